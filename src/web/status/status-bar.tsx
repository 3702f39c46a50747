/** How far the template is, on one line, with the button that finishes it. */

import { AlertIcon, CheckIcon } from '../icons.tsx'
import type { Conversation } from '../state/conversation.ts'
import type { ConversationState } from '../state/conversation-state.ts'
import { useIsReadOnly } from '../state/rights.ts'
import { say } from '../words/index.ts'
import { readinessOf } from './readiness.ts'

interface StatusBarProps {
  conversation: Conversation
  state: ConversationState
  /** Once what Finish asks for is done. */
  onFinished(): void
}

export function StatusBar({ conversation, state, onFinished }: StatusBarProps) {
  const { parts, canFinish, summary } = readinessOf(state)
  const isBusy = useIsReadOnly(state) || state.isEditing || state.outgoing !== null
  return (
    <div class="progress">
      <ul aria-label={say.status.progress}>
        {parts.map(({ part, name, status }) => (
          <li key={part} data-status={status}>
            {status === 'done' && <CheckIcon />}
            {status === 'faulty' && <AlertIcon />}
            {name}
            {/* Sighted people see marks. */}
            <span class="visually-hidden">: {say.status.states[status]}</span>
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
          await conversation.finish()
          if (conversation.store.get().payload !== null) onFinished()
        }}
      >
        {state.payload === null ? say.status.finish : say.status.finished}
      </button>
    </div>
  )
}
