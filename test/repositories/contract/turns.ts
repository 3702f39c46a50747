import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import {
  anonymous,
  anybodys,
  contents,
  dayMs,
  log,
  messagesOf,
  moment,
  outcome,
  readyOf,
  revision,
  start,
  takeTurn,
  turn,
  usage,
} from '../given.ts'

export function describeTurns(subject: Subject): void {
  describe('one turn', () => {
    test('creates the session and stores the message before anything is answered', async () => {
      const { turns, sessions } = subject.repositories
      const input = turn({ name: 'Diwali', state: { step: 'first' }, message: 'An offer for Diwali' })
      const begun = await turns.begin(input)
      expect(begun).toStrictEqual({
        outcome: 'ready',
        ticket: { sessionId: input.sessionId, turnId: input.turnId, seq: 1, owner: input.owner, access: input.access },
        session: {
          id: input.sessionId,
          userId: null,
          workspaceId: null,
          name: 'Diwali',
          state: { step: 'first' },
          version: 0,
          createdAt: start,
          updatedAt: start,
        },
      })
      expect(await messagesOf(subject.repositories, input.sessionId)).toStrictEqual([
        {
          seq: 1,
          role: 'user',
          content: 'An offer for Diwali',
          createdAt: start,
          turnId: input.turnId,
          status: 'pending',
        },
      ])
      expect(await sessions.find(input.sessionId, anonymous)).toStrictEqual(readyOf(begun).session)
    })

    test('stores message, revision, state, logs and usage together at its end', async () => {
      const { turns, sessions, revisions, llmLogs, usage: used } = subject.repositories
      const { ticket } = readyOf(await turns.begin(turn()))
      const first = revision(1, { createdAt: moment(900) })
      const logs = [log(), log({ direction: 'response', payload: { z: 1, a: [null, 'b'] }, createdAt: moment(800) })]
      const result = outcome(ticket, { revision: first, logs, usage: [usage], state: { step: 2 }, at: moment(1000) })
      expect(await turns.complete(result)).toBe('saved')
      const { turnId } = ticket
      expect(await messagesOf(subject.repositories, ticket.sessionId)).toStrictEqual([
        { seq: 1, role: 'user', content: 'Hello', createdAt: start, turnId, status: 'answered' },
        { seq: 2, role: 'assistant', content: 'Hello yourself', createdAt: moment(1000), turnId, status: null },
      ])
      expect(await sessions.find(ticket.sessionId, anonymous)).toMatchObject({
        state: { step: 2 },
        version: 1,
        createdAt: start,
        updatedAt: moment(1000),
      })
      expect(await revisions.find(ticket.sessionId, anybodys, 1)).toStrictEqual(first)
      const logged = await llmLogs.listOf(ticket.sessionId, anybodys, { limit: 10, before: null })
      expect(logged.logs).toStrictEqual(logs.map((entry) => ({ ...entry, id: expect.any(Number) })))
      expect(logged.total).toBe(1)
      expect(await used.tokensToday(null, start)).toBe(120)
    })

    test('keeps the order of keys in drafts and states', async () => {
      const { revisions, sessions } = subject.repositories
      const draft = { name: 'b', components: [], category: 'UTILITY' as const }
      const state = { zebra: 1, ant: { yak: 1, bee: 2 } }
      const ticket = await takeTurn(subject.repositories, {}, { state, revision: revision(1, { draft }) })
      expect(JSON.stringify((await revisions.find(ticket.sessionId, anybodys, 1))?.draft)).toBe(JSON.stringify(draft))
      expect(JSON.stringify((await sessions.find(ticket.sessionId, anonymous))?.state)).toBe(JSON.stringify(state))
    })

    test('is stale, and stores nothing, if the state has changed since it was read', async () => {
      const { turns, sessions } = subject.repositories
      const { ticket } = readyOf(await turns.begin(turn()))
      const changed = { id: ticket.sessionId, access: anonymous, expectedVersion: 0, lastAction: 'UNDO', at: start }
      expect(await sessions.saveDraft({ ...changed, state: { by: 'hand' }, revision: revision(1) })).toBe(true)
      expect(await turns.complete(outcome(ticket, { logs: [log()], usage: [usage] }))).toBe('stale')
      expect(await contents(subject.repositories, ticket.sessionId)).toStrictEqual(['Hello'])
      const again = await sessions.find(ticket.sessionId, anonymous)
      expect(again).toMatchObject({ state: { by: 'hand' }, version: 1 })
      expect(await turns.complete(outcome(ticket, { expectedVersion: 1, revision: revision(2) }))).toBe('saved')
      expect(await subject.repositories.usage.tokensToday(null, start)).toBe(0)
    })

    test('is lost, and stores nothing, if its session was deleted meanwhile', async () => {
      const { turns, sessions } = subject.repositories
      const { ticket } = readyOf(await turns.begin(turn()))
      expect(await sessions.remove(ticket.sessionId, anonymous)).toBe(true)
      expect(await turns.complete(outcome(ticket, { logs: [log()], usage: [usage] }))).toBe('lost')
      expect(await contents(subject.repositories, ticket.sessionId)).toStrictEqual([])
      expect(await turns.renew(ticket, { at: start, leaseMs: 1 })).toBe('gone')
      expect(await turns.poll(ticket, { at: start, leaseMs: 1 })).toStrictEqual({ outcome: 'not-found' })
    })

    test('completed twice by the same attempt is stored once', async () => {
      const { turns } = subject.repositories
      const ticket = await takeTurn(subject.repositories)
      expect(await turns.complete(outcome(ticket, { expectedVersion: 0 }))).toBe('saved')
      expect(await turns.complete(outcome(ticket, { expectedVersion: 1 }))).toBe('saved')
      expect(await contents(subject.repositories, ticket.sessionId)).toStrictEqual(['Hello', 'Hello yourself'])
    })

    test('of an attempt with another owner is lost', async () => {
      const { turns } = subject.repositories
      const { ticket } = readyOf(await turns.begin(turn()))
      expect(await turns.complete(outcome({ ...ticket, owner: randomUUID() }))).toBe('lost')
    })

    test('counts its model calls even after old logs were deleted', async () => {
      const createdAt = moment(-dayMs)
      const logs = [
        log({ createdAt }),
        log({ createdAt, direction: 'error' }),
        log({ createdAt, attempt: 2 }),
        log({ createdAt, direction: 'response', attempt: 2 }),
      ]
      const { sessionId } = await takeTurn(subject.repositories, {}, { logs })
      const { llmLogs, retention } = subject.repositories
      expect(await retention.sweep({ batch: 100, logAgeMs: dayMs, anonymousIdleMs: null })).toBe(4)
      expect(await llmLogs.listOf(sessionId, anybodys, { limit: 10, before: null })).toStrictEqual({
        total: 2,
        inputTokens: 0,
        cachedTokens: 0,
        outputTokens: 0,
        costUsd: 0,
        hasMore: false,
        logs: [],
      })
    })

    test('adds up tokens and cost of all turns, even if their logs were deleted', async () => {
      const { llmLogs, retention } = subject.repositories
      const spent = { ...usage, inputTokens: 100, cachedTokens: 40, outputTokens: 20, costUsd: 0.25 }
      const createdAt = moment(-dayMs)
      const logs = [log({ createdAt }), log({ createdAt, direction: 'response' })]
      const { sessionId } = await takeTurn(subject.repositories, {}, { logs, usage: [spent, spent] })
      await takeTurn(subject.repositories, { sessionId }, { logs, usage: [spent] })
      await retention.sweep({ batch: 9, logAgeMs: dayMs, anonymousIdleMs: null })
      const found = await llmLogs.listOf(sessionId, anybodys, { limit: 1, before: null })
      expect(found).toMatchObject({ inputTokens: 300, cachedTokens: 120, outputTokens: 60, costUsd: 0.75, logs: [] })
    })

    test('adds up to ten decimal places, with what processes of the previous release add', async () => {
      const { llmLogs } = subject.repositories
      const small = { ...usage, costUsd: 0.1 }
      const { sessionId } = await takeTurn(subject.repositories, {}, { logs: [log()], usage: [small] })
      await takeTurn(subject.repositories, { sessionId }, { usage: [{ ...usage, costUsd: 0.2000000001 }] })
      const spent = async () => (await llmLogs.listOf(sessionId, anybodys, { limit: 1, before: null })).costUsd
      expect(await spent()).toBe(0.3000000001)
      await subject.database.db.execute(sql`update sessions set cost_usd = cost_usd + 0.5 where id = ${sessionId}`)
      await subject.database.db.execute(sql`update llm_logs set cost_usd = spent_usd, spent_usd = 0`)
      expect(await spent()).toBe(0.8000000001)
      const { logs } = await llmLogs.listOf(sessionId, anybodys, { limit: 1, before: null })
      expect(logs.map(({ costUsd }) => costUsd)).toStrictEqual([log().costUsd])
    })

    test('pages through logs from the newest back, each page oldest first', async () => {
      const logs = [0, 1, 2, 3, 4].map((second) => log({ createdAt: moment(second * 1000), attempt: second }))
      const { sessionId } = await takeTurn(subject.repositories, {}, { logs })
      const page = async (before: Date | null) => {
        const found = await subject.repositories.llmLogs.listOf(sessionId, anybodys, { limit: 2, before })
        return found.logs.map((entry) => entry.attempt)
      }
      expect(await page(null)).toStrictEqual([3, 4])
      expect(await page(moment(3000))).toStrictEqual([1, 2])
      expect(await page(moment(1000))).toStrictEqual([0])
      expect(await page(start)).toStrictEqual([])
    })
  })
}
