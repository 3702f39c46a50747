/** The notice about opting out is told once, with the remedy on offer. */
import { describe, expect, it } from 'vitest'
import { allPhrases, phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import { findComponent } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { optOutLineFor, optOutLines } from '../../../src/template/opt-out.ts'
import { startConversation } from '../../support/conversation.ts'

const text = 'Come and see our new summer dresses, 20% off until Sunday!'
const line = optOutLines.en
const { shortcuts, offersOptOut } = phrasesFor('en')

function marketing(more: Edit[] = []) {
  const talk = startConversation()
  return { talk, answer: talk.say(text, { edits: [{ op: 'set_body', text }, ...more] }) }
}

describe('a marketing template without a way to stop it', () => {
  it('is told so once, and one tap adds the line', () => {
    const { talk, answer } = marketing()
    expect(answer.reply).toContain(offersOptOut(line))
    expect(answer.suggestions).toContain(shortcuts['add-opt-out'])
    const again = talk.say('call it dresses', { edits: [{ op: 'set_name', name: 'dresses' }] })
    expect(again.reply).not.toContain(line)
    const added = talk.say(shortcuts['add-opt-out'], { intent: 'unclear', reply: 'What?' })
    expect(findComponent(talk.state.draft, 'FOOTER')?.text).toBe(line)
    expect(added.issues.map(({ rule }) => rule)).not.toContain('heur-optout-missing')
    expect(added.suggestions).not.toContain(shortcuts['add-opt-out'])
  })

  it.each(allPhrases.map((phrases) => [phrases.language, phrases.shortcuts['add-opt-out']] as const))(
    'is given the line on the chip of any language: %s',
    (_language, chip) => {
      const { talk } = marketing()
      talk.say(chip.toUpperCase(), { intent: 'unclear' })
      expect(findComponent(talk.state.draft, 'FOOTER')?.text).toBe(line)
    },
  )
})

it.each<[string, Edit]>([
  [
    'a carousel',
    {
      op: 'set_carousel',
      cards: ['Red.', 'Blue.'].map((words) => ({ header_format: 'IMAGE', body: words, buttons: [] })),
    },
  ],
  ['a limited-time offer', { op: 'set_limited_time_offer', text: 'Ends soon' }],
])('%s has no footer, so none is offered', (_what, edit) => {
  const { answer, talk } = marketing([edit])
  expect(answer.suggestions).not.toContain(shortcuts['add-opt-out'])
  expect(answer.reply).not.toContain(line)
  talk.say(shortcuts['add-opt-out'], { intent: 'unclear' })
  expect(findComponent(talk.state.draft, 'FOOTER')).toBeUndefined()
})

it('the cards of a carousel are shown when they are set, also while something is missing', () => {
  const cards = ['Red sneakers.', 'Blue boots.'].map((words) => ({
    header_format: 'IMAGE' as const,
    body: words,
    buttons: [{ type: 'URL' as const, text: 'See it', url: 'https://luna.example' }],
  }))
  const { answer } = marketing([{ op: 'set_carousel', cards }])
  expect(answer.reply).toContain('• Card 2: an image · Blue boots. · "See it" (website, https://luna.example)')
  expect(answer.suggestions).not.toContain(shortcuts['add-button'])
})

describe('the line', () => {
  const draft = (language: string, more: object = {}) => ({
    category: 'MARKETING' as const,
    language,
    components: [],
    ...more,
  })
  it.each([
    ['en_GB', optOutLines.en],
    ['es_MX', optOutLines.es],
    ['pt_PT', optOutLines.pt_BR],
    ['hi', optOutLines.hi],
    ['ar', null],
  ])('is in the language of the template: %s', (language, expected) => {
    expect(optOutLineFor(draft(language))).toBe(expected)
  })

  it('is for marketing alone, and takes no footer away', () => {
    expect(optOutLineFor({ ...draft('en'), category: 'UTILITY' })).toBeNull()
    expect(optOutLineFor(draft('en', { components: [{ type: 'FOOTER', text: 'Bye' }] }))).toBeNull()
    const { answer } = marketing([{ op: 'set_footer', text: 'Bye' }])
    expect(answer.suggestions).not.toContain(shortcuts['add-opt-out'])
  })
})
