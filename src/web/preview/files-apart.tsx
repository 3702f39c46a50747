/**
 * Files of a finished template that is not submitted from here: the payload names them as this service keeps them, which
 * Meta does not know. Says what is to be done with them, and offers them.
 */
import type { Draft } from '../api/types.ts'
import { DownloadIcon } from '../icons.tsx'
import { useFilesOf } from '../state/files.ts'
import { digestIn, filePlaces } from '../template/file-places.ts'
import { say } from '../words/index.ts'

interface FilesApartProps {
  sessionId: string
  draft: Pick<Draft, 'components'>
  /** Whether who reads this can submit it from here. */
  isSignedIn: boolean
}

export function FilesApart({ sessionId, draft, isSignedIn }: FilesApartProps) {
  const files = useFilesOf(sessionId, draft)
  const places = filePlaces(draft).filter(({ handle }) => digestIn(handle) !== null)
  const [first] = places
  if (first === undefined) return null
  return (
    <div class="apart">
      <p>
        <strong>{places.length === 1 ? say.finish.apart(say.files.kinds[first.kind]) : say.finish.allApart}</strong>{' '}
        {say.finish.apartText(places.length)} {isSignedIn ? say.finish.apartSignedIn : say.finish.apartSignedOut}
      </p>
      <div class="row">
        {places.map(({ at, kind }) => {
          const file = files.get(at)
          if (file === undefined) return null
          return (
            <a key={at} class="button" href={file.url} download={file.name}>
              <DownloadIcon />
              {say.finish.downloadFile(say.files.kinds[kind], at === 'header' ? '' : say.files.ofCard(at + 1))}
            </a>
          )
        })}
      </div>
    </div>
  )
}
