/** One session of the list. Deleting asks once more, in place. */
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
  const [doing, setDoing] = useState<'rename' | 'delete' | null>(null)
  const [name, setName] = useState(item.session_name)
  if (doing === 'rename') {
    const submit = (event: Event): void => {
      event.preventDefault()
      setDoing(null)
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
      {doing === 'delete' ? (
        <>
          <button type="button" class="danger" onClick={onDelete}>
            Delete for good
          </button>
          <button type="button" onClick={() => setDoing(null)}>
            Keep
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            class="quiet"
            aria-label={`Rename ${item.session_name}`}
            onClick={() => setDoing('rename')}
          >
            Rename
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={`Delete ${item.session_name}`}
            onClick={() => setDoing('delete')}
          >
            Delete
          </button>
        </>
      )}
    </li>
  )
}
