/** Members and workspaces are removed at the very moment at which something is stored there: one happens first, and the other knows. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Repositories } from '../../src/repositories/types.ts'
import { createServerDatabase, tablesWith } from '../support/database.ts'
import { job } from './contract/jobs.ts'
import { apiKey } from './contract/workspace-changes.ts'
import { createTeam } from './contract/workspaces.ts'
import { contents, outcome, own, page, readyOf, start, takeTurn, turn } from './given.ts'

let database: Database
let repositories: Repositories
let other: pg.Client
let workspaceId: string
beforeAll(async () => {
  const url = await createServerDatabase()
  database = await openDatabase({ url })
  repositories = createRepositories(database)
  other = new pg.Client(url)
  await other.connect()
  workspaceId = await createTeam({ repositories })
})
afterAll(async () => {
  await other.end()
  await database.close()
})

async function beginIn(userId: string) {
  const { sessionId } = await takeTurn(repositories, { access: own('owner'), workspaceId })
  return { sessionId, ...readyOf(await repositories.turns.begin(turn({ sessionId, access: own(userId) }))) }
}

/** What came of the work so far: whether it is done. */
function watched<Result>(work: Promise<Result>) {
  const watch = { isDone: false, result: work }
  work.then(
    () => {
      watch.isDone = true
    },
    () => undefined,
  )
  return watch
}

test('a turn waits for a removal that is under way, and is then refused', async () => {
  const { sessionId, ticket, session } = await beginIn('editor')
  await other.query('begin')
  await other.query(`delete from memberships where user_id = 'editor' and workspace_id = $1`, [workspaceId])
  const storing = watched(repositories.turns.complete(outcome(ticket, { expectedVersion: session.version })))
  await sleep(150)
  expect(storing.isDone).toBe(false)
  await other.query('commit')
  expect(await storing.result).toBe('refused')
  expect(await contents(repositories, sessionId)).toHaveLength(3)
})

test('a removal waits for a turn that is being stored', async () => {
  await other.query(`insert into memberships values ($1, 'editor', 'editor', now())`, [workspaceId])
  const { sessionId, ticket, session } = await beginIn('editor')
  await other.query('begin')
  await other.query('select from sessions where id = $1 for update', [sessionId])
  const storing = watched(repositories.turns.complete(outcome(ticket, { expectedVersion: session.version })))
  await sleep(150)
  const input = { workspaceId, access: own('owner'), userId: 'editor', at: start }
  const removing = watched(repositories.members.remove(input))
  await sleep(150)
  expect([storing.isDone, removing.isDone]).toEqual([false, false])
  await other.query('commit')
  expect(await storing.result).toBe('saved')
  expect(await removing.result).toBe('removed')
  expect(await contents(repositories, sessionId)).toHaveLength(4)
})

test('a removal that is chosen to end a deadlock is made again', async () => {
  const id = randomUUID()
  const access = own('owner')
  await repositories.workspaces.create({ id, name: 'x', userId: 'owner', by: access.author, at: start })
  await other.query('begin')
  await other.query('select from activity_heads where workspace_id = $1 for update', [id])
  const removing = watched(repositories.workspaces.remove(id, access))
  await sleep(150)
  const locking = other.query('select from workspaces where id = $1 for key share', [id])
  await locking.then(
    () => other.query('commit'),
    () => other.query('rollback'),
  )
  expect(await removing.result).toBe('removed')
})

test('what is made in a workspace that is just being deleted finds no workspace', async () => {
  const { workspaces, workspaceKeys, workspaceInvitations } = repositories
  const id = randomUUID()
  const access = own('owner')
  await workspaces.create({ id, name: 'x', userId: 'owner', by: access.author, at: start })
  const invitation = { id: randomUUID(), hash: id, role: 'editor' as const, createdBy: 'owner', createdAt: start }
  await workspaceInvitations.create(id, access, { ...invitation, expiresAt: new Date(start.getTime() + 1000) })
  await other.query('begin')
  await other.query('delete from workspaces where id = $1', [id])
  const made = [
    workspaceKeys.create(access, apiKey(id)),
    workspaceInvitations.create(id, access, { ...invitation, id: randomUUID(), hash: 'h', expiresAt: start }),
    workspaceInvitations.accept({ hash: id, userId: 'editor', by: access.author, at: start }),
  ].map((work) => watched<unknown>(work))
  await sleep(150)
  expect(made.map(({ isDone }) => isDone)).toEqual([false, false, false])
  await other.query('commit')
  expect(await Promise.all(made.map(({ result }) => result))).toEqual(['not-found', 'not-found', null])
})

test('jobs and secrets that are stored while their workspace is being deleted do not stay', async () => {
  const { workspaces, jobs, secrets } = repositories
  const id = randomUUID()
  const access = own('owner')
  await workspaces.create({ id, name: 'x', userId: 'owner', by: access.author, at: start })
  const place = { id: randomUUID(), workspaceId: id, purpose: 'meta-token', name: 'main' }
  await other.query('begin')
  await other.query('delete from workspaces where id = $1', [id])
  const stored = [
    watched<unknown>(jobs.enqueue(job({ workspaceId: id }))),
    watched<unknown>(secrets.put({ ...place, ciphertext: 'v1.k.a.b.c', keyId: 'k', lastFour: '' })),
  ]
  await sleep(150)
  expect(stored.map(({ isDone }) => isDone)).toEqual([false, false])
  await other.query('commit')
  expect(await Promise.all(stored.map(({ result }) => result))).toEqual([false, null])
  expect(await tablesWith(database, id)).toEqual(['activity', 'activity_heads'])
})

test('a workspace that is deleted while everybody changes it leaves no name in its log', async () => {
  const { workspaces, workspaceKeys, members, sessions, activity } = repositories
  const marker = 'call me at the blue door'
  const access = { ...own('owner'), author: { kind: 'user' as const, id: 'owner', requestId: marker } }
  for (let round = 0; round < 5; round += 1) {
    const id = randomUUID()
    await workspaces.create({ id, name: 'x', userId: 'owner', by: access.author, at: start })
    const settings = { name: 'y', requireApproval: true }
    const role = 'owner' as const
    const calls = Array.from({ length: 6 }, async () => {
      const { sessionId } = await takeTurn(repositories)
      await Promise.all([
        workspaceKeys.create(access, apiKey(id)),
        workspaces.change(id, access, settings, start),
        members.change({ workspaceId: id, access, userId: 'owner', role }),
        sessions.claim({ id: sessionId, access, workspaceId: id, at: start }),
      ])
    })
    const removing = sleep(round * 4).then(() => workspaces.remove(id, access))
    expect(await removing).toBe('removed')
    await Promise.all(calls)
    expect((await activity.page(id, page)).entries[0]).toMatchObject({ action: 'workspace.deleted' })
  }
  expect(await tablesWith(database, marker)).toStrictEqual([])
})
