/** Editors for body and footer. */
import { useState } from 'preact/hooks'
import type { Edit } from '../api/types.ts'
import { findPart, samplesOf, variablesIn } from '../template/parts.ts'
import { withBody, withFooter } from '../template/with-part.ts'
import { say } from '../words/index.ts'
import { EditorForm, type EditorProps, useTry } from './editor-form.tsx'
import { RichText } from './rich-text.tsx'
import { Samples, TextField } from './text-fields.tsx'

/** The samples of those variables that the text has. */
export function sampleEdits(part: 'header' | 'body', text: string, samples: Record<string, string>): Edit[] {
  const examples = variablesIn(text).flatMap((variable) => {
    const example = (samples[variable] ?? '').trim()
    return example === '' ? [] : [{ variable, example }]
  })
  return examples.length === 0 ? [] : [{ op: 'set_examples', part, examples }]
}

export function BodyEditor(props: EditorProps) {
  const body = findPart(props.draft, 'BODY')
  const [text, setText] = useState(body?.text ?? '')
  const [samples, setSamples] = useState(() => samplesOf(body))
  useTry(props, withBody(props.draft, text, samples))
  const edits = (): Edit[] => [
    ...(text === (body?.text ?? '') ? [] : [{ op: 'set_body' as const, text }]),
    ...sampleEdits('body', text, samples),
  ]
  return (
    <EditorForm
      {...props}
      title={say.edit.title(say.parts.body)}
      edits={edits}
      removal={body && [{ op: 'clear', part: 'body' }]}
    >
      <RichText label={say.parts.body} value={text} onChange={setText} limit={1024} />
      <Samples text={text} samples={samples} onChange={setSamples} />
    </EditorForm>
  )
}

export function FooterEditor(props: EditorProps) {
  const footer = findPart(props.draft, 'FOOTER')
  const [text, setText] = useState(footer?.text ?? '')
  useTry(props, withFooter(props.draft, text))
  const edits = (): Edit[] => (text === (footer?.text ?? '') ? [] : [{ op: 'set_footer', text }])
  return (
    <EditorForm
      {...props}
      title={say.edit.title(say.parts.footer)}
      edits={edits}
      removal={footer && [{ op: 'clear', part: 'footer' }]}
    >
      <TextField label={say.parts.body} value={text} onChange={setText} limit={60} hint={say.edit.footerHint} />
    </EditorForm>
  )
}
