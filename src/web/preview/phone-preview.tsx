/** The template as WhatsApp shows it, rendered by the API's own preview code into a shadow root. */
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
  /** Tells apart several previews on a page. */
  label?: string
  /** Parts that can be lastEdited here. */
  editable?: Part[]
  onEdit?: ((part: Part) => void) | undefined
  /** The part to replace with the child that has slot `editor`. */
  editing?: Part | null
  /** Parts that have a child with slot `note-…`. */
  annotated?: Part[]
  children?: ComponentChildren
}

export function PhonePreview({
  template,
  label = 'Preview as WhatsApp shows it',
  editable = [],
  onEdit,
  editing = null,
  annotated = [],
  children,
}: PhonePreviewProps) {
  const host = useRef<HTMLElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  const lastEdited = useRef<Part | null>(null)
  const edit = useRef(onEdit)
  edit.current = onEdit

  useEffect(() => {
    if (host.current === null || host.current.shadowRoot !== null) return
    const shadow = host.current.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet]
    setRoot(shadow)
  }, [])

  const renderKey = JSON.stringify([template, editable, editing, annotated])
  useLayoutEffect(() => {
    if (root === null) return
    // Safe: previewFragment escapes all text, because pages show other people's templates with it.
    root.innerHTML = previewFragment(template)
    for (const part of annotated) addSlotAfter(root, part, `note-${part}`)
    for (const part of editable) {
      const place = part === editing ? null : findPlace(root, part)
      if (place !== null) makeEditable(place, `Edit ${nameOfPart(part).toLowerCase()}`, () => edit.current?.(part))
    }
    if (editing !== null) replaceWithSlot(root, editing, 'editor')
    // Returns the focus to where the editor was opened from.
    const closedPart = editing === null ? lastEdited.current : null
    if (closedPart !== null)
      findPlace(root, closedPart)?.querySelector<HTMLElement>('.edit')?.focus({ preventScroll: true })
    lastEdited.current = editing
  }, [root, renderKey])

  return (
    <section class="phone" ref={host} aria-label={label}>
      {children}
    </section>
  )
}
