/** The template as WhatsApp shows it, rendered by the API's own preview code into a shadow root. */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { previewFragment, previewStyles } from '../../template/preview/index.ts'
import type { Device } from '../state/device.ts'
import type { ShownFile } from '../state/files.ts'
import type { PlaceOfFile } from '../template/file-places.ts'
import type { Part } from '../template/parts.ts'
import { say, tongue } from '../words/index.ts'
import { inDevice, nameEmpty, nameSender } from './device.ts'
import { holdTogether } from './hold-together.ts'
import { cutLongText } from './long-text.ts'
import { addSlotAfter, findPlace, makeEditable, markCurrent } from './preview-parts.ts'
import ownStyles from './shadow.css?inline'
import { putFile } from './shown-file.ts'

// A constructed sheet needs no inline style, which the content security policy forbids.
const sheet = new CSSStyleSheet()
sheet.replaceSync(previewStyles + ownStyles)

const noFiles: ReadonlyMap<PlaceOfFile, ShownFile> = new Map()

/** Not one that Meta fills in from its library. */
const isBare = (template: unknown): boolean =>
  typeof template !== 'object' || template === null || !('library_template_name' in template)

interface PhonePreviewProps {
  template: unknown
  /** Tells apart several previews on a page. */
  label?: string
  /** Shows the phone around it. */
  device?: Device | null
  /** What the phone calls the sender; null: not known. */
  business?: string | null
  /** Parts that can be edited here. */
  editable?: Part[]
  onEdit?: ((part: Part) => void) | undefined
  /** The part that is being edited, which is marked. */
  editing?: Part | null
  /** The files that it shows. */
  files?: ReadonlyMap<PlaceOfFile, ShownFile>
  /** Parts that have a child with slot `note-…`. */
  annotated?: Part[]
  children?: ComponentChildren
}

export function PhonePreview({
  template,
  label = say.preview.asShown,
  device = null,
  business = null,
  editable = [],
  onEdit,
  editing = null,
  files = noFiles,
  annotated = [],
  children,
}: PhonePreviewProps) {
  const host = useRef<HTMLElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  const lastEdited = useRef<Part | null>(null)
  /** Whether a long text was opened, or is being written. */
  const isWhole = useRef(false)
  isWhole.current ||= editing === 'body'
  const edit = useRef(onEdit)
  edit.current = onEdit

  useEffect(() => {
    if (host.current === null || host.current.shadowRoot !== null) return
    const shadow = host.current.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet]
    setRoot(shadow)
  }, [])

  const renderKey = JSON.stringify([tongue, template, device, business, editable, editing, annotated, [...files]])
  useLayoutEffect(() => {
    if (root === null) return
    // Safe: previewFragment escapes all text, because pages show other people's templates with it.
    root.innerHTML = device === null ? previewFragment(template) : inDevice(previewFragment(template))
    nameSender(root, business)
    nameEmpty(root, isBare(template))
    holdTogether(root, template)
    for (const [at, file] of files) putFile(root, at, file)
    for (const part of annotated) addSlotAfter(root, part, `note-${part}`)
    if (device !== null && !isWhole.current) cutLongText(root, () => (isWhole.current = true))
    for (const part of editable) if (part !== editing) makeEditable(root, part, () => edit.current?.(part))
    if (editing !== null) markCurrent(root, editing, editing === lastEdited.current ? 'nearest' : 'center')
    // Returns the focus to where the editor was opened from.
    const closedPart = editing === null ? lastEdited.current : null
    if (closedPart !== null)
      findPlace(root, closedPart)?.querySelector<HTMLElement>('.edit')?.focus({ preventScroll: true })
    lastEdited.current = editing
  }, [root, renderKey])

  return (
    <section class="phone" ref={host} aria-label={label} data-device={device}>
      {children}
    </section>
  )
}
