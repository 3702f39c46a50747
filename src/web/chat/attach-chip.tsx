/** A file that the template lacks is chosen in the chat as well: on a phone, its place in the preview is not on the screen. */
import { useId, useRef } from 'preact/hooks'
import { PictureIcon } from '../icons.tsx'
import { Problem } from '../problems/problem.tsx'
import type { Conversation } from '../state/conversation.ts'
import type { ConversationState } from '../state/conversation-state.ts'
import { files, giveFile } from '../state/files.ts'
import { useStore } from '../state/store.ts'
import { fileLimits } from '../template/file-limits.ts'
import { filePlaces } from '../template/file-places.ts'
import { say } from '../words/index.ts'

export function AttachChip({ conversation, state }: { conversation: Conversation; state: ConversationState }) {
  const id = useId()
  const { upload, refusal } = useStore(files)
  /** After which answer a file was given here, whose end is told here too. */
  const givenAfter = useRef<number | null>(null)
  const place = filePlaces(state.draft).find(({ handle }) => handle === null)
  if (upload?.sessionId === state.sessionId)
    return (
      <li class="attach">
        <span role="status" class="hint">
          {say.files.storingFile}
        </span>
      </li>
    )
  if (place === undefined)
    return givenAfter.current === state.answers ? (
      <li class="attach">
        <span role="status" class="hint">
          {say.files.stored}
        </span>
      </li>
    ) : null
  const { types } = fileLimits[place.kind]
  const isRefused = refusal !== null && refusal.sessionId === state.sessionId && refusal.at === place.at
  return (
    <li class="file attach">
      <input
        id={id}
        type="file"
        accept={types.join(',')}
        disabled={state.isEditing || state.outgoing !== null}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file === undefined) return
          givenAfter.current = state.answers
          giveFile(conversation, place.at, file)
        }}
      />
      <label class="button" for={id}>
        <PictureIcon />
        {say.files.choose(say.files.kinds[place.kind])}
        {place.at !== 'header' && <span class="visually-hidden">{say.files.ofCard(place.at + 1)}</span>}
      </label>
      <Problem words={isRefused ? refusal.words : null} />
    </li>
  )
}
