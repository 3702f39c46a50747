/** The template as WhatsApp shows it, drawn by the API's own preview code in a shadow root. */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { previewFragment, previewStyles } from '../../template/preview/index.ts'
import { nameOfPart, type Part } from '../template/parts.ts'
import { addSlotAfter, findPlace, makeEditable, replaceWithSlot } from './preview-parts.ts'
import ownStyles from './shadow.css?inline'

// A constructed sheet needs no inline style, which the content security policy forbids.
const sheet = new CSSStyleSheet()
sheet.replaceSync(previewStyles + ownStyles)

interface PhonePreviewProps {
  template: unknown
  /** Parts that can be edited here. */
  editable?: Part[]
  onEdit?: ((part: Part) => void) | undefined
  /** The part whose place the child with slot `editor` takes. */
  editing?: Part | null
  /** Parts with a child of slot `note-…`. */
  noted?: Part[]
  children?: ComponentChildren
}

export function PhonePreview({
  template,
  editable = [],
  onEdit,
  editing = null,
  noted = [],
  children,
}: PhonePreviewProps) {
  const host = useRef<HTMLElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  const edited = useRef<Part | null>(null)
  const edit = useRef(onEdit)
  edit.current = onEdit

  useEffect(() => {
    if (host.current === null || host.current.shadowRoot !== null) return
    const shadow = host.current.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet]
    setRoot(shadow)
  }, [])

  const drawn = JSON.stringify([template, editable, editing, noted])
  useLayoutEffect(() => {
    if (root === null) return
    // Every word in it is escaped: the preview is made for pages that show strangers' templates.
    root.innerHTML = previewFragment(template)
    for (const part of noted) addSlotAfter(root, part, `note-${part}`)
    for (const part of editable) {
      const place = part === editing ? null : findPlace(root, part)
      if (place !== null) makeEditable(place, `Edit ${nameOfPart(part).toLowerCase()}`, () => edit.current?.(part))
    }
    if (editing !== null) replaceWithSlot(root, editing, 'editor')
    // Whoever closes the editor by keyboard goes on where it was opened.
    const closed = editing === null ? edited.current : null
    if (closed !== null) findPlace(root, closed)?.querySelector<HTMLElement>('.edit')?.focus({ preventScroll: true })
    edited.current = editing
  }, [root, drawn])

  return (
    <section class="phone" ref={host} aria-label="Preview as WhatsApp shows it">
      {children}
    </section>
  )
}
