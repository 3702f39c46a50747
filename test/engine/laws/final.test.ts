/** FINAL is earned: an explicit wish, for exactly the template that was shown. */
import { describe, expect, it } from 'vitest'
import { draftHash } from '../../../src/engine/state/draft-hash.ts'
import { type Intent, intents } from '../../../src/llm/extraction.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { readyConversation, startConversation } from '../../support/conversation.ts'

const text = 'Your order has left our warehouse today.'
const body: Edit = { op: 'set_body', text }
const footer = (words: string): Edit => ({ op: 'set_footer', text: words })

describe('the wish', () => {
  const wishes: readonly Intent[] = ['finalize', 'confirm']
  it.each(intents)('is none on the intent %s, unless it says so', (intent) => {
    expect(readyConversation().say('well', { intent }).final !== null).toBe(wishes.includes(intent))
  })

  it('is answered with what stands in its way, each time and whatever else is said', () => {
    const talk = readyConversation()
    talk.say('with a picture', { edits: [{ op: 'set_header', format: 'IMAGE' }] })
    for (const reply of ['Glad you like it.', 'Sure.']) {
      const answer = talk.say('looks good, finalize', { intent: 'finalize', reply })
      expect(answer.final).toBeNull()
      expect(answer.reply).toContain(reply)
      expect(answer.reply).toContain('by a sample')
    }
  })

  it('is none as a yes to another question', () => {
    const talk = readyConversation()
    talk.say('add a footer', { facts: [{ key: 'wants_footer', value: 'yes' }] })
    expect(talk.state.asked).toBe('footer')
    expect(talk.say('yes', { intent: 'confirm' }).final).toBeNull()
  })
})

describe('a part that was asked for and not given', () => {
  it.each(['header', 'footer', 'buttons'] as const)('holds the first wish back, and is named: %s', (part) => {
    const talk = readyConversation()
    talk.say(`add a ${part}`, { facts: [{ key: `wants_${part}`, value: 'yes' }] })
    const first = talk.say('finalize', { intent: 'finalize' })
    expect([first.final, first.missing]).toEqual([null, [part]])
    expect(first.reply).toContain(part)
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })
})

describe('what came with the wish', () => {
  it.each<[string, Edit]>([
    ['footer: Bye', footer('Bye')],
    ['the text: It is on its way to you now.', { op: 'set_body', text: 'It is on its way to you now.' }],
    ['call it gone', { op: 'set_name', name: 'gone' }],
    ['without a footer', { op: 'clear', part: 'footer' }],
    ['a button Yes', { op: 'add_button', button: { type: 'QUICK_REPLY', text: 'Yes' } }],
  ])('in the words of the person is final: %s', (words, edit) => {
    expect(
      readyConversation().say(`${words}, and finalize`, { intent: 'finalize', edits: [edit] }).final,
    ).not.toBeNull()
  })

  it.each<[string, Edit]>([
    ['footer', footer('Thank you for your patience')],
    ['text', { op: 'set_body', text: 'Good news: it is on the way to you.' }],
    ['button', { op: 'add_button', button: { type: 'URL', text: 'Shop', url: 'https://evil.example' } }],
    ['sample', { op: 'set_body', text: 'Your order {{1}} has left our warehouse today.' }],
    ['header', { op: 'set_header', format: 'TEXT', text: 'Good news' }],
  ])('in words of ours is shown first: %s', (_part, edit) => {
    const talk = readyConversation()
    const shown = talk.say('thanks, finalize', { intent: 'finalize', edits: [edit] })
    expect(shown.final).toBeNull()
    expect(shown.action).toBe('UPDATE')
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })

  it('is shown first where a setting had to be proposed', () => {
    const talk = startConversation()
    const shown = talk.say(`${text} finalize`, { intent: 'finalize', edits: [body] })
    expect([shown.final, shown.missing]).toEqual([null, []])
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })
})

it('a text that is cut to a piece of itself is shown first, even in the words of the person', () => {
  const talk = readyConversation()
  const edits: Edit[] = [{ op: 'set_body', text: 'Wheels up! W' }]
  expect(talk.say("put 'Wheels up! W' and finalize", { intent: 'finalize', edits }).final).toBeNull()
  expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
})

it('a wish beside words that were not understood is not carried out', () => {
  const message = 'finalize, and put the thing in the other place'
  const unused = ['put the thing in the other place']
  const talk = readyConversation()
  expect(talk.say(message, { intent: 'finalize', unused }).final).toBeNull()
  expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
})

describe('the draft_hash that a caller shows', () => {
  it('lets a wish count for that draft only', () => {
    const talk = readyConversation()
    const shown = draftHash(talk.state.draft)
    talk.say('footer: Bye', { edits: [footer('Bye')] })
    const stale = talk.say('finalize', { intent: 'finalize' }, shown)
    expect(stale.final).toBeNull()
    expect(talk.say('finalize', { intent: 'finalize' }, stale.draft_hash).final).not.toBeNull()
  })

  it('is the same for equal payloads, however they came about, and another for others', () => {
    const draft = { name: 'a', language: 'en', components: [{ type: 'BODY' as const, text }] }
    const same = { components: [{ text, type: 'BODY' as const }], language: 'en', name: 'a' }
    expect(draftHash(same)).toBe(draftHash(draft))
    expect(draftHash({ ...draft, name: 'b' })).not.toBe(draftHash(draft))
    expect(draftHash(draft)).toMatch(/^[0-9a-f]{64}$/)
  })
})
