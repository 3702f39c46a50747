/** Undo, redo, and the history of the draft. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { listRevisions } from '../api/client.ts'
import type { Revision } from '../api/types.ts'
import type { ConversationProps } from '../chat/chat-pane.tsx'
import { HistoryIcon, PlusIcon, RedoIcon, UndoIcon } from '../icons.tsx'
import { ScrollBox } from '../scroll-box.tsx'
import { userCredentials } from '../state/account.ts'
import { openSession } from '../state/current.ts'
import { timeOf } from '../time.ts'

const causes: Record<Revision['cause'], string> = {
  chat: 'Chat',
  api: 'Edited by hand',
  undo: 'Undo',
  redo: 'Redo',
  restore: 'Restored',
  start_over: 'Started over',
}

function History({ sessionId, revision }: { sessionId: string; revision: number }) {
  const [revisions, setRevisions] = useState<Revision[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const load = useCallback(
    (loaded: Revision[]) =>
      listRevisions(sessionId, userCredentials(), { before: loaded.at(-1)?.revision }).then(
        (answer) => setRevisions([...loaded, ...answer.revisions]),
        (error: Error) => setProblem(error.message),
      ),
    [sessionId],
  )
  useEffect(() => {
    load([])
  }, [load, revision])

  if (problem !== null) return <p class="history">The history could not be loaded. {problem}</p>
  if (revisions === null) return <div class="history skeleton" aria-busy="true" />
  return (
    <ScrollBox class="history" label="History">
      <ol aria-label="Revisions, newest first">
        {revisions.map((entry) => (
          <li key={entry.revision}>
            <div class="when">
              <strong>{entry.revision}</strong>
              <span>{causes[entry.cause]}</span>
              <time dateTime={entry.created_at}>{timeOf(entry.created_at)}</time>
            </div>
            <ul>
              {entry.changes.map((change) => (
                <li key={change} dir="auto">
                  {change}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {(revisions.at(-1)?.revision ?? 1) > 1 && (
        <button type="button" class="quiet" onClick={() => load(revisions)}>
          Show older
        </button>
      )}
    </ScrollBox>
  )
}

export function Toolbar({ conversation, state }: ConversationProps) {
  const [isOpen, setOpen] = useState(false)
  const { canUndo, canRedo, isEditing, outgoing, revision, sessionId, isStored } = state
  const isBusy = isEditing || outgoing !== null
  const hasHistory = isStored && revision > 0
  return (
    <div class="toolbar">
      <div class="row">
        <h2>Preview</h2>
        <button type="button" class="quiet" disabled={!canUndo || isBusy} onClick={() => conversation.travel('undo')}>
          <UndoIcon />
          Undo
        </button>
        <button type="button" class="quiet" disabled={!canRedo || isBusy} onClick={() => conversation.travel('redo')}>
          <RedoIcon />
          Redo
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          disabled={!hasHistory}
          onClick={() => setOpen(!isOpen)}
        >
          <HistoryIcon />
          History
        </button>
        <button type="button" class="quiet" disabled={!isStored} onClick={() => openSession(null)}>
          <PlusIcon />
          New
        </button>
      </div>
      {isOpen && hasHistory && <History sessionId={sessionId} revision={revision} />}
    </div>
  )
}
