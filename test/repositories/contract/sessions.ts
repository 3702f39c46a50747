import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import { anonymous, anybodys, log, messagesOf, moment, own, revision, start, takeTurn, turn, user } from '../given.ts'

export function describeSessions(subject: Subject): void {
  describe('sessions', () => {
    async function create(userId: string | null, given: { name?: string; at?: Date; state?: unknown } = {}) {
      const access = userId === null ? anonymous : own(userId)
      const input = { id: randomUUID(), access, workspaceId: null, name: 'New', state: {}, at: start, ...given }
      const made = await subject.repositories.sessions.create(input)
      if (!made) throw new Error('No session was made')
      return made
    }

    test('created without a message can be found and used', async () => {
      const made = await create(null, { name: 'Fresh' })
      expect(made).toMatchObject({ userId: null, name: 'Fresh', state: {}, version: 0, createdAt: start })
      expect(await subject.repositories.sessions.find(made.id, anonymous)).toStrictEqual(made)
      const ticket = await takeTurn(subject.repositories, { sessionId: made.id })
      expect(ticket.seq).toBe(1)
    })

    test('are found together, as far as the caller may read them', async () => {
      await subject.repositories.users.create(user('eve'))
      const [mine, theirs, open] = [await create('eve'), await create(null), await create(null)]
      const { sessions } = subject.repositories
      const ids = (found: { id: string }[]) => found.map(({ id }) => id).sort()
      const asked = [mine.id, theirs.id, randomUUID()]
      expect(ids(await sessions.findAll(asked, anonymous))).toEqual([theirs.id])
      expect(ids(await sessions.findAll(asked, own('eve')))).toEqual([mine.id, theirs.id].sort())
      expect(await sessions.findAll([open.id], anonymous)).toStrictEqual([open])
      expect(await sessions.findAll([], anonymous)).toEqual([])
    })

    test('that do not exist are null, false or empty', async () => {
      const { sessions, messages, revisions, llmLogs } = subject.repositories
      const id = randomUUID()
      expect(await sessions.find(id, anonymous)).toBeNull()
      expect(await sessions.rename(id, anonymous, 'x', start)).toBe(false)
      expect(await sessions.remove(id, anonymous)).toBe(false)
      expect(await messages.listOf(id, anybodys, { limit: 1, before: null, at: start })).toStrictEqual({
        total: 0,
        hasMore: false,
        messages: [],
      })
      expect(await revisions.find(id, anybodys, 1)).toBeNull()
      expect(await llmLogs.listOf(id, anybodys, { limit: 1, before: null })).toStrictEqual({
        total: 0,
        inputTokens: 0,
        cachedTokens: 0,
        outputTokens: 0,
        costUsd: 0,
        hasMore: false,
        logs: [],
      })
    })

    test('are listed latest activity first, page by page, with the total', async () => {
      const { sessions, users } = subject.repositories
      await users.create(user('ann'))
      await users.create(user('bob'))
      const [oldest, middle, newest] = [
        await create('ann', { name: 'one', at: moment(0) }),
        await create('ann', { name: 'two', at: moment(10) }),
        await create('ann', { name: 'three', at: moment(20) }),
      ]
      await create('bob')
      await takeTurn(subject.repositories, { sessionId: oldest.id, access: own('ann') }, { at: moment(99) })
      const names = async (limit: number, offset: number) => {
        const { total, sessions: page } = await sessions.listOf('ann', anybodys, { limit, offset })
        expect(total).toBe(3)
        return page.map((session) => session.name)
      }
      expect(await names(2, 0)).toStrictEqual(['one', 'three'])
      expect(await names(2, 2)).toStrictEqual(['two'])
      expect(await names(2, 4)).toStrictEqual([])
      expect(await sessions.listOf('nobody', anybodys, { limit: 2, offset: 0 })).toStrictEqual({
        total: 0,
        sessions: [],
      })
      const { sessions: list } = await sessions.listOf('ann', anybodys, { limit: 1, offset: 0 })
      expect(list).toStrictEqual([
        {
          id: oldest.id,
          name: 'one',
          templateName: null,
          textStart: null,
          category: null,
          language: null,
          isFinal: false,
          messageCount: 2,
          createdAt: moment(0),
          updatedAt: moment(99),
          lastActivity: moment(99),
        },
      ])
      expect(middle.version + newest.version).toBe(0)
    })

    test('are listed by words of their names or of their templates, and by whether they are final', async () => {
      const { sessions, users } = subject.repositories
      await users.create(user('ann'))
      const draft = (name: string) => ({ name, category: 'UTILITY', language: 'en', components: [] })
      await create('ann', { name: 'Spring 100%', state: { draft: draft('spring_sale'), confirmed: true } })
      await create('ann', {
        name: 'Parcels',
        state: { draft: draft('order_shipped'), confirmed: false },
        at: moment(1),
      })
      const found = async (words: string | null, final: boolean | null = null) => {
        const { total, sessions: page } = await sessions.listOf('ann', own('ann'), {
          limit: 9,
          offset: 0,
          words,
          final,
        })
        expect(page).toHaveLength(total)
        return page.map(({ templateName }) => templateName)
      }
      expect(await found(null)).toStrictEqual(['order_shipped', 'spring_sale'])
      expect(await found('SPRING')).toStrictEqual(['spring_sale'])
      expect(await found('parcel')).toStrictEqual(['order_shipped'])
      expect(await found('%')).toStrictEqual(['spring_sale'])
      expect(await found('_s')).toStrictEqual(['order_shipped', 'spring_sale'])
      expect(await found('winter')).toStrictEqual([])
      expect(await found(null, true)).toStrictEqual(['spring_sale'])
      expect(await found('parcels', true)).toStrictEqual([])
      expect(await found(null, false)).toStrictEqual(['order_shipped'])
    })

    test('can be renamed', async () => {
      const { sessions } = subject.repositories
      const { id } = await create(null)
      expect(await sessions.rename(id, anonymous, 'Renamed', moment(5))).toBe(true)
      expect(await sessions.find(id, anonymous)).toMatchObject({ name: 'Renamed', updatedAt: moment(5), version: 0 })
    })

    test('accept a direct edit only at the version that it read', async () => {
      const { sessions, revisions } = subject.repositories
      const { id } = await create(null)
      const call = (expectedVersion: number, number: number) =>
        sessions.saveDraft({
          id,
          access: anonymous,
          expectedVersion,
          state: { number },
          lastAction: 'UNDO',
          revision: revision(number, { cause: 'undo', action: 'UNDO' }),
          at: moment(number),
        })
      expect(await call(0, 1)).toBe(true)
      expect(await call(0, 2)).toBe(false)
      expect(await revisions.find(id, anybodys, 2)).toBeNull()
      expect(await call(1, 2)).toBe(true)
      expect(await sessions.find(id, anonymous)).toMatchObject({
        version: 2,
        state: { number: 2 },
        updatedAt: moment(2),
      })
    })

    test('keep every revision, newest first, page by page', async () => {
      const { revisions } = subject.repositories
      const { sessionId } = turn()
      for (let number = 1; number <= 5; number++) {
        await takeTurn(subject.repositories, { sessionId }, { revision: revision(number) })
      }
      const numbers = async (limit: number, before: number | null) =>
        (await revisions.listOf(sessionId, anybodys, { limit, before })).revisions.map((entry) => entry.number)
      expect(await numbers(2, null)).toStrictEqual([5, 4])
      expect(await numbers(2, 4)).toStrictEqual([3, 2])
      expect(await numbers(9, 2)).toStrictEqual([1])
      const { edits: _notListed, ...listed } = revision(1)
      expect(await revisions.listOf(sessionId, anybodys, { limit: 1, before: 2 })).toStrictEqual({
        hasMore: false,
        revisions: [listed],
      })
    })

    test('keep the drafts of the newest 200 revisions, and only the changes of older ones', async () => {
      const { sessions, revisions } = subject.repositories
      const id = randomUUID()
      await sessions.create({ id, access: anonymous, workspaceId: null, name: 'n', state: {}, at: start })
      for (let number = 1; number <= 201; number++) {
        const revisionOfNow = revision(number)
        const write = { id, access: anonymous, state: {}, lastAction: 'UPDATE', at: start }
        await sessions.saveDraft({ ...write, expectedVersion: number - 1, revision: revisionOfNow })
      }
      expect(await revisions.find(id, anybodys, 2)).toStrictEqual(revision(2))
      expect(await revisions.find(id, anybodys, 1)).toStrictEqual({
        ...revision(1),
        draft: null,
        edits: null,
        authors: null,
      })
      await takeTurn(subject.repositories, { sessionId: id }, { expectedVersion: 201, revision: revision(202) })
      expect(await revisions.find(id, anybodys, 2)).toMatchObject({ changes: revision(2).changes, draft: null })
    })

    test('end a page of revisions, messages or logs before it is too large, and report that there are more', async () => {
      const { revisions, messages, llmLogs } = subject.repositories
      const { sessionId } = turn()
      const long = 'x'.repeat(150_000)
      const draft = { components: [{ type: 'BODY' as const, text: long }] }
      for (let number = 1; number <= 10; number++) {
        const whole = { reply: long, revision: revision(number, { draft }), logs: [log({ payload: { long } })] }
        await takeTurn(subject.repositories, { sessionId, message: 'Hello' }, whole)
      }
      const listed = await revisions.listOf(sessionId, anybodys, { limit: 200, before: null })
      expect(listed.hasMore).toBe(true)
      expect(listed.revisions.map(({ number }) => number)).toStrictEqual([10, 9, 8, 7, 6, 5])
      expect(await revisions.listOf(sessionId, anybodys, { limit: 200, before: 5 })).toMatchObject({ hasMore: false })

      const said = await messages.listOf(sessionId, anybodys, { limit: 200, before: null, at: start })
      expect(said).toMatchObject({ hasMore: true, total: 20 })
      expect(said.messages.map(({ seq }) => seq)).toStrictEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
      const earlier = await messages.listOf(sessionId, anybodys, { limit: 200, before: 9, at: start })
      expect(earlier).toMatchObject({ hasMore: false, total: 20 })
      expect(earlier.messages.map(({ seq }) => seq)).toStrictEqual([1, 2, 3, 4, 5, 6, 7, 8])

      const logged = await llmLogs.listOf(sessionId, anybodys, { limit: 200, before: null })
      expect(logged).toMatchObject({ hasMore: true, total: 10 })
      expect(logged.logs).toHaveLength(6)
      const before = logged.logs[0]?.id ?? 0
      expect((await llmLogs.listOf(sessionId, anybodys, { limit: 200, before })).logs).toHaveLength(4)
    })

    test('return a row that is larger than a page', async () => {
      const { sessionId } = turn()
      await takeTurn(subject.repositories, { sessionId }, { reply: 'x'.repeat(2_000_000) })
      const newest = await subject.repositories.messages.listOf(sessionId, anybodys, {
        limit: 200,
        before: null,
        at: start,
      })
      expect(newest).toMatchObject({ hasMore: true, messages: [{ seq: 2 }] })
    })

    test('leave nothing behind when deleted', async () => {
      const { sessions, revisions, debugReads } = subject.repositories
      const { sessionId } = await takeTurn(subject.repositories, {}, { revision: revision(1) })
      await debugReads.record({ actor: 'support', sessionId, at: start })
      expect(await sessions.remove(sessionId, anonymous)).toBe(true)
      expect(await sessions.find(sessionId, anonymous)).toBeNull()
      expect(await messagesOf(subject.repositories, sessionId)).toStrictEqual([])
      expect(await revisions.find(sessionId, anybodys, 1)).toBeNull()
      expect(await debugReads.list({ limit: 9, before: null })).toStrictEqual([])
    })
  })
}
