import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { tablesWith as tablesOfDatabaseWith } from '../../support/database.ts'
import type { Subject } from '../contract.ts'
import {
  anybodys,
  counter,
  dayMs,
  keyed,
  log,
  moment,
  outcome,
  own,
  readyOf,
  revision,
  start,
  takeTurn,
  ticketOf,
  turn,
  usage,
  user,
} from '../given.ts'

const secret = 'call me at the blue door'

export function describeErasure(subject: Subject): void {
  describe('a user', () => {
    let sessionIds: string[]

    const tablesWith = (text: string): Promise<string[]> => tablesOfDatabaseWith(subject.database, text)

    /** Gives the user a row in every table, some through an anonymous session that they claimed. */
    async function live(id: string): Promise<string[]> {
      const { users, sessions, turns, debugReads, rateCounters } = subject.repositories
      const access = own(id)
      await users.create(user(id))
      const result = {
        revision: revision(1, { by: id, changes: [secret] }),
        logs: [log({ payload: { said: secret } })],
        usage: [usage],
        answer: `{"reply":"${secret}"}`,
      }
      const first = await takeTurn(
        subject.repositories,
        { access, message: secret, idempotency: keyed('k', 'h', id) },
        result,
      )
      const claimed = await takeTurn(subject.repositories, { message: secret })
      const draft = {
        expectedVersion: 1,
        state: { secret },
        lastAction: 'UNDO',
        revision: revision(1, { by: id }),
        at: start,
      }
      await sessions.saveDraft({ id: claimed.sessionId, access, ...draft })
      const unfinished = ticketOf(await turns.begin(turn({ access, message: secret })))
      await debugReads.record({ actor: 'support', sessionId: first.sessionId, at: start })
      await rateCounters.hit([counter(`login:user:${id}`), counter(`requests:caller:${id}`)], 1000, start)
      return [first, claimed, unfinished].map((ticket) => ticket.sessionId)
    }

    beforeEach(async () => {
      sessionIds = await live('ann-of-the-hill')
    })

    test('who is deleted leaves no trace in any table', async () => {
      const { users, sessions, debugReads } = subject.repositories
      const other = await takeTurn(subject.repositories)
      await debugReads.record({ actor: 'ann-of-the-hill', sessionId: other.sessionId, at: start })
      expect(await tablesWith('ann-of-the-hill')).toHaveLength(9)
      expect(await tablesWith(secret)).toStrictEqual(['llm_logs', 'messages', 'revisions', 'sessions', 'turns'])
      expect(await users.remove('ann-of-the-hill', ['login:user:ann-of-the-hill'])).toBe(true)
      for (const text of ['ann-of-the-hill', secret, ...sessionIds]) expect(await tablesWith(text)).toStrictEqual([])
      expect(await sessions.find(other.sessionId, own('bob'))).not.toBeNull()
      expect(await users.remove('ann-of-the-hill', ['login:user:ann-of-the-hill'])).toBe(false)
    })

    test('who is deleted leaves the rows of others unchanged', async () => {
      const { users, rateCounters, sessions } = subject.repositories
      const others = await live('ann')
      await users.remove('ann-of-the-hill', ['login:user:ann-of-the-hill'])
      for (const id of others) expect(await sessions.find(id, own('ann'))).not.toBeNull()
      const kept = [counter('login:user:ann'), counter('requests:caller:ann-of-the-hill')]
      expect(await rateCounters.hit(kept, 1000, start)).toMatchObject([{ count: 2 }, { count: 2 }])
      expect(await rateCounters.hit([counter('login:user:ann-of-the-hill')], 1000, start)).toMatchObject([{ count: 1 }])
      expect(await subject.repositories.usage.tokensToday('ann', start)).toBe(120)
    })

    test('who is deleted leaves their usage, added to that of anonymous callers', async () => {
      const { users, usage: used } = subject.repositories
      const builtin = { ...usage, provider: 'builtin', model: 'builtin', inputTokens: 1, outputTokens: 0 }
      await used.add({ userId: 'ann-of-the-hill', addresses: [] }, [usage, builtin], start)
      await used.add({ userId: 'ann-of-the-hill', addresses: [] }, [usage], moment(dayMs))
      await used.add({ userId: null, addresses: [] }, [usage], start)
      const before = await used.tokensToday(null, start)
      await users.remove('ann-of-the-hill', [])
      expect(await used.tokensToday(null, start)).toBe(before)
      expect(await used.tokensToday('ann-of-the-hill', start)).toBe(0)
      expect(await used.tokensToday(null, moment(dayMs))).toBe(120)
      expect(await tablesWith('ann-of-the-hill')).toStrictEqual([])
    })

    test('who is deleted during a model call does not reappear by name', async () => {
      const { users, usage: used, turns } = subject.repositories
      const { ticket, session } = readyOf(await turns.begin(turn({ access: own('ann-of-the-hill') })))
      const before = await used.tokensToday(null, start)
      await users.remove('ann-of-the-hill', [])
      const late = outcome(ticket, { expectedVersion: session.version, usage: [usage] })
      expect(await turns.complete(late)).toBe('lost')
      await used.add({ userId: 'ann-of-the-hill', addresses: [] }, [usage], start)
      expect(await used.tokensToday(null, start)).toBe(before + 120)
      expect(await tablesWith('ann-of-the-hill')).toStrictEqual([])
    })

    test('who is deleted while their turns end loses no usage and leaves no trace', async () => {
      const { users, usage: used, turns } = subject.repositories
      const before = await used.tokensToday(null, start)
      const speak = async (): Promise<void> => {
        const begun = await turns.begin(turn({ access: own('ann-of-the-hill') }))
        if (begun.outcome !== 'ready') return
        const late = outcome(begun.ticket, { usage: [usage] })
        if ((await turns.complete(late)) === 'lost')
          await used.add({ userId: 'ann-of-the-hill', addresses: [] }, [usage], start)
        spoken += 1
      }
      let spoken = 0
      const talking = Array.from({ length: 8 }, async () => {
        for (let n = 0; n < 8; n += 1) await speak()
      })
      await users.remove('ann-of-the-hill', [])
      await Promise.all(talking)
      expect(await used.tokensToday(null, start)).toBe(before + spoken * 120)
      expect(await tablesWith('ann-of-the-hill')).toStrictEqual([])
    })

    test('with more sessions than fit into one statement is deleted completely', async () => {
      const { users, sessions } = subject.repositories
      await subject.database.db.execute(sql`
        insert into sessions (id, user_id, name, state, version, turns_issued, turns_done, message_count, model_calls,
          revision, created_at, updated_at, last_activity)
        select gen_random_uuid(), 'ann-of-the-hill', 'x', '{}', 0, 0, 0, 0, 0, 0, now(), now(), now()
        from generate_series(1, 1001)`)
      expect((await sessions.listOf('ann-of-the-hill', anybodys, { limit: 1, offset: 0 })).total).toBe(1004)
      expect(await users.remove('ann-of-the-hill', ['login:user:ann-of-the-hill'])).toBe(true)
      expect(await tablesWith('ann-of-the-hill')).toStrictEqual([])
    })

    test('can export everything stored about them except the password', async () => {
      const { users } = subject.repositories
      const pieces = (await users.export('ann-of-the-hill')) ?? []
      let text = ''
      for await (const piece of pieces) text += piece
      const found = JSON.parse(text)
      expect(found).toMatchObject({
        user_id: 'ann-of-the-hill',
        created_at: start.toISOString(),
        usage: [{ calls: 1, input_tokens: 100 }],
        activity: [{ workspace_id: null, action: 'user.registered', subject_id: 'ann-of-the-hill' }],
      })
      expect(text).not.toContain('hash-of-password')
      for (const id of sessionIds) expect(text).toContain(id)
      const ofFirst = expect.objectContaining({
        session_id: sessionIds[0],
        messages: [expect.objectContaining({ content: secret }), expect.objectContaining({ role: 'assistant' })],
        revisions: [expect.objectContaining({ number: 1, changes: [secret] })],
        llm_logs: [expect.objectContaining({ payload: { said: secret }, input_tokens: 100 })],
        read_by_staff: [{ actor: 'support', at: start.toISOString() }],
      })
      expect(found.sessions).toContainEqual(ofFirst)
      expect(await users.export('nobody')).toBeNull()
    })
  })
}
