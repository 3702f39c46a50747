/** The form around every editor: save, cancel, remove. Escape cancels; Ctrl+Enter or Command+Enter saves. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Draft, Edit } from '../api/types.ts'
import { say } from '../words/index.ts'

export interface EditorProps {
  draft: Draft
  /** Saves and closes; with no edits it only closes. */
  onSave(edits: Edit[]): void
  onCancel(): void
  /** Shows the template as it would be. */
  onTry(draft: Draft): void
  /** Asks the assistant for something, in the chat, and closes. */
  onAsk(message: string): void
  /** Puts a file at the top of the message, and closes. */
  onFile(file: File): void
  /** Whether the conversation is about a web address that the template does not have. */
  isAboutWebsite: boolean
  isBusy: boolean
}

/** Shows what has been written so far in the preview. */
export function useTry({ onTry }: Pick<EditorProps, 'onTry'>, tried: Draft): void {
  const key = JSON.stringify(tried)
  useEffect(() => onTry(tried), [key])
}

interface EditorFormProps extends Pick<EditorProps, 'onSave' | 'onCancel' | 'isBusy'> {
  title: string
  /** The edits that Save makes. */
  edits(): Edit[]
  /** The edits that Remove makes; undefined if there is nothing to remove. */
  removal?: Edit[] | undefined
  children: ComponentChildren
}

export function EditorForm({ title, edits, removal, onSave, onCancel, isBusy, children }: EditorFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('textarea, input, select')
    first?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const save = (): void => {
    if (!isBusy) onSave(edits())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onCancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  return (
    <form
      class="editor"
      ref={form}
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {children}
      <div class="row actions">
        <button type="submit" class="primary" disabled={isBusy}>
          {isBusy ? say.edit.saving : say.edit.save}
        </button>
        <button type="button" onClick={onCancel}>
          {say.edit.cancel}
        </button>
        {removal !== undefined && (
          <button type="button" class="danger" disabled={isBusy} onClick={() => onSave(removal)}>
            {say.edit.remove}
          </button>
        )}
      </div>
    </form>
  )
}
