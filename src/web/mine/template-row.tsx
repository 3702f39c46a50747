/** One template in the list. Deleting asks for confirmation in place. */
import { useState } from 'preact/hooks'
import { type Listed, textStartOf, titleOf, unnamed } from '../state/listed.ts'
import { nameOfCategory, nameOfLanguage } from '../template/names.ts'
import { timeOf } from '../time.ts'
import { say } from '../words/index.ts'

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
        aria-label={say.mine.newName}
        maxLength={100}
        value={name}
        ref={(field) => field?.focus()}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onEnd()}
      />
      <button type="submit">{say.edit.save}</button>
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
  const title = titleOf(item) === unnamed ? say.mine.unnamed : titleOf(item)
  const start = textStartOf(item)
  return (
    <li>
      <button type="button" class="open" onClick={onOpen}>
        <span>
          <strong dir="auto">{title}</strong> {title !== name && name !== unnamed && <small dir="auto">{name}</small>}
        </span>
        {start !== '' && <small dir="auto">{start}</small>}
        {author !== undefined && <small>{author === null ? say.mine.byNobody : say.mine.by(author)}</small>}
      </button>
      <span class="cell">
        {category === null ? '—' : nameOfCategory(category)}
        <span class="visually-hidden">, </span>
      </span>
      <span class="cell">{language === null ? '—' : nameOfLanguage(language)}</span>
      <span class="badge" data-state={approval ?? state}>
        {say.mine.states[approval ?? state]}
      </span>
      <time class="cell" dateTime={item.last_activity}>
        {timeOf(item.last_activity)}
      </time>
      <span class="actions" data-asks={mode === 'delete'}>
        {mode === 'delete' ? (
          <>
            <button type="button" class="danger" onClick={onDelete}>
              {say.mine.deleteForGood}
            </button>
            <button type="button" onClick={() => setMode(null)}>
              {say.mine.keep}
            </button>
          </>
        ) : (
          mayChange && (
            <>
              <button
                type="button"
                class="quiet"
                aria-label={say.mine.renameOf(title)}
                onClick={() => setMode('rename')}
              >
                {say.mine.rename}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={say.mine.deleteOf(title)}
                onClick={() => setMode('delete')}
              >
                {say.mine.delete}
              </button>
            </>
          )
        )}
      </span>
    </li>
  )
}
