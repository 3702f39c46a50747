/** A field for the text of a message, with its marks, variables and emoji a click or a key away. */
import { useId, useRef, useState } from 'preact/hooks'
import { say } from '../words/index.ts'
import { emoji } from './emoji.ts'
import { changeBetween, insert, insertVariable, type Mark, type Selected, toggleMark } from './marks.ts'
import { Counter } from './text-fields.tsx'

interface RichTextProps {
  label: string
  value: string
  onChange(value: string): void
  /** Maximum number of characters that Meta allows. Shown, not enforced. */
  limit: number
}

const tools: readonly (readonly [Mark, string])[] = [
  ['bold', 'B'],
  ['italic', 'I'],
  ['strike', 'S'],
  ['code', '</>'],
]
/** With Ctrl or Command. */
const keys: Readonly<Record<string, Mark>> = { b: 'bold', i: 'italic' }

/** Changes the field as if it had been typed, so that the browser's own undo knows of it. */
function write(field: HTMLTextAreaElement, { text, start, end }: Selected): void {
  const { from, to, words } = changeBetween(field.value, text)
  if (from === to && words === '') return
  field.focus()
  field.setSelectionRange(from, to)
  const isTyped = document.execCommand(words === '' ? 'delete' : 'insertText', false, words)
  if (!isTyped && field.value !== text) {
    field.setRangeText(words, from, to)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(start, end)
}

function EmojiPicker({ onPick, onClose }: { onPick(sign: string): void; onClose(): void }) {
  return (
    <fieldset
      class="emoji"
      aria-label={say.edit.emoji}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {emoji.map((sign) => (
        <button type="button" key={sign} onClick={() => onPick(sign)}>
          {sign}
        </button>
      ))}
    </fieldset>
  )
}

export function RichText({ label, value, onChange, limit }: RichTextProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [hasPicker, setPicker] = useState(false)
  const change = (make: (selected: Selected) => Selected): void => {
    if (field.current === null) return
    const { value: text, selectionStart: start, selectionEnd: end } = field.current
    write(field.current, make({ text, start, end }))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const mark = event.ctrlKey || event.metaKey ? keys[event.key.toLowerCase()] : undefined
    if (mark === undefined) return
    event.preventDefault()
    change((selected) => toggleMark(selected, mark))
  }
  return (
    <div class="input rich">
      <label for={id}>{label}</label>
      <div class="tools" role="toolbar" aria-label={say.edit.formatting} aria-controls={id}>
        {tools.map(([mark, sign]) => (
          <button
            type="button"
            key={mark}
            data-mark={mark}
            aria-label={say.edit.marks[mark]}
            title={say.edit.marks[mark]}
            onClick={() => change((selected) => toggleMark(selected, mark))}
          >
            {sign}
          </button>
        ))}
        <button type="button" class="wide" onClick={() => change(insertVariable)}>
          {'{ }'} {say.edit.variable}
        </button>
        <button type="button" class="wide" aria-expanded={hasPicker} onClick={() => setPicker(!hasPicker)}>
          ☺ <span class="spare">{say.edit.emoji}</span>
        </button>
      </div>
      {hasPicker && (
        <EmojiPicker
          onPick={(sign) => {
            change((selected) => insert(selected, sign))
            setPicker(false)
          }}
          onClose={() => {
            setPicker(false)
            field.current?.focus()
          }}
        />
      )}
      <textarea
        id={id}
        ref={field}
        dir="auto"
        rows={3}
        value={value}
        aria-describedby={`${id}-count`}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Counter id={`${id}-count`} value={value} limit={limit} />
    </div>
  )
}
