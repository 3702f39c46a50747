/** Exports everything in a workspace in chunks, for its owners. Never a hash of a code or key, nor a secret. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'
import { exportLines } from '../activity/read.ts'
import { seatedIn } from '../ownership.ts'
import type { Access } from '../types.ts'
import { pages, rowsPerPage } from './pages.ts'
import { exportedSessions, jsonOf } from './sessions.ts'

/** Column names become property names. */
interface List {
  name: string
  table: SQL
  columns: SQL
  /** Text that no other row of the workspace has; the rows are in its order. */
  key: SQL
}

/** A table of workspaces that holds anything of people is added here. */
const lists: readonly List[] = [
  { name: 'members', table: sql`memberships`, columns: sql`user_id, role, created_at`, key: sql`user_id` },
  {
    name: 'invitations',
    table: sql`workspace_invitations`,
    columns: sql`id as invitation_id, role, created_by, created_at, expires_at`,
    key: sql`id::text`,
  },
  {
    name: 'api_keys',
    table: sql`workspace_keys`,
    columns: sql`id, prefix, name, scopes, created_by, created_at, last_used_at, expires_at, revoked_at`,
    key: sql`id::text`,
  },
  {
    name: 'assessments',
    table: sql`assessments`,
    columns: sql`content_hash, rules_version, business, template, assessment, assessed_at`,
    key: sql`content_hash`,
  },
  {
    name: 'overrides',
    table: sql`assessment_overrides`,
    columns: sql`id, kind, content_hash, session_id, rule, value, reason, created_by, created_at`,
    key: sql`id::text`,
  },
  {
    name: 'connections',
    table: sql`connections`,
    columns: sql`id as connection_id, name, waba_id, app_id, phone_number_id, account_name, status, scopes, expires_at,
      created_by, created_at, updated_at`,
    key: sql`id::text`,
  },
  {
    name: 'templates',
    table: sql`templates`,
    columns: sql`id as template_id, connection_id, name, language, meta_id, status, quality, category, rejected_reason,
      components, session_id, created_at, updated_at`,
    key: sql`id::text`,
  },
  {
    name: 'template_events',
    table: sql`template_events`,
    columns: sql`template_id, field, event, at, value`,
    key: sql`id::text`,
  },
  {
    name: 'submissions',
    table: sql`submissions`,
    columns: sql`id as submission_id, connection_id, session_id, template_id, draft_hash, name, language, kind, state,
      payload, meta_id, given_category, fault, created_by, created_at, updated_at`,
    key: sql`id::text`,
  },
  {
    name: 'test_numbers',
    table: sql`test_numbers`,
    columns: sql`id as test_number_id, connection_id, phone, created_by, created_at, verified_at`,
    key: sql`id::text`,
  },
  {
    name: 'test_sends',
    table: sql`test_sends`,
    columns: sql`id as test_send_id, connection_id, template_id, test_number_id, state, message_id, delivery, fault,
      created_by, created_at, updated_at`,
    key: sql`id::text`,
  },
]

const row = z.looseObject({})
const keyedRow = z.looseObject({ key: z.string() })

async function* listOf(
  db: Db,
  id: string,
  access: Access,
  { name, table, columns, key }: List,
): AsyncGenerator<string> {
  yield `,${JSON.stringify(name)}:`
  yield* pages(
    db,
    { row: keyedRow, keyOf: (row) => row.key, toJson: ({ key: _, ...shown }) => jsonOf(shown) },
    (last) => sql`select ${columns}, ${key} as key from ${table} listed
      where workspace_id = ${id}::uuid and ${seatedIn(access, 'manage', sql`listed.workspace_id`)}
        and (${last}::text is null or ${key} > ${last}::text)
      order by ${key} limit ${rowsPerPage}`,
  )
}

/** The lines of the log as elements of an array, with its segment and head, so that they can still be verified. */
async function* activityOf(db: Db, id: string): AsyncGenerator<string> {
  let separator = ''
  for await (const chunk of exportLines(db, id, undefined)) {
    yield separator + chunk.trimEnd().replaceAll('\n', ',')
    separator = ','
  }
}

async function* documentOf(db: Db, id: string, access: Access, workspace: object): AsyncGenerator<string> {
  yield jsonOf(workspace).slice(0, -1)
  for (const list of lists) yield* listOf(db, id, access, list)
  yield ',"sessions":['
  yield* exportedSessions(db, { access, where: sql`workspace_id = ${id}::uuid`, withUser: true })
  yield '],"activity":['
  yield* activityOf(db, id)
  yield ']}'
}

/** See `Workspaces.export`. */
export async function exportWorkspace(db: Db, id: string, access: Access): Promise<AsyncIterable<string> | null> {
  const statement = sql`select id as workspace_id, name, personal_of, require_approval, policy, policy_version, created_at, updated_at
      from workspaces where id = ${id}::uuid and ${seatedIn(access, 'manage', sql`workspaces.id`)}`
  const [workspace] = await withTranslatedErrors(() => selectRows(db, row, statement))
  return workspace === undefined ? null : documentOf(db, id, access, workspace)
}
