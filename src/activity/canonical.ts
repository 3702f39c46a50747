/**
 * The canonical form of an entry, whose SHA-256 is its hash. Pure. The trigger that appends entries computes the same in SQL
 * (`drizzle/*_activity.sql`).
 *
 * Version 1: a field is its length in bytes of UTF-8, a colon, the text and a comma (`5:hello,`); a missing one is `~,`. So no
 * two different entries have the same form. The form is the fields, in this order: `activity 1`, workspace (UUID; that of
 * zeros for the installation), number, time (milliseconds since 1970), action, kind of the actor, digest of the actor, kind of
 * the subject, digest of the subject, digests of contents (in one field: name and value, sorted by name), previous hash.
 *
 * The digest of an actor is the SHA-256 of the fields `actor`, salt, id, request id; that of a subject of `subject`, salt, id.
 */
import { hash } from 'node:crypto'
import type { Entry } from './entry.ts'

/** The workspace in the rows and the canonical form of the installation's own chain. */
export const installation = '00000000-0000-0000-0000-000000000000'

const field = (value: string | null): string => (value === null ? '~,' : `${Buffer.byteLength(value)}:${value},`)
const sha256OfFields = (...values: (string | null)[]): string => hash('sha256', values.map(field).join(''))

const digestList = (digests: Entry['digests']): string =>
  Object.keys(digests)
    .sort()
    .map((name) => field(name) + field(digests[name] ?? null))
    .join('')

/** What the hash of the entry has to be. @param seq its number, if another than the one it carries is tried */
export const hashOf = (entry: Entry, seq = entry.seq): string =>
  sha256OfFields(
    `activity ${entry.version}`,
    entry.workspace_id ?? installation,
    String(seq),
    String(Date.parse(entry.at)),
    entry.action,
    entry.actor.kind,
    entry.actor.digest,
    entry.subject.kind,
    entry.subject.digest,
    digestList(entry.digests),
    entry.previous,
  )

/** Whether the names in clear are those that the digests were made of. Erased names are. */
export function namesMatch({ actor, subject, request_id }: Entry): boolean {
  const isActor =
    actor.salt === null
      ? actor.id === null && request_id === null
      : actor.digest === sha256OfFields('actor', actor.salt, actor.id, request_id)
  const isSubject =
    subject.salt === null ? subject.id === null : subject.digest === sha256OfFields('subject', subject.salt, subject.id)
  return isActor && isSubject
}

/** Whether a name of the entry was erased: its digest is there, what it was made of is not. */
export const isErased = ({ actor, subject }: Entry): boolean =>
  [actor, subject].some(({ salt, digest }) => salt === null && digest !== null)
