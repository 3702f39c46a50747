/** A conversation with the built-in assistant alone: no engine, no store. */
import { understand } from '../../../src/llm/builtin/index.ts'
import type { ExtractionRequest } from '../../../src/llm/model.ts'
import { type Draft, emptyDraft } from '../../../src/template/draft.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { requestOf } from '../requests.ts'

/** The template after messages, one after the other, with what is remembered of each; `given` says more of each request. */
export function draftAfterTalk(
  messages: readonly string[],
  given: (draft: Draft) => Partial<ExtractionRequest> = () => ({}),
): Draft {
  let draft = emptyDraft()
  let facts: Record<string, string> = {}
  for (const message of messages) {
    const memory = { ...requestOf().memory, facts }
    const heard = understand(requestOf({ message, draft, memory, ...given(draft) }))
    draft = applyEdits(draft, heard.edits)
    facts = { ...facts, ...Object.fromEntries(heard.facts.map(({ key, value }) => [key, value])) }
  }
  return draft
}
