/**
 * Files of a finished template that is not submitted from here: the payload names them as this service keeps them, which
 * Meta does not know. Says what is to be done with them, and offers them.
 */
import type { Draft } from '../api/types.ts'
import { DownloadIcon } from '../icons.tsx'
import { useFilesOf } from '../state/files.ts'
import { fileLimits } from '../template/file-limits.ts'
import { digestIn, filePlaces } from '../template/file-places.ts'

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
  const isOne = places.length === 1
  const what = isOne ? `The ${fileLimits[first.kind].word} goes` : 'The pictures and films go'
  return (
    <div class="apart">
      <p>
        <strong>{what} along separately.</strong> The template file holds no pictures, only a note where{' '}
        {isOne ? 'it belongs' : 'they belong'}. Give {isOne ? 'it' : 'them'} to the person too: it is uploaded as the
        sample when the template is created.{' '}
        {isSignedIn
          ? 'If you submit from here, that is done for you.'
          : 'If you sign in and connect your WhatsApp account, you can submit from here, and that is done for you.'}
      </p>
      <div class="row">
        {places.map(({ at, kind }) => {
          const file = files.get(at)
          if (file === undefined) return null
          return (
            <a key={at} class="button" href={file.url} download={file.name}>
              <DownloadIcon />
              Download the {fileLimits[kind].word}
              {at !== 'header' && ` of card ${at + 1}`}
            </a>
          )
        })}
      </div>
    </div>
  )
}
