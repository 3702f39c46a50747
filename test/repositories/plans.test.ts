import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Repositories, Ticket } from '../../src/repositories/types.ts'
import { openServerTestDatabase } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'
import * as given from './given.ts'

const { start, leaseMs, anonymous } = given
const team = '00000000-0000-4000-8000-000000000009'
const page = { limit: 20, offset: 0, before: start }

/** Statements sent by every turn or page view, each with the tables that it may scan. */
const hot: [string, (repositories: Repositories, ticket: Ticket) => Promise<unknown>][] = [
  ['turns.begin', ({ turns }) => turns.begin(given.turn({ idempotency: given.keyed('other') }))],
  ['turns.poll', ({ turns }, ticket) => turns.poll(ticket, { at: start, leaseMs })],
  ['turns.renew', ({ turns }, ticket) => turns.renew(ticket, { at: start, leaseMs })],
  [
    'turns.complete',
    ({ turns }, ticket) => {
      const stored = {
        revision: given.revision(1),
        logs: [given.log()],
        usage: [given.usage],
        addresses: ['a', 'b'],
        answer: '{}',
        finalised: { draftHash: 'a1'.repeat(32), by: { kind: 'user', id: 'ann', requestId: null } as const },
      }
      return turns.complete(given.outcome(ticket, stored))
    },
  ],
  ['turns.abandon', ({ turns }, ticket) => turns.abandon(ticket)],
  ['sessions.find', ({ sessions }, { sessionId }) => sessions.find(sessionId, anonymous)],
  ['sessions.listOf of one’s own', ({ sessions }) => sessions.listOf('ann', given.own('ann'), page)],
  [
    'turns.begin in a workspace',
    ({ turns }) => turns.begin(given.turn({ access: given.own('ann'), workspaceId: team })),
  ],
  ['workspaces.find', ({ workspaces }) => workspaces.find(team, given.own('ann'))],
  ['workspaces.listOf', ({ workspaces }) => workspaces.listOf(given.own('ann'))],
  [
    'workspaces.sessionsOf',
    ({ workspaces }) =>
      workspaces.sessionsOf(team, given.own('ann'), {
        text: 'x',
        status: 'final',
        approval: 'pending',
        limit: 9,
        offset: 0,
      }),
  ],
  ['members.listOf', ({ members }) => members.listOf(team, given.own('ann'), { limit: 9, offset: 0 })],
  ['sessions.listOf', ({ sessions }) => sessions.listOf('ann', given.anybodys, page)],
  [
    'messages.listOf',
    ({ messages }, { sessionId }) => messages.listOf(sessionId, given.anybodys, { limit: 20, before: 9, at: start }),
  ],
  ['revisions.find', ({ revisions }, { sessionId }) => revisions.find(sessionId, given.anybodys, 1)],
  [
    'revisions.listOf',
    ({ revisions }, { sessionId }) => revisions.listOf(sessionId, given.anybodys, { limit: 20, before: 9 }),
  ],
  ['llmLogs.listOf', ({ llmLogs }, { sessionId }) => llmLogs.listOf(sessionId, given.anybodys, page)],
  ['usage.ofUser', ({ usage }) => usage.ofUser('ann', 30, start)],
  ['usage.tokensToday', ({ usage }) => usage.tokensToday('ann', start)],
  ['usage.tokensToday of all', ({ usage }) => usage.tokensToday(null, start)],
  ['usage.tokensTodayFrom', ({ usage }) => usage.tokensTodayFrom(['a', 'b', 'c'], start)],
  [
    'support.neighbours',
    ({ support }, { sessionId }) => support.neighbours({ id: sessionId, userId: 'ann' }, given.anybodys),
  ],
  [
    'support.neighbours of nobody',
    ({ support }, { sessionId }) => support.neighbours({ id: sessionId, userId: null }, given.anybodys),
  ],
  ['support.sessionOfRequest', ({ support }) => support.sessionOfRequest('request', given.anybodys, start)],
  ['users.find', ({ users }) => users.find('ann')],
  ['apiKeys.findByHash', ({ apiKeys }) => apiKeys.findByHash('hash')],
  ['rateCounters.hit', ({ rateCounters }) => rateCounters.hit([given.counter('k'), given.counter('l')], 1000, start)],
  [
    'sessions.claim',
    ({ sessions }, { sessionId }) => sessions.claim({ id: sessionId, access: anonymous, workspaceId: null, at: start }),
  ],
  ['turns.forget', ({ turns }, ticket) => turns.forget(ticket, { access: anonymous, answer: null })],
  ['sessions.remove', ({ sessions }, { sessionId }) => sessions.remove(sessionId, anonymous)],
  [
    'retention.sweep',
    ({ retention }) => retention.sweep({ batch: 10, logAgeMs: 1, anonymousIdleMs: 1, activityAgeMs: 1 }),
  ],
  ['activity.append', ({ activity }) => activity.append(given.entry())],
  ['activity.page', ({ activity }) => activity.page(null, given.page)],
  ['activity.head', ({ activity }) => activity.head(null)],
  ['activity.eraseWorkspace', ({ activity }, { sessionId }) => activity.eraseWorkspace(sessionId)],
  ['users.remove', ({ users }) => users.remove('nobody', [])],
  ['jobs.claim', ({ jobs }) => jobs.claim({ owner: 'w', kinds: ['mail'], limit: 4, leaseMs })],
  ['jobs.renew', ({ jobs }) => jobs.renew([{ id: randomUUID(), attempt: 1, owner: 'w' }], leaseMs)],
  [
    'jobs.finish',
    ({ jobs }) =>
      jobs.finish({ id: randomUUID(), attempt: 1, owner: 'w' }, { outcome: 'failed', error: 'no', afterMs: 1 }),
  ],
  ['jobs.list', ({ jobs }) => jobs.list({ status: 'dead', kind: null, before: 9, limit: 9 })],
  ['jobs.count', ({ jobs }) => jobs.count()],
]

describe('plans', () => {
  let database: Database
  let repositories: Repositories
  beforeAll(async () => {
    database = await openServerTestDatabase(1)
    repositories = createRepositories(database)
    await database.db.execute(sql`set enable_seqscan = off`)
  })
  afterAll(() => database?.close())

  test.each(hot)('of %s find every row by an index', async (_, call) => {
    const ticket = given.ticketOf(await repositories.turns.begin(given.turn()))
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    await call(repositories, ticket)
    // Beginning and ending a transaction are plain strings.
    const texts = sent.mock.calls.flatMap(([config]) => Object(config).text ?? [])
    sent.mockRestore()
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      const plan = await selectRows<{ 'QUERY PLAN': string }>(database.db, sql.raw(`explain (generic_plan) ${text}`))
      const lines = plan.map((row) => row['QUERY PLAN']).join('\n')
      expect(lines).not.toContain('Seq Scan')
      expect(lines).toMatch(/Index|Insert/)
    }
  })
})
