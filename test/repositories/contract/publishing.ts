/** What jobs of publishing ask the database, long after the request. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SubmissionObstacle, SubmissionRecord } from '../../../src/repositories/types.ts'
import type { Subject } from '../contract.ts'
import { dayMs, minuteMs, moment, own, revision, start } from '../given.ts'
import { connectionIn, playPublishing, submissionOf } from '../publishing-given.ts'
import { apiKey, draftHash } from './workspace-changes.ts'
import { createTeam } from './workspaces.ts'

export function describePublishing(subject: Subject): void {
  describe('a submission that waits', () => {
    let workspaceId: string
    let sessionId: string
    let submission: SubmissionRecord

    beforeEach(async () => {
      const { sessions, connections } = subject.repositories
      workspaceId = await createTeam(subject)
      sessionId = randomUUID()
      const owner = own('owner')
      await sessions.create({ id: sessionId, access: owner, workspaceId, name: 'A session', state: {}, at: start })
      await save(1, 'first')
      const place = { workspaceId, sessionId, owner, at: start, newId: randomUUID, text: 'text' }
      const connection = connectionIn(place, '1')
      await connections.create(owner, connection)
      submission = { ...submissionOf(place, connection.id, draftHash), createdBy: 'editor', sessionRevision: 1 }
    })

    const draftOf = (text: string) => ({ components: [{ type: 'BODY' as const, text }] })

    async function save(number: number, text: string): Promise<void> {
      const draft = draftOf(text)
      const input = { state: { draft }, lastAction: 'DRAFT', revision: revision(number, { draft }), at: start }
      const saved = { id: sessionId, access: own('owner'), expectedVersion: number - 1, ...input }
      expect(await subject.repositories.sessions.saveDraft(saved)).toBe(true)
    }

    const decide = async (decision: 'approved' | 'rejected', hash = draftHash): Promise<void> => {
      await subject.database.db.execute(sql`insert into approvals (session_id, draft_hash, decision, by, created_at)
        values (${sessionId}::uuid, ${hash}::text, ${decision}::text, 'reviewer', now())`)
    }
    const require = () =>
      subject.repositories.workspaces.change(workspaceId, own('owner'), { name: null, requireApproval: true }, start)
    const remove = () => subject.repositories.members.remove({ workspaceId, access: own('owner'), userId: 'editor' })

    const cases: [what: string, expected: SubmissionObstacle | null, happens: () => Promise<unknown>][] = [
      ['nothing happens', null, async () => undefined],
      ['its author leaves', 'author', remove],
      ['nobody has approved it', 'unapproved', require],
      ['only another draft is approved', 'unapproved', async () => [await require(), await decide('approved', 'b2')]],
      ['it is approved', null, async () => [await require(), await decide('approved')]],
      [
        'it is rejected after all',
        'rejected',
        async () => [await require(), await decide('approved'), await decide('rejected')],
      ],
      ['a rejection binds nobody', null, () => decide('rejected')],
      [
        'the draft changes',
        'changed',
        async () => [await require(), await decide('approved'), await save(2, 'second')],
      ],
      [
        'the draft comes back',
        null,
        async () => [await require(), await decide('approved'), await save(2, 'second'), await save(3, 'first')],
      ],
      ['the draft changes where nobody approves', null, () => save(2, 'second')],
    ]

    test.each(cases)('and %s: %s', async (_what, expected, happens) => {
      const { submissions } = subject.repositories
      await submissions.create(own('editor'), submission)
      await happens()
      expect(await submissions.obstacle(submission.id)).toBe(expected)
    })

    test('of a key lasts until the key is revoked', async () => {
      const { submissions, workspaceKeys } = subject.repositories
      const key = apiKey(workspaceId)
      await workspaceKeys.create(own('owner'), key)
      await submissions.create(own('owner'), { ...submission, createdBy: null, keyId: key.id })
      expect(await submissions.obstacle(submission.id)).toBeNull()
      await workspaceKeys.revoke(workspaceId, own('owner'), key.id, start)
      expect(await submissions.obstacle(submission.id)).toBe('author')
    })

    test('from the release before is not looked into', async () => {
      await subject.repositories.submissions.create(own('editor'), { ...submission, sessionRevision: null })
      await remove()
      expect(await subject.repositories.submissions.obstacle(submission.id)).toBeNull()
    })
  })

  describe('a test send', () => {
    const owner = own('owner')
    let workspaceId: string
    let connectionId: string
    let numberId: string

    beforeEach(async () => {
      workspaceId = await createTeam(subject)
      const place = { workspaceId, sessionId: '', owner, at: start, newId: randomUUID, text: 'text' }
      const connection = connectionIn(place, '1')
      connectionId = connection.id
      numberId = randomUUID()
      await subject.repositories.connections.create(owner, connection)
      expect(await subject.repositories.testSends.addNumber(owner, number(numberId, 'c1'), 2)).toBe('added')
    })

    const number = (id: string, codeHash: string) => ({
      ...{ id, workspaceId, connectionId, phone: null, createdBy: 'owner', createdAt: start, codeHash },
      ...{ expiresAt: moment(minuteMs), verifiedAt: null },
    })
    const verify = (more = {}) =>
      subject.repositories.testSends.verify({ connectionId, codeHash: 'c1', phone: '49', at: start, ...more })
    const send = (key: string) => ({
      ...{ id: randomUUID(), workspaceId, connectionId, templateId: null, testNumberId: numberId },
      ...{ idempotencyKey: key, requestHash: 'a1', state: 'sending' as const, messageId: null, delivery: null },
      ...{ fault: null, createdBy: 'owner', createdAt: start, updatedAt: start },
    })
    const limits = { since: moment(-dayMs), ofWorkspace: 5, ofNumber: 3 }
    const begin = (key: string, access = owner) => subject.repositories.testSends.begin(access, send(key), limits)
    const outcomes = async (...begun: ReturnType<typeof begin>[]) =>
      (await Promise.all(begun)).map(({ outcome }) => outcome)

    test('needs a code that came in time, to this account, once', async () => {
      expect(await begin('a')).toEqual({ outcome: 'refused' })
      expect(await verify({ codeHash: 'c2' })).toBe(false)
      expect(await verify({ connectionId: randomUUID() })).toBe(false)
      expect(await verify({ at: moment(2 * minuteMs) })).toBe(false)
      expect(await verify()).toBe(true)
      expect(await verify({ phone: '50' })).toBe(false)
      expect(await subject.repositories.testSends.numbersOf(workspaceId, owner, start)).toMatchObject([{ phone: '49' }])
      expect(await begin('a')).toEqual({ outcome: 'begun' })
    })

    test('is for editors, and out of reach for others', async () => {
      const { testSends } = subject.repositories
      await verify()
      expect(await outcomes(begin('a', own('viewer')), begin('b', own('nobody')))).toEqual(['refused', 'refused'])
      expect(await testSends.addNumber(own('viewer'), number(randomUUID(), 'c3'), 5)).toBe('forbidden')
      expect(await testSends.removeNumber(workspaceId, numberId, own('nobody'))).toBe('not-found')
      expect(await testSends.numbersOf(workspaceId, own('nobody'), start)).toBeNull()
      await begin('a')
      expect(await testSends.findByKey(workspaceId, 'a', own('nobody'))).toBeNull()
    })

    test('is counted exactly, also when many begin at once, and once for a key', async () => {
      await verify()
      const same = await outcomes(...Array.from({ length: 4 }, () => begin('one')))
      expect(same.sort()).toEqual(['begun', 'known', 'known', 'known'])
      const others = await outcomes(...Array.from({ length: 6 }, (_, index) => begin(`other ${index}`)))
      expect(others.filter((outcome) => outcome === 'begun')).toHaveLength(2)
      expect(others.filter((outcome) => outcome === 'limited')).toHaveLength(4)
    })

    test('hears the furthest word on its delivery, and a late answer changes nothing', async () => {
      const { testSends } = subject.repositories
      await verify()
      const made = send('a')
      await testSends.begin(owner, made, limits)
      await testSends.lapse(moment(1), start)
      const found = async () => {
        const { state, delivery, messageId } = (await testSends.findByKey(workspaceId, 'a', owner)) ?? {}
        return { state, delivery, messageId }
      }
      expect(await found()).toEqual({ state: 'unknown', delivery: null, messageId: null })
      for (const status of ['delivered', 'sent', 'unheard of'])
        await testSends.deliver(connectionId, made.id, { messageId: 'm', status }, start)
      await testSends.settle(made.id, { state: 'failed', messageId: null, fault: null }, start)
      expect(await found()).toEqual({ state: 'sent', delivery: 'delivered', messageId: 'm' })
    })

    test('goes no more to a number that was removed', async () => {
      await verify()
      expect(await subject.repositories.testSends.removeNumber(workspaceId, numberId, owner)).toBe('removed')
      expect(await begin('a')).toEqual({ outcome: 'refused' })
      const { testSends } = subject.repositories
      const add = (code: string) => testSends.addNumber(owner, number(randomUUID(), code), 2)
      expect([await add('c4'), await add('c5'), await add('c6')]).toEqual(['added', 'added', 'full'])
    })
  })

  describe('an export', () => {
    const names = [
      ...(['connections', 'templates', 'template_events', 'submissions', 'meta_samples', 'test_numbers'] as const),
      'test_sends',
    ] as const
    const read = async (document: AsyncIterable<string> | string | null) => {
      let text = ''
      for await (const chunk of typeof document === 'string' ? [] : (document ?? [])) text += chunk
      return JSON.parse(text) as Record<(typeof names)[number], Record<string, unknown>[]>
    }
    const counts = (document: Awaited<ReturnType<typeof read>>) => names.map((name) => document[name]?.length)

    async function played(workspaceId: string): Promise<void> {
      const { sessions } = subject.repositories
      const sessionId = randomUUID()
      const owner = own('owner')
      await sessions.create({ id: sessionId, access: owner, workspaceId, name: 'A session', state: {}, at: start })
      const text = 'call me at the blue door'
      await playPublishing(subject.repositories, { workspaceId, sessionId, owner, at: start, newId: randomUUID, text })
    }

    test('of a workspace, and of who published there, holds what was published, and no secret', async () => {
      const { workspaces, users } = subject.repositories
      const workspaceId = await createTeam(subject)
      await played(workspaceId)
      const ofTeam = await read(await workspaces.export(workspaceId, own('owner')))
      expect(counts(ofTeam)).toEqual([1, 1, 1, 1, 2, 1, 1])
      expect(ofTeam.submissions).toMatchObject([{ name: 'order_ready', language: 'en', state: 'accepted' }])
      expect(ofTeam.connections?.[0]).not.toHaveProperty('token_last_four')
      expect(counts(await read(await users.export('owner')))).toEqual([0, 0, 0, 1, 0, 1, 1])
      expect(counts(await read(await users.export('editor')))).toEqual([0, 0, 0, 0, 0, 0, 0])
    })

    test('of a person holds all that was published in their own workspace', async () => {
      const { workspaces, users } = subject.repositories
      await createTeam(subject)
      const personal = (await workspaces.listOf(own('owner'))).find(({ personalOf }) => personalOf === 'owner')
      await played(personal?.id ?? '')
      expect(counts(await read(await users.export('owner')))).toEqual([1, 1, 1, 1, 2, 1, 1])
      expect(counts(await read(await users.export('editor')))).toEqual([0, 0, 0, 0, 0, 0, 0])
    })
  })
}
