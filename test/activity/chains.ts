/** Chains of entries as the database writes them, made without one. */
import { hash } from 'node:crypto'
import { hashOf } from '../../src/activity/canonical.ts'
import { beginning, type Entry, type Place } from '../../src/activity/entry.ts'

const field = (value: string | null): string => (value === null ? '~,' : `${Buffer.byteLength(value)}:${value},`)
const digest = (...values: (string | null)[]): string => hash('sha256', values.map(field).join(''))

export const placeOf = ({ seq, hash: of }: Entry): Place => ({ seq, hash: of })

/** The entry with the hash that its contents ask for. */
export const sealed = (entry: Entry): Entry => ({ ...entry, hash: hashOf(entry) })

function entryAfter(last: Place, workspaceId: string | null): Entry {
  const seq = last.seq + 1
  const salt = hash('sha256', `salt ${seq}`).slice(0, 32)
  const [actor, session, request] = [`user-${seq % 3}`, `session-${seq}`, `request-${seq}`]
  return sealed({
    version: 1,
    workspace_id: workspaceId,
    seq,
    at: new Date(Date.UTC(2026, 10, 30) + seq * 1000).toISOString(),
    action: seq % 2 === 0 ? 'template.finalised' : 'support.read_session',
    actor: { kind: 'user', id: actor, salt, digest: digest('actor', salt, actor, request) },
    request_id: request,
    subject: { kind: 'session', id: session, salt, digest: digest('subject', salt, session) },
    digests: seq % 2 === 0 ? { draft: hash('sha256', `draft ${seq}`) } : {},
    previous: last.hash,
    hash: '',
  })
}

/** `length` entries, from the beginning or after `from`. */
export function chain(
  length: number,
  from: Place = { seq: 0, hash: beginning },
  workspaceId: string | null = null,
): Entry[] {
  const entries: Entry[] = []
  for (let last = from; entries.length < length; last = placeOf(entries.at(-1) as Entry))
    entries.push(entryAfter(last, workspaceId))
  return entries
}
