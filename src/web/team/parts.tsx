/** What the pages of a team have in common: lists, questions before something is removed, what is shown only once. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { CopyButton } from '../copy-button.tsx'
import { ProblemNote } from '../problems/problem-note.tsx'
import type { List } from './use-list.ts'

interface RowsProps<Item> {
  list: List<Item>
  label: string
  /** Said when there is none. */
  nothing: string
  row(item: Item): ComponentChildren
}

export function Rows<Item>({ list, label, nothing, row }: RowsProps<Item>) {
  const { items, problem } = list
  if (problem !== null) return <ProblemNote problem={problem} onAgain={list.reload} />
  if (items === null) return <div class="skeleton" aria-busy="true" />
  if (items.length === 0) return <p class="nothing">{nothing}</p>
  return (
    <>
      <ul class="rows" aria-label={label}>
        {items.map(row)}
      </ul>
      {list.hasMore && (
        <button type="button" onClick={list.showMore}>
          Show more
        </button>
      )}
    </>
  )
}

interface AskFirstProps {
  /** The button, and with whom or what it is about for those who hear it. */
  label: string
  about: string
  /** The button that does it. */
  confirm: string
  isBusy: boolean
  onConfirm(): void
}

/** A button that asks once more in its own place. */
export function AskFirst({ label, about, confirm, isBusy, onConfirm }: AskFirstProps) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <button type="button" class="quiet" aria-label={`${label} ${about}`} onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  }
  return (
    <span class="row">
      <button
        type="button"
        class="danger"
        disabled={isBusy}
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {confirm}
      </button>
      <button type="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
        Keep
      </button>
    </span>
  )
}

interface ShownOnceProps {
  title: string
  hint: string
  label: string
  text: string
  onDone(): void
}

/** A link or key that nobody can see again. */
export function ShownOnce({ title, hint, label, text, onDone }: ShownOnceProps) {
  const id = useId()
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  return (
    <section ref={section} class="once" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p>{hint}</p>
      <input
        type="text"
        readOnly
        dir="ltr"
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="row">
        <CopyButton text={text} label="Copy" />
        <button type="button" onClick={onDone}>
          Done
        </button>
      </div>
    </section>
  )
}
