import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { WorkspaceRole } from '../../../src/repositories/types.ts'
import type { Subject } from '../contract.ts'
import { anybodys, by, dayMs, moment, own, revision, start, takeTurn, usage, user } from '../given.ts'
import { createTeam } from './workspaces.ts'

const nine = { limit: 9, offset: 0 }
const none = { items: [], hasMore: false }

export function describeMembers(subject: Subject): void {
  describe('members of a workspace', () => {
    let workspaceId: string
    beforeEach(async () => {
      workspaceId = await createTeam(subject)
    })

    const rolesNow = async (): Promise<Record<string, string>> => {
      const listed = (await subject.repositories.members.listOf(workspaceId, anyMember, nine))?.items ?? []
      return Object.fromEntries(listed.map(({ userId, role }) => [userId, role]))
    }
    const anyMember = own('viewer')
    const change = (by: string, userId: string, role: WorkspaceRole) =>
      subject.repositories.members.change({ workspaceId, access: own(by), userId, role })
    const remove = (by: string, userId: string) =>
      subject.repositories.members.remove({ workspaceId, access: own(by), userId })

    test('are listed, owners first, for members only', async () => {
      expect(Object.keys(await rolesNow())[0]).toBe('owner')
      expect(await subject.repositories.members.listOf(workspaceId, own('stranger'), nine)).toBeNull()
      expect(await subject.repositories.members.listOf(workspaceId, anybodys, nine)).toBeNull()
    })

    test('are listed page by page', async () => {
      const page = async (limit: number, offset: number) => {
        const found = await subject.repositories.members.listOf(workspaceId, anyMember, { limit, offset })
        return [found?.hasMore, ...(found?.items ?? []).map(({ userId }) => userId)]
      }
      const [, ...all] = await page(9, 0)
      expect(await page(3, 0)).toEqual([true, ...all.slice(0, 3)])
      expect(await page(3, 3)).toEqual([false, ...all.slice(3)])
      expect(await page(3, 9)).toEqual([false])
    })

    test.each(['editor', 'reviewer', 'viewer'])('cannot be changed or removed by a %s, who may leave', async (role) => {
      expect(await change(role, 'owner', 'viewer')).toBe('forbidden')
      expect(await remove(role, 'owner')).toBe('forbidden')
      expect(await change(role, role, 'owner')).toBe('forbidden')
      expect(await remove(role, role)).toBe('removed')
      expect(await remove(role, role)).toBe('not-found')
    })

    test('always include an owner', async () => {
      expect(await remove('owner', 'owner')).toBe('last-owner')
      expect(await change('owner', 'owner', 'editor')).toBe('last-owner')
      expect(await change('owner', 'owner', 'owner')).toBe('changed')
      expect(await change('owner', 'editor', 'owner')).toBe('changed')
      expect(await remove('owner', 'owner')).toBe('removed')
      expect(await rolesNow()).toEqual({ editor: 'owner', reviewer: 'reviewer', viewer: 'viewer' })
    })

    test('always include an owner, also if two of them remove each other at once', async () => {
      await change('owner', 'editor', 'owner')
      const outcomes = await Promise.all([
        remove('owner', 'editor'),
        remove('editor', 'owner'),
        change('owner', 'editor', 'viewer'),
        change('editor', 'owner', 'viewer'),
      ])
      expect(outcomes.filter((outcome) => outcome === 'changed' || outcome === 'removed')).not.toEqual([])
      expect(Object.values(await rolesNow())).toContain('owner')
    })

    test('who do not exist cannot be changed, and nothing is said to strangers', async () => {
      await subject.repositories.users.create(user('stranger'))
      expect(await change('owner', 'stranger', 'editor')).toBe('no-member')
      expect(await remove('owner', 'stranger')).toBe('no-member')
      expect(await remove('stranger', 'editor')).toBe('not-found')
      expect(await change('stranger', 'nobody', 'editor')).toBe('not-found')
    })

    test('of a personal workspace always include its person as owner', async () => {
      const { workspaces, members } = subject.repositories
      const [home] = await workspaces.listOf(own('editor'))
      const input = { workspaceId: home?.id ?? '', access: own('editor'), userId: 'editor', at: start }
      expect(await members.remove(input)).toBe('personal')
      expect(await members.change({ ...input, role: 'viewer' })).toBe('personal')
      expect(await workspaces.remove(input.workspaceId, own('editor'))).toBe('personal')
      expect(
        await workspaces.change(input.workspaceId, own('editor'), { name: 'Mine', requireApproval: null }, start),
      ).toBe('changed')
    })
  })

  describe('an invitation to a workspace', () => {
    let workspaceId: string
    beforeEach(async () => {
      workspaceId = await createTeam(subject)
      for (const name of ['ann', 'bob']) await subject.repositories.users.create(user(name))
    })
    const invitation = () => ({
      ...{ id: randomUUID(), role: 'editor' as const, createdBy: 'owner', createdAt: start, expiresAt: moment(dayMs) },
      hash: randomUUID(),
    })
    const accept = (hash: string, userId: string, at = start) =>
      subject.repositories.workspaceInvitations.accept({ hash, userId, by: by(userId), at })

    test('lets one person in, once', async () => {
      const { workspaceInvitations, workspaces } = subject.repositories
      const made = invitation()
      expect(await workspaceInvitations.create(workspaceId, own('owner'), made)).toBe('created')
      const { hash, ...shown } = made
      expect(await workspaceInvitations.listOf(workspaceId, own('owner'), start, nine)).toEqual({
        items: [shown],
        hasMore: false,
      })
      const accepted = await Promise.all(['ann', 'bob'].map((name) => accept(hash, name)))
      expect(accepted.filter((entry) => entry !== null)).toEqual([{ workspaceId }])
      const seen = await Promise.all(['ann', 'bob'].map((name) => workspaces.find(workspaceId, own(name))))
      expect(seen.filter((entry) => entry !== null)).toMatchObject([{ role: 'editor' }])
      expect(await workspaceInvitations.listOf(workspaceId, own('owner'), start, nine)).toEqual(none)
    })

    test('leaves a member as they are, and is not used up by them', async () => {
      const { workspaceInvitations, workspaces } = subject.repositories
      const made = invitation()
      await workspaceInvitations.create(workspaceId, own('owner'), made)
      expect(await accept(made.hash, 'viewer')).toEqual({ workspaceId })
      expect(await workspaces.find(workspaceId, own('viewer'))).toMatchObject({ role: 'viewer' })
      expect(await accept(made.hash, 'ann')).toEqual({ workspaceId })
    })

    test('that has expired or was revoked lets nobody in', async () => {
      const { workspaceInvitations } = subject.repositories
      const [late, revoked] = [invitation(), invitation()]
      for (const made of [late, revoked]) await workspaceInvitations.create(workspaceId, own('owner'), made)
      expect(await workspaceInvitations.revoke(workspaceId, own('owner'), revoked.id)).toBe('revoked')
      expect(await workspaceInvitations.revoke(workspaceId, own('owner'), revoked.id)).toBe('no-member')
      expect(await accept(revoked.hash, 'ann')).toBeNull()
      expect(await accept(late.hash, 'ann', moment(dayMs))).toBeNull()
      expect(await workspaceInvitations.listOf(workspaceId, own('owner'), moment(dayMs), nine)).toEqual(none)
    })

    test.each([
      ['editor', 'forbidden'],
      ['viewer', 'forbidden'],
      ['ann', 'not-found'],
    ])('is nothing that %s may make, see or revoke', async (name, outcome) => {
      const { workspaceInvitations } = subject.repositories
      const made = invitation()
      await workspaceInvitations.create(workspaceId, own('owner'), made)
      expect(await workspaceInvitations.create(workspaceId, own(name), invitation())).toBe(outcome)
      expect(await workspaceInvitations.listOf(workspaceId, own(name), start, nine)).toBe(outcome)
      expect(await workspaceInvitations.revoke(workspaceId, own(name), made.id)).toBe(outcome)
    })
  })

  describe('deleting', () => {
    const writing = (by: string) => ({ revision: revision(1, { by }), usage: [usage], answer: '{}' })

    test('a workspace deletes everything in it and nothing else', async () => {
      const { workspaces, sessions, users } = subject.repositories
      const workspaceId = await createTeam(subject)
      const team = await takeTurn(subject.repositories, { access: own('editor'), workspaceId }, writing('editor'))
      const mine = await takeTurn(subject.repositories, { access: own('editor') }, writing('editor'))
      for (const name of ['editor', 'viewer']) expect(await workspaces.remove(workspaceId, own(name))).toBe('forbidden')
      expect(await workspaces.remove(workspaceId, own('stranger'))).toBe('not-found')
      expect(await workspaces.remove(workspaceId, own('owner'))).toBe('removed')
      expect(await sessions.find(team.sessionId, anybodys)).toBeNull()
      expect(await sessions.find(mine.sessionId, own('editor'))).not.toBeNull()
      expect(await users.find('editor')).not.toBeNull()
      expect(await workspaces.find(workspaceId, own('owner'))).toBeNull()
    })

    test('a user leaves what they wrote to the team, without their name', async () => {
      const { users, sessions, revisions, members, workspaces } = subject.repositories
      const workspaceId = await createTeam(subject)
      const begun = { access: own('editor'), workspaceId }
      const team = await takeTurn(subject.repositories, begun, writing('editor'))
      const home = await takeTurn(subject.repositories, { access: own('editor') }, writing('editor'))
      await members.remove({ workspaceId, access: own('editor'), userId: 'editor' })
      expect(await users.remove('editor', [])).toBe(true)
      expect(await sessions.find(home.sessionId, anybodys)).toBeNull()
      expect(await sessions.find(team.sessionId, own('viewer'))).toMatchObject({ userId: null, workspaceId })
      expect(await revisions.find(team.sessionId, own('viewer'), 1)).toMatchObject({ by: null })
      expect(await workspaces.find(workspaceId, own('owner'))).not.toBeNull()
    })

    test('the only owner of a team makes the next member its owner', async () => {
      const { users, members, sessions } = subject.repositories
      const workspaceId = await createTeam(subject)
      const { sessionId } = await takeTurn(subject.repositories, { access: own('owner'), workspaceId })
      await users.remove('owner', [])
      const listed = await members.listOf(workspaceId, own('viewer'), nine)
      expect(listed?.items.map(({ userId, role }) => [userId, role])).toEqual([
        ['editor', 'owner'],
        ['reviewer', 'reviewer'],
        ['viewer', 'viewer'],
      ])
      expect(await sessions.find(sessionId, own('editor'), 'write')).not.toBeNull()
      for (const name of ['editor', 'reviewer', 'viewer']) await users.remove(name, [])
      expect(await sessions.find(sessionId, anybodys)).toBeNull()
    })
  })

  describe('the sessions of a workspace', () => {
    test('are found by name, text and status, page by page', async () => {
      const { workspaces } = subject.repositories
      const workspaceId = await createTeam(subject)
      const make = (name: string, text: string, confirmed: boolean, minute: number) =>
        takeTurn(
          subject.repositories,
          { access: own('editor'), workspaceId, name },
          {
            at: moment(minute),
            state: { confirmed, draft: { name: 'sale_2026', components: [{ type: 'BODY', text }] } },
          },
        )
      await make('Summer', '50% off_all shoes', true, 1)
      await make('Winter', 'Your ORDER is ready', false, 2)
      await takeTurn(subject.repositories, { access: own('editor'), workspaceId, name: 'Odd' }, { state: { draft: 5 } })
      await takeTurn(subject.repositories, { access: own('editor'), name: 'Summer at home' })
      const found = async (given: { text?: string; status?: 'draft' | 'final'; limit?: number; offset?: number }) => {
        const search = { text: null, status: null, approval: null, limit: 9, offset: 0, ...given }
        const page = await workspaces.sessionsOf(workspaceId, own('viewer'), search)
        return [page?.total, ...(page?.sessions.map(({ name }) => name) ?? [])]
      }
      expect(await found({})).toEqual([3, 'Winter', 'Summer', 'Odd'])
      expect(await found({ limit: 1, offset: 1 })).toEqual([3, 'Summer'])
      expect(await found({ offset: 9 })).toEqual([3])
      expect(await found({ text: 'summer' })).toEqual([1, 'Summer'])
      expect(await found({ text: 'order is' })).toEqual([1, 'Winter'])
      expect(await found({ text: 'sale_' })).toEqual([2, 'Winter', 'Summer'])
      for (const text of ['50%', '% off_a']) expect(await found({ text })).toEqual([1, 'Summer'])
      for (const text of ['BODY', 'confirmed', '%%', "'"]) expect(await found({ text })).toEqual([0])
      expect(await found({ status: 'final' })).toEqual([1, 'Summer'])
      expect(await found({ status: 'draft', text: 'sale' })).toEqual([1, 'Winter'])
      const all = { text: null, status: null, approval: null, limit: 9, offset: 0 }
      expect(await workspaces.sessionsOf(workspaceId, own('stranger'), all)).toBeNull()
    })
  })
}
