/** How long a regular expression takes on its worst texts. */
import { createContext, Script } from 'node:vm'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import type { Expression } from './collect.ts'
import { inflate, type Pump, pumpsOf } from './pump.ts'

interface Worst {
  /** Milliseconds; infinite if all texts together took longer than the timeout. */
  ms: number
  pump: Pump | null
}

/** For all texts of one expression; linear expressions need a fraction of it, even on a busy machine. */
const defaultTimeoutMs = 60_000

/** A short text that takes longer than this is also tried at full length. */
const noticeableMs = 0.1

/**
 * The slowest text of `length` UTF-16 units. Each text counts with the best of a few runs; texts that are fast when short are
 * not tried at full length.
 */
export function worstOf(
  { source, flags }: Pick<Expression, 'source' | 'flags'>,
  length: number,
  timeoutMs = defaultTimeoutMs,
): Worst {
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
  const sticky = new RegExp(source, flags)
  /** A sticky expression is only tried at the start of the text; for any other, the first match is part of replacing all. */
  const run = (text: string): void => {
    sticky.lastIndex = 0
    if (flags.includes('y')) sticky.exec(text)
    else text.replace(everywhere, '')
  }
  const measure = (text: string): number => cpuMilliseconds(() => run(text), 1)
  /** By the wall clock, which costs least to read and never shows less than the processor time. */
  const wallTime = (text: string): number => {
    const beganAt = performance.now()
    run(text)
    return performance.now() - beganAt
  }

  const worst: Worst = { ms: 0, pump: null }
  let current: Pump | null = null
  const isQuick = (pump: Pump): boolean =>
    [500, 4000].filter((size) => size < length).every((size) => wallTime(inflate(pump, size)) < noticeableMs)
  const tryAll = (): void => {
    for (const pump of pumpsOf(source, flags)) {
      current = pump
      if (isQuick(pump)) continue
      const text = inflate(pump, length)
      let ms = measure(text)
      for (let again = 0; again < 4 && ms > worst.ms; again += 1) ms = Math.min(ms, measure(text))
      if (ms > worst.ms) Object.assign(worst, { ms, pump })
    }
  }
  try {
    // Only a script with a timeout can be stopped inside a regular expression.
    new Script('tryAll()').runInContext(createContext({ tryAll }), { timeout: timeoutMs })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    return { ms: Number.POSITIVE_INFINITY, pump: current }
  }
  return worst
}
