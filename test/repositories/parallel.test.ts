/** Several connections and processes on one PostgreSQL; an embedded database has only one connection. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Repositories, SessionRecord, TurnStart } from '../../src/repositories/types.ts'
import { createServerDatabase } from '../support/database.ts'
import { anonymous, anybodys, keyed, messagesOf, outcome, readyOf, revision, turn, usage } from './given.ts'

const opened: Database[] = []
/** Two pools represent two processes. */
let processes: Repositories[]

beforeAll(async () => {
  const url = await createServerDatabase()
  for (let n = 0; n < 2; n++) opened.push(await openDatabase({ url, poolMax: 8 }))
  processes = opened.map(createRepositories)
})
afterAll(() => Promise.all(opened.map((database) => database.close())))

const leaseMs = 60_000
const now = () => ({ at: new Date(), leaseMs })

/** The messages so far, which are all the state that these tests keep. */
function saidIn(session: SessionRecord | null): string[] {
  if (!session) throw new Error('No session')
  return (session.state as { said: string[] }).said
}

/** What the engine does with a turn: begin, wait, compute, complete, and repeat if stale. */
async function takeTurn(
  repositories: Repositories,
  sessionId: string,
  message: string,
  key: string | null = null,
): Promise<string> {
  const { turns, sessions } = repositories
  const idempotency = key === null ? null : keyed(key, message)
  const begin = () => turns.begin(turn({ sessionId, message, state: { said: [] }, idempotency, ...now() }))
  let begun: TurnStart = await begin()
  while (begun.outcome === 'queued' || begun.outcome === 'running') {
    await sleep(5)
    begun = begun.outcome === 'queued' ? await turns.poll(begun.ticket, now()) : await begin()
  }
  if (begun.outcome === 'answered') return begun.answer
  let { ticket, session } = readyOf(begun)
  for (;;) {
    const said = [...saidIn(session), message]
    await sleep(1)
    const saved = await turns.complete(
      outcome(ticket, {
        expectedVersion: session.version,
        state: { said },
        reply: `re: ${message}`,
        revision: revision(said.length, { changes: said }),
        usage: [usage],
        answer: key && JSON.stringify({ said }),
        at: new Date(),
      }),
    )
    if (saved === 'saved') return JSON.stringify({ said })
    if (saved === 'lost') throw new Error('The turn was lost')
    session = (await sessions.find(sessionId, anonymous)) ?? session
  }
}

const of = (index: number): Repositories => {
  const found = processes[index % processes.length]
  if (!found) throw new Error('No process')
  return found
}

describe('concurrent turns', () => {
  test('on one session over many connections lose no message and no edit', async () => {
    const sessionId = randomUUID()
    const words = Array.from({ length: 10 }, (_, index) => `m${index}`)
    await Promise.all(words.map((word, index) => takeTurn(of(index), sessionId, word)))
    const messages = await messagesOf(of(0), sessionId)
    const asked = messages.filter((message) => message.role === 'user').map((message) => message.content)
    const replies = messages.filter((message) => message.role === 'assistant').map((message) => message.content)
    expect(asked.toSorted()).toStrictEqual(words)
    expect(replies).toStrictEqual(asked.map((word) => `re: ${word}`))
    const session = await of(1).sessions.find(sessionId, anonymous)
    expect(session).toMatchObject({ version: 10, state: { said: asked } })
    const { revisions } = await of(1).revisions.listOf(sessionId, anybodys, { limit: 20, before: null })
    expect(revisions.map((entry) => entry.number)).toStrictEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  test('and direct edits in between are all kept', async () => {
    const sessionId = randomUUID()
    await takeTurn(of(0), sessionId, 'first')
    const call = async (name: string) => {
      for (;;) {
        const session = await of(1).sessions.find(sessionId, anonymous)
        const said = [...saidIn(session), name]
        const saved = await of(1).sessions.saveDraft({
          id: sessionId,
          access: anonymous,
          expectedVersion: session?.version ?? -1,
          state: { said },
          lastAction: 'UPDATE',
          revision: revision(said.length),
          at: new Date(),
        })
        if (saved) return
      }
    }
    await Promise.all([
      takeTurn(of(0), sessionId, 'second'),
      call('by hand 1'),
      takeTurn(of(1), sessionId, 'third'),
      call('by hand 2'),
    ])
    const said = saidIn(await of(0).sessions.find(sessionId, anonymous))
    expect(said.toSorted()).toStrictEqual(['by hand 1', 'by hand 2', 'first', 'second', 'third'])
    const messages = await messagesOf(of(0), sessionId)
    const asked = messages.filter((message) => message.role === 'user').map((message) => message.content)
    expect(said.filter((word) => !word.startsWith('by hand'))).toStrictEqual(asked)
  })

  test('that are each sent three times with one key run once and get one answer', async () => {
    const sessions = Array.from({ length: 5 }, () => randomUUID())
    const sent = sessions.flatMap((sessionId) => ['a', 'b', 'c', 'd'].map((word) => ({ sessionId, word })))
    const answers = await Promise.all(
      sent.map(({ sessionId, word }) => {
        const key = `${sessionId} ${word}`
        return Promise.all([0, 1, 2].map((index) => takeTurn(of(index), sessionId, word, key)))
      }),
    )
    for (const [first, ...repeats] of answers) for (const repeat of repeats) expect(repeat).toBe(first)
    for (const sessionId of sessions) {
      const messages = await messagesOf(of(0), sessionId)
      const contents = messages.map((message) => message.content).toSorted()
      expect(contents).toStrictEqual(['a', 'b', 'c', 'd', 're: a', 're: b', 're: c', 're: d'])
    }
  })

  test('whose session is deleted meanwhile end without an error', async () => {
    const sessionId = randomUUID()
    const turns = Array.from({ length: 6 }, (_, index) => takeTurn(of(index), sessionId, `m${index}`))
    const settled = Promise.allSettled(turns)
    for (let n = 0; n < 5; n++) {
      await sleep(3)
      await of(n).sessions.remove(sessionId, anonymous)
    }
    const reasons = (await settled).flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
    const expected = ['Error: The turn was lost', 'Error: The turn is not-found']
    expect(reasons.filter((reason) => !expected.includes(reason))).toStrictEqual([])
  })
})
