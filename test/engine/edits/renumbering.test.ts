import { describe, expect, it } from 'vitest'
import { authorsByHand } from '../../../src/engine/edits/by-hand.ts'
import { movedSamples, renumberedChanges, withMovedAuthors } from '../../../src/engine/edits/renumbering.ts'
import { type Draft, emptyDraft, findComponent } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { startConversation } from '../../support/conversation.ts'

const body = (text: string): Edit => ({ op: 'set_body', text })
const samples = (examples: Record<string, string>): Edit => ({
  op: 'set_examples',
  part: 'body',
  examples: Object.entries(examples).map(([variable, example]) => ({ variable, example })),
})
const bodyOf = (draft: Draft) => {
  const found = findComponent(draft, 'BODY')
  return [found?.text, found?.example?.body_text?.[0]]
}

const first = 'Hi {{1}}, your order {{2}} comes on {{3}} to your door.'
const swapped = 'Your order {{2}} is ready, dear {{1}}, and comes on {{3}} today.'
const gapped = 'Hi {{1}}, something comes on {{3}} to your door.'
const closed = 'Hi {{1}}, something comes on {{2}} to your door.'
const given = { 1: 'Ana', 2: 'A-1042', 3: 'Monday' }

function talkAbout(text: string) {
  const conversation = startConversation()
  conversation.say('English, utility, name order_note', {
    edits: [
      { op: 'set_category', category: 'UTILITY' },
      { op: 'set_language', language: 'en' },
      { op: 'set_name', name: 'order_note' },
    ],
  })
  conversation.say(`${text} Samples: Ana, A-1042, Monday`, { edits: [body(text), samples(given)] })
  return conversation
}

describe('in a chat', () => {
  it('numbers without a gap keep their order, and no sample moves', () => {
    const conversation = talkAbout(first)
    const { revision, reply } = conversation.say(swapped, { edits: [body(swapped)] })
    expect(bodyOf(revision?.draft ?? emptyDraft())).toEqual([swapped, ['Ana', 'A-1042', 'Monday']])
    expect(reply).not.toContain('→')
    conversation.say('Add a footer: Thank you', { edits: [{ op: 'set_footer', text: 'Thank you' }] })
    expect(bodyOf(conversation.state.draft)).toEqual([swapped, ['Ana', 'A-1042', 'Monday']])
  })

  it('a gap is closed, sample and author follow, and the reply says so', () => {
    const conversation = talkAbout(first)
    const { reply } = conversation.say(gapped, { edits: [body(gapped)] })
    expect(bodyOf(conversation.state.draft)).toEqual([closed, ['Ana', 'Monday']])
    expect(reply).toContain('{{3}} → {{2}}')
    expect(conversation.state.authors).toMatchObject({ 'body {{1}}': 'user', 'body {{2}}': 'user' })
    expect(conversation.state.authors).not.toHaveProperty('body {{3}}')
  })

  it('samples that come with a text use the numbers of that text', () => {
    const conversation = talkAbout(first)
    conversation.say(`${gapped} Eva, Friday`, { edits: [body(gapped), samples({ 1: 'Eva', 3: 'Friday' })] })
    expect(bodyOf(conversation.state.draft)).toEqual([closed, ['Eva', 'Friday']])
  })
})

describe('by hand', () => {
  const draft = applyEdits(emptyDraft(), [body(first), samples(given)])
  const authors = { body: 'user', 'body {{1}}': 'user', 'body {{2}}': 'assistant', 'body {{3}}': 'user' } as const

  it('authors follow their variable, and disappear with it', () => {
    expect(authorsByHand(authors, draft, [body(gapped)])).toEqual({
      body: 'user',
      'body {{1}}': 'user',
      'body {{2}}': 'user',
    })
  })

  it('the changes name every variable with a new number', () => {
    expect(renumberedChanges(draft, [body(gapped)])).toEqual([
      { part: 'numbers', of: 'body', moves: [{ from: '{{3}}', to: '{{2}}' }] },
    ])
  })

  it.each([
    ['a complete set', [body(swapped)]],
    ['a text that is replaced again', [body(gapped), body(first)]],
    ['a text that is there already', [body(first.replace('{{3}}', '{{7}}'))]],
  ])('nothing is reported for %s', (_what, edits) => {
    expect(renumberedChanges(draft, edits)).toEqual([])
  })

  it('authors stay when the text does not change', () => {
    const edit = body(first.replace('{{3}}', '{{7}}'))
    expect(withMovedAuthors(authors, movedSamples(edit, draft, applyEdits(draft, [edit])))).toEqual(authors)
  })
})
