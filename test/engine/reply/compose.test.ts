/** What a reply consists of, in which order, and what it leaves out. The sentences themselves are the phrases'. */
import { describe, expect, it } from 'vitest'
import { createDraftValidator } from '../../../src/engine/edits/issues.ts'
import { phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import { summaryOf } from '../../../src/engine/reply/summary.ts'
import { initialState } from '../../../src/engine/state/state.ts'
import { transition } from '../../../src/engine/transition.ts'
import type { Extraction, Intent } from '../../../src/llm/extraction.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { noPolicy } from '../../../src/validator/policy.ts'
import { type Conversation, readyConversation, startConversation } from '../../support/conversation.ts'

const words = phrasesFor(null)
const { ask, changed, refused } = words
const footer = (text: string): Edit => ({ op: 'set_footer', text })
const category: Edit = { op: 'set_category', category: 'UTILITY' }
const tooLong = 'A footer of more than sixty characters, which WhatsApp does not take at all'
const summaryIn = (talk: Conversation) => summaryOf(talk.state.draft, talk.state.authors, words)

/** The paragraphs of the reply to one turn. */
const reply = (talk: Conversation, message: string, understood: Partial<Extraction> = {}): string[] =>
  talk.say(message, understood).reply.split('\n\n')

function begun(): Conversation {
  const talk = startConversation()
  talk.say('utility', { edits: [category] })
  return talk
}

function final(): Conversation {
  const talk = readyConversation()
  talk.say('yes', { intent: 'confirm' })
  return talk
}

describe('the acknowledgement', () => {
  const first = ask.purpose(0)
  const again = ask.purpose(1)

  it.each<[Intent, string[], string[]]>([
    ['unclear', [words.hello, first], [words.notUnderstood(1), again]],
    ['chitchat', [words.hello, first], [again]],
    ['edit', [words.hello, first], [words.notUnderstood(1), again]],
    ['cancel', [words.cancelled, first], [words.cancelled, again]],
    ['question', [first], [again]],
    ['skip', [first], [again]],
  ])('of %s is one at the beginning and another later', (intent, early, late) => {
    expect(reply(startConversation(), 'hm', { intent })).toEqual(early)
    expect(reply(begun(), 'hm', { intent })).toEqual(late)
  })

  it('says that something is noted only where it is remembered', () => {
    const facts = [{ key: 'tone', value: 'warm' }]
    expect(reply(begun(), 'hm', { intent: 'edit', facts })).toEqual([words.noted(1), again])
  })

  it.each(['unclear', 'chitchat', 'edit', 'cancel', 'repeat'] as const)(
    'of %s is left to the model where it says something',
    (intent) => {
      expect(reply(startConversation(), 'hm', { intent, reply: 'Fine.' })).toEqual(['Fine.', first])
      const facts = [{ key: 'tone', value: 'warm' }]
      expect(reply(begun(), 'hm', { intent, reply: 'Fine.', facts })).toEqual(['Fine.', again])
    },
  )

  it('says that nothing changed where the model speaks of an edit and sends none', () => {
    expect(reply(begun(), 'hm', { intent: 'edit', reply: 'I added it.' })).toEqual([
      'I added it.',
      refused.nothingChanged,
      again,
    ])
  })

  it.each(['unclear', 'chitchat', 'edit', 'cancel', 'repeat'] as const)(
    'of %s is what changed, where something did',
    (intent) => {
      const answer = reply(begun(), 'footer: Bye', { intent, edits: [footer('Bye')] })
      expect(answer).toEqual([changed.footer('Bye'), again])
    },
  )

  it('is none where a wish was refused', () => {
    const edits: Edit[] = [{ op: 'set_language', language: 'tlh' }]
    expect(reply(begun(), 'in Klingon', { edits })).toEqual([refused.unknownLanguage('tlh', ''), again])
  })

  it.each(['header', 'footer', 'buttons'] as const)('is none of the wish for a %s, which is asked about', (part) => {
    const facts = [{ key: `wants_${part}`, value: 'yes' }]
    expect(reply(readyConversation(), `add ${part}`, { facts })).toEqual([ask.part[part](0)])
  })

  it('says first that the allowance is used up', () => {
    const extraction: Extraction = { intent: 'chitchat', reply: '', edits: [], facts: [] }
    const validateDraft = createDraftValidator(() => noPolicy)
    const known = { validateDraft, earlier: [], isOwnReading: true, witness: null, overBudget: true, shownHash: null }
    const input = { message: 'hi', extraction, ...known }
    const said = transition(initialState(), { ...input, lead: 'Fine.' }).result.reply
    expect(said).toBe(`${words.overBudget} Fine.\n\n${first}`)
  })
})

describe('a repetition', () => {
  it('is of the last answer, without its question', () => {
    const talk = readyConversation()
    const [news] = reply(talk, 'footer: Bye', { edits: [footer('Bye')] })
    expect(news).toBe(changed.footer('Bye'))
    const [intro, ...rest] = reply(talk, 'again?', { intent: 'repeat' })
    expect(intro).toBe(`${words.repeatIntro}\n${news}`)
    expect(rest).toContain(ask.confirm(2))
  })

  it('is of all its paragraphs', () => {
    const talk = readyConversation()
    const before = reply(talk, 'write a footer', { edits: [footer('Thank you')] })
    expect(before).toHaveLength(3)
    const repeated = talk.say('again?', { intent: 'repeat' }).reply
    expect(repeated).toContain(`${words.repeatIntro}\n${before.slice(0, -1).join('\n\n')}\n\n`)
    expect(repeated).not.toContain(before.at(-1))
  })

  it('has nothing to say before anything was said', () => {
    expect(reply(startConversation(), 'again?', { intent: 'repeat' })).toEqual([ask.purpose(0)])
  })
})

describe('going back and forth', () => {
  it('is told, with what changed by it', () => {
    const talk = readyConversation()
    talk.say('footer: Bye', { edits: [footer('Bye')] })
    expect(reply(talk, 'undo', { intent: 'undo' })[0]).toBe(`${changed.undone}\n${changed.removed('footer')}`)
    expect(reply(talk, 'redo', { intent: 'redo' })[0]).toBe(`${changed.redone}\n${changed.footer('Bye')}`)
    talk.say('no footer', { edits: [{ op: 'clear', part: 'footer' }] })
    const facts = [{ key: 'restore_part', value: 'footer' }]
    const back = reply(talk, 'put it back', { intent: 'restore', facts })
    expect(back[0]).toBe(`${changed.restored('footer')}\n${changed.footer('Bye')}`)
  })

  it('is told where it is not possible', () => {
    expect(reply(startConversation(), 'undo', { intent: 'undo' })[0]).toBe(refused.nothingToUndo)
    expect(reply(startConversation(), 'redo', { intent: 'redo' })[0]).toBe(refused.nothingToRedo)
    const facts = [{ key: 'restore_part', value: 'footer' }]
    const nothing = reply(startConversation(), 'put it back', { intent: 'restore', facts })
    expect(nothing[0]).toBe(refused.nothingToRestore('footer'))
  })
})

it('putting back a part that is too large is told like any other text that is', () => {
  const draft = { components: [{ type: 'FOOTER' as const, text: 'x'.repeat(100_000) }] }
  const facts = [{ key: 'restore_part', value: 'footer' }]
  const extraction: Extraction = { intent: 'restore', reply: '', edits: [], facts }
  const given = {
    lead: '',
    isOwnReading: false,
    witness: null,
    overBudget: false,
    shownHash: null,
    validateDraft: createDraftValidator(() => noPolicy),
  }
  const step = transition(initialState(), {
    message: 'put it back',
    extraction,
    earlier: [{ number: 3, draft }],
    ...given,
  })
  expect(step.result.reply).toBe(`${refused.tooLarge}\n\n${ask.purpose(0)}`)
})

describe('what was not done', () => {
  it.each<[string, Edit, string]>([
    ['a language that does not exist', { op: 'set_language', language: 'tlh' }, refused.unknownLanguage('tlh', '')],
    ['a name without a letter', { op: 'set_name', name: 'दिवाली' }, refused.noValidName],
    ['what is too large', { op: 'set_body', text: 'x'.repeat(100_000) }, refused.tooLarge],
    ['what has no effect', { op: 'clear', part: 'footer' }, refused.nothingChanged],
  ])('is told of %s, once however often it was tried', (_what, edit, sentence) => {
    expect(reply(readyConversation(), 'do it', { edits: [edit, edit] })[0]).toBe(sentence)
  })

  it('says by which rule a proposal of ours would fail, one of them', () => {
    const [said] = reply(readyConversation(), 'write a footer', { edits: [footer(`${tooLong} 🎉`)] })
    const { issues } = readyConversation().say(`${tooLong} 🎉`, { edits: [footer(`${tooLong} 🎉`)] })
    expect(issues.map(({ message }) => refused.breaksRules(message))).toContain(said)
  })

  it('in an AUTHENTICATION template is told once', () => {
    const talk = startConversation()
    talk.say('a code', { edits: [{ op: 'set_category', category: 'AUTHENTICATION' }] })
    const edits: Edit[] = [footer('Bye'), { op: 'set_header', format: 'IMAGE' }]
    expect(reply(talk, 'footer: Bye, and an image', { edits })).toContain(refused.authenticationFixed)
  })

  it('is not worth a word beside something that was done', () => {
    const edits: Edit[] = [footer('Bye'), { op: 'clear', part: 'header' }]
    expect(reply(readyConversation(), 'footer: Bye; no header', { edits })).not.toContain(refused.nothingChanged)
  })

  it('is not worth a word where the template is final all the same', () => {
    const edits: Edit[] = [{ op: 'clear', part: 'footer' }]
    expect(reply(readyConversation(), 'no footer; done', { intent: 'finalize', edits })).toEqual([
      words.final('order_shipped'),
      words.next,
    ])
  })

  it('stands before the question, and several reasons in one paragraph', () => {
    const edits: Edit[] = [
      { op: 'set_language', language: 'tlh' },
      { op: 'set_name', name: 'दिवाली' },
    ]
    const said = reply(begun(), 'in Klingon, named दिवाली', { edits })
    expect(said).toEqual([`${refused.unknownLanguage('tlh', '')} ${refused.noValidName}`, ask.purpose(1)])
  })
})

describe('faults', () => {
  it('are told with their remedy, and the nearest thing that works is offered', () => {
    const talk = readyConversation()
    const { reply: said, issues } = talk.say(`footer: ${tooLong}`, { edits: [footer(tooLong)] })
    const [fault] = issues
    expect(said.split('\n\n')).toEqual([
      changed.footer(tooLong),
      [fault?.message, fault?.fix].filter(Boolean).join(' '),
      ask.fixWith('"A footer of more than sixty characters, which WhatsApp does"', 0),
    ])
  })

  it('keep a template from being final, which is not for something missing', () => {
    const talk = readyConversation()
    talk.say(`footer: ${tooLong}`, { edits: [footer(tooLong)] })
    const said = reply(talk, 'finalize', { intent: 'finalize' })
    expect(said).toHaveLength(2)
    expect(said[1]).toBe(ask.fixWith('"A footer of more than sixty characters, which WhatsApp does"', 1))
  })

  it('are told without the warnings beside them, and several in one paragraph', () => {
    const text = 'Visit https://bit.ly/x today, {{1}}'
    const edits: Edit[] = [{ op: 'set_body', text }, footer(tooLong)]
    const answer = readyConversation().say(`${text} ${tooLong}`, { edits })
    const [errors, warnings] = (['error', 'warning'] as const).map((severity) =>
      answer.issues.filter((issue) => issue.severity === severity),
    )
    expect([errors?.length, warnings?.length]).toEqual([2, expect.any(Number)])
    const paragraph = errors?.map(({ message, fix }) => [message, fix].filter(Boolean).join(' ')).join(' ')
    expect(answer.reply.split('\n\n')).toContain(paragraph)
    for (const { message } of warnings ?? []) expect(answer.reply).not.toContain(message)
  })

  it('without anything near are asked about', () => {
    const talk = readyConversation()
    const text = '{{1}}'
    expect(reply(talk, text, { edits: [{ op: 'set_body', text }] }).at(-1)).toBe(ask.fix(0))
    expect(reply(talk, 'hm', { intent: 'chitchat' }).at(-1)).toBe(ask.fix(1))
  })

  it('are no more than three at once, none of them twice', () => {
    const labels = ['*One*', '*Two*', '*Three*', '*Four*', '*Five*']
    const buttons = labels.map((text) => ({ type: 'QUICK_REPLY' as const, text }))
    const header: Edit = { op: 'set_header', format: 'TEXT', text: `*${tooLong}*\n🎉` }
    const edits: Edit[] = [header, footer(`${tooLong}\n🎉`), { op: 'set_buttons', buttons }]
    const answer = readyConversation().say(`${labels.join()} *${tooLong}*\n🎉`, { edits })
    const messages = new Set(answer.issues.filter(({ severity }) => severity === 'error').map(({ message }) => message))
    expect(messages.size).toBeGreaterThan(3)
    for (const [index, message] of [...messages].entries())
      expect(answer.reply.split(message).length - 1, message).toBe(index < 3 ? 1 : 0)
  })
})

describe('a template that is ready', () => {
  it('is shown once before it is confirmed, and again when the assistant has added something', () => {
    const talk = readyConversation()
    expect(reply(talk, 'hm', { intent: 'chitchat' })).toEqual([ask.confirm(1)])
    const written = reply(talk, 'write a footer', { edits: [footer('Thank you')] })
    expect(written).toEqual([changed.footer('Thank you'), summaryIn(talk), ask.confirm(2)])
    expect(reply(talk, 'show it', { intent: 'show' })).toEqual([summaryIn(talk), ask.confirm(3)])
  })

  it('is shown when all is there for the first time', () => {
    const talk = begun()
    const text = 'Your order has left our warehouse today.'
    const edits: Edit[] = [
      { op: 'set_language', language: 'en_US' },
      { op: 'set_name', name: 'order_shipped' },
      { op: 'set_body', text },
    ]
    const said = reply(talk, `English, order_shipped: ${text}`, { edits })
    expect(said.slice(-2)).toEqual([summaryIn(talk), ask.confirm(0)])
  })

  it('is told its warnings with the change that brought them, two at most', () => {
    const talk = readyConversation()
    const text = 'Visit https://bit.ly/x or https://wa.me/1  \t    today, *sale'
    const { reply: said, issues } = talk.say(text, { edits: [{ op: 'set_body', text }] })
    const warnings = issues.filter(({ severity }) => severity === 'warning')
    expect(warnings.length).toBeGreaterThan(2)
    const told = () => warnings.map(({ message }) => said.includes(words.warning(message)))
    expect(told()).toEqual(warnings.map((_, index) => index < 2))
    expect(talk.say('hm', { intent: 'chitchat' }).reply).not.toContain(words.warning(''))
  })
})

it('warnings wait until all is there', () => {
  const text = 'Visit https://bit.ly/x today, please'
  const talk = begun()
  const edits: Edit[] = [
    { op: 'set_body', text },
    { op: 'clear', part: 'name' },
  ]
  const answer = talk.say(text, { edits, facts: [{ key: 'wants_footer', value: 'yes' }] })
  expect(answer.issues.map(({ severity }) => severity)).toContain('warning')
  expect(answer.reply).not.toContain(words.warning(''))
})

describe('a template that is final', () => {
  it('is told to be, once', () => {
    const talk = readyConversation()
    expect(reply(talk, 'yes', { intent: 'confirm' })).toEqual([words.final('order_shipped'), words.next])
    expect(reply(talk, 'hm', { intent: 'question' })).toEqual([words.stillFinal])
    expect(reply(talk, 'finalize', { intent: 'finalize' })).toEqual([words.final('order_shipped'), words.next])
    expect(reply(talk, 'thanks', { intent: 'chitchat', reply: 'You are welcome.' })).toEqual(['You are welcome.'])
  })

  it('is shown to whoever wants to see it', () => {
    const talk = final()
    expect(reply(talk, 'show', { intent: 'show' })).toEqual([summaryIn(talk), words.stillFinal])
    expect(reply(talk, 'again', { intent: 'repeat' }).slice(-2)).toEqual([summaryIn(talk), words.stillFinal])
  })

  it('is still asked about before it is cleared or deleted', () => {
    expect(reply(final(), 'start over', { intent: 'start_over' })).toEqual([ask.startOver])
    expect(reply(final(), 'forget', { intent: 'forget' })).toEqual([ask.forget])
  })

  it('is told those warnings that it was not told before', () => {
    const talk = readyConversation()
    const text = 'Visit https://bit.ly/x or https://wa.me/1  \t    today, *sale'
    const answer = talk.say(text, { edits: [{ op: 'set_body', text }] })
    const warnings = answer.issues.map(({ message }) => words.warning(message))
    const remedied = answer.issues.map(({ message, fix }) => [words.warning(message), fix].filter(Boolean).join(' '))
    expect(warnings.map((warning) => answer.reply.includes(warning)).filter(Boolean)).toHaveLength(2)
    const [said, told] = reply(talk, 'yes', { intent: 'confirm' })
    expect(said).toBe(words.final('order_shipped'))
    expect(told).toBe(remedied.slice(2, 4).join('\n'))
    expect(reply(talk, 'finalize', { intent: 'finalize' })[1]).not.toBe(told)
  })
})

describe('the question', () => {
  it('says what is missing to whoever wants to be done', () => {
    const talk = begun()
    expect(reply(talk, 'finalize', { intent: 'finalize' })).toEqual([
      `${words.notYet(words.parts.body)} ${ask.purpose(1)}`,
    ])
  })

  it('is for a setting that was taken out, and offers the category that the purpose suggests', () => {
    const talk = readyConversation()
    const facts = [{ key: 'category_hint', value: 'MARKETING' }]
    const edits: Edit[] = [{ op: 'clear', part: 'category' }]
    expect(reply(talk, 'no category', { edits, facts }).at(-1)).toBe(ask.categoryGuess('MARKETING', 0))
    const name: Edit[] = [{ op: 'clear', part: 'name' }]
    expect(reply(readyConversation(), 'no name', { edits: name }).at(-1)).toBe(ask.part.name(0))
  })

  it('before all is cleared comes alone', () => {
    const edits: Edit[] = [{ op: 'reset' }]
    expect(reply(readyConversation(), 'start over', { intent: 'start_over', edits })).toEqual([ask.startOver])
  })
})
