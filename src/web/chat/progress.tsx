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

export function Progress({ state: { missing, payload } }: { state: ConversationState }) {
  const parts = [...required, ...(missing ?? []).filter((part) => !required.includes(part))]
  const isDone = (part: MissingPart): boolean => !(missing ?? []).includes(part)
  const remaining = parts.filter((part) => !isDone(part)).length
  const summary = payload !== null ? 'Finished' : remaining === 0 ? 'Ready to finalize' : `${remaining} to go`
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
