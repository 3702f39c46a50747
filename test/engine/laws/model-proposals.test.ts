/** What a model may offer, and what becomes of it: options, an offer, a question, settings of its own. */
import { describe, expect, it } from 'vitest'
import { phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import { findComponent } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { type Conversation, readyConversation, startConversation } from '../../support/conversation.ts'

const bodyOf = ({ state }: Conversation): string | undefined => findComponent(state.draft, 'BODY')?.text
const footerOf = ({ state }: Conversation): string | undefined => findComponent(state.draft, 'FOOTER')?.text
const body = (text: string): Edit => ({ op: 'set_body', text })
const settings: Edit[] = [
  { op: 'set_category', category: 'MARKETING' },
  { op: 'set_language', language: 'en_US' },
  { op: 'set_name', name: 'spring_sale' },
]
const texts = [
  'Our spring sale starts on Friday.',
  'Spring is here, and so is our sale: Friday!',
  'Friday: spring sale.',
]
const options = texts.map((text, at) => ({ label: ['Plain', 'Warm', 'Short'][at] ?? '', edits: [body(text)] }))

const leftOut = /I left out one suggestion of mine because WhatsApp would refuse it/

describe('options of a model', () => {
  it('are told whole with their numbers, and picked without a text of their own', () => {
    const talk = startConversation()
    const answer = talk.say('give me three options', { edits: settings, options, reply: 'Three ways to say it:' })
    expect(answer.reply).toMatch(
      /^Three ways to say it:\n\n1\. Plain\n"Our spring sale starts on Friday\."\n\n2\. Warm\n/,
    )
    expect(answer.reply.endsWith(phrasesFor(null).pickOption)).toBe(true)
    expect(answer.options.map(({ text }) => text)).toEqual(texts)
    expect(answer.suggestions).toEqual(['Plain', 'Warm', 'Short'])
    talk.say('the second one')
    expect(bodyOf(talk)).toBe(texts[1])
  })

  it('of several parts are told whole', () => {
    const whole: Edit[] = [
      { op: 'set_footer', text: 'Luna' },
      body(texts[0] ?? ''),
      { op: 'set_header', format: 'TEXT', text: 'Spring' },
      { op: 'add_button', button: { type: 'QUICK_REPLY', text: 'See you' } },
    ]
    const names: Edit[] = [{ op: 'set_name', name: 'spring' }]
    const all = [whole, names].map((edits, at) => ({ label: String(at), edits }))
    const answer = startConversation().say('two options', { edits: settings, options: all })
    expect(answer.options.map(({ text }) => text)).toEqual([`Spring\n${texts[0]}\nLuna\n[See you]`, 'spring'])
  })

  it('that are texts alone set the text', () => {
    const talk = startConversation()
    talk.say('options', { options: texts.map((text, at) => ({ label: String(at), text, edits: [] })) })
    talk.say('2')
    expect(bodyOf(talk)).toBe(texts[1])
  })

  it('that Meta would refuse are not put on the table', () => {
    const talk = startConversation()
    const answer = talk.say('options', { options: [...options, { label: 'Bad', edits: [body('{{1}} sale')] }] })
    expect(answer.options.map(({ label }) => label)).toEqual(['Plain', 'Warm', 'Short'])
    expect(answer.reply).toMatch(leftOut)
    expect(talk.state.refused).toEqual([expect.stringMatching(/^set_body: /)])
  })

  it('are bounded, however many a model sends and however large they are', () => {
    const talk = startConversation()
    const many = Array.from({ length: 60 }, () => body('Our spring sale starts on Friday.'))
    const others = [
      { label: 'Long', edits: [body('x'.repeat(70_000))] },
      { label: 'Many', edits: many },
    ]
    const all = [...others, ...options, ...options].map((option) => ({ ...option, label: option.label.repeat(99) }))
    const answer = talk.say('options', { options: all, question: 'Why? '.repeat(9999) })
    expect(answer.options).toHaveLength(2)
    expect(JSON.stringify(talk.state).length).toBeLessThan(8000)
  })

  it('are never made final by a yes', () => {
    const talk = readyConversation()
    talk.say('other texts?', { intent: 'question', options })
    expect(talk.say('yes', { intent: 'confirm' }).final).toBeNull()
  })
})

describe('an offer of a model', () => {
  const offer: Edit[] = [{ op: 'set_footer', text: 'Luna Books' }]
  const question = 'Shall I add your name as the footer?'

  it('is what a yes carries out, and takes the place of our question', () => {
    const talk = readyConversation()
    const answer = talk.say('anything else?', { intent: 'question', reply: 'It reads well.', offer, question })
    expect(answer.reply).toBe(`It reads well.\n\n${phrasesFor(null).offered}\n• Footer: Luna Books\n\n${question}`)
    expect(answer.suggestions).toEqual(['Yes', 'No', 'Finalize it'])
    const yes = talk.say('yes', { intent: 'confirm' })
    expect(footerOf(talk)).toBe('Luna Books')
    expect(yes.final).toBeNull()
  })

  it('is gone after another message', () => {
    const talk = readyConversation()
    talk.say('anything else?', { intent: 'question', offer, question })
    talk.say('no', { intent: 'reject' })
    talk.say('yes', { intent: 'confirm' })
    expect(footerOf(talk)).toBeUndefined()
  })

  it('is asked for in our words where the model has none', () => {
    const answer = readyConversation().say('anything else?', {
      intent: 'question',
      reply: 'I could add a footer.',
      offer,
    })
    expect(answer.reply.endsWith(phrasesFor(null).offerQuestion)).toBe(true)
  })

  const other: Edit[] = [{ op: 'add_button', button: { type: 'URL', text: 'See it', url: 'https://luna.example' } }]
  it.each<[string, Edit[], string, string | null]>([
    ['the words of a part', offer, 'Shall I add a footer?', '• Footer: Luna Books'],
    ['a text', [body('It is on its way.')], 'Shall I make it shorter?', '• Text: It is on its way.'],
    ['an address', other, 'Shall I add the button "See it"?', '• Buttons: "See it" (website, https://luna.example)'],
    ['a sample', [body('Hi {{1}}, it is on its way to you.')], 'Hi {{1}}, it is on its way to you. Better?', null],
    ['another language', [{ op: 'set_language', language: 'es' }], 'Shall I?', '• Language: Spanish · es'],
    ['nothing, where all is said', offer, 'Shall I add "luna books" as the footer?', null],
    ['nothing, where a part goes', [{ op: 'clear', part: 'body' }], 'Shall I take the text out?', null],
  ])('shows before it is agreed to what was not said: %s', (_what, edits, asked, line) => {
    const { reply } = readyConversation().say('anything else?', { intent: 'question', offer: edits, question: asked })
    expect(reply).toBe(line === null ? asked : `${phrasesFor(null).offered}\n${line}\n\n${asked}`)
  })

  it('that Meta would refuse is none', () => {
    const talk = readyConversation()
    const said = talk.say('hm', { intent: 'question', offer: [{ op: 'set_footer', text: 'x'.repeat(99) }], question })
    expect(talk.state.offer).toEqual([])
    expect(said.reply).toMatch(leftOut)
    expect(talk.state.refused).toEqual([expect.stringMatching(/^set_footer: /)])
  })
})

describe('a question of a model', () => {
  it.each([
    { question: 'Which discount is it?' },
    { reply: 'Nice. Which discount is it?' },
    { reply: 'Which discount is it? A number is enough.' },
  ])('is the only one, and a yes to it finishes nothing: %j', (asked) => {
    const talk = readyConversation()
    const answer = talk.say('hm', { intent: 'chitchat', ...asked })
    expect(answer.reply.match(/\?/g)).toHaveLength(1)
    expect(answer.suggestions).toContain('Finalize it')
    expect(talk.say('yes', { intent: 'confirm' }).final).toBeNull()
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })

  it('does not stand in the way of ours about what would be lost', () => {
    const talk = readyConversation()
    const answer = talk.say('start over', { intent: 'start_over', question: 'Why?' })
    expect(answer.reply).toContain(phrasesFor(null).ask.startOver)
    expect(answer.reply).not.toContain('Why?')
  })
})

const settingsOf = (category: 'UTILITY' | 'MARKETING', language: string): Edit[] => [
  { op: 'set_category', category },
  { op: 'set_language', language },
]

describe('settings of a model', () => {
  it('are assumptions until they are said', () => {
    const talk = startConversation()
    const parts = (answer: ReturnType<Conversation['say']>) => answer.assumptions.map(({ part }) => part)
    const first = talk.say('something for our spring event on Friday', { edits: [...settings, body(texts[0] ?? '')] })
    expect(parts(first)).toEqual(['category', 'language', 'name', 'body'])
    expect(parts(talk.say('call it spring_sale, marketing', { edits: settings.slice(0, 1) }))).not.toContain('category')
    expect(parts(talk.say('nice', { edits: settings }))).toContain('language')
    expect(parts(talk.say('en inglés', { edits: [{ op: 'set_language', language: 'en_US' }] }))).not.toContain(
      'language',
    )
  })

  it.each<[string, Edit[], string]>([
    [
      'utility and English please',
      settingsOf('UTILITY', 'en_US'),
      'Category: utility. Language: English (US) · en_US.',
    ],
    ['call it order_shipped', [{ op: 'set_name', name: 'order_shipped' }], 'Name: order_shipped.'],
    ['hm', settingsOf('UTILITY', 'en_US'), 'Nothing changed.'],
  ])('that stand already are settled by who says them: %s', (message, edits, line) => {
    const { reply } = readyConversation().say(message, { edits, reply: 'Fine.' })
    expect(reply).toMatch(/^Fine\.\n\n/)
    expect(reply.split('\n\n')[1]).toBe(line)
  })

  it('are none where the message names them', () => {
    const message = 'a marketing message in English, name spring_sale: Our spring sale starts on Friday.'
    const answer = startConversation().say(message, { edits: [...settings, body(texts[0] ?? '')] })
    expect(answer.assumptions).toEqual([])
  })

  it('tells the next turn what was refused', () => {
    const talk = readyConversation()
    talk.say('write it better', { edits: [body('{{1}} has been packed by our friendly team')] })
    expect(talk.state.refused).toEqual([expect.stringMatching(/^set_body: /)])
    talk.say('fine', { intent: 'chitchat' })
    expect(talk.state.refused).toEqual([])
  })
})
