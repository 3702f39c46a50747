/** Edits the header: a picture, a title, a video, a document or a place. */
import { useId, useState } from 'preact/hooks'
import type { Edit } from '../api/types.ts'
import { PictureIcon } from '../icons.tsx'
import { type FileKind, fileLimits, isFileKind } from '../template/file-limits.ts'
import { findPart, samplesOf } from '../template/parts.ts'
import { withHeader } from '../template/with-part.ts'
import { say } from '../words/index.ts'
import { EditorForm, type EditorProps, useTry } from './editor-form.tsx'
import { insertVariable } from './marks.ts'
import { sampleEdits } from './text-editors.tsx'
import { Choice, Samples, TextField } from './text-fields.tsx'

const formats = ['IMAGE', 'TEXT', 'VIDEO', 'DOCUMENT', 'LOCATION'] as const

type Format = (typeof formats)[number]

const asFormat = (value: string | undefined): Format => formats.find((format) => format === value) ?? 'IMAGE'

interface FileFieldProps {
  kind: FileKind
  onFile(file: File): void
  isBusy: boolean
}

/** A file that is chosen here is stored at once. */
function FileField({ kind, onFile, isBusy }: FileFieldProps) {
  const id = useId()
  const { types } = fileLimits[kind]
  const words = say.files.kinds[kind]
  return (
    <div class="row file">
      <input
        id={id}
        type="file"
        accept={types.join(',')}
        disabled={isBusy}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
      <label class="button" for={id}>
        <PictureIcon />
        {say.files.choose(words)}
      </label>
      <span class="hint">
        {words.rule}. {say.files.later}
      </span>
    </div>
  )
}

export function HeaderEditor(props: EditorProps) {
  const header = findPart(props.draft, 'HEADER')
  const [format, setFormat] = useState<Format>(asFormat(header?.format))
  const [text, setText] = useState(header?.text ?? '')
  const [samples, setSamples] = useState(() => samplesOf(header))
  useTry(props, withHeader(props.draft, format, text, samples))
  const edits = (): Edit[] => {
    if (format === 'TEXT') return [{ op: 'set_header', format, text }, ...sampleEdits('header', text, samples)]
    return [{ op: 'set_header', format }]
  }
  const addVariable = (): void => setText(insertVariable({ text, start: text.length, end: text.length }).text)
  return (
    <EditorForm
      {...props}
      title={say.edit.title(say.parts.header)}
      edits={edits}
      removal={header && [{ op: 'clear', part: 'header' }]}
    >
      <Choice
        label={say.edit.kind}
        value={format}
        options={formats.map((one) => [one, say.edit.formats[one]] as const)}
        onChange={(value) => setFormat(value)}
      />
      {format === 'TEXT' && (
        <>
          <TextField label={say.parts.body} value={text} onChange={setText} limit={60} hint={say.edit.titleHint} />
          <div class="row">
            <button type="button" onClick={addVariable}>
              {'{ }'} {say.edit.variable}
            </button>
          </div>
          <Samples text={text} samples={samples} onChange={setSamples} />
        </>
      )}
      {isFileKind(format) && <FileField kind={format} onFile={props.onFile} isBusy={props.isBusy} />}
    </EditorForm>
  )
}
