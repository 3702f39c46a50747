import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson, storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Database, type Db, selectRows } from '../../db/database.ts'
import { workspaceRoles } from '../../db/schema/values.ts'
import { workspaces } from '../../db/schema.ts'
import { digestOf, recordFor, recording } from '../activity/record.ts'
import { exportWorkspace } from '../export/workspace.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import type {
  Access,
  Actor,
  Author,
  Recorded,
  StoredPolicy,
  WorkspaceRecord,
  WorkspaceRefusal,
  Workspaces,
} from '../types.ts'
import { unlessGone, whyNothing, whyRefused } from './refused.ts'
import { removeWorkspace } from './remove.ts'
import { sessionsOf } from './sessions.ts'
import { settle } from './settle.ts'

export { whyRefused } from './refused.ts'

const workspaceRow = z.object({
  id: z.string(),
  name: z.string(),
  personal_of: z.string().nullable(),
  require_approval: z.boolean(),
  role: z.enum(workspaceRoles),
  created_at: moment,
  updated_at: moment,
})

const toWorkspace = (row: z.output<typeof workspaceRow>): WorkspaceRecord => ({
  id: row.id,
  name: row.name,
  personalOf: row.personal_of,
  requireApproval: row.require_approval,
  role: row.role,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

/** The workspaces of the caller, with the role there. */
const ofCaller = (access: Access, condition: SQL): SQL => sql`
  select w.id, w.name, w.personal_of, w.require_approval, w.created_at, w.updated_at,
    coalesce((
      select m.role from memberships m where m.workspace_id = w.id and m.user_id = ${access.userId}::text
    ), ${access.role}::text) as role
  from workspaces w where ${condition} and ${seatedIn(access, 'read', sql`w.id`)}
  order by w.personal_of is null, lower(w.name), w.id`

async function find(db: Db, id: string, access: Access): Promise<WorkspaceRecord | null> {
  const [row] = await selectRows(db, workspaceRow, ofCaller(access, sql`w.id = ${id}::uuid`))
  return row ? toWorkspace(row) : null
}

/** An entry about the workspace itself. */
const entry = (action: Recorded['action'], workspaceId: string, by: Author): Recorded => ({
  workspaceId,
  action,
  by,
  subject: { kind: 'workspace', id: workspaceId },
})

const policyRow = z.object({ policy: z.unknown(), version: z.number() })
const versionRow = z.object({ version: z.number() })

async function policyOf(db: Db, id: string, access: Access): Promise<StoredPolicy | null> {
  const mayRead = access.scope === 'any' ? sql`/* staff */ true` : seatedIn(access, 'read', sql`workspaces.id`)
  const [row] = await selectRows(
    db,
    policyRow,
    sql`select policy, policy_version as version from workspaces where id = ${id}::uuid and ${mayRead}`,
  )
  return row ?? null
}

async function setPolicy(
  db: Db,
  id: string,
  access: Actor,
  { policy, version }: StoredPolicy,
  at: Date,
): ReturnType<Workspaces['setPolicy']> {
  const stored = policy === null ? null : storableJson(policy)
  const change = sql`(
    update workspaces set policy = ${stored}::json, policy_version = policy_version + 1,
      updated_at = ${at.toISOString()}::timestamptz
    where id = ${id}::uuid and policy_version = ${version}::int and ${seatedIn(access, 'manage', sql`workspaces.id`)}
    returning policy_version as version)`
  const changed: Recorded = {
    ...entry('policy.changed', id, access.author),
    subject: { kind: 'policy', id },
    digests: stored === null ? {} : { policy: digestOf(stored) },
  }
  const [row] = await selectRows(db, versionRow, recording(change, changed))
  if (row) return row
  const why = await whyNothing(db, id, access)
  return why === 'no-member' ? 'stale' : why
}

async function create(db: Db, { id, name, userId, by, at }: Parameters<Workspaces['create']>[0]) {
  const moment = sql`${at.toISOString()}::timestamptz`
  const making = sql`
    with made as (
      insert into workspaces (id, name, created_at, updated_at)
      values (${id}::uuid, ${sql.param(name, workspaces.name)}::text, ${moment}, ${moment}) returning id
    ),
    entry as (${recordFor(sql`made`, entry('workspace.created', id, by))})
    insert into memberships (workspace_id, user_id, role, created_at)
    select id, ${userId}::text, 'owner', ${moment} from made returning 1`
  if ((await unlessGone(countRows(db, making))) === null) return null
  return { id, name, personalOf: null, requireApproval: false, role: 'owner' as const, createdAt: at, updatedAt: at }
}

async function remove(
  database: Pick<Database, 'db' | 'transaction'>,
  id: string,
  access: Actor,
): Promise<'removed' | WorkspaceRefusal> {
  const { db } = database
  const workspace = await find(db, id, access)
  if (workspace === null) return 'not-found'
  if (workspace.role !== 'owner') return 'forbidden'
  if (workspace.personalOf !== null) return 'personal'
  const isGone = await removeWorkspace(database, id, access, entry('workspace.deleted', id, access.author))
  return isGone ? 'removed' : whyRefused(db, id, access)
}

function settingActions({ name, requireApproval }: Parameters<Workspaces['change']>[2]): Recorded['action'][] {
  const actions: Recorded['action'][] = []
  if (name !== null) actions.push('workspace.renamed')
  if (requireApproval !== null)
    actions.push(requireApproval ? 'workspace.approval_required' : 'workspace.approval_waived')
  return actions
}

/** See `Workspaces`. */
export const createWorkspaces = ({ db, transaction }: Pick<Database, 'db' | 'transaction'>): Workspaces => ({
  create: (input) => create(db, input),

  async listOf(access) {
    const inThem = sql`w.id in (
      select m.workspace_id from memberships m where m.user_id = ${access.userId}::text union all select ${access.workspaceId}::uuid)`
    return (await selectRows(db, workspaceRow, ofCaller(access, inThem))).map(toWorkspace)
  },

  find: (id, access) => find(db, id, access),

  async change(id, access, { name, requireApproval }, at) {
    const change = sql`(
        update workspaces set name = coalesce(${storableTextOrNull(name)}::text, name),
          require_approval = coalesce(${requireApproval}::boolean, require_approval), updated_at = ${at.toISOString()}::timestamptz
        where id = ${id}::uuid and ${seatedIn(access, 'manage', sql`workspaces.id`)} returning id
      )`
    const actions = settingActions({ name, requireApproval })
    const entries = actions.map((action) => entry(action, id, access.author))
    return (await countRows(db, recording(change, ...entries))) > 0 ? 'changed' : whyRefused(db, id, access)
  },

  policyOf: (id, access) => policyOf(db, id, access),

  setPolicy: (id, access, input, at) => setPolicy(db, id, access, input, at),

  remove: (id, access) => remove({ db, transaction }, id, access),

  sessionsOf: (id, access, search) => sessionsOf(db, id, access, search),

  export: async (id, access) => (await exportWorkspace(db, id, access)) ?? whyRefused(db, id, access),

  settle: (options) => settle(db, options),
})
