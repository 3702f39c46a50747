/** Which parts of the template are done and which are still needed, on one line. */
import type { MissingPart } from '../api/types.ts'
import { CheckIcon } from '../icons.tsx'
import type { ConversationState } from '../state/conversation-state.ts'

const required: MissingPart[] = ['category', 'language', 'name', 'body']
const names: Record<MissingPart, string> = {
  category: 'Category',
  language: 'Language',
  name: 'Name',
  body: 'Text',
  header: 'Header',
  footer: 'Footer',
  buttons: 'Buttons',
}

/** The issue of a draft that stands in the way, if any, comes before everything else. */
function summaryOf({ issues, payload }: ConversationState, remaining: number): string {
  if (payload !== null) return 'Finished'
  const errors = issues.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return `${errors} to fix`
  return remaining === 0 ? 'Ready to finalize' : `${remaining} to go`
}

export function Progress({ state }: { state: ConversationState }) {
  const { draft, missing } = state
  const parts = [...required, ...(missing ?? []).filter((part) => !required.includes(part))]
  const isSet = (part: MissingPart): boolean =>
    (part !== 'category' && part !== 'language' && part !== 'name') || draft[part] !== undefined
  const isDone = (part: MissingPart): boolean => isSet(part) && !(missing ?? []).includes(part)
  const remaining = parts.filter((part) => !isDone(part)).length
  const summary = summaryOf(state, remaining)
  return (
    <div class="progress">
      <ul aria-label="Progress">
        {parts.map((part) => (
          <li key={part} data-done={isDone(part)}>
            {isDone(part) && <CheckIcon />}
            {names[part]}
            <span class="visually-hidden">{isDone(part) ? ': done' : ': missing'}</span>
          </li>
        ))}
      </ul>
      <span class="count">{summary}</span>
    </div>
  )
}
