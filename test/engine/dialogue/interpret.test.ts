import { describe, expect, it } from 'vitest'
import { interpret, userLanguageOf } from '../../../src/engine/dialogue/interpret.ts'
import { guessedCategory, suggestedName } from '../../../src/engine/state/guesses.ts'
import { type ConversationState, initialState } from '../../../src/engine/state/state.ts'
import type { Extraction, Intent } from '../../../src/llm/extraction.ts'
import { type Asked, askedAbout } from '../../../src/llm/model.ts'
import type { Draft } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'

const stateAsking = (asked: Asked | null, given: Partial<ConversationState> = {}): ConversationState => ({
  ...initialState(),
  asked,
  ...given,
})
const said = (intent: Intent, edits: Edit[] = []): Extraction => ({ reply: 'Sure.', intent, edits, facts: [] })
const footer: Edit = { op: 'set_footer', text: 'Bye' }
const shorter: Edit = { op: 'set_body', text: 'Short' }
const knowing = (category: string): Partial<ConversationState> => ({ memory: { ...initialState().memory, category } })
const everyQuestion: (Asked | null)[] = [null, ...askedAbout]
const askedBut = (...excepted: (Asked | null)[]) => everyQuestion.filter((asked) => !excepted.includes(asked))

describe('a yes', () => {
  it('to an offered repair is that repair', () => {
    const understood = interpret(stateAsking('fix', { proposal: [shorter] }), said('confirm'))
    expect(understood).toEqual({ ...said('confirm'), edits: [shorter] })
  })

  it('to a fault without a repair is what it is', () => {
    expect(interpret(stateAsking('fix'), said('confirm'))).toEqual(said('confirm'))
    const own = said('confirm', [footer])
    expect(interpret(stateAsking('fix'), own)).toBe(own)
  })

  it.each<[string, Edit[], Edit[]]>([
    ['yes', [], [shorter, footer]],
    ['yes, and call it bye', [{ op: 'set_name', name: 'bye' }], [shorter, footer, { op: 'set_name', name: 'bye' }]],
    [
      'yes, but with "See you"',
      [{ op: 'set_footer', text: 'See you' }],
      [shorter, { op: 'set_footer', text: 'See you' }],
    ],
    ['yes, but without a footer', [{ op: 'clear', part: 'footer' }], [shorter, { op: 'clear', part: 'footer' }]],
  ])('that wants something else too carries out both: %s', (_message, edits, all) => {
    const offered = [shorter, footer]
    expect(interpret(stateAsking(null, { offer: offered }), said('confirm', edits))).toEqual(said('edit', all))
    expect(interpret(stateAsking('fix', { proposal: offered }), said('confirm', edits))).toEqual(said('confirm', all))
    expect(interpret(stateAsking(null, { offer: offered }), said('edit', edits)).edits).toEqual(edits)
  })

  it.each(askedBut('fix'))('to the question %j carries out no repair', (asked) => {
    const { edits } = interpret(stateAsking(asked, { proposal: [shorter] }), said('confirm'))
    expect(edits).not.toContain(shorter)
  })

  it('to a guessed category sets it', () => {
    const understood = interpret(stateAsking('category', knowing('MARKETING')), said('confirm'))
    expect(understood).toEqual(said('edit', [{ op: 'set_category', category: 'MARKETING' }]))
  })

  it('to the question for the category, without a guess, sets none', () => {
    expect(interpret(stateAsking('category'), said('confirm'))).toEqual(said('confirm'))
  })

  it.each(askedBut('category', 'start_over'))('to the question %j sets no category', (asked) => {
    expect(interpret(stateAsking(asked, knowing('MARKETING')), said('confirm')).edits).toEqual([])
  })

  it('to a suggested name sets it, and so does a "skip"', () => {
    const draft = { components: [{ type: 'BODY' as const, text: 'Fresh bread today' }] }
    for (const intent of ['confirm', 'skip'] as const) {
      const named = said('edit', [{ op: 'set_name', name: 'fresh_bread_today' }])
      expect(interpret(stateAsking('name', { draft }), said(intent))).toEqual(named)
      expect(interpret(stateAsking('language', { draft }), said(intent)).edits).toEqual([])
      expect(interpret(stateAsking('name', { draft }), said(intent, [footer])).edits).toEqual([footer])
      expect(interpret(stateAsking('name'), said(intent))).toEqual(said(intent))
    }
    expect(interpret(stateAsking('name', { draft }), said('chitchat'))).toEqual(said('chitchat'))
  })

  it('to "start over?" clears the draft before anything else', () => {
    const cleared = said('start_over', [{ op: 'reset' }])
    expect(interpret(stateAsking('start_over'), said('confirm'))).toEqual(cleared)
    expect(interpret(stateAsking('start_over'), said('confirm', [{ op: 'reset' }]))).toEqual(cleared)
    const withWish = interpret(stateAsking('start_over'), said('start_over', [footer, { op: 'reset' }]))
    expect(withWish).toEqual(said('start_over', [{ op: 'reset' }, footer]))
  })

  it('with other wishes is no yes to "start over?"', () => {
    const wish = said('confirm', [footer])
    expect(interpret(stateAsking('start_over'), wish)).toEqual(wish)
  })
})

describe('whoever is asked for an optional part', () => {
  const parts = ['header', 'footer', 'buttons'] as const
  const passing = ['skip', 'reject', 'cancel', 'finalize'] as const

  it.each(parts.flatMap((part) => passing.map((intent) => [part, intent] as const)))(
    'a %s, and says %s, does without',
    (part, intent) => {
      // Whoever wants to finish may have forgotten it, and is asked once more.
      const state = { ...stateAsking(part), askedTimes: intent === 'finalize' ? 1 : 0 }
      expect(interpret(state, said(intent))).toEqual({
        ...said(intent === 'finalize' ? 'finalize' : 'skip'),
        facts: [{ key: `wants_${part}`, value: 'no' }],
      })
    },
  )

  it.each(parts)('a %s, and has other wishes or only talks, is still to answer', (part) => {
    for (const extraction of [said('skip', [footer]), said('chitchat'), said('confirm'), said('edit')])
      expect(interpret(stateAsking(part), extraction)).toBe(extraction)
  })

  it.each(askedBut(...parts, 'name'))('but not when the question is %j', (asked) => {
    for (const intent of passing) expect(interpret(stateAsking(asked), said(intent))).toEqual(said(intent))
  })

  it('keeps what else was learned', () => {
    const facts = [{ key: 'brand_name', value: 'Luna' }]
    expect(interpret(stateAsking('footer'), { ...said('skip'), facts }).facts).toEqual([
      ...facts,
      { key: 'wants_footer', value: 'no' },
    ])
  })
})

describe('the guessed category', () => {
  it.each(['MARKETING', 'UTILITY', 'AUTHENTICATION'] as const)('may be %s', (category) => {
    const { draft, memory } = { ...initialState(), ...knowing(category) }
    expect(guessedCategory({ draft, memory })).toBe(category)
    expect(guessedCategory({ draft: { ...draft, category: 'UTILITY' }, memory })).toBeNull()
  })

  it('is none of words that are no category', () => {
    expect(guessedCategory({ ...initialState(), ...knowing('promo') })).toBeNull()
    expect(guessedCategory(initialState())).toBeNull()
  })
})

describe('the suggested name', () => {
  const memory = { ...initialState().memory, brand_name: 'Luna', business_type: 'bakery' }
  const draft: Draft = {
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'News' },
      { type: 'BODY', text: 'Fresh bread today' },
    ],
  }

  it('is made of the body, else of the brand, else of the business', () => {
    expect(suggestedName({ draft, memory })).toBe('fresh_bread_today')
    expect(suggestedName({ draft: { components: [] }, memory })).toBe('luna')
    expect(suggestedName({ draft: { components: [] }, memory: { ...memory, brand_name: null } })).toBe('bakery')
    expect(suggestedName(initialState())).toBeNull()
  })
})

describe('the language of the user', () => {
  const speaking = (...codes: string[]): Extraction => ({
    ...said('edit'),
    facts: [{ key: 'brand_name', value: 'es' }, ...codes.map((value) => ({ key: 'user_language', value }))],
  })

  it.each([
    [['es'], 'hola', 'es'],
    [['hi'], 'नमस्ते, offer bhejo', 'hi'],
    [['hi'], 'namaste, offer bhejo', 'hi-Latn'],
    [['es'], 'नमस्ते', 'es'],
    [[], 'hello', null],
  ])('told as %j with %j is %j', (codes, message, language) => {
    expect(userLanguageOf(speaking(...codes), message)).toBe(language)
  })
})
