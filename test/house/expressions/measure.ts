/** How long a regular expression takes with the texts that suit it least. */
import { createContext, Script } from 'node:vm'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import type { Expression } from './collect.ts'
import { inflate, type Pump, pumpsOf } from './pump.ts'

export interface Worst {
  /** Milliseconds; infinite when all texts together took longer than anyone would wait. */
  ms: number
  pump: Pump | null
}

/** Milliseconds of patience for all texts of one expression; the linear ones need a fraction of it on a busy machine. */
const manyTexts = 60_000

/** Above this a short text is worth trying at full length; milliseconds. */
const noticeable = 0.1

/** The slowest of its texts of `length` UTF-16 units, each at its best of a few tries. Those that are quick when short are not inflated. */
export function worstOf(
  { source, flags }: Pick<Expression, 'source' | 'flags'>,
  length: number,
  patience = manyTexts,
): Worst {
  const single = new RegExp(source, flags.replace(/[gy]/g, ''))
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
  const sticky = new RegExp(source, flags)
  const fromStart = (text: string): void => {
    sticky.lastIndex = 0
    sticky.exec(text)
  }
  /** A sticky expression is never used everywhere in a text. */
  const measure = (text: string): number =>
    flags.includes('y')
      ? cpuMilliseconds(() => fromStart(text), 1)
      : Math.max(
          cpuMilliseconds(() => single.exec(text), 1),
          cpuMilliseconds(() => text.replace(everywhere, ''), 1),
        )

  const worst: Worst = { ms: 0, pump: null }
  let current: Pump | null = null
  const isQuick = (pump: Pump): boolean =>
    [500, 4000].filter((size) => size < length).every((size) => measure(inflate(pump, size)) < noticeable)
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
    // Only a script can be stopped inside a regular expression.
    new Script('tryAll()').runInContext(createContext({ tryAll }), { timeout: patience })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    return { ms: Number.POSITIVE_INFINITY, pump: current }
  }
  return worst
}
