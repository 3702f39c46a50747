/** Exports everything in a workspace in chunks, for its owners. Never a hash of a code or key, nor a secret. */
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'
import { exportLines } from '../activity/read.ts'
import { seatedIn } from '../ownership.ts'
import type { Access } from '../types.ts'
import { exportedList, type List } from './list.ts'
import { publishingLists } from './publishing.ts'
import { exportedSessions, jsonOf } from './sessions.ts'

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
  ...publishingLists,
]

const row = z.looseObject({})

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
  const ofWorkspace = sql`listed.workspace_id = ${id}::uuid and ${seatedIn(access, 'manage', sql`listed.workspace_id`)}`
  for (const list of lists) yield* exportedList(db, list, ofWorkspace)
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
