/** The places for the files of a template, each with its file. */
import type { Draft } from '../api/types.ts'
import type { Conversation } from '../state/conversation.ts'
import { files, type ShownFile } from '../state/files.ts'
import { useStore } from '../state/store.ts'
import { filePlaces, type PlaceOfFile } from '../template/file-places.ts'
import { FilePlace } from './file-place.tsx'

interface FilePlacesProps {
  conversation: Conversation
  sessionId: string
  /** As it is shown, with what is being written in an editor. */
  draft: Pick<Draft, 'components'>
  shown: ReadonlyMap<PlaceOfFile, ShownFile>
  isBusy: boolean
  /** Takes the header out. */
  onLeaveOut(): void
}

export function FilePlaces({ conversation, sessionId, draft, shown, isBusy, onLeaveOut }: FilePlacesProps) {
  const { upload } = useStore(files)
  const known = filePlaces(draft)
  const isNew = upload?.sessionId === sessionId && !known.some(({ at }) => at === upload.at)
  const places = isNew ? [{ at: upload.at, kind: 'IMAGE' as const, handle: null }, ...known] : known
  return (
    <>
      {places.map((place) => (
        <FilePlace
          key={place.at}
          conversation={conversation}
          place={place}
          shown={shown.get(place.at) ?? null}
          onLeaveOut={place.at === 'header' ? onLeaveOut : null}
          isBusy={isBusy}
        />
      ))}
    </>
  )
}
