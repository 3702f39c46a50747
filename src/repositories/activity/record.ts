/**
 * Fragments of statements that record what they change, so that change and entry are committed together. A trigger gives the
 * entry its number, time and hash, under a lock on the chain that lasts until the commit: a transaction records last, and
 * in one chain only.
 */
import { hash } from 'node:crypto'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { installation } from '../../activity/index.ts'
import { storableJson, storableTextOrNull } from '../../db/columns.ts'
import type { AddParameter } from '../../db/statement.ts'
import type { Author, Recorded } from '../types.ts'

/** Nobody in person, for what happens outside of requests. */
export const system: Author = { kind: 'system', id: null, requestId: null }

/** For `Recorded.digests`. */
export const digestOf = (content: string): string => hash('sha256', content)

const columns = 'workspace_id, action, actor_kind, actor_id, request_id, subject_kind, subject_id, digests'

/** The workspace in the rows of a chain. */
export const chainOf = (workspaceId: string | null): string => workspaceId ?? installation

const text = (value: string | null): SQL => sql`${storableTextOrNull(value)}::text`

/** Inserts an entry for each row of `source`. @param workspace replaces that of the entry, if it is a column of the row */
export const recordFor = (
  source: SQL,
  { workspaceId, action, by, subject, digests = {} }: Recorded,
  workspace?: SQL,
): SQL => sql`
  insert into activity (${sql.raw(columns)})
  select ${workspace ?? sql`${chainOf(workspaceId)}::uuid`}, ${action}::text, ${by.kind}::text, ${text(by.id)},
    ${text(by.requestId)}, ${subject.kind}::text, ${text(subject.id)}, ${storableJson(digests)}::jsonb from ${source}`

/**
 * A statement that makes the change and records all entries for each row that the change returns. Returns these rows.
 * @param change in parentheses, if it is not a query of Drizzle's builder
 */
export const recording = (change: SQLWrapper, ...entries: Recorded[]): SQL => {
  const parts = entries.map((entry, n) => sql`${sql.raw(`entry_${n}`)} as (${recordFor(sql`changed`, entry)})`)
  return sql`with ${sql.join([sql`changed as ${change}`, ...parts], sql`, `)} select * from changed`
}

interface EntryParameters<Input> {
  action: (input: Input) => Recorded['action']
  by: (input: Input) => Author
  subject: (input: Input) => Recorded['subject']
  digests?: (input: Input) => NonNullable<Recorded['digests']>
}

/**
 * As `recordFor`, for a statement whose text is built once: an entry for each row of `source` whose column `workspace_id` is
 * not null. What happens in a session without a workspace is in no chain, because a chain that all turns share would make them
 * wait for each other.
 */
export const recordInWorkspace = <Input>(
  param: AddParameter<Input>,
  source: string,
  { action, by, subject, digests = () => ({}) }: EntryParameters<Input>,
): string => `
  insert into activity (${columns})
  select workspace_id, ${param(action)}::text, ${param((input) => by(input).kind)}::text,
    ${param((input) => storableTextOrNull(by(input).id))}::text,
    ${param((input) => storableTextOrNull(by(input).requestId))}::text, ${param((input) => subject(input).kind)}::text,
    ${param((input) => storableTextOrNull(subject(input).id))}::text,
    ${param((input) => storableJson(digests(input)))}::jsonb
  from ${source} where workspace_id is not null`

/**
 * A source for `recordInWorkspace`: the row of the table expression `session`, if it was begun in a team. What people begin in
 * their personal workspace is theirs alone, and their first message need not wait for a log.
 * @param isNew condition on the row
 */
export const begunInTeam = (isNew: string): string => `(
  select workspace_id from session
  where ${isNew} and exists (select from workspaces w where w.id = session.workspace_id and w.personal_of is null)
) begun`
