/** Editors for name and category, and for the options of login codes, whose text is preset by Meta. */
import { useState } from 'preact/hooks'
import { findPart } from '../template/parts.ts'
import { say } from '../words/index.ts'
import { EditorForm, type EditorProps } from './editor-form.tsx'
import { Choice, TextField } from './text-fields.tsx'

export function NameEditor(props: EditorProps) {
  const [name, setName] = useState(props.draft.name ?? '')
  return (
    <EditorForm {...props} title={say.edit.title(say.parts.name)} edits={() => [{ op: 'set_name', name: name.trim() }]}>
      <TextField label={say.parts.name} value={name} onChange={setName} limit={512} hint={say.edit.nameHint} />
    </EditorForm>
  )
}

const categories = () => {
  const { MARKETING, UTILITY, AUTHENTICATION } = say.edit.categoryHints
  return [['MARKETING', MARKETING] as const, ['UTILITY', UTILITY] as const, ['AUTHENTICATION', AUTHENTICATION] as const]
}

export function CategoryEditor(props: EditorProps) {
  const [category, setCategory] = useState(props.draft.category ?? 'MARKETING')
  return (
    <EditorForm {...props} title={say.edit.title(say.parts.category)} edits={() => [{ op: 'set_category', category }]}>
      <Choice
        label={say.parts.category}
        value={category}
        options={categories()}
        onChange={(value) => setCategory(value)}
      />
    </EditorForm>
  )
}

export function AdviceEditor(props: EditorProps) {
  const [isAdvised, setAdvised] = useState(findPart(props.draft, 'BODY')?.add_security_recommendation === true)
  return (
    <EditorForm
      {...props}
      title={say.edit.title(say.parts.body)}
      edits={() => [{ op: 'set_authentication', add_security_recommendation: isAdvised }]}
    >
      <p class="hint">{say.edit.preset}</p>
      <label class="tick">
        <input type="checkbox" checked={isAdvised} onChange={(event) => setAdvised(event.currentTarget.checked)} />
        {say.edit.advise}
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
      title={say.edit.expiry}
      edits={() => [{ op: 'set_authentication', code_expiration_minutes: Math.trunc(Number(minutes)) || 0 }]}
      removal={footer && [{ op: 'set_authentication', code_expiration_minutes: 0 }]}
    >
      <TextField label={say.edit.minutes} value={minutes} onChange={setMinutes} hint={say.edit.minutesHint} />
    </EditorForm>
  )
}
