/** Edits the header: a line of text, or a picture, video, document or place. */
import { useState } from 'preact/hooks'
import type { Edit } from '../api/types.ts'
import { findPart, samplesOf } from '../template/parts.ts'
import { withHeader } from '../template/with-part.ts'
import { EditorForm, type EditorProps, useTry } from './editor-form.tsx'
import { insertVariable } from './marks.ts'
import { sampleEdits } from './text-editors.tsx'
import { Choice, Samples, TextField } from './text-fields.tsx'

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
  const [samples, setSamples] = useState(() => samplesOf(header))
  useTry(props, withHeader(props.draft, format, text, samples))
  const isFile = format !== 'TEXT' && format !== 'LOCATION'
  const edits = (): Edit[] => {
    if (format === 'TEXT') return [{ op: 'set_header', format, text }, ...sampleEdits('header', text, samples)]
    return [{ op: 'set_header', format }]
  }
  const addVariable = (): void => setText(insertVariable({ text, start: text.length, end: text.length }).text)
  return (
    <EditorForm {...props} title="Edit header" edits={edits} removal={header && [{ op: 'clear', part: 'header' }]}>
      <Choice label="Kind" value={format} options={formats} onChange={(value) => setFormat(value)} />
      {format === 'TEXT' && (
        <>
          <TextField label="Text" value={text} onChange={setText} limit={60} hint="One variable at most, no emoji" />
          <div class="row">
            <button type="button" onClick={addVariable}>
              {'{ }'} Add a variable
            </button>
          </div>
          <Samples text={text} samples={samples} onChange={setSamples} />
        </>
      )}
      {isFile && <p class="hint">Save, then choose the file right below.</p>}
    </EditorForm>
  )
}
