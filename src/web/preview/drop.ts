/** Files that are dropped or pasted anywhere in the builder go to their place in the template. */
import { useState } from 'preact/hooks'
import type { Conversation } from '../state/conversation.ts'
import { giveFile, giveLink } from '../state/files.ts'
import { filePlaces, isLink, type PlaceOfFile, placeFor } from '../template/file-places.ts'

/** The place that was aimed at: its box, or the card in the preview, which is in a shadow root; null: no particular one. */
function aimedAt(event: Event): PlaceOfFile | null {
  for (const node of event.composedPath()) {
    if (!(node instanceof HTMLElement)) continue
    const { at } = node.dataset
    if (at !== undefined) return at === 'header' ? at : Number(at)
    if (node.classList.contains('wa-card')) return [...(node.parentElement?.children ?? [])].indexOf(node)
  }
  return null
}

const brings = (transfer: DataTransfer | null, type: string): boolean => transfer?.types.includes(type) ?? false

/** Handlers for the element around it all, and whether a file is held above it. */
export function useDrop(conversation: Conversation, isReadOnly: boolean) {
  const [isOver, setOver] = useState(false)
  const placeOf = (event: Event): PlaceOfFile => {
    const { draft } = conversation.store.get()
    const aimed = aimedAt(event)
    return filePlaces(draft).some(({ at }) => at === aimed) && aimed !== null ? aimed : placeFor(draft)
  }
  return {
    isOver,
    onDragOver(event: DragEvent): void {
      if (isReadOnly || !(brings(event.dataTransfer, 'Files') || brings(event.dataTransfer, 'text/uri-list'))) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave(event: DragEvent): void {
      const { currentTarget, relatedTarget } = event
      const isInside =
        currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      if (!isInside) setOver(false)
    },
    onDrop(event: DragEvent): void {
      setOver(false)
      if (isReadOnly) return
      const [file] = event.dataTransfer?.files ?? []
      const link = event.dataTransfer?.getData('text/uri-list').split('\n')[0]?.trim() ?? ''
      if (file === undefined && !isLink(link)) return
      event.preventDefault()
      if (file !== undefined) giveFile(conversation, placeOf(event), file)
      else giveLink(conversation, placeOf(event), link)
    },
    onPaste(event: ClipboardEvent): void {
      const [file] = event.clipboardData?.files ?? []
      if (file === undefined || isReadOnly) return
      event.preventDefault()
      giveFile(conversation, placeOf(event), file)
    },
  }
}
