import { describe, expect, it } from 'vitest'
import { buttonLabel, changeSentences, languageLabel, sampleList } from '../../../src/engine/reply/change-sentences.ts'
import { phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import { suggestionsFor } from '../../../src/engine/reply/suggestions.ts'
import { summaryOf } from '../../../src/engine/reply/summary.ts'
import { type ConversationState, initialState } from '../../../src/engine/state/state.ts'
import type { Asked } from '../../../src/llm/model.ts'
import type { Button, Draft } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'

const words = phrasesFor(null)
const { summary, parts, shortcuts, changed } = words

const whole: Draft = {
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'News for {{1}}', example: { header_text: ['Asha'] } },
    { type: 'BODY', text: 'Order {{1}} left.', example: { body_text: [['A-1042']] } },
    { type: 'FOOTER', text: 'Bye' },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'QUICK_REPLY', text: 'Yes' },
        { type: 'URL', text: 'Go', url: 'https://luna.example' },
      ],
    },
  ],
}

const card = (text: string, button: string) => ({
  components: [
    { type: 'HEADER' as const, format: 'IMAGE' as const },
    { type: 'BODY' as const, text },
    { type: 'BUTTONS' as const, buttons: [{ type: 'URL' as const, text: button, url: `https://${button}.example` }] },
  ],
})
const carousel: Draft = {
  category: 'MARKETING',
  components: [
    { type: 'BODY', text: 'New shoes.' },
    { type: 'CAROUSEL', cards: [card('Red sneakers.', 'red'), card('Blue boots.', 'blue')] },
  ],
}

describe('the summary', () => {
  it('has every card of a carousel, and a limited-time offer: nothing is agreed to unseen', () => {
    expect(summaryOf(carousel, {}, words).split('\n').slice(2)).toEqual([
      `• ${summary.body}: New shoes.`,
      `• ${summary.card} 1: ${words.media.IMAGE} · Red sneakers. · "red" (website, https://red.example)`,
      `• ${summary.card} 2: ${words.media.IMAGE} · Blue boots. · "blue" (website, https://blue.example)`,
    ])
    const offer: Draft = {
      components: [{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Ends soon' } }],
    }
    expect(summaryOf(offer, {}, words)).toContain(`• ${summary.limitedTimeOffer}: Ends soon`)
  })

  it('names every part with its samples, in the order of the template', () => {
    expect(summaryOf(whole, {}, words).split('\n')).toEqual([
      summary.title,
      `• ${summary.category}: utility`,
      `• ${summary.language}: English (US) · en_US`,
      `• ${summary.name}: order_shipped`,
      `• ${summary.header}: News for {{1}}`,
      `• ${summary.body}: Order {{1}} left.`,
      `• ${summary.samples}: header {{1}} = Asha, {{1}} = A-1042`,
      `• ${summary.footer}: Bye`,
      `• ${summary.buttons}: "Yes" (quick reply), "Go" (website, https://luna.example)`,
    ])
  })

  it('leaves out absent parts, and is empty for an empty draft', () => {
    expect(summaryOf({ name: 'order', components: [] }, {}, words)).toBe(`${summary.title}\n• ${summary.name}: order`)
    expect(summaryOf({ components: [] }, { body: 'assistant' }, words)).toBe('')
  })

  it('names the format of a media header', () => {
    const draft: Draft = { components: [{ type: 'HEADER', format: 'IMAGE' }] }
    expect(summaryOf(draft, { header: 'assistant' }, words)).toBe(
      `${summary.title}\n• ${summary.header}: ${words.media.IMAGE}`,
    )
  })

  it.each([true, false])('of an AUTHENTICATION template names what was chosen (advice: %s)', (advice) => {
    const draft: Draft = {
      category: 'AUTHENTICATION',
      components: [
        { type: 'BODY', add_security_recommendation: advice },
        { type: 'FOOTER', code_expiration_minutes: 5 },
        { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
      ],
    }
    expect(summaryOf(draft, { buttons: 'assistant' }, words).split('\n').slice(1)).toEqual([
      `• ${summary.category}: authentication`,
      `• ${summary.body}: ${summary.preset(advice, 5)}`,
    ])
  })

  it.each(['name', 'header', 'body', 'footer', 'buttons'] as const)(
    'asks the user to check a %s that we wrote',
    (part) => {
      const said = summaryOf(whole, { [part]: 'assistant' }, words)
      expect(said.split('\n').at(-1)).toBe(summary.invented(parts[part]))
      expect(summaryOf(whole, { [part]: 'user' }, words)).not.toContain(summary.invented(''))
      const without = summaryOf({ language: 'en', components: [] }, { [part]: 'assistant' }, words)
      expect(without.split('\n')).toHaveLength(2)
    },
  )

  it('asks the user to check samples that we chose, all in one line', () => {
    const authors = { body: 'assistant', 'body {{1}}': 'assistant', 'header {{1}}': 'assistant' } as const
    const invented = summary.invented(`${parts.body}, ${summary.samples} header {{1}}, {{1}}`)
    expect(summaryOf(whole, authors, words).split('\n').at(-1)).toBe(invented)
    const one = summary.invented(`${summary.samples} {{1}}`)
    expect(summaryOf(whole, { ...authors, body: 'user', 'header {{1}}': 'user' }, words)).toContain(one)
  })
})

describe('a button', () => {
  it.each<[Button, string]>([
    [{ type: 'QUICK_REPLY', text: 'Yes' }, '"Yes" (quick reply)'],
    [{ type: 'URL', text: 'Go', url: 'https://luna.example' }, '"Go" (website, https://luna.example)'],
    [{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+12025550143' }, '"Call" (call, +12025550143)'],
    [{ type: 'COPY_CODE', example: 'SAVE20' }, 'copy code, SAVE20'],
    [{ type: 'COPY_CODE', example: ['SAVE20'] }, 'copy code'],
    [{ type: 'FLOW', text: 'Open', example: 'x' } as Button, '"Open" (form)'],
    [{ type: 'CATALOG', text: 'View' }, '"View" (CATALOG)'],
    [{ type: 'QUICK_REPLY', text: 'نعم' }, '"\u2068نعم\u2069" (quick reply)'],
  ])('%j is named %j', (button, label) => {
    expect(buttonLabel(button, words)).toBe(label)
  })
})

it('samples are listed with their variables, and a language with its name', () => {
  const samples = [
    { variable: '{{1}}', example: 'Asha' },
    { variable: '{{2}}', example: 'שרה' },
  ]
  expect(sampleList(samples)).toBe('{{1}} = Asha, {{2}} = \u2068שרה\u2069')
  expect(languageLabel('pt_BR', { language: 'en' })).toBe('Portuguese (BR) · pt_BR')
  expect(languageLabel('pt_BR', { language: 'es' })).toBe('portugués (Brasil) · pt_BR')
  expect(languageLabel('tlh', { language: 'es' })).toBe('tlh')
})

describe('a change is reported', () => {
  const told = (change: Parameters<typeof changeSentences>[0]['changes'][number], given = {}) =>
    changeSentences({ changes: [change], renamedFrom: null, ...given }, {}, words)

  it('of a name with the requested one, if they differ', () => {
    const change = { part: 'name', from: undefined, to: 'order' } as const
    expect(told(change)).toEqual([changed.name('order')])
    expect(told(change, { renamedFrom: 'Order!' })).toEqual([changed.renamed('order', 'Order!')])
  })

  it('of our own text as a suggestion', () => {
    const changes = [{ part: 'body', from: undefined, to: 'Hi' } as const]
    const say = (body: 'user' | 'assistant') => changeSentences({ changes, renamedFrom: null }, { body }, words)
    expect(say('assistant')).toEqual([changed.bodyByAssistant('Hi')])
    expect(say('user')).toEqual([changed.body('Hi')])
  })

  it.each<[string, Record<string, 'user' | 'assistant'>, boolean]>([
    ['ours', { 'body {{1}}': 'assistant' }, true],
    ['nobody’s', {}, true],
    ['partly the user’s', { 'body {{1}}': 'user', 'header {{1}}': 'assistant' }, false],
    ['the user’s', { 'header {{1}}': 'user' }, false],
  ])('of samples that are %s', (_what, authors, isOurs) => {
    const samples = [
      { variable: '{{1}}', example: 'Asha' },
      { variable: 'header {{1}}', example: 'Omar' },
    ]
    const list = sampleList(samples)
    const sentences = changeSentences({ changes: [{ part: 'samples', samples }], renamedFrom: null }, authors, words)
    expect(sentences).toEqual([isOurs ? changed.samplesByAssistant(list) : changed.samples(list)])
  })

  it('of a button by its label, before and after', () => {
    const [yes, no] = [{ type: 'QUICK_REPLY', text: 'Yes' } as Button, { type: 'QUICK_REPLY', text: 'No' } as Button]
    const label = (button: Button) => buttonLabel(button, words)
    const of = { part: 'button', button: yes } as const
    expect(told({ ...of, kind: 'added' })).toEqual([changed.buttonAdded(label(yes))])
    expect(told({ ...of, kind: 'removed' })).toEqual([changed.buttonRemoved(label(yes))])
    expect(told({ ...of, kind: 'changed', before: no })).toEqual([changed.buttonChanged(label(no), label(yes))])
    expect(told({ ...of, kind: 'changed', before: { ...yes } })).toEqual([changed.details('buttons')])
  })

  it('of numbers with each move', () => {
    const moves = [
      { from: '{{3}}', to: '{{2}}' },
      { from: '{{4}}', to: '{{3}}' },
    ]
    expect(told({ part: 'numbers', of: 'body', moves })).toEqual([changed.renumbered('{{3}} → {{2}}, {{4}} → {{3}}')])
  })

  it.each(['carousel', 'limited_time_offer', 'call_permission_request'] as const)(
    'of a %s, added or removed',
    (part) => {
      expect(told({ part, to: true })).toEqual([changed.part(part)])
      expect(told({ part, to: false })).toEqual([changed.removed(part)])
    },
  )
})

describe('suggestions', () => {
  const suggested = (asked: Asked | null, given: Partial<ConversationState> = {}): string[] =>
    suggestionsFor({ ...initialState(), asked, ...given })

  it.each<[Asked | null, string[]]>([
    ['category', [shortcuts.MARKETING, shortcuts.UTILITY, shortcuts.AUTHENTICATION]],
    ['language', ['English (US)', 'Español', 'Português (BR)', 'हिन्दी']],
    ['name', [shortcuts['name-it']]],
    ['body', [shortcuts['write-for-me']]],
    ['header', [shortcuts.no, shortcuts.skip]],
    ['footer', [shortcuts.no, shortcuts.skip]],
    ['buttons', [shortcuts['website-button'], shortcuts['quick-replies'], shortcuts.no]],
    ['fix', [shortcuts.undo]],
    ['confirm', [shortcuts.finalize, shortcuts['add-button'], shortcuts.undo]],
    ['start_over', [shortcuts.yes, shortcuts.no]],
    ['forget', [shortcuts.yes, shortcuts.no]],
    ['purpose', [shortcuts['for-orders'], shortcuts['for-appointments'], shortcuts['for-sales']]],
    [null, []],
  ])('after the question %j', (asked, expected) => {
    expect(suggested(asked)).toEqual(expected)
  })

  it.each<[Partial<Draft>, string[]]>([
    [{ language: 'en_GB' }, [shortcuts['in-spanish'], shortcuts.warmer]],
    [{ language: 'hi' }, [shortcuts['in-english'], shortcuts.warmer]],
    [{ language: 'en', category: 'AUTHENTICATION' }, [shortcuts['in-spanish']]],
  ])('after the end offer what people do next: %j', (draft, expected) => {
    expect(suggested(null, { confirmed: true, draft: { components: [], ...draft } })).toEqual(expected)
  })

  it.each([
    ['es', 'Español'],
    ['hi-Latn', 'हिन्दी'],
    ['id', 'Bahasa Indonesia'],
    ['fr', 'Français'],
    ['nl', 'English (US)'],
  ])('for a user who writes %s start with %s', (userLanguage, first) => {
    const languages = suggested('language', { userLanguage })
    expect(languages[0]).toBe(first)
    expect(new Set(languages).size).toBe(4)
  })

  it('start with a guess if there is one', () => {
    const memory = { ...initialState().memory, category: 'UTILITY', brand_name: 'Luna' }
    expect(suggested('category', { memory })).toEqual([
      shortcuts.UTILITY,
      shortcuts.MARKETING,
      shortcuts.AUTHENTICATION,
    ])
    expect(suggested('confirm', { memory })).toEqual([shortcuts.finalize, shortcuts['add-button'], shortcuts.undo])
    expect(suggested('name', { memory })).toEqual(['luna', shortcuts['name-it']])
  })

  it('offer to accept a repair', () => {
    const proposal: Edit[] = [{ op: 'set_footer', text: 'Bye' }]
    expect(suggested('fix', { proposal })).toEqual([shortcuts.yes, shortcuts.undo])
  })
})
