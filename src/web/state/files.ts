/**
 * Sample files of the template: given by the person, stored with the session, shown in the preview. What is shown is a
 * copy in this tab; a reload fetches it again.
 */
import { useEffect } from 'preact/hooks'
import { editDraft } from '../api/client.ts'
import { addFile, addLink, listMedia, readMedia, type Sending } from '../api/media.ts'
import { ApiError } from '../api/request.ts'
import type { Draft, DraftAnswer, MediaAnswer, MediaFile } from '../api/types.ts'
import { sentencesFor } from '../problems/tell.ts'
import { type FileKind, faultOfFile, kindOfType } from '../template/file-limits.ts'
import { digestIn, fileEdits, filePlaces, type PlaceOfFile, referenceTo } from '../template/file-places.ts'
import { say } from '../words/index.ts'
import { userCredentials } from './account.ts'
import type { Conversation } from './conversation.ts'
import { createStore, useStore } from './store.ts'

export interface ShownFile extends Pick<MediaFile, 'name' | 'size' | 'width' | 'height'> {
  kind: FileKind
  url: string
}

interface Upload {
  sessionId: string
  at: PlaceOfFile
  /** null: fetched from a link, which takes a while and says nothing meanwhile. */
  share: number | null
  stop(): void
}

interface Files {
  /** By digest; null: the service does not have it any more. */
  known: Readonly<Record<string, ShownFile | null>>
  upload: Upload | null
  /** Why the last one was not taken. */
  refusal: { sessionId: string; at: PlaceOfFile; words: string } | null
}

export const files = createStore<Files>({ known: {}, upload: null, refusal: null })

const keep = (digest: string, file: ShownFile | null): void =>
  files.set({ known: { ...files.get().known, [digest]: file } })

function show({ digest, type, ...file }: MediaFile, content: Blob): void {
  const kind = kindOfType(type)
  if (kind !== null) keep(digest, { ...file, kind, url: URL.createObjectURL(content) })
}

const isAsked = new Set<string>()

/** Fetches what the template shows and this tab does not have. */
async function fetchFiles(sessionId: string, digests: readonly string[]): Promise<void> {
  const wanted = digests.filter((digest) => files.get().known[digest] === undefined && !isAsked.has(digest))
  if (wanted.length === 0) return
  for (const digest of wanted) isAsked.add(digest)
  try {
    const stored = await listMedia(sessionId, userCredentials())
    for (const digest of wanted) {
      const file = stored.find((one) => one.digest === digest)
      if (file === undefined) keep(digest, null)
      else show(file, await readMedia(sessionId, digest, userCredentials()))
    }
  } catch (error) {
    // The drawing stands in its place; the next look at the template tries again.
    if (!(error instanceof ApiError)) throw error
  } finally {
    for (const digest of wanted) isAsked.delete(digest)
  }
}

/** The files that the template shows, by place. */
export function useFilesOf(sessionId: string, template: Pick<Draft, 'components'>): Map<PlaceOfFile, ShownFile> {
  const { known } = useStore(files)
  const digests = filePlaces(template).flatMap(({ at, handle }) => {
    const digest = digestIn(handle)
    return digest === null ? [] : [[at, digest] as const]
  })
  const key = digests.map(([, digest]) => digest).join()
  useEffect(() => {
    fetchFiles(
      sessionId,
      digests.map(([, digest]) => digest),
    )
  }, [sessionId, key])
  return new Map(
    digests.flatMap(([at, digest]) => {
      const file = known[digest]
      return file == null ? [] : [[at, file] as const]
    }),
  )
}

/** Why a file was not taken. The server says of a link what is wrong with it. */
function wordsFor(error: unknown): string {
  const isLinkFault = error instanceof ApiError && error.code === 'LINK_REFUSED'
  return isLinkFault ? `${say.files.badLink} ${error.message}` : sentencesFor(error)
}

/** Beside the place, or above the preview where there is none. */
function refuse({ store }: Conversation, at: PlaceOfFile, words: string): void {
  const { draft, sessionId } = store.get()
  if (filePlaces(draft).some((place) => place.at === at)) files.set({ refusal: { sessionId, at, words } })
  else store.set({ notice: words })
}

/** Why no file can be taken now, whichever it is; null if one can. */
function obstacle({ store }: Conversation): string | null {
  if (files.get().upload !== null) return say.files.oneAtATime
  return store.get().draft.category === 'AUTHENTICATION' ? say.files.noneForCodes : null
}

/** Puts a stored file into a place that only an edit reaches. */
function placeFile({ store }: Conversation, at: PlaceOfFile, media: MediaFile): Promise<DraftAnswer> {
  const { sessionId, draft, revision } = store.get()
  const place = filePlaces(draft).find((one) => one.at === at)
  if (place === undefined) throw new Error(say.files.noPlace)
  if (kindOfType(media.type) !== place.kind) throw new Error(say.files.wrongPlace(say.files.kinds[place.kind]))
  const edits = fileEdits(draft, at, place.kind, referenceTo(media.digest))
  return editDraft(sessionId, { edits, revision }, userCredentials())
}

type Take = (sessionId: string, sending: Sending) => Promise<MediaAnswer>

async function give(conversation: Conversation, at: PlaceOfFile, share: number | null, take: Take): Promise<void> {
  const stopper = new AbortController()
  const { signal } = stopper
  const change = (upload: Partial<Upload>): void => {
    const { upload: before } = files.get()
    if (before !== null) files.set({ upload: { ...before, ...upload } })
  }
  const { sessionId } = conversation.store.get()
  files.set({ upload: { sessionId, at, share, stop: () => stopper.abort() }, refusal: null })
  await conversation.change(
    async (id) => {
      change({ sessionId: id })
      const { media, draft, note } = await take(id, { signal, onProgress: (reached) => change({ share: reached }) })
      if (note !== null) conversation.store.set({ notice: note })
      return draft ?? placeFile(conversation, at, media)
    },
    (reason) => {
      if (!signal.aborted) refuse(conversation, at, wordsFor(reason))
    },
  )
  files.set({ upload: null })
}

/** Stores the file and puts it into its place. A header becomes what the file is; a card stays what it is. */
export async function giveFile(conversation: Conversation, at: PlaceOfFile, file: File): Promise<void> {
  const place = filePlaces(conversation.store.get().draft).find((one) => one.at === at)
  const kind = (at === 'header' ? kindOfType(file.type) : null) ?? place?.kind ?? null
  const fault = obstacle(conversation) ?? (kind === null ? say.files.notOurs : faultOfFile(kind, file))
  if (fault !== null) return refuse(conversation, at, fault)
  await give(conversation, at, 0, async (id, sending) => {
    const answer = await addFile(id, file, userCredentials(), sending)
    show(answer.media, file)
    return answer
  })
}

/** The same with a link, which the server follows. */
export async function giveLink(conversation: Conversation, at: PlaceOfFile, url: string): Promise<void> {
  const fault = obstacle(conversation)
  if (fault !== null) return refuse(conversation, at, fault)
  await give(conversation, at, null, (id, { signal }) => addLink(id, url, userCredentials(), signal))
}

/** Takes the file out of the template; Undo brings it back. */
export async function takeAway(conversation: Conversation, at: PlaceOfFile, kind: FileKind): Promise<void> {
  files.set({ refusal: null })
  await conversation.edit(fileEdits(conversation.store.get().draft, at, kind, null))
}
