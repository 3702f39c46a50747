/** What only the user may decide: to throw a draft away, to say yes, to be done. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/llm/builtin/understand.ts'
import { intents } from '../../src/llm/extraction.ts'
import { emptyMemory } from '../../src/llm/model.ts'
import type { Draft } from '../../src/template/draft.ts'
import type { Edit } from '../../src/template/edit.ts'
import { type Conversation, readyConversation, startConversation } from '../support/conversation.ts'

const reset: Edit = { op: 'reset' }
const ready: Edit[] = [
  { op: 'set_category', category: 'UTILITY' },
  { op: 'set_language', language: 'en_US' },
  { op: 'set_name', name: 'order_shipped' },
  { op: 'set_body', text: 'Your order has left our warehouse today.' },
]

function finalConversation(): Conversation {
  const talk = readyConversation()
  expect(talk.say('yes', { intent: 'confirm' }).final).not.toBeNull()
  return talk
}

describe('throwing the draft away', () => {
  it.each(intents.flatMap((intent) => [false, true].map((isFinal) => [intent, isFinal] as const)))(
    'is not done because a model proposes it with the intent %s (final: %s)',
    (intent, isFinal) => {
      const talk = isFinal ? finalConversation() : readyConversation()
      const { draft } = talk.state
      talk.say('hm', { intent, edits: [reset] })
      // Undo goes back one revision, redo forth: neither clears.
      if (intent === 'undo') expect(talk.state.draft.name).toBe('order_shipped')
      else expect(talk.state.draft).toEqual(draft)
    },
  )

  it('is not done beside other edits, which are', () => {
    const talk = readyConversation()
    const answer = talk.say('footer: Bye', { edits: [reset, { op: 'set_footer', text: 'Bye' }] })
    expect(talk.state.draft.name).toBe('order_shipped')
    expect(talk.state.draft.components.map(({ type }) => type)).toEqual(['BODY', 'FOOTER'])
    expect(answer.reply).toContain('Footer: "Bye"')
  })

  it('is said not to have been done', () => {
    const answer = readyConversation().say('hm', { edits: [reset] })
    expect(answer.revision).toBeNull()
    expect(answer.reply).toContain('Nothing changed.')
  })

  it.each([
    ['yes', { intent: 'confirm' as const }],
    ['yes', { intent: 'confirm' as const, edits: [reset] }],
    ['yes, start over', { intent: 'start_over' as const }],
  ])('is asked about first, and done on %j', (words, answer) => {
    const talk = readyConversation()
    const asked = talk.say('start over', { intent: 'start_over', edits: [reset] })
    expect(talk.state.asked).toBe('start_over')
    expect(asked.reply).not.toContain('Nothing changed')
    expect(asked.revision).toBeNull()
    const done = talk.say(words, answer)
    expect(talk.state.draft).toEqual({ components: [] })
    expect(done.revision).toMatchObject({ cause: 'start_over', changes: [{ part: 'everything' }] })
  })

  it('is not done on a no', () => {
    const talk = readyConversation()
    talk.say('start over', { intent: 'start_over' })
    talk.say('no', { intent: 'reject', edits: [reset] })
    expect(talk.state.draft.name).toBe('order_shipped')
  })

  it.each<[string, Edit[]]>([
    ['category, language and time to live', [ready[0], ready[1], { op: 'set_ttl', seconds: 600 }] as Edit[]],
    ['category', [ready[0]] as Edit[]],
    ['time to live', [{ op: 'set_ttl', seconds: 600 }]],
    ['sub-category', [{ op: 'set_option', property: 'sub_category', value: 'ORDER_STATUS' }]],
    ['format of variables', [{ op: 'set_parameter_format', parameter_format: 'NAMED' }]],
  ])('is also done where no more than a %s is set', (_what, edits) => {
    const talk = startConversation()
    talk.say('utility, English, ten minutes', { edits })
    talk.say('start over', { intent: 'start_over' })
    expect(talk.state.asked).toBe('start_over')
    const done = talk.say('yes', { intent: 'confirm' })
    expect(talk.state.draft).toEqual({ components: [] })
    expect(done.revision).toMatchObject({ draft: { components: [] } })
  })

  it('is not asked about where nothing is there', () => {
    const talk = startConversation()
    talk.say('start over', { intent: 'start_over' })
    expect(talk.state.asked).not.toBe('start_over')
  })

  describe('as the built-in reader hears it', () => {
    const listen = (talk: Conversation, message: string): void => {
      const { draft, asked, proposal, recent, userLanguage } = talk.state
      const request = { draft, asked, offered: proposal, recent, userLanguage, issues: [], tone: null }
      talk.say(message, understand({ ...request, message, memory: emptyMemory(), missing: [] }))
    }
    const begin = (): Conversation => {
      const talk = startConversation({ isOwnReading: true })
      talk.say('utility, English, order_shipped: Your order has left our warehouse today.', { edits: ready })
      return talk
    }
    const empty: Draft = { components: [] }

    it.each([
      ['start over', 'yes'],
      ['start over', 'yes, start over'],
      ['start over', 'start over'],
      ['naye sire se shuru karo', 'haan'],
    ])('is asked about after %j and done on %j', (wish, answer) => {
      const talk = begin()
      listen(talk, wish)
      expect(talk.state.draft).not.toEqual(empty)
      listen(talk, answer)
      expect(talk.state.draft).toEqual(empty)
    })

    it('is not done unless it was heard', () => {
      const talk = begin()
      talk.say('hm', { intent: 'edit', edits: [reset] })
      expect(talk.state.draft.name).toBe('order_shipped')
    })

    it('is done at once where the user is sure', () => {
      const talk = begin()
      listen(talk, 'start over from scratch, I am sure')
      expect(talk.state.draft).toEqual(empty)
    })
  })
})

describe('a final template', () => {
  const options: [string, Edit, RegExp][] = [
    ['the time to live', { op: 'set_ttl', seconds: 600 }, /10 minutes/],
    ['the format of variables', { op: 'set_parameter_format', parameter_format: 'NAMED' }, /\{\{first_name\}\}/],
    ['the sub-category', { op: 'set_option', property: 'sub_category', value: 'ORDER_STATUS' }, /ORDER_STATUS/],
    ['the display format', { op: 'set_option', property: 'display_format', value: 'ORDER_DETAILS' }, /ORDER_DETAILS/],
  ]
  it.each(options)('is none any more, and says so, once %s has changed', (_what, edit, words) => {
    const talk = finalConversation()
    const answer = talk.say('change it', { edits: [edit] })
    expect(answer.revision?.changes).toEqual([expect.objectContaining({ part: 'option' })])
    expect(answer.reply).toMatch(words)
    expect(answer.reply).not.toContain('Good to know')
    expect(answer.action).toBe('UPDATE')
    expect(answer.final).toBeNull()
  })

  it('stays final after edits that come to nothing, and makes no revision of them', () => {
    const talk = finalConversation()
    const answer = talk.say('a footer. no, none', {
      edits: [
        { op: 'set_footer', text: 'Bye' },
        { op: 'clear', part: 'footer' },
      ],
    })
    expect(answer.revision).toBeNull()
    expect(answer.final).not.toBeNull()
  })

  it('is not made where the user wants a language that WhatsApp does not have', () => {
    const talk = readyConversation()
    const answer = talk.say('finalize it in Klingon', {
      intent: 'finalize',
      edits: [{ op: 'set_language', language: 'tlh' }],
    })
    expect(answer.final).toBeNull()
    expect(talk.state.confirmed).toBe(false)
    expect(answer.reply).toContain('"tlh"')
  })

  it('is not made by a yes to no question', () => {
    const talk = startConversation()
    const answer = talk.say('yes please, write something about my orders', {
      intent: 'confirm',
      edits: ready,
    })
    expect(answer.missing).toEqual([])
    expect(answer.final).toBeNull()
    expect(talk.state.asked).toBe('confirm')
    expect(talk.say('yes', { intent: 'confirm' }).final).not.toBeNull()
    expect(talk.say('yes', { intent: 'confirm' }).final).not.toBeNull()
  })
})
