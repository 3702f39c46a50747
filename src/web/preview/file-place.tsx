/** A place for the file of an image, video or document header: shown in the preview, and told what happens to it. */
import { useId, useState } from 'preact/hooks'
import { Problem } from '../problems/problem.tsx'
import { type ShownFile, showFile } from '../state/files.ts'
import { type FileKind, faultOfFile, fileLimits } from '../template/file-limits.ts'

interface FilePlaceProps {
  sessionId: string
  kind: FileKind
  shown: ShownFile | null
  /** Whether the template has no sample file yet, so that it cannot be finished. */
  isMissing: boolean
  /** Takes the header out. */
  onLeaveOut(): void
  isBusy: boolean
}

/** What is to be done with the file, in plain words. */
function Note({ word, isMissing }: { word: string; isMissing: boolean }) {
  if (!isMissing)
    return <p class="hint">The template has its sample {word}. A file that you choose is only shown here.</p>
  return (
    <p class="hint">
      The {word} is shown in this tab and sent nowhere. Before the template can be created, a developer has to store it
      with Meta as the sample and enter the handle they get for it: select the {word} in the preview, then “For
      developers”. Each message can have another {word} later.
    </p>
  )
}

export function FilePlace({ sessionId, kind, shown, isMissing, onLeaveOut, isBusy }: FilePlaceProps) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { word, types, rule } = fileLimits[kind]
  const take = (file: File | undefined): void => {
    setOver(false)
    if (file === undefined) return
    const problem = faultOfFile(kind, file)
    setFault(problem)
    if (problem === null) showFile(sessionId, kind, file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      class="place"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files[0])
      }}
    >
      <p>
        <strong>{shown === null ? `Drop your ${word} here` : shown.name}</strong>
        {shown === null && <span class="hint"> {rule}.</span>}
      </p>
      <div class="row">
        <input
          id={id}
          type="file"
          accept={types.join(',')}
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <label class="button" for={id}>
          {shown === null ? `Choose a ${word}` : `Choose another ${word}`}
        </label>
        {shown !== null && (
          <button type="button" class="quiet" onClick={() => showFile(sessionId, kind, null)}>
            Take it away
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={onLeaveOut}>
          Without {kind === 'IMAGE' ? 'a picture' : `a ${word}`}
        </button>
      </div>
      <Problem words={fault} />
      <Note word={word} isMissing={isMissing} />
    </div>
  )
}
