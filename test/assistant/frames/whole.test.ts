/** Whoever needs a reading that leaves no words over gets the one that everybody gets, or none. */
import { expect, it } from 'vitest'
import { hearFrames } from '../../../src/assistant/frames/hear.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { readCases } from '../../conversations/play.ts'

const messages = new Set(
  readCases(new URL('../../conversations/own.jsonl', import.meta.url)).flatMap(({ turns }) =>
    turns.map(({ user }) => user),
  ),
)

const empty: Draft = { components: [] }
const begun: Draft = {
  name: 'kite_day',
  language: 'en',
  category: 'MARKETING',
  components: [{ type: 'BODY', text: 'Kite day is on Sunday at 9.' }],
}

it.each([
  ['nothing', empty],
  ['a template', begun],
])('beside %s', (_what, draft) => {
  let found = 0
  for (const message of messages) {
    const said = { message, draft, asked: null, offered: [], facts: {}, userLanguage: null, spokenOf: null }
    const heard = hearFrames(said)
    const whole = hearFrames(said, true)
    if (heard?.leftOver.length === 0) {
      expect(whole, message).toEqual(heard)
      found += 1
    } else expect(whole?.leftOver, message).not.toEqual([])
  }
  expect(found).toBeGreaterThan(20)
})
