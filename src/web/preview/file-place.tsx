/** A place for a file of the template: given by dropping, choosing or a link, shown in the preview, changed, taken away. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { TextField } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import type { Conversation } from '../state/conversation.ts'
import { files, giveFile, giveLink, type ShownFile, takeAway } from '../state/files.ts'
import { useStore } from '../state/store.ts'
import { fileLimits } from '../template/file-limits.ts'
import { digestIn, isLink, type FilePlace as Place } from '../template/file-places.ts'
import type { FileWords } from '../words/counted.ts'
import { locale, say } from '../words/index.ts'

/** Whether a file can be dropped at all: not with a finger. */
const canDrop = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches

interface FilePlaceProps {
  conversation: Conversation
  place: Place
  shown: ShownFile | null
  /** Takes the whole header out; null where it cannot be done without. */
  onLeaveOut: (() => void) | null
  isBusy: boolean
}

/** "1,200 × 628 · 240 KB". */
function measuresOf({ width, height, size }: ShownFile): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const bytes = size < 1e6 ? `${number.format(Math.ceil(size / 1000))} KB` : `${number.format(size / 1e6)} MB`
  return width === null || height === null ? bytes : `${number.format(width)} × ${number.format(height)} · ${bytes}`
}

/** What is in the place, in a line. */
function Standing({ place, shown, isGone }: { place: Place; shown: ShownFile | null; isGone: boolean }) {
  const words = say.files.kinds[place.kind]
  const of = place.at === 'header' ? '' : say.files.ofCard(place.at + 1)
  if (shown !== null)
    return (
      <p>
        <strong dir="auto">{shown.name}</strong>
        <span class="hint">
          {place.at !== 'header' && ` ${say.files.card(place.at + 1)} ·`} {measuresOf(shown)}
        </span>
      </p>
    )
  if (isGone)
    return (
      <p>
        <strong>{say.files.gone(words, of)}</strong>
        <span class="hint"> {say.files.giveAgain}</span>
      </p>
    )
  if (place.handle !== null && !isLink(place.handle))
    return (
      <p>
        <strong>{say.files.set(words, of)}</strong>
        {digestIn(place.handle) === null && <span class="hint"> {say.files.atMeta}</span>}
      </p>
    )
  return (
    <p>
      <strong>{canDrop() ? say.files.drop(words, of) : say.files.missing(words, of)}</strong>
      {place.at === 'header' && <span class="hint"> {words.rule}.</span>}
    </p>
  )
}

function LinkForm({ words, onGive }: { words: FileWords; onGive(url: string): void }) {
  const [url, setUrl] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    if (url.trim() !== '') onGive(url.trim())
  }
  return (
    <form class="asking" onSubmit={submit}>
      <TextField label={say.files.link(words)} value={url} onChange={setUrl} placeholder="https://" />
      <button type="submit" disabled={url.trim() === ''}>
        {say.files.fetch}
      </button>
    </form>
  )
}

export function FilePlace({ conversation, place, shown, onLeaveOut, isBusy }: FilePlaceProps) {
  const id = useId()
  const { known, upload, refusal } = useStore(files)
  const [asksLink, setAsksLink] = useState(false)
  const { at, kind, handle } = place
  const { sessionId } = conversation.store.get()
  const { types } = fileLimits[kind]
  const words = say.files.kinds[kind]
  const digest = digestIn(handle)
  const isFilled = handle !== null && !isLink(handle)
  const own = upload !== null && upload.sessionId === sessionId && upload.at === at ? upload : null
  const chooser = useRef<HTMLInputElement>(null)
  /** A file was chosen with the keyboard or a click, where the focus was before it was stored. */
  const wasChosen = useRef(false)
  useEffect(() => {
    if (own !== null || !wasChosen.current) return
    wasChosen.current = false
    if (document.activeElement === document.body) chooser.current?.focus({ preventScroll: true })
  }, [own === null])
  const fetchLink = (url: string): void => {
    setAsksLink(false)
    giveLink(conversation, at, url)
  }
  // A link that was given in the chat is followed at once, when nothing else is under way.
  const link = isLink(handle) ? handle : null
  const followed = useRef<string | null>(null)
  useEffect(() => {
    if (link === null || link === followed.current || isBusy || upload !== null) return
    followed.current = link
    fetchLink(link.trim())
  }, [link, isBusy])
  const sharePercent = own?.share == null ? undefined : Math.round(own.share * 100)
  return (
    <div class="place" data-at={at} data-filled={isFilled && own === null}>
      {own === null ? (
        <Standing place={place} shown={shown} isGone={digest !== null && known[digest] === null} />
      ) : (
        <p role="status">
          <strong>{own.share === null ? say.files.fetching(words) : say.files.storing(words)}</strong>
        </p>
      )}
      {own !== null && (
        <div class="row nowrap">
          <progress max={100} value={sharePercent} aria-label={say.files.share(words)} />
          <button type="button" class="quiet" onClick={own.stop}>
            {say.files.stop}
          </button>
        </div>
      )}
      {own === null && (
        <div class="row">
          <input
            id={id}
            ref={chooser}
            type="file"
            accept={(at === 'header' ? Object.values(fileLimits).flatMap((limit) => limit.types) : types).join(',')}
            disabled={isBusy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file === undefined) return
              wasChosen.current = true
              giveFile(conversation, at, file)
            }}
          />
          <label class="button" for={id}>
            {isFilled ? say.files.chooseAnother : say.files.choose(words)}
            {at !== 'header' && <span class="visually-hidden">{say.files.ofCard(at + 1)}</span>}
          </label>
          <button type="button" aria-expanded={asksLink} disabled={isBusy} onClick={() => setAsksLink(!asksLink)}>
            {say.files.pasteLink}
          </button>
          {isFilled && (
            <button type="button" class="quiet" disabled={isBusy} onClick={() => takeAway(conversation, at, kind)}>
              {say.files.remove}
            </button>
          )}
          {onLeaveOut !== null && !isFilled && (
            <button type="button" class="quiet" disabled={isBusy} onClick={onLeaveOut}>
              {say.files.without(words)}
            </button>
          )}
        </div>
      )}
      {asksLink && own === null && <LinkForm words={words} onGive={fetchLink} />}
      <Problem
        words={refusal !== null && refusal.sessionId === sessionId && refusal.at === at ? refusal.words : null}
      />
    </div>
  )
}
