/** One template in the list. Deleting asks for confirmation in place. */
import { useState } from 'preact/hooks'
import { type Listed, textStartOf, titleOf, unnamed } from '../state/listed.ts'
import { approvalWords } from '../team/words.ts'
import { inWords, nameOfLanguage } from '../template/names.ts'
import { timeOf } from '../time.ts'

interface TemplateRowProps {
  item: Listed
  mayChange: boolean
  onOpen(): void
  onRename(name: string): void
  onDelete(): void
}

interface RenameProps {
  name: string
  onRename(name: string): void
  onEnd(): void
}

function Rename({ name: before, onRename, onEnd }: RenameProps) {
  const [name, setName] = useState(before)
  const submit = (event: Event): void => {
    event.preventDefault()
    onEnd()
    if (name.trim() !== '' && name.trim() !== before) onRename(name.trim())
  }
  return (
    <form class="row nowrap" onSubmit={submit}>
      <input
        type="text"
        aria-label="New name"
        maxLength={100}
        value={name}
        ref={(field) => field?.focus()}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onEnd()}
      />
      <button type="submit">Save</button>
    </form>
  )
}

export function TemplateRow({ item, mayChange, onOpen, onRename, onDelete }: TemplateRowProps) {
  const [mode, setMode] = useState<'rename' | 'delete' | null>(null)
  if (mode === 'rename') {
    return (
      <li>
        <Rename name={item.session_name} onRename={onRename} onEnd={() => setMode(null)} />
      </li>
    )
  }
  const { category, language, state, author, approval, session_name: name } = item
  const title = titleOf(item)
  const start = textStartOf(item)
  return (
    <li>
      <button type="button" class="open" onClick={onOpen}>
        <span>
          <strong dir="auto">{title}</strong> {title !== name && name !== unnamed && <small dir="auto">{name}</small>}
        </span>
        {start !== '' && <small dir="auto">{start}</small>}
        {author !== undefined && <small>by {author ?? 'nobody who is still here'}</small>}
      </button>
      <span class="cell">
        {category === null ? '—' : inWords(category)}
        <span class="visually-hidden">, </span>
      </span>
      <span class="cell">{language === null ? '—' : nameOfLanguage(language)}</span>
      <span class="badge" data-state={approval ?? state}>
        {approval ? approvalWords[approval] : inWords(state)}
      </span>
      <time class="cell" dateTime={item.last_activity}>
        {timeOf(item.last_activity)}
      </time>
      <span class="actions" data-asks={mode === 'delete'}>
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
          mayChange && (
            <>
              <button type="button" class="quiet" aria-label={`Rename ${name}`} onClick={() => setMode('rename')}>
                Rename
              </button>
              <button type="button" class="quiet" aria-label={`Delete ${name}`} onClick={() => setMode('delete')}>
                Delete
              </button>
            </>
          )
        )}
      </span>
    </li>
  )
}
