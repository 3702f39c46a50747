/** How an attempt ended, as it is stored: the wait before the next, errors without personal data, results of bounded size. Pure. */
import { redactText } from '../privacy/redact.ts'
import type { JobEnd } from '../repositories/types.ts'
import { GivenUp, Postponed } from './kinds.ts'

const firstWaitMs = 2000
const longestWaitMs = 3_600_000
/** No handler may ask to be called without a pause, and a wish for more than a week is more likely a mistake. */
const shortestPostponementMs = 1000
const longestPostponementMs = 7 * 24 * 3_600_000

/**
 * The wait after the last of so many failures: it doubles with each of them, up to an hour. A random part of up to half is
 * taken off, so that jobs that failed together do not come back together.
 * @param random from 0 to 1
 */
export function waitAfter(failures: number, random: number): number {
  const full = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures - 1, 30))
  return Math.round(full * (1 - random / 2))
}

const longestError = 500
/** Redacting costs time for each character; what is cut off here would not be stored anyway. */
const longestRead = 4000

/** What is stored of an error: its message alone, redacted and cut. */
export function errorText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return redactText(message.slice(0, longestRead)).slice(0, longestError)
}

const longestResult = 8192

/** The result, or a note in its place if it is too large or not JSON. */
export function storedResult(result: unknown): unknown {
  try {
    const json = JSON.stringify(result ?? null)
    return json.length <= longestResult ? (result ?? null) : { omitted: `${json.length} characters` }
  } catch {
    return { omitted: 'not JSON' }
  }
}

/**
 * The end of an attempt that threw.
 * @param failures how many attempts have failed before
 * @param isClosing whether the process told the handler to stop
 */
export function endOf(error: unknown, failures: number, isClosing: boolean, random: number): JobEnd {
  if (error instanceof GivenUp) return { outcome: 'given-up', error: errorText(error) }
  if (error instanceof Postponed) {
    const afterMs = Math.min(Math.max(shortestPostponementMs, error.afterMs), longestPostponementMs)
    return { outcome: 'postponed', error: errorText(error), afterMs }
  }
  if (isClosing) return { outcome: 'postponed', error: null, afterMs: 0 }
  return { outcome: 'failed', error: errorText(error), afterMs: waitAfter(failures + 1, random) }
}
