import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor, WorkspaceRole } from '../../../src/repositories/types.ts'
import { selectRows } from '../../support/rows.ts'
import type { Subject } from '../contract.ts'
import {
  anonymous,
  anybodys,
  by,
  contents,
  dayMs,
  keyed,
  leaseMs,
  moment,
  outcome,
  own,
  readyOf,
  revision,
  start,
  takeTurn,
  turn,
  user,
} from '../given.ts'

const roles = ['owner', 'editor', 'reviewer', 'viewer'] as const
const writers: readonly string[] = ['owner', 'editor']

/** A workspace that `owner` owns, with a member of each role who is called after it. */
export async function createTeam({ repositories }: Pick<Subject, 'repositories'>, name = 'A team'): Promise<string> {
  const { workspaces, workspaceInvitations, users } = repositories
  const id = randomUUID()
  for (const role of roles) await users.create(user(role))
  await workspaces.create({ id, name, userId: 'owner', by: by('owner'), at: start })
  for (const role of roles.slice(1)) {
    const hash = randomUUID()
    const invitation = { id: randomUUID(), hash, role, createdBy: 'owner', createdAt: start, expiresAt: moment(dayMs) }
    await workspaceInvitations.create(id, own('owner'), invitation)
    await workspaceInvitations.accept({ hash, userId: role, by: by(role), at: start })
  }
  return id
}

const keyOf = (workspaceId: string, role: WorkspaceRole): Actor => ({ ...anonymous, workspaceId, role })

export function describeWorkspaces(subject: Subject): void {
  describe('a session in a workspace', () => {
    let workspaceId: string
    let sessionId: string
    beforeEach(async () => {
      workspaceId = await createTeam(subject)
      await subject.repositories.users.create(user('stranger'))
      sessionId = (await takeTurn(subject.repositories, { access: own('owner'), workspaceId })).sessionId
    })

    /** What the caller may do, by trying. */
    async function possible(access: Actor) {
      const { sessions, turns, messages, revisions } = subject.repositories
      const page = { limit: 1, before: null, at: start }
      const draft = { state: {}, lastAction: 'UNDO', revision: revision(1), at: start }
      return {
        find: (await sessions.find(sessionId, access)) !== null,
        messages: (await messages.listOf(sessionId, access, page)).total > 0,
        revisions: (await revisions.find(sessionId, access, 1)) !== null,
        write: (await sessions.find(sessionId, access, 'write')) !== null,
        rename: await sessions.rename(sessionId, access, 'x', start),
        draft: await sessions.saveDraft({ id: sessionId, access, expectedVersion: 1, ...draft }),
        begin: (await turns.begin(turn({ sessionId, access }))).outcome !== 'not-found',
        create: (await turns.begin(turn({ access, workspaceId }))).outcome !== 'not-found',
        remove: await sessions.remove(sessionId, access),
      }
    }
    const may = (read: boolean, write: boolean) => ({
      ...{ find: read, messages: read, revisions: false },
      ...{ write, rename: write, draft: write, begin: write, create: write, remove: write },
    })

    test.each(roles)('is open to a member as %s', async (role) => {
      expect(await possible(own(role))).toEqual(may(true, writers.includes(role)))
    })

    test.each(roles)('is open to an API key of the workspace as %s', async (role) => {
      expect(await possible(keyOf(workspaceId, role))).toEqual(may(true, writers.includes(role)))
    })

    test.each([
      ['a stranger', async () => own('stranger')],
      ['an anonymous caller', async () => anonymous],
      [
        'an owner of another workspace',
        async () => {
          await subject.repositories.workspaces.create({
            id: randomUUID(),
            name: 'x',
            userId: 'stranger',
            by: by('stranger'),
            at: start,
          })
          return own('stranger')
        },
      ],
      ['a key of another workspace', async () => keyOf(randomUUID(), 'owner')],
      [
        'a member who was removed',
        async () => {
          const input = { workspaceId, access: own('owner'), userId: 'editor', at: start }
          expect(await subject.repositories.members.remove(input)).toBe('removed')
          return own('editor')
        },
      ],
    ])('is closed to %s', async (_, make) => {
      expect(await possible(await make())).toEqual(may(false, false))
    })

    test('is not made in it by naming another one, nor moved', async () => {
      const { sessions, turns } = subject.repositories
      const other = (await subject.repositories.workspaces.listOf(own('owner')))[0]?.id ?? ''
      const moving = turn({ sessionId, access: own('owner'), workspaceId: other })
      expect((await turns.begin(moving)).outcome).toBe('not-found')
      const claim = { id: sessionId, access: own('owner'), workspaceId: other, at: start }
      expect(await sessions.claim(claim)).toBeNull()
      expect(await sessions.find(sessionId, own('owner'))).toMatchObject({ workspaceId })
    })

    test('gets no answer from a member who is removed during the turn', async () => {
      const { turns, members, usage } = subject.repositories
      const access = own('editor')
      const { ticket, session } = readyOf(await turns.begin(turn({ sessionId, access, idempotency: keyed('k') })))
      await members.remove({ workspaceId, access: own('owner'), userId: 'editor' })
      const late = outcome(ticket, { expectedVersion: session.version, answer: '{}' })
      expect(await turns.complete(late)).toBe('refused')
      expect(await turns.renew(ticket, { at: start, leaseMs })).toBe('gone')
      expect(await turns.poll(ticket, { at: start, leaseMs })).toEqual({ outcome: 'not-found' })
      expect(await turns.begin(turn({ sessionId, access, idempotency: keyed('k') }))).toEqual({ outcome: 'not-found' })
      expect(await contents(subject.repositories, sessionId)).toEqual(['Hello', 'Hello yourself', 'Hello'])
      expect(await usage.tokensToday('editor', start)).toBe(0)
    })

    test('gets no answer from an editor who becomes a viewer during the turn', async () => {
      const { turns, members } = subject.repositories
      const { ticket, session } = readyOf(await turns.begin(turn({ sessionId, access: own('editor') })))
      const change = { workspaceId, access: own('owner'), userId: 'editor', role: 'viewer' as const, at: start }
      expect(await members.change(change)).toBe('changed')
      expect(await turns.complete(outcome(ticket, { expectedVersion: session.version }))).toBe('refused')
    })
  })

  describe('an anonymous session', () => {
    test.each(['claim', 'begin'] as const)('goes into the workspace that its first user names (%s)', async (verb) => {
      const { sessions, turns } = subject.repositories
      const workspaceId = await createTeam(subject)
      const { sessionId } = await takeTurn(subject.repositories)
      const access = own('editor')
      if (verb === 'claim') await sessions.claim({ id: sessionId, access, workspaceId, at: start })
      else await turns.begin(turn({ sessionId, access, workspaceId }))
      expect(await sessions.find(sessionId, own('viewer'))).toMatchObject({ workspaceId, userId: 'editor' })
      expect(await sessions.find(sessionId, anonymous)).toBeNull()
    })

    test('goes nowhere that its caller may not write', async () => {
      const { sessions } = subject.repositories
      const workspaceId = await createTeam(subject)
      const { sessionId } = await takeTurn(subject.repositories)
      for (const access of [own('viewer'), anonymous, keyOf(randomUUID(), 'owner')])
        expect(await sessions.claim({ id: sessionId, access, workspaceId, at: start })).toBeNull()
      expect(await sessions.find(sessionId, anonymous)).toMatchObject({ workspaceId: null, userId: null })
    })

    test('gets no answer from an anonymous turn once somebody has taken it home', async () => {
      const { sessions, turns, users } = subject.repositories
      await users.create(user('ann'))
      const { ticket, session } = readyOf(await turns.begin(turn()))
      const claim = { id: session.id, access: own('ann'), workspaceId: null, at: start }
      expect(await sessions.claim(claim)).toMatchObject({ workspaceId: expect.any(String) })
      expect(await turns.complete(outcome(ticket))).toBe('refused')
    })
  })

  describe('settling', () => {
    test('gives users and sessions of an earlier release their workspace, from several processes, between turns', async () => {
      const { workspaces, sessions, turns } = subject.repositories
      await subject.database.db.execute(sql`
        with made as (
          insert into users (id, password_hash, role, created_at, updated_at)
          select 'u' || n, 'x', 'user', now(), now() from generate_series(1, 30) n returning id
        )
        insert into sessions (id, user_id, name, state, version, turns_issued, turns_done, message_count, model_calls,
          revision, created_at, updated_at, last_activity)
        select gen_random_uuid(), case when n > 2 then 'u7' end, 'x', '{}', 0, 0, 0, 0, 0, 0, now(), now(), now()
        from generate_series(1, 40) n`)
      const [row] = await selectRows<{ id: string }>(
        subject.database.db,
        sql`select id from sessions where user_id = 'u7'`,
      )
      const { ticket, session } = readyOf(await turns.begin(turn({ sessionId: row?.id ?? '', access: own('u7') })))
      const settle = async () => {
        while ((await workspaces.settle({ batch: 7, at: start })) > 0);
      }
      await Promise.all([settle(), settle(), settle()])
      expect(await turns.complete(outcome(ticket, { expectedVersion: session.version }))).toBe('saved')
      const [home] = await workspaces.listOf(own('u7'))
      expect(home).toMatchObject({ name: 'Personal', personalOf: 'u7', role: 'owner' })
      const search = { text: null, status: null, approval: null, limit: 100, offset: 0 }
      expect(await workspaces.sessionsOf(home?.id ?? '', own('u7'), search)).toMatchObject({ total: 38 })
      const count = sql`select count(*)::int as n from workspaces`
      expect(await selectRows(subject.database.db, count)).toEqual([{ n: 30 }])
      expect(await sessions.listOf('u7', anybodys, { limit: 1, offset: 0 })).toMatchObject({ total: 38 })
    })
  })
}
