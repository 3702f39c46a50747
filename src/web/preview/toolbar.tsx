/** Undo, redo, and the history of the draft. */
import { useState } from 'preact/hooks'
import type { ConversationProps } from '../chat/chat-pane.tsx'
import { HistoryIcon, PlusIcon, RedoIcon, UndoIcon } from '../icons.tsx'
import { openSession } from '../state/current.ts'
import { useIsReadOnly } from '../state/rights.ts'
import { editsBetween } from '../template/edits-between.ts'
import { say } from '../words/index.ts'
import { History } from './history.tsx'

export function Toolbar({ conversation, state }: ConversationProps) {
  const [isOpen, setOpen] = useState(false)
  const { canUndo, canRedo, isEditing, outgoing, revision, sessionId, isStored } = state
  const isBusy = useIsReadOnly(state) || isEditing || outgoing !== null
  const hasHistory = isStored && revision > 0
  return (
    <div class="toolbar">
      <div class="row">
        <h2>{say.preview.title}</h2>
        <button type="button" class="quiet" disabled={!canUndo || isBusy} onClick={() => conversation.travel('undo')}>
          <UndoIcon />
          {say.preview.undo}
        </button>
        <button type="button" class="quiet" disabled={!canRedo || isBusy} onClick={() => conversation.travel('redo')}>
          <RedoIcon />
          {say.preview.redo}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          disabled={!hasHistory}
          onClick={() => setOpen(!isOpen)}
        >
          <HistoryIcon />
          {say.preview.history}
        </button>
        <button type="button" class="quiet" disabled={!isStored} onClick={() => openSession(null)}>
          <PlusIcon />
          <span>
            {say.preview.newTemplate[0]}
            <span class="spare">{say.preview.newTemplate[1]}</span>
          </span>
        </button>
      </div>
      {isOpen && hasHistory && (
        <History
          sessionId={sessionId}
          revision={revision}
          isBusy={isBusy}
          onRestore={(draft) => conversation.edit(editsBetween(state.draft, draft))}
        />
      )}
    </div>
  )
}
