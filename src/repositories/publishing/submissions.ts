import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText, storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { submissionKinds, submissionStates } from '../../db/schema/values.ts'
import { recordFor, system } from '../activity/record.ts'
import { openTo, seatedIn, stillSeated } from '../ownership.ts'
import { moment, momentOf } from '../row.ts'
import {
  type Access,
  type ReviewedSubmission,
  type SubmissionChange,
  type SubmissionRecord,
  type Submissions,
  submissionObstacles,
} from '../types.ts'
import { job, jsonOf, telling } from './tell.ts'

const shape = z.object({
  id: z.string(),
  workspace_id: z.string(),
  connection_id: z.string(),
  session_id: z.string().nullable(),
  template_id: z.string().nullable(),
  draft_hash: z.string(),
  name: z.string(),
  language: z.string(),
  kind: z.enum(submissionKinds),
  state: z.enum(submissionStates),
  payload: z.record(z.string(), z.unknown()),
  meta_id: z.string().nullable(),
  given_category: z.string().nullable(),
  is_budgeted: z.boolean(),
  fault: z.unknown(),
  called_at: moment.nullable(),
  attempts: z.number(),
  lookups: z.number(),
  created_by: z.string().nullable(),
  key_id: z.string().nullable(),
  session_revision: z.number().nullable(),
  created_at: moment,
  updated_at: moment,
})

const toSubmission = (row: z.output<typeof shape>): SubmissionRecord => ({
  id: row.id,
  workspaceId: row.workspace_id,
  connectionId: row.connection_id,
  sessionId: row.session_id,
  templateId: row.template_id,
  draftHash: row.draft_hash,
  name: row.name,
  language: row.language,
  kind: row.kind,
  state: row.state,
  payload: row.payload,
  metaId: row.meta_id,
  givenCategory: row.given_category,
  isBudgeted: row.is_budgeted,
  fault: row.fault ?? null,
  calledAt: row.called_at,
  attempts: row.attempts,
  lookups: row.lookups,
  createdBy: row.created_by,
  keyId: row.key_id,
  sessionRevision: row.session_revision,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

const submissionRow = shape.transform(toSubmission)
const reviewedRow = shape
  .extend({ review_status: z.string().nullable() })
  .transform((row): ReviewedSubmission => ({ ...toSubmission(row), reviewStatus: row.review_status }))

const reviewed = sql`
  select s.*, t.status as review_status from submissions s left join templates t on t.id = s.template_id`
const mayRead = (access: Access): SQL => seatedIn(access, 'read', sql`s.workspace_id`)

/** The states after which nothing happens by itself; in the last two the same draft may be submitted again. */
const ended = sql`('accepted', 'failed', 'needs_attention')`
const freed = sql`('failed', 'needs_attention')`

const usedRow = z.object({ budget: z.string(), count: z.number(), oldest: moment.nullable() })

const changeOf = (change: SubmissionChange, at: Date): SQL => {
  const set = [sql`state = ${change.state}::text`, sql`updated_at = ${momentOf(at)}`]
  set.push(sql`is_current = is_current and ${change.state}::text not in ${freed}`)
  if (change.payload !== undefined) set.push(sql`payload = ${jsonOf(change.payload)}`)
  if (change.templateId !== undefined) set.push(sql`template_id = ${change.templateId}::uuid`)
  if (change.metaId !== undefined) set.push(sql`meta_id = ${storableText(change.metaId)}::text`)
  if (change.givenCategory !== undefined) set.push(sql`given_category = ${storableText(change.givenCategory)}::text`)
  if (change.fault !== undefined) set.push(sql`fault = ${jsonOf(change.fault)}`)
  if (change.calledAt !== undefined) set.push(sql`called_at = ${momentOf(change.calledAt)}`)
  if (change.attempts !== undefined) set.push(sql`attempts = ${change.attempts}::int`)
  if (change.lookups !== undefined) set.push(sql`lookups = ${change.lookups}::int`)
  return sql.join(set, sql`, `)
}

const obstacleRow = z.object({ obstacle: z.enum(submissionObstacles).nullable() })

/** The newest decision about the draft that was submitted. */
const decided = sql`(
  select a.decision from approvals a where a.session_id = s.session_id and a.draft_hash = s.draft_hash
  order by a.id desc limit 1
)`
const isSeated = sql`case when s.key_id is null then ${stillSeated('write', 's.created_by', 's.workspace_id')} else exists (
  select from workspace_keys k where k.id = s.key_id and k.workspace_id = s.workspace_id and k.revoked_at is null
) end`
/** The session still has the draft that was submitted: its revision is the newest, or its draft has come back. */
const isSame = sql`exists (
  select from sessions where sessions.id = s.session_id and (sessions.revision = s.session_revision or exists (
    select from revisions r where r.session_id = sessions.id and r.number = s.session_revision
      and r.draft::jsonb = (sessions.state -> 'draft')::jsonb
  ))
)`

const obstacleOf = (id: string): SQL => sql`
  select case
    when s.session_revision is null then null
    when not ${isSeated} then 'author'
    when not w.require_approval then null
    when ${decided} = 'rejected' then 'rejected'
    when ${decided} is null then 'unapproved'
    when not ${isSame} then 'changed'
  end as obstacle
  from submissions s join workspaces w on w.id = s.workspace_id where s.id = ${id}::uuid`

/** See `Submissions`. */
export const createSubmissions = (db: Db): Submissions => {
  const findCurrent: Submissions['findCurrent'] = async ({ connectionId, name, language, draftHash }, access) => {
    const [row] = await selectRows(
      db,
      reviewedRow,
      sql`${reviewed} where s.connection_id = ${connectionId}::uuid and s.name = ${storableText(name)}::text
        and s.language = ${storableText(language)}::text and s.draft_hash = ${draftHash}::text and s.is_current
        and ${mayRead(access)}`,
    )
    return row ?? null
  }

  return {
    findCurrent,

    async create(access, made) {
      const at = momentOf(made.createdAt)
      const stored = await countRows(
        db,
        sql`
        with changed as (
          insert into submissions (id, workspace_id, connection_id, session_id, template_id, draft_hash, name, language,
            kind, state, payload, meta_id, is_budgeted, attempts, lookups, is_current, created_by, key_id,
            session_revision, created_at, updated_at)
          select ${made.id}::uuid, c.workspace_id, c.id, sessions.id, ${made.templateId}::uuid, ${made.draftHash}::text,
            ${storableText(made.name)}::text, ${storableText(made.language)}::text, ${made.kind}::text, 'queued',
            ${jsonOf(made.payload)}, ${storableTextOrNull(made.metaId)}::text, ${made.isBudgeted}::boolean, 0, 0, true,
            ${made.createdBy}::text, ${made.keyId}::uuid, ${made.sessionRevision}::int, ${at}, ${at}
          from connections c join sessions on sessions.workspace_id = c.workspace_id
          where c.id = ${made.connectionId}::uuid and sessions.id = ${made.sessionId}::uuid
            and ${openTo(access, 'write')}
          on conflict do nothing returning id, workspace_id
        ),
        ${telling(sql`changed`, 'submission.changed', jsonOf({ submission_id: made.id, state: 'queued' }))}
        select from changed`,
      )
      if (stored > 0) return { submission: { ...made, reviewStatus: null }, isNew: true }
      const known = await findCurrent(made, access)
      return known && { submission: known, isNew: false }
    },

    async find(id, access) {
      const [row] = await selectRows(db, reviewedRow, sql`${reviewed} where s.id = ${id}::uuid and ${mayRead(access)}`)
      return row ?? null
    },

    listOf: (sessionId, access, limit) =>
      selectRows(
        db,
        reviewedRow,
        sql`${reviewed} where s.session_id = ${sessionId}::uuid and ${mayRead(access)}
          order by s.created_at desc, s.id limit ${limit}`,
      ),

    async used({ connectionId, metaId, hour, day, month }, access) {
      const edits = sql`s.is_budgeted and s.state = 'accepted' and s.meta_id = ${storableTextOrNull(metaId)}::text`
      const conditions = {
        creations: sql`s.kind = 'create' and s.called_at > ${momentOf(hour)}`,
        editsOfDay: sql`${edits} and s.called_at > ${momentOf(day)}`,
        editsOfMonth: sql`${edits} and s.called_at > ${momentOf(month)}`,
      }
      const counts = Object.entries(conditions).map(
        ([
          budget,
          condition,
        ]) => sql`select ${budget}::text as budget, count(*)::int as count, min(s.called_at) as oldest
          from submissions s where s.connection_id = ${connectionId}::uuid and ${condition} and ${mayRead(access)}`,
      )
      const rows = await selectRows(db, usedRow, sql.join(counts, sql` union all `))
      const of = (wanted: keyof typeof conditions) => {
        const { count = 0, oldest = null } = rows.find(({ budget }) => budget === wanted) ?? {}
        return { count, oldest }
      }
      return { creations: of('creations'), editsOfDay: of('editsOfDay'), editsOfMonth: of('editsOfMonth') }
    },

    async load(id) {
      const [row] = await selectRows(db, submissionRow, sql`${job} select * from submissions where id = ${id}::uuid`)
      return row ?? null
    },

    async obstacle(id) {
      const [row] = await selectRows(db, obstacleRow, sql`${job} ${obstacleOf(id)}`)
      return row?.obstacle ?? null
    },

    async move(id, from, change, at) {
      const data = jsonOf({ submission_id: id, state: change.state })
      const sent = {
        workspaceId: null,
        action: 'submission.sent',
        by: system,
        subject: { kind: 'submission', id },
      } as const
      const entry =
        change.state === 'accepted' ? sql`entry as (${recordFor(sql`changed`, sent, sql`workspace_id`)}),` : sql``
      const moved = await countRows(
        db,
        sql`${job}
        with changed as (
          update submissions set ${changeOf(change, at)}
          where id = ${id}::uuid and state in (${sql.join(
            from.map((state) => sql`${state}`),
            sql`, `,
          )}) returning id, workspace_id
        ),
        ${entry}
        ${telling(sql`changed`, 'submission.changed', data)}
        select from changed`,
      )
      return moved > 0
    },

    open: (limit) =>
      selectRows(
        db,
        z.object({
          id: z.string(),
          connectionId: z.string(),
          workspaceId: z.string(),
          name: z.string(),
          language: z.string(),
        }),
        sql`${job} select s.id, s.connection_id as "connectionId", s.workspace_id as "workspaceId", s.name, s.language
          from submissions s join connections c on c.id = s.connection_id and c.status = 'connected'
          where s.state not in ${ended} order by s.created_at limit ${limit}`,
      ),
  }
}
