import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import { anonymous, anybodys, contents, counter, keyed, log, revision, start, takeTurn, turn, user } from '../given.ts'

/** Text that people really send. */
const texts = [
  '👩‍👩‍👧‍👦 🇮🇳 émoji and e\u0301',
  'مرحبا {{1}} \u202Eright to left\u202C שלום',
  'नमस्ते, आपका ऑर्डर तैयार है',
  "'; drop table sessions; -- $1 \\u0000 \\",
  'line\nline\r\nline\u2028line\ttab',
  ' spaces at both ends ',
]

const nul = 'a\0b'
const halves = 'high \uD83D low \uDE00 whole 😀'

export function describeText(subject: Subject): void {
  describe('text', () => {
    test.each(texts)('is stored unchanged: %j', async (text) => {
      const { revisions, sessions, llmLogs } = subject.repositories
      const state = { [text]: text }
      const given = { revision: revision(1, { changes: [text] }), logs: [log({ payload: text })], reply: text, state }
      const { sessionId } = await takeTurn(subject.repositories, { message: text, name: text }, given)
      expect(await contents(subject.repositories, sessionId)).toStrictEqual([text, text])
      expect(await sessions.find(sessionId, anonymous)).toMatchObject({ name: text, state })
      expect((await revisions.find(sessionId, anybodys, 1))?.changes).toStrictEqual([text])
      expect((await llmLogs.listOf(sessionId, anybodys, { limit: 1, before: null })).logs[0]?.payload).toBe(text)
    })

    test('with NUL or a lone surrogate never breaks a row, in any column', async () => {
      const { revisions, sessions, llmLogs, users, rateCounters, debugReads, apiKeys, turns } = subject.repositories
      for (const text of [nul, halves]) {
        const clean = text === nul ? 'a\uFFFDb' : 'high \uFFFD low \uFFFD whole 😀'
        const given = {
          state: { [text]: [text] },
          reply: text,
          answer: text,
          lastAction: 'ASK',
          revision: revision(1, { changes: [text], authors: { [text]: 'user' }, by: text }),
          logs: [log({ payload: { [text]: text } })],
        }
        const begin = { message: text, name: text, state: text, idempotency: keyed(text, 'hash', text) }
        const { sessionId } = await takeTurn(subject.repositories, begin, given)
        expect(await contents(subject.repositories, sessionId)).toStrictEqual([clean, clean])
        const session = await sessions.find(sessionId, anonymous)
        expect(session).toMatchObject({ name: clean, state: { [clean]: [clean] } })
        const stored = await revisions.find(sessionId, anybodys, 1)
        expect(stored).toMatchObject({ changes: [clean], authors: { [clean]: 'user' }, by: clean })
        const { logs } = await llmLogs.listOf(sessionId, anybodys, { limit: 1, before: null })
        expect(logs[0]?.payload).toStrictEqual({ [clean]: clean })
        expect((await turns.begin(turn(begin))).outcome).toBe('answered')
        expect(await sessions.rename(sessionId, anonymous, text, start)).toBe(true)
        expect(await users.create(user(text))).toBe(true)
        expect((await users.find(text))?.id).toBe(clean)
        expect(await sessions.listOf(text, anybodys, { limit: 1, offset: 0 })).toStrictEqual({ total: 0, sessions: [] })
        expect(await subject.repositories.usage.ofUser(text, 1, start)).toStrictEqual([])
        expect(await subject.repositories.usage.tokensToday(text, start)).toBe(0)
        expect(await users.remove(text, [text])).toBe(true)
        await rateCounters.hit([counter(text)], 1000, start)
        await debugReads.record({ actor: text, sessionId, at: start })
        await expect(apiKeys.findByHash(text)).resolves.toBeNull()
      }
    })
  })
}
