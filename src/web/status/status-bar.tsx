/** How far the template is, on one line, with the button that finishes it. */
import type { ConversationProps } from '../chat/chat-pane.tsx'
import { AlertIcon, CheckIcon } from '../icons.tsx'
import { useIsReadOnly } from '../state/rights.ts'
import { type PartStatus, readinessOf } from './readiness.ts'

/** For screen readers; sighted people see marks. */
const words: Record<PartStatus, string> = {
  done: ': done',
  assumed: ': assumed, please check',
  faulty: ': has to be put right',
  missing: ': missing',
}

/** @param onFinished once what Finish asks for is done */
export function StatusBar({ conversation, state, onFinished }: ConversationProps & { onFinished(): void }) {
  const { parts, canFinish, summary } = readinessOf(state)
  const isBusy = useIsReadOnly(state) || state.isEditing || state.outgoing !== null
  return (
    <div class="progress">
      <ul aria-label="Progress">
        {parts.map(({ part, name, status }) => (
          <li key={part} data-status={status}>
            {status === 'done' && <CheckIcon />}
            {status === 'faulty' && <AlertIcon />}
            {name}
            <span class="visually-hidden">{words[status]}</span>
          </li>
        ))}
      </ul>
      <span class="count" id="readiness" role="status">
        {summary}
      </span>
      <button
        type="button"
        class="primary"
        disabled={!canFinish || isBusy}
        aria-describedby="readiness"
        onClick={async () => {
          await conversation.send(state.words.finalize)
          if (conversation.store.get().payload !== null) onFinished()
        }}
      >
        {state.payload === null ? 'Finish' : 'Finished'}
      </button>
    </div>
  )
}
