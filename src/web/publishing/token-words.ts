/** What is to be said of the token of an account: its end, its renewal, what its owner has to do. Pure. */
import type { Connection } from '../api/types.ts'
import { dayOf } from '../time.ts'

type Warning = Connection['warnings'][number]

export function warningWords(warning: Warning, { expires_at }: Pick<Connection, 'expires_at'>): string {
  const day = expires_at === null ? '' : dayOf(expires_at)
  const words: Record<Warning, string> = {
    reconnect:
      'Meta does not accept the token any more. Nothing is sent until it has a new one; what waits then goes on.',
    token_expired: `The token ended on ${day}. Give it a new one.`,
    token_expires_soon: `The token ends on ${day}. Give it a new one before that.`,
    cannot_send_tests: 'The token may not send messages, so test messages are not possible.',
  }
  return words[warning]
}

/** The second half of a sentence. */
export const endOfToken = ({ expires_at }: Pick<Connection, 'expires_at'>): string =>
  expires_at === null ? 'without an end' : `valid until ${dayOf(expires_at)}`

/** Whether it renews itself before its end; null: it has none, or it is not time yet. */
export function renewalWords({ expires_at, renewal }: Pick<Connection, 'expires_at' | 'renewal'>): string | null {
  if (expires_at === null || renewal === null) return null
  const day = dayOf(renewal.at)
  // What to do is said here: the fault's own advice is for those who asked for something.
  const why = renewal.fault === null ? '' : `${renewal.fault.meaning} `
  const words = {
    renewed: `Renewed by itself on ${day}; so it will be the next time.`,
    impossible: 'It cannot be renewed from here: give it a new one before its end.',
    failed: `Renewing it did not work on ${day}. ${why}It is tried again the next day; the token works until its end.`,
  }
  return words[renewal.state]
}
