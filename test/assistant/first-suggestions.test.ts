/** What is suggested before anything is known leads to a whole template, in every language. */
import { describe, expect, it } from 'vitest'
import { allPhrases } from '../../src/engine/reply/phrases/index.ts'
import { understand } from '../../src/llm/builtin/index.ts'
import { emptyDraft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { requestOf } from '../llm/requests.ts'

const chips = (['for-orders', 'for-appointments', 'for-sales'] as const).flatMap((chip) =>
  allPhrases.map(({ shortcuts }) => shortcuts[chip]),
)

/** What is so far, where the language and the name were told before. */
const begun = { ...emptyDraft(), language: 'en_US', name: 'week_news' }

describe('a suggestion for what the template is for', () => {
  it.each(chips)('%s', (message) => {
    const { edits } = understand(requestOf({ message, asked: 'purpose' }))
    const draft = applyEdits(emptyDraft(), edits)
    expect(findComponent(draft, 'BODY')?.text).toBeTypeOf('string')
    expect(draft.category).toBeTypeOf('string')
  })

  it.each(['Announce a sale', 'Remind customers of their appointment'])('%s, behind settings', (message) => {
    const { edits } = understand(requestOf({ message, draft: begun, asked: 'purpose' }))
    expect(findComponent(applyEdits(begun, edits), 'BODY')?.text).toBeTypeOf('string')
  })
})
