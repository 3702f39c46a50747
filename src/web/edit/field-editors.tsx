/** Editors for name and category, and for the options of login codes, whose text is preset by Meta. */
import { useState } from 'preact/hooks'
import { findPart } from '../template/parts.ts'
import { EditorForm, type EditorProps } from './editor-form.tsx'
import { Choice, TextField } from './text-fields.tsx'

export function NameEditor(props: EditorProps) {
  const [name, setName] = useState(props.draft.name ?? '')
  return (
    <EditorForm {...props} title="Edit name" edits={() => [{ op: 'set_name', name: name.trim() }]}>
      <TextField label="Name" value={name} onChange={setName} limit={512} hint="Lower-case letters, digits and _" />
    </EditorForm>
  )
}

const categories = [
  ['MARKETING', 'Marketing: offers, news'],
  ['UTILITY', 'Utility: about an order, booking or account'],
  ['AUTHENTICATION', 'Authentication: login codes'],
] as const

export function CategoryEditor(props: EditorProps) {
  const [category, setCategory] = useState(props.draft.category ?? 'MARKETING')
  return (
    <EditorForm {...props} title="Edit category" edits={() => [{ op: 'set_category', category }]}>
      <Choice label="Category" value={category} options={categories} onChange={(value) => setCategory(value)} />
    </EditorForm>
  )
}

export function AdviceEditor(props: EditorProps) {
  const [isAdvised, setAdvised] = useState(findPart(props.draft, 'BODY')?.add_security_recommendation === true)
  return (
    <EditorForm
      {...props}
      title="Edit body"
      edits={() => [{ op: 'set_authentication', add_security_recommendation: isAdvised }]}
    >
      <p class="hint">Meta provides the text of login codes in every language.</p>
      <label class="tick">
        <input type="checkbox" checked={isAdvised} onChange={(event) => setAdvised(event.currentTarget.checked)} />
        Advise not to share the code
      </label>
    </EditorForm>
  )
}

export function ExpiryEditor(props: EditorProps) {
  const footer = findPart(props.draft, 'FOOTER')
  const [minutes, setMinutes] = useState(String(footer?.code_expiration_minutes ?? 10))
  return (
    <EditorForm
      {...props}
      title="Edit expiry line"
      edits={() => [{ op: 'set_authentication', code_expiration_minutes: Math.trunc(Number(minutes)) || 0 }]}
      removal={footer && [{ op: 'set_authentication', code_expiration_minutes: 0 }]}
    >
      <TextField label="Minutes until the code expires" value={minutes} onChange={setMinutes} hint="1 to 90" />
    </EditorForm>
  )
}
