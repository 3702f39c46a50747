/** What is there and what is still needed, in one quiet line. */
import type { MissingPart } from '../api/types.ts'
import { CheckIcon } from '../icons.tsx'
import type { ConversationState } from '../state/conversation-state.ts'

const always: MissingPart[] = ['category', 'language', 'name', 'body']
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
  const wanted = [...always, ...(missing ?? []).filter((part) => !always.includes(part))]
  const isDone = (part: MissingPart): boolean => !(missing ?? []).includes(part)
  const rest = wanted.filter((part) => !isDone(part)).length
  const words = payload !== null ? 'Finished' : rest === 0 ? 'Ready to finalize' : `${rest} to go`
  return (
    <div class="progress">
      <ul aria-label="Progress">
        {wanted.map((part) => (
          <li key={part} data-done={isDone(part)}>
            {isDone(part) && <CheckIcon />}
            {names[part]}
            <span class="unseen">{isDone(part) ? ': there' : ': missing'}</span>
          </li>
        ))}
      </ul>
      <span class="count">{words}</span>
    </div>
  )
}
