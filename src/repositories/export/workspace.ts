/** Exports everything in a workspace in chunks, for its owners. Never a hash of a code or key, nor a secret. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'
import { exportLines } from '../activity/read.ts'
import { seatedIn } from '../ownership.ts'
import type { Access } from '../types.ts'
import { exportedSessions, jsonOf } from './sessions.ts'

/** Column names become property names. */
interface List {
  name: string
  table: SQL
  columns: SQL
  order: SQL
}

/** Each has at most some thousand rows. A table of workspaces that holds anything of people is added here. */
const lists: readonly List[] = [
  {
    name: 'members',
    table: sql`memberships`,
    columns: sql`user_id, role, created_at`,
    order: sql`created_at, user_id`,
  },
  {
    name: 'invitations',
    table: sql`workspace_invitations`,
    columns: sql`id as invitation_id, role, created_by, created_at, expires_at`,
    order: sql`created_at, id`,
  },
  {
    name: 'api_keys',
    table: sql`workspace_keys`,
    columns: sql`id, prefix, name, scopes, created_by, created_at, last_used_at, expires_at, revoked_at`,
    order: sql`created_at, id`,
  },
]

const row = z.looseObject({})

const read = (db: Db, statement: SQL) => withTranslatedErrors(() => selectRows(db, row, statement))

async function listOf(db: Db, id: string, access: Access, { name, table, columns, order }: List): Promise<string> {
  const rows = await read(
    db,
    sql`select ${columns} from ${table} listed
      where workspace_id = ${id}::uuid and ${seatedIn(access, 'manage', sql`listed.workspace_id`)} order by ${order}`,
  )
  return `,${JSON.stringify(name)}:[${rows.map(jsonOf).join(',')}]`
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
  for (const list of lists) yield await listOf(db, id, access, list)
  yield ',"sessions":['
  yield* exportedSessions(db, { access, where: sql`workspace_id = ${id}::uuid`, withUser: true })
  yield '],"activity":['
  yield* activityOf(db, id)
  yield ']}'
}

/** See `Workspaces.export`. */
export async function exportWorkspace(db: Db, id: string, access: Access): Promise<AsyncIterable<string> | null> {
  const [workspace] = await read(
    db,
    sql`select id as workspace_id, name, personal_of, require_approval, policy, policy_version, created_at, updated_at
      from workspaces where id = ${id}::uuid and ${seatedIn(access, 'manage', sql`workspaces.id`)}`,
  )
  return workspace === undefined ? null : documentOf(db, id, access, workspace)
}
