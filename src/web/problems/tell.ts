/** Says what became of a refused request. Pure. */
import type { Refusal } from '../api/types.ts'
import { offline, type Way, wordsByCode } from './words.ts'

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
  if (seconds <= 0) return 'in a moment'
  const [count, unit] = seconds < 2 * minute ? [seconds, 'second'] : [Math.ceil(seconds / minute), 'minute']
  return `in ${count} ${unit}${count === 1 ? '' : 's'}`
}

/** What codes without words of their own are like, by status. */
function wayOf(status: number): Way {
  if (status === 0 || status === 429 || status >= 500) return 'again'
  return status === 401 ? 'sign-in' : 'change'
}

export function tell({ code, status, message, retryAfter, isOffline }: Refusal): Told {
  const words = isOffline ? offline : wordsByCode[code]
  const waitSeconds = retryAfter ?? 0
  if (words === undefined) {
    const way = wayOf(status)
    return { what: message, now: way === 'again' ? 'Nothing is lost. Try again.' : '', way, waitSeconds }
  }
  return { ...words, now: words.now.replace('{wait}', inTime(waitSeconds)), waitSeconds }
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
  if (isOffline) return 'You are offline. Your message is sent as soon as you are back.'
  if (code === 'UNREACHABLE') return 'The connection was lost. Trying again…'
  const what = wordsByCode[code]?.what ?? 'That did not work.'
  return `${what} Trying again ${inTime(retryAfter ?? 0)}…`
}
