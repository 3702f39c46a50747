/** Says what became of a refused request. */
import type { ProblemCode, Refusal } from '../api/types.ts'
import { locale, say } from '../words/index.ts'
import { type Way, wayOf } from './ways.ts'

export interface Told {
  what: string
  now: string
  way: Way
  /** Seconds until another try makes sense; 0: now. */
  waitSeconds: number
}

const minute = 60

/** "in a moment", "in 40 seconds", "in 3 minutes". */
export function inTime(seconds: number): string {
  if (seconds <= 0) return say.problems.soon
  const words = new Intl.RelativeTimeFormat(locale)
  return seconds < 2 * minute ? words.format(seconds, 'second') : words.format(Math.ceil(seconds / minute), 'minute')
}

/** Codes that have no words of ours come with a sentence of the server's own. */
const sentencesOf = (code: ProblemCode): readonly [what: string, now: string] | undefined =>
  (say.problems.codes as Partial<Record<ProblemCode, readonly [string, string]>>)[code]

export function tell({ code, status, message, retryAfter, isOffline }: Refusal): Told {
  const words = isOffline ? say.problems.offline : sentencesOf(code)
  const waitSeconds = retryAfter ?? 0
  const way = isOffline ? 'again' : wayOf(code, status, words !== undefined)
  if (words === undefined)
    return { what: message, now: way === 'again' ? say.problems.nothingLost : '', way, waitSeconds }
  const [what, now] = words
  return { what, now: now.replace('{wait}', inTime(waitSeconds)), way, waitSeconds }
}

/** Both sentences, for places without a button. Anything but a refusal is a bug and is shown as it is. */
export const sentencesFor = (error: unknown): string => {
  if (!isRefusal(error)) return error instanceof Error ? error.message : String(error)
  const { what, now } = tell(error)
  return now === '' ? what : `${what} ${now}`
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'retryAfter' in error

/** While a message is being sent again without the person's doing. */
export function meanwhile({ code, isOffline, retryAfter }: Refusal): string {
  if (isOffline) return say.problems.sentWhenBack
  if (code === 'UNREACHABLE') return say.problems.connectionLost
  const [what] = sentencesOf(code) ?? [say.problems.failed]
  return say.problems.tryingAgain(what, inTime(retryAfter ?? 0))
}
