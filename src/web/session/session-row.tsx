/** One session in the list. Deleting asks for confirmation in place. */
import { useState } from 'preact/hooks'
import type { UserSessions } from '../api/types.ts'
import { timeOf } from '../time.ts'

interface SessionRowProps {
  item: UserSessions['sessions'][number]
  onOpen(): void
  onRename(name: string): void
  onDelete(): void
}

export function SessionRow({ item, onOpen, onRename, onDelete }: SessionRowProps) {
  const [mode, setMode] = useState<'rename' | 'delete' | null>(null)
  const [name, setName] = useState(item.session_name)
  if (mode === 'rename') {
    const submit = (event: Event): void => {
      event.preventDefault()
      setMode(null)
      if (name.trim() !== '' && name.trim() !== item.session_name) onRename(name.trim())
    }
    return (
      <li>
        <form class="row" onSubmit={submit}>
          <input
            type="text"
            aria-label="New name"
            maxLength={100}
            value={name}
            ref={(field) => field?.focus()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">Save</button>
        </form>
      </li>
    )
  }
  return (
    <li>
      <button type="button" class="open" onClick={onOpen}>
        <strong dir="auto">{item.session_name}</strong>
        <small>
          {item.message_count} messages · {timeOf(item.last_activity)}
        </small>
      </button>
      {mode === 'delete' ? (
        <>
          <button type="button" class="danger" onClick={onDelete}>
            Delete for good
          </button>
          <button type="button" onClick={() => setMode(null)}>
            Keep
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            class="quiet"
            aria-label={`Rename ${item.session_name}`}
            onClick={() => setMode('rename')}
          >
            Rename
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={`Delete ${item.session_name}`}
            onClick={() => setMode('delete')}
          >
            Delete
          </button>
        </>
      )}
    </li>
  )
}
