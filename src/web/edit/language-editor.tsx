/** Edits the language: either the assistant translates the text, or the template is only labelled otherwise. */
import { useState } from 'preact/hooks'
import type { Edit } from '../api/types.ts'
import { useLanguages } from '../state/languages.ts'
import { nameOfLanguage } from '../template/names.ts'
import { say } from '../words/index.ts'
import { EditorForm, type EditorProps } from './editor-form.tsx'
import { Choice } from './text-fields.tsx'

type What = 'translate' | 'label'

interface WhatProps {
  language: string
  value: What
  onChange(value: What): void
}

function WhatToDo({ language, value, onChange }: WhatProps) {
  const choice = (what: What, words: string, hint: string) => (
    <label class="tick">
      <input type="radio" name="what" checked={value === what} onChange={() => onChange(what)} />
      <span>
        {words}
        <small>{hint}</small>
      </span>
    </label>
  )
  return (
    <fieldset>
      <legend>{say.edit.andText}</legend>
      {choice('translate', say.edit.translate(nameOfLanguage(language)), say.edit.translateHint)}
      {choice('label', say.edit.leaveText, say.edit.leaveTextHint)}
    </fieldset>
  )
}

export function LanguageEditor(props: EditorProps) {
  const languages = useLanguages()
  const [language, setLanguage] = useState(props.draft.language ?? 'en_US')
  const [what, setWhat] = useState<What>('translate')
  const listed = languages.map(({ code }) => [code, `${nameOfLanguage(code)} · ${code}`] as const)
  const options = listed.some(([code]) => code === language) ? listed : [[language, language] as const, ...listed]
  // Meta provides the text of login codes in every language.
  const hasOwnText = props.draft.category !== 'AUTHENTICATION' && props.draft.components.length > 0
  const isOther = hasOwnText && props.draft.language !== undefined && language !== props.draft.language
  const onSave = (edits: Edit[]): void => {
    if (isOther && what === 'translate') props.onAsk(`Translate it to ${nameOfLanguage(language)}`)
    else props.onSave(edits)
  }
  return (
    <EditorForm
      {...props}
      onSave={onSave}
      title={say.edit.title(say.parts.language)}
      edits={() => [{ op: 'set_language', language }]}
    >
      <Choice label={say.parts.language} value={language} options={options} onChange={setLanguage} />
      {isOther && <WhatToDo language={language} value={what} onChange={setWhat} />}
    </EditorForm>
  )
}
