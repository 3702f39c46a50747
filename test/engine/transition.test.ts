import { describe, expect, it } from 'vitest'
import { createDraftValidator } from '../../src/engine/edits/issues.ts'
import { initialState } from '../../src/engine/state/state.ts'
import { transition } from '../../src/engine/transition.ts'
import type { Intent } from '../../src/llm/extraction.ts'
import type { Edit } from '../../src/template/edit.ts'
import { noPolicy } from '../../src/validator/policy.ts'
import { type Conversation, readyConversation, startConversation } from '../support/conversation.ts'

const category: Edit = { op: 'set_category', category: 'UTILITY' }
const language: Edit = { op: 'set_language', language: 'en_US' }
const named: Edit = { op: 'set_name', name: 'order_shipped' }
const body: Edit = { op: 'set_body', text: 'Your order has left our warehouse today.' }
const footer = (text: string): Edit => ({ op: 'set_footer', text })
const complete = [category, language, named, body]
const inSoManyWords = 'utility, English, order_shipped: Your order has left our warehouse today.'
const tooLong = 'A footer of more than sixty characters, which WhatsApp does not take at all'

function finalConversation(): Conversation {
  const talk = readyConversation()
  talk.say('yes', { intent: 'confirm' })
  expect(talk.state.confirmed).toBe(true)
  return talk
}

describe('what a turn did', () => {
  it('is a question until all is there, then a draft, and an update ever after', () => {
    const talk = startConversation()
    const actions = [
      talk.say('utility', { edits: [category] }),
      talk.say('English', { edits: [language, named] }),
      talk.say('the text', { edits: [body] }),
      talk.say('footer: Bye', { edits: [footer('Bye')] }),
      talk.say('no footer', { edits: [{ op: 'clear', part: 'footer' }] }),
      talk.say('no name', { edits: [{ op: 'clear', part: 'name' }] }),
      talk.say('name', { edits: [named] }),
      talk.say('yes', { intent: 'confirm' }),
      talk.say('footer: Bye', { edits: [footer('Bye')] }),
    ].map(({ action }) => action)
    expect(actions).toEqual(['ASK', 'ASK', 'DRAFT', 'UPDATE', 'UPDATE', 'ASK', 'UPDATE', 'FINAL', 'UPDATE'])
    expect(talk.state.lastAction).toBe('UPDATE')
  })

  const talking: Intent[] = ['chitchat', 'question', 'repeat', 'show', 'cancel', 'unclear', 'reject', 'forget']
  it.each(talking)('is talk on the intent %s, unless something changes', (intent) => {
    expect(readyConversation().say('well', { intent }).action).toBe('CHITCHAT')
    expect(readyConversation().say('footer: Bye', { intent, edits: [footer('Bye')] }).action).toBe('UPDATE')
  })

  it.each(['edit', 'skip', 'undo', 'redo', 'restore', 'start_over'] as const)(
    'is a question on the intent %s that changes nothing',
    (intent) => {
      const talk = startConversation()
      expect(talk.say('well', { intent }).action).toBe('ASK')
    },
  )
})

describe('a message that gives everything in so many words', () => {
  it('makes the template final without a question', () => {
    const answer = startConversation().say(inSoManyWords, { edits: complete })
    expect([answer.action, answer.missing]).toEqual(['FINAL', null])
    expect(answer.final).toMatchObject({ name: 'order_shipped' })
  })

  it.each<[string, Intent, string, Edit[]]>([
    ['only shows it', 'show', inSoManyWords, complete],
    ['rejects something', 'reject', inSoManyWords, complete],
    ['does not name the category', 'edit', inSoManyWords.replace('utility', ''), complete],
    ['has a wish that came to nothing', 'edit', inSoManyWords, [...complete, { op: 'clear', part: 'footer' }]],
    ['leaves words to the assistant', 'edit', inSoManyWords, [...complete, footer('Thank you for shopping')]],
    ['has a fault', 'edit', `${inSoManyWords} ${tooLong}`, [...complete, footer(tooLong)]],
  ])('does not when it %s', (_what, intent, message, edits) => {
    const answer = startConversation().say(message, { intent, edits })
    expect(answer.final).toBeNull()
    expect(answer.missing).toEqual([])
  })
})

it('an AUTHENTICATION template, whose words the user has not seen, is shown before it is final', () => {
  const talk = startConversation()
  const edits: Edit[] = [{ op: 'set_category', category: 'AUTHENTICATION' }, language, named, body]
  expect(talk.say(inSoManyWords.replace('utility', 'authentication'), { edits }).final).toBeNull()
  const without = edits.slice(0, 3)
  expect(startConversation().say('authentication, English, order_shipped', { edits: without }).final).toBeNull()
})

describe('a final template', () => {
  it('stays final in talk, and says FINAL once more only to whoever asks for it', () => {
    const talk = finalConversation()
    for (const [intent, action] of [
      ['chitchat', 'CHITCHAT'],
      ['edit', 'ASK'],
      ['confirm', 'FINAL'],
      ['finalize', 'FINAL'],
    ] as const) {
      const answer = talk.say('well', { intent })
      expect([answer.action, answer.final?.name, answer.missing]).toEqual([action, 'order_shipped', null])
      expect(talk.state).toMatchObject({ confirmed: true, asked: null, proposal: [] })
    }
  })

  it('is none any more with the first change, also one of undo', () => {
    const talk = finalConversation()
    expect(talk.say('footer: Bye', { edits: [footer('Bye')] }).final).toBeNull()
    expect(talk.state.asked).toBe('confirm')
    talk.say('yes', { intent: 'confirm' })
    expect(talk.say('undo', { intent: 'undo' }).final).toBeNull()
  })

  it('is not made of a draft with a change that came with the yes', () => {
    const talk = finalConversation()
    expect(talk.say('yes, and a footer: Bye', { intent: 'confirm', edits: [footer('Bye')] }).final).toBeNull()
  })

  it.each<[string, Edit]>([
    ['a language that WhatsApp does not have', { op: 'set_language', language: 'tlh' }],
    ['a name without a letter that may stand in one', { op: 'set_name', name: 'दिवाली' }],
    ['words of the assistant that break a rule', footer(`${tooLong} ${tooLong}`)],
    ['what is far too large', { op: 'set_body', text: 'x'.repeat(100_000) }],
  ])('is not made while the user wishes for %s', (_what, edit) => {
    const talk = readyConversation()
    expect(talk.say('do that and finalize', { intent: 'finalize', edits: [edit] }).final).toBeNull()
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })

  it('is made although a wish had no effect', () => {
    const talk = readyConversation()
    const edits: Edit[] = [{ op: 'clear', part: 'footer' }]
    expect(talk.say('no footer; finalize', { intent: 'finalize', edits }).final).not.toBeNull()
  })
})

describe('the question', () => {
  it('is counted, and so is how often it was put in a row', () => {
    const talk = startConversation()
    const counts = () => [talk.state.asked, talk.state.askedTimes, talk.state.questions, talk.state.turns]
    talk.say('hello', { intent: 'chitchat' })
    expect(counts()).toEqual(['purpose', 0, 1, 1])
    talk.say('hm', { intent: 'unclear' })
    expect(counts()).toEqual(['purpose', 1, 2, 2])
    talk.say('utility', { edits: [category, language, named] })
    expect(counts()).toEqual(['body', 0, 3, 3])
    const final = finalConversation()
    expect([final.state.asked, final.state.askedTimes]).toEqual([null, 0])
    const { questions } = final.state
    final.say('thanks', { intent: 'chitchat' })
    expect([final.state.questions, final.state.askedTimes]).toEqual([questions, 0])
  })

  it('is for a new fault at once, and for an old one when all else is there', () => {
    const talk = startConversation()
    talk.say(`utility; the footer: ${tooLong}`, { edits: [category, footer(tooLong)] })
    expect(talk.state.asked).toBe('fix')
    expect(talk.state.proposal).toEqual([{ op: 'set_footer', text: expect.stringMatching(/^A footer of more/) }])
    talk.say('English', { edits: [language] })
    expect(talk.state.asked).toBe('purpose')
    talk.say('order_shipped: Your order has left our warehouse today.', { edits: [named, body] })
    expect(talk.state.asked).toBe('fix')
    talk.say('yes', { intent: 'confirm' })
    expect(talk.state.asked).toBe('confirm')
    expect(talk.state.proposal).toEqual([])
  })

  it('is for a new fault also beside old warnings, and not for a new warning beside an old fault', () => {
    const shortened: Edit = { op: 'set_body', text: 'Your order has left, see https://bit.ly/x today.' }
    const talk = startConversation()
    talk.say('the text: Your order has left, see https://bit.ly/x today.', { edits: [shortened, category, language] })
    expect(talk.state.asked).toBe('confirm')
    talk.say(`footer: ${tooLong}`, { edits: [footer(tooLong)] })
    expect(talk.state.asked).toBe('fix')
    const other = startConversation()
    other.say(`footer: ${tooLong}`, { edits: [footer(tooLong), category, language] })
    other.say('the text: Your order has left, see https://bit.ly/x today.', {
      edits: [shortened, { op: 'clear', part: 'name' }],
    })
    expect(other.state.asked).toBe('fix')
  })

  it('is when the draft was first ready told by the number of turns', () => {
    const talk = readyConversation()
    expect([talk.state.validAfter, talk.state.turns]).toEqual([3, 3])
    talk.say('no name', { edits: [{ op: 'clear', part: 'name' }] })
    talk.say('name', { edits: [named] })
    expect([talk.state.validAfter, talk.state.turns]).toEqual([3, 5])
  })
})

describe('a revision', () => {
  it('is stored for each change, with its number, its cause and its author', () => {
    const talk = readyConversation()
    const { revision: number } = talk.state
    const causes = [
      talk.say('footer: Bye', { edits: [footer('Bye')] }),
      talk.say('undo', { intent: 'undo' }),
      talk.say('redo', { intent: 'redo' }),
      talk.say('no footer', { edits: [{ op: 'clear', part: 'footer' }] }),
      talk.say('put it back', { intent: 'restore', facts: [{ key: 'restore_part', value: 'footer' }] }),
    ].map(({ revision, action }) => [revision?.number, revision?.cause, revision?.action === action])
    expect(causes).toEqual(
      ['chat', 'undo', 'redo', 'chat', 'restore'].map((cause, index) => [number + index + 1, cause, true]),
    )
    expect(talk.state.revision).toBe(number + 5)
    talk.say('start over', { intent: 'start_over' })
    expect(talk.say('yes', { intent: 'confirm' }).revision?.cause).toBe('start_over')
  })

  it('is none where nothing changed', () => {
    const talk = readyConversation()
    const { revision, undo } = talk.state
    expect(talk.say('hm', { intent: 'unclear' }).revision).toBeNull()
    expect(talk.state).toMatchObject({ revision, undo })
  })
})

describe('starting over', () => {
  it('forgets the wishes of a template that was not begun, and carries out what is wished for', () => {
    const talk = startConversation()
    talk.say('with a footer', { facts: [{ key: 'wants_footer', value: 'yes' }] })
    talk.say('hm', { intent: 'unclear' })
    expect(talk.state.memory.wants_footer).toBe(true)
    talk.say('start over: utility', { intent: 'start_over', edits: [category] })
    expect(talk.state.memory.wants_footer).toBeNull()
    expect(talk.state.draft.category).toBe('UTILITY')
  })

  it('with other wishes is asked about first, and not once more when it is done', () => {
    const talk = readyConversation()
    talk.say('start over, footer: Bye', { intent: 'start_over', edits: [footer('Bye')] })
    expect(talk.state.asked).toBe('start_over')
    talk.say('start over: utility', { intent: 'start_over', edits: [{ op: 'reset' }, category] })
    expect(talk.state.draft).toEqual({ category: 'UTILITY', components: [] })
    expect(talk.state.asked).toBe('purpose')
  })

  it('forgets nothing until it is agreed to', () => {
    const talk = readyConversation()
    talk.say('with a footer', { facts: [{ key: 'wants_footer', value: 'yes' }] })
    talk.say('start over', { intent: 'start_over' })
    expect(talk.state.memory.wants_footer).toBe(true)
    talk.say('yes', { intent: 'confirm' })
    expect(talk.state.memory.wants_footer).toBeNull()
  })
})

describe('undo', () => {
  it.each(['undo', 'redo'] as const)('and redo: %s is a step also where both drafts are the same', (intent) => {
    const { draft } = readyConversation().state
    const state = { ...initialState(), draft, revision: 7, undo: [3], redo: [5] }
    const earlier = [3, 5].map((number) => ({ number, draft }))
    const extraction = { intent, reply: '', edits: [], facts: [] }
    const given = {
      lead: '',
      isOwnReading: false,
      witness: null,
      overBudget: false,
      shownHash: null,
      validateDraft: createDraftValidator(() => noPolicy),
    }
    const step = transition(state, { message: intent, extraction, earlier, ...given })
    expect(step.result.revision).toMatchObject({ number: 8, cause: intent, draft })
    expect(step.state.revision).toBe(8)
  })

  it('takes back the wish for a part together with the part', () => {
    const talk = readyConversation()
    talk.say('footer: Bye', { edits: [footer('Bye')] })
    expect(talk.state.memory.wants_footer).toBe(true)
    expect(talk.say('undo', { intent: 'undo' }).missing).toEqual([])
    expect(talk.state.memory.wants_footer).toBeNull()
  })
})

describe('a conversation that the user wants deleted', () => {
  it('is asked about, and forgotten on a yes alone', () => {
    const talk = readyConversation()
    expect(talk.say('forget all this', { intent: 'forget' }).forget).toBe(false)
    expect(talk.state.asked).toBe('forget')
    expect(talk.say('no', { intent: 'reject' }).forget).toBe(false)
    expect(talk.state.draft.name).toBe('order_shipped')
    expect(talk.say('yes', { intent: 'confirm' }).forget).toBe(false)
    talk.say('forget all this', { intent: 'forget', facts: [{ key: 'user_language', value: 'es' }] })
    const answer = talk.say('sí', { intent: 'confirm' })
    expect(answer).toMatchObject({ forget: true, action: 'CHITCHAT', revision: null, final: null })
    expect(talk.state).toMatchObject({ draft: { components: [] }, userLanguage: 'es', recent: [], turns: 0 })
  })
})

describe('the words of earlier messages', () => {
  it('count as the user’s, and those of the assistant do not', () => {
    const talk = startConversation()
    talk.say('we could say See you soon', { intent: 'chitchat', reply: 'Or say Until next time.' })
    talk.say('as a footer please', { edits: [footer('See you soon')] })
    expect(talk.state.authors.footer).toBe('user')
    talk.say('the other one', { edits: [footer('Until next time')] })
    expect(talk.state.authors.footer).toBe('assistant')
  })
})

it('the language of the user stays known when they do not say', () => {
  const talk = startConversation()
  talk.say('hola', { intent: 'chitchat', facts: [{ key: 'user_language', value: 'es' }] })
  talk.say('ok', { intent: 'unclear' })
  expect(talk.state.userLanguage).toBe('es')
})
