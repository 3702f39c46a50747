/** Exports everything stored about a user in chunks, because a large account does not fit in memory. */
import { eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'
import { users } from '../../db/schema.ts'
import { entriesOfPerson } from '../activity/of-person.ts'
import { seatedIn } from '../ownership.ts'
import type { Access } from '../types.ts'
import { usageSince } from '../usage.ts'
import { assessmentsOfPerson } from './assessments.ts'
import { publishingOfPerson } from './publishing.ts'
import { exportedSessions, jsonOf } from './sessions.ts'

const personOf = (userId: string): Access => ({ userId, workspaceId: null, role: null, scope: 'own' })

/** What the person began, and everything in their own workspace. */
const ofPerson = (userId: string): SQL => sql`(
  user_id = ${sql.param(userId, users.id)}
  or workspace_id = (select id from workspaces where personal_of = ${sql.param(userId, users.id)})
)`

const workspaceRow = z.object({
  workspace_id: z.string(),
  name: z.string(),
  role: z.string(),
  is_personal: z.boolean(),
  created_at: z.string(),
})

/** The workspaces that the user is in, and since when. */
async function workspacesOf(db: Db, userId: string): Promise<string> {
  const user = sql.param(userId, users.id)
  const rows = await withTranslatedErrors(() =>
    selectRows(
      db,
      workspaceRow,
      sql`
      select w.id as workspace_id, w.name, m.role, w.personal_of is not distinct from ${user}::text as is_personal, m.created_at
      from memberships m join workspaces w on w.id = m.workspace_id
      where m.user_id = ${user}::text and ${seatedIn(personOf(userId), 'read', sql`m.workspace_id`)}
      order by m.created_at, w.id`,
    ),
  )
  return `[${rows.map(jsonOf).join(',')}]`
}

async function usageOf(db: Db, userId: string): Promise<string> {
  const rows = await withTranslatedErrors(() => usageSince(db, userId, '0001-01-01'))
  return JSON.stringify(
    rows.map(({ day, provider, model, calls, ...sums }) => ({
      day,
      provider,
      model,
      calls,
      input_tokens: sums.inputTokens,
      cached_tokens: sums.cachedTokens,
      output_tokens: sums.outputTokens,
      cost_usd: sums.costUsd,
    })),
  )
}

async function* documentOf(db: Db, { id, role, createdAt, updatedAt }: typeof users.$inferSelect) {
  yield `${JSON.stringify({ user_id: id, role, created_at: createdAt, updated_at: updatedAt }).slice(0, -1)},"sessions":[`
  yield* exportedSessions(db, { access: personOf(id), where: ofPerson(id), withUser: false })
  yield `],"workspaces":${await workspacesOf(db, id)},"usage":${await usageOf(db, id)}`
  yield* assessmentsOfPerson(db, id, personOf(id))
  yield* publishingOfPerson(db, id, personOf(id))
  yield ',"activity":'
  yield* entriesOfPerson(db, id)
  yield '}'
}

/** See `Users.export`. The password hash is left out. */
export async function exportUser(db: Db, id: string): Promise<AsyncIterable<string> | null> {
  const [user] = await db.select().from(users).where(eq(users.id, id))
  return user === undefined ? null : documentOf(db, user)
}
