/** Chooses the editor for a part. */
import { buttonIndex, type Part } from '../template/parts.ts'
import { ButtonEditor } from './button-editor.tsx'
import type { EditorProps } from './editor-form.tsx'
import { AdviceEditor, CategoryEditor, ExpiryEditor, NameEditor } from './field-editors.tsx'
import { HeaderEditor } from './header-editor.tsx'
import { LanguageEditor } from './language-editor.tsx'
import { BodyEditor, FooterEditor } from './text-editors.tsx'

/** Null if the part has no editor. Keyed by part, so that switching parts resets the editor's state. */
export function editorFor(part: Part, props: EditorProps) {
  const isPreset = props.draft.category === 'AUTHENTICATION'
  const index = buttonIndex(part)
  if (index !== null) return <ButtonEditor key={part} {...props} index={index} />
  switch (part) {
    case 'name':
      return <NameEditor key={part} {...props} />
    case 'category':
      return <CategoryEditor key={part} {...props} />
    case 'language':
      return <LanguageEditor key={part} {...props} />
    case 'header':
      return <HeaderEditor key={part} {...props} />
    case 'body':
      return isPreset ? <AdviceEditor key={part} {...props} /> : <BodyEditor key={part} {...props} />
    case 'footer':
      return isPreset ? <ExpiryEditor key={part} {...props} /> : <FooterEditor key={part} {...props} />
    default:
      return null
  }
}
