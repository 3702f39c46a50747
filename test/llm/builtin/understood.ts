/** Short ways to ask what the built-in assistant makes of a message. */
import { understand } from '../../../src/llm/builtin/index.ts'
import type { Extraction } from '../../../src/llm/extraction.ts'
import type { ExtractionRequest } from '../../../src/llm/model.ts'
import { type Draft, emptyDraft } from '../../../src/template/draft.ts'
import type { Edit, EditOp } from '../../../src/template/edit.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { requestOf } from '../requests.ts'

export const hear = (message: string, given: Partial<ExtractionRequest> = {}): Extraction =>
  understand(requestOf({ message, ...given }))

/** The edits of one kind, in order. */
export const editsOf = <Op extends EditOp>(extraction: Extraction, op: Op): Extract<Edit, { op: Op }>[] =>
  extraction.edits.filter((edit): edit is Extract<Edit, { op: Op }> => edit.op === op)

/** The draft after a message. */
export const draftAfter = (
  message: string,
  draft: Draft = emptyDraft(),
  given: Partial<ExtractionRequest> = {},
): Draft => applyEdits(draft, hear(message, { draft, ...given }).edits)

/** A template that stands, for changes. */
export const standing: Draft = {
  name: 'tea_evening',
  language: 'en',
  category: 'MARKETING',
  components: [
    { type: 'BODY', text: 'Tea evening on Friday at 7 pm in the old mill. A pot costs 4 euros. Bring a friend.' },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'QUICK_REPLY', text: 'I am in' },
        { type: 'QUICK_REPLY', text: 'Not today' },
      ],
    },
  ],
}
