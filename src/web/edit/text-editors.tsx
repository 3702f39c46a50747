/** Editors for header, body and footer. */
import { useState } from 'preact/hooks'
import type { Edit } from '../api/types.ts'
import { findPart, samplesOf, variablesIn } from '../template/parts.ts'
import { EditorForm, type EditorProps } from './editor-form.tsx'
import { Choice, Samples, TextField } from './text-fields.tsx'

function sampleEdits(part: 'header' | 'body', text: string, samples: Record<string, string>): Edit[] {
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
  const edits = (): Edit[] => [
    ...(text === (body?.text ?? '') ? [] : [{ op: 'set_body' as const, text }]),
    ...sampleEdits('body', text, samples),
  ]
  return (
    <EditorForm {...props} title="Edit body" edits={edits} removal={body && [{ op: 'clear', part: 'body' }]}>
      <TextField
        label="Text"
        value={text}
        onChange={setText}
        lines={6}
        limit={1024}
        hint="{{1}} for a variable, *bold*, _italic_"
      />
      <Samples text={text} samples={samples} onChange={setSamples} />
    </EditorForm>
  )
}

const formats = [
  ['TEXT', 'Text'],
  ['IMAGE', 'Image'],
  ['VIDEO', 'Video'],
  ['DOCUMENT', 'Document'],
  ['LOCATION', 'Location'],
] as const

type Format = (typeof formats)[number][0]

const asFormat = (value: string | undefined): Format => formats.find(([format]) => format === value)?.[0] ?? 'TEXT'

export function HeaderEditor(props: EditorProps) {
  const header = findPart(props.draft, 'HEADER')
  const [format, setFormat] = useState<Format>(asFormat(header?.format))
  const [text, setText] = useState(header?.text ?? '')
  const [handle, setHandle] = useState(header?.example?.header_handle?.[0] ?? '')
  const [samples, setSamples] = useState(() => samplesOf(header))
  const edits = (): Edit[] => {
    if (format === 'TEXT') return [{ op: 'set_header', format, text }, ...sampleEdits('header', text, samples)]
    return [{ op: 'set_header', format, handle: handle.trim() || null }]
  }
  return (
    <EditorForm {...props} title="Edit header" edits={edits} removal={header && [{ op: 'clear', part: 'header' }]}>
      <Choice label="Kind" value={format} options={formats} onChange={(value) => setFormat(value)} />
      {format === 'TEXT' && <TextField label="Text" value={text} onChange={setText} limit={60} />}
      {format === 'TEXT' && <Samples text={text} samples={samples} onChange={setSamples} />}
      {format !== 'TEXT' && format !== 'LOCATION' && (
        <TextField
          label="Sample media handle"
          value={handle}
          onChange={setHandle}
          hint="From whoever uploads the file to Meta for you"
          placeholder="4::aW…"
        />
      )}
    </EditorForm>
  )
}

export function FooterEditor(props: EditorProps) {
  const footer = findPart(props.draft, 'FOOTER')
  const [text, setText] = useState(footer?.text ?? '')
  const edits = (): Edit[] => (text === (footer?.text ?? '') ? [] : [{ op: 'set_footer', text }])
  return (
    <EditorForm {...props} title="Edit footer" edits={edits} removal={footer && [{ op: 'clear', part: 'footer' }]}>
      <TextField label="Text" value={text} onChange={setText} limit={60} hint="No variables here" />
    </EditorForm>
  )
}
