/** Standard output for the log. When nobody reads it or the disk is full, lines are lost, and nothing else is. */
import { writeFile, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DestinationStream } from 'pino'

/** Writing every line on its own would be a tenth of a turn's processor time. */
const bufferLength = 4096
const flushIntervalMs = 200
/** Characters kept for a reader who is slow. */
const mostWaiting = 1_000_000
const endLimitMs = 1000
const endPauseMs = 10

/** Where chunks go, one at a time. */
export interface Sink {
  write(chunk: string, done: (error?: Error | null) => void): void
  /** Writes what can be written at once; the process is about to exit. */
  writeLast(chunk: string): void
}

export interface Output extends DestinationStream {
  /** Writes what is waiting, unless it is being written. */
  flush(): void
  /** Resolves when everything is written, or after a second. */
  end(): Promise<void>
  /** The last chance, when the process exits without `end`. */
  exit(): void
}

const lossOf = (lines: number): string =>
  `${JSON.stringify({ level: 40, time: Date.now(), lines, msg: 'lines of the log were lost' })}\n`

/** Buffers lines. Those that find no room or cannot be written are counted, and the next that can be written says how many. */
export function createOutput(sink: Sink): Output {
  let waiting = ''
  let lines = 0
  let lost = 0
  let isWriting = false

  const take = (): string => {
    const chunk = lost > 0 ? lossOf(lost) + waiting : waiting
    waiting = ''
    lines = 0
    lost = 0
    return chunk
  }

  function flush(): void {
    if (isWriting || waiting === '') return
    const atStake = lines + lost
    isWriting = true
    sink.write(take(), (error) => {
      isWriting = false
      if (error) lost += atStake
      else if (waiting.length >= bufferLength) flush()
    })
  }

  return {
    flush,
    write(line) {
      if (waiting.length >= mostWaiting) {
        lost += 1
        return
      }
      waiting += line
      lines += 1
      if (waiting.length >= bufferLength) flush()
    },
    async end() {
      for (let waited = 0; (isWriting || waiting !== '') && waited < endLimitMs; waited += endPauseMs) {
        flush()
        await sleep(endPauseMs)
      }
    },
    exit() {
      if (waiting !== '') sink.writeLast(take())
    },
  }
}

/** Node writes to files from our own thread, where a slow disk would hold up everybody. */
const file: Sink = {
  write: (chunk, done) => writeFile(1, chunk, done),
  writeLast(chunk) {
    try {
      writeFileSync(1, chunk)
    } catch {
      // A full disk; nobody is left to be told.
    }
  },
}

const pipe: Sink = {
  write: (chunk, done) => process.stdout.write(chunk, done),
  writeLast: (chunk) => process.stdout.write(chunk),
}

/** The output of this process. Also keeps the process alive when a reader of its first lines or its warnings is gone. */
export function standardOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const output = createOutput(process.stdout instanceof Socket ? pipe : file)
  setInterval(output.flush, flushIntervalMs).unref()
  process.on('exit', output.exit)
  return output
}
