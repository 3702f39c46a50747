/** The log on standard output: in order while somebody reads, lost and counted while nobody does. */
import { expect, it } from 'vitest'
import { createOutput, type Sink } from '../../src/start/output.ts'

/** A reader who takes a chunk when he is told to. */
function reader() {
  const taken: string[] = []
  const pending: ((error?: Error) => void)[] = []
  const sink: Sink = {
    write(chunk, done) {
      pending.push((error) => {
        if (!error) taken.push(chunk)
        done(error)
      })
    },
    writeLast: (chunk) => void taken.push(chunk),
  }
  const take = (error?: Error): void => pending.shift()?.(error)
  const takeAll = (): void => {
    while (pending.length > 0) take()
  }
  return { sink, pending, take, takeAll, lines: () => taken.join('').split('\n').slice(0, -1) }
}

const line = (n: number): string => `${JSON.stringify({ n })}\n`
const numbersIn = (lines: readonly string[]): unknown[] => lines.map((text) => JSON.parse(text).n)
const lossesIn = (lines: readonly string[]): number[] => lines.flatMap((text) => JSON.parse(text).lines ?? [])

it('writes every line in order, in large chunks, one at a time', () => {
  const { sink, pending, take, takeAll, lines } = reader()
  const output = createOutput(sink)
  for (let n = 0; n < 2000; n += 1) output.write(line(n))
  expect(pending).toHaveLength(1)
  take()
  expect(pending).toHaveLength(1)
  takeAll()
  output.flush()
  takeAll()
  expect(numbersIn(lines())).toEqual(Array.from({ length: 2000 }, (_, n) => n))
})

it('keeps a bounded number of lines for a reader who does not read, and tells him later how many are lost', () => {
  const { sink, pending, takeAll, lines } = reader()
  const output = createOutput(sink)
  const sent = 300_000
  for (let n = 0; n < sent; n += 1) output.write(line(n))
  expect(pending).toHaveLength(1)
  takeAll()
  output.flush()
  takeAll()
  output.write(line(sent))
  output.flush()
  takeAll()
  const kept = lines().filter((text) => 'n' in JSON.parse(text))
  expect(kept.length).toBeLessThan(100_000)
  expect(lossesIn(lines())).toEqual([sent + 1 - kept.length])
  expect(kept.at(-1)).toBe(line(sent).trim())
})

it('survives chunks that cannot be written, and counts their lines', () => {
  const { sink, take, takeAll, lines } = reader()
  const output = createOutput(sink)
  const failed = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  for (const n of [1, 2, 3]) {
    output.write(line(n))
    output.write(line(n))
    output.flush()
    take(failed)
  }
  output.write(line(4))
  output.flush()
  takeAll()
  expect(lossesIn(lines())).toEqual([6])
  expect(lines()).toHaveLength(2)
})

it('writes what is waiting when the process exits', () => {
  const { sink, lines } = reader()
  const output = createOutput(sink)
  output.write(line(1))
  output.exit()
  expect(numbersIn(lines())).toEqual([1])
  output.exit()
  expect(lines()).toHaveLength(1)
})

it('waits at the end for a reader who still reads', async () => {
  const { sink, pending, takeAll, lines } = reader()
  const output = createOutput(sink)
  output.write(line(1))
  const ended = output.end()
  expect(pending).toHaveLength(1)
  takeAll()
  await ended
  expect(numbersIn(lines())).toEqual([1])
})
