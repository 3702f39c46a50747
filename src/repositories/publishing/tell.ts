/** Fragments of statements that tell a workspace what they change. */
import { type SQL, sql } from 'drizzle-orm'
import { storableJson } from '../../db/columns.ts'

/** Marks statements of jobs: they act on the ids in a payload that we wrote, and no caller's input reaches them. */
export const job = sql`/* job */`

export const jsonOf = (value: unknown): SQL =>
  value === null || value === undefined ? sql`null::json` : sql`${storableJson(value)}::json`

/**
 * Table expressions that add an event to the stream of the workspace in `source`, which has one row at most. The row of the
 * stream is locked until the commit, so events become visible in the order of their numbers.
 */
export const telling = (source: SQL, kind: string, data: SQL): SQL => sql`
  numbered as (
    insert into workspace_streams as s (workspace_id, seq, delivered)
    select workspace_id, 1, 0 from ${source}
    on conflict (workspace_id) do update set seq = s.seq + 1 returning workspace_id, seq
  ),
  told as (
    insert into workspace_events (workspace_id, seq, kind, data, created_at)
    select n.workspace_id, n.seq, ${kind}::text, ${data}, now() from numbered n
  )`
