/** Files that people give as samples: taken in, shown again, named in the draft. */
import { createHash } from 'node:crypto'
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { Caller, DraftAnswer, Engine } from '../../engine/index.ts'
import { appError } from '../../errors.ts'
import type { Access, Media, MediaRecord, Sessions } from '../../repositories/types.ts'
import { cardInputsOf } from '../../template/card-samples.ts'
import { type Draft, findComponent, type HeaderFormat } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { type Dimensions, dimensionsOf, mediaKinds, mostMediaBytes, mostPixels, typeOf } from './kinds.ts'
import { createLinkReader, type ReadLink } from './link.ts'
import { chunkBytes, piecesOf, type Stretch } from './reader.ts'
import { digestIn, mediaReference } from './reference.ts'
import { damageOf } from './structure.ts'

export interface MediaAnswer {
  media: MediaRecord
  /** The draft that now shows the file; null if it has no place for one: a carousel, an AUTHENTICATION template. */
  draft: DraftAnswer | null
  /** What became of the header beyond the file, in a sentence; null: nothing. */
  note: string | null
}

/** All calls reject with AppError: those of the engine, and MEDIA_UNSUITABLE, MEDIA_TOO_LARGE, MEDIA_FULL, LINK_REFUSED, MEDIA_NOT_FOUND. */
export interface MediaStore {
  /** @param read called when it is this file's turn, because each one is held in memory */
  accept(caller: Caller, sessionId: string, read: () => Promise<{ name: string; bytes: Buffer }>): Promise<MediaAnswer>
  /** @param link null: the link that stands in the draft in place of a handle */
  acceptLink(caller: Caller, sessionId: string, link: string | null): Promise<MediaAnswer>
  /** Newest first; `shown` is the digest of the one that the draft's header shows. */
  list(caller: Caller, sessionId: string): Promise<{ media: MediaRecord[]; shown: string | null }>
  /** @param digest null: the newest */
  find(caller: Caller, sessionId: string, digest: string | null): Promise<MediaRecord>
  /** The content piece by piece, or a stretch of it. */
  read(caller: Caller, sessionId: string, digest: string, stretch?: Stretch): AsyncIterable<Buffer>
  /** Removes all files, and the samples from the draft's header and cards. */
  removeAll(caller: Caller, sessionId: string): Promise<void>
}

export interface MediaParts {
  media: Media
  sessions: Pick<Sessions, 'find'>
  engine: Pick<Engine, 'getSession' | 'editDraft'>
  /** By default, a reader of public addresses. */
  readLink?: ReadLink | undefined
  now: () => Date
}

/** A file has 16 MiB, so few are taken in at once. */
const atOnce = 4
const mostWaiting = 16

/** A header and ten cards. */
const mostFiles = 11
/** Of all files of a workspace, and of all sessions without an owner. */
const mostBytes = { owned: 1024 ** 3, anonymous: 256 * 1024 ** 2 }
/** Staff see no files: what is in a picture cannot be redacted. */
const ownAccess = <Who extends Access>(caller: Who): Who => ({ ...caller, scope: 'own' })

const handleOf = (draft: Draft): string | null => findComponent(draft, 'HEADER')?.example?.header_handle?.[0] ?? null

const chunksOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, place) =>
    bytes.subarray(place * chunkBytes, (place + 1) * chunkBytes),
  )

const isHuge = ({ width, height }: Dimensions): boolean =>
  Math.max(width, height) > mostPixels.side || width * height > mostPixels.all

/** @throws AppError MEDIA_UNSUITABLE, MEDIA_TOO_LARGE */
function inspect({ name, bytes }: { name: string; bytes: Buffer }, createdAt: Date): MediaRecord {
  const type = typeOf(bytes)
  if (type === null) throw appError('MEDIA_UNSUITABLE', { detail: 'Only JPEG, PNG, MP4 and PDF can be samples.' })
  const { most, ending } = mediaKinds[type]
  if (bytes.length > most) throw appError('MEDIA_TOO_LARGE', { detail: `A ${type} may have ${most} bytes.` })
  const damage = damageOf(bytes, type)
  const dimensions = damage === null ? dimensionsOf(bytes, type) : 'damaged'
  if (dimensions === 'damaged')
    throw appError('MEDIA_UNSUITABLE', { detail: damage ?? 'The picture is damaged: it has no size.' })
  const { width, height } = dimensions ?? { width: null, height: null }
  if (dimensions !== null && isHuge(dimensions))
    throw appError('MEDIA_UNSUITABLE', { detail: `The picture has ${width} × ${height} pixels. Make it smaller.` })
  const digest = createHash('sha256').update(bytes).digest('hex')
  const plain = name
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069/\\]/gu, '')
    .trim()
    .slice(0, 100)
  return { digest, name: plain || `sample.${ending}`, type, size: bytes.length, width, height, createdAt }
}

/** What shows the file in the draft; nothing if the draft has no place for it. */
function editsFor(draft: Draft, { type, digest }: MediaRecord): Edit[] {
  if (draft.category === 'AUTHENTICATION' || findComponent(draft, 'CAROUSEL') !== undefined) return []
  return [{ op: 'set_header', format: mediaKinds[type].format, handle: mediaReference(digest) }]
}

const isOurs = (handle: string | null | undefined): boolean => digestIn(handle ?? '') !== null

function withoutHeaderFile(draft: Draft): Edit[] {
  const format = findComponent(draft, 'HEADER')?.format
  if (format === undefined || !isOurs(handleOf(draft))) return []
  return [
    { op: 'clear', part: 'header' },
    { op: 'set_header', format },
  ]
}

function withoutCardFiles(draft: Draft): Edit[] {
  const cards = cardInputsOf(draft) ?? []
  if (!cards.some(({ handle }) => isOurs(handle))) return []
  const emptied = cards.map((card) => (isOurs(card.handle) ? { ...card, handle: null } : card))
  // What an edit leaves out stays as it is in the card of before.
  return [
    { op: 'clear', part: 'carousel' },
    { op: 'set_carousel', cards: emptied },
  ]
}

const wordOf = (format: HeaderFormat): string =>
  Object.values(mediaKinds).find((kind) => kind.format === format)?.word ?? format.toLowerCase()

/** A header becomes what the file is. That is said where the draft wanted something else. */
function noteOf(before: Draft, { type }: MediaRecord): string | null {
  const wanted = findComponent(before, 'HEADER')?.format
  const { format, word: given } = mediaKinds[type]
  if (wanted === undefined || wanted === format) return null
  const word = wordOf(wanted)
  return `The header was a ${word} and is a ${given} now, because the file is one. Undo brings the ${word} back.`
}

export function createMediaStore(parts: MediaParts): MediaStore {
  const { media, sessions, engine, readLink = createLinkReader(), now } = parts
  const gate = bulkhead(atOnce, mostWaiting)

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await gate.execute(work)
    } catch (error) {
      if (error instanceof BulkheadRejectedError) throw appError('OVERLOADED', { retryAfter: 5 })
      throw error
    }
  }

  /** The draft, for those who may change it: nothing is fetched or read for anybody else. */
  async function draftToChange(caller: Caller, sessionId: string): Promise<Draft> {
    const { draft } = await engine.getSession(ownAccess(caller), sessionId)
    if ((await sessions.find(sessionId, ownAccess(caller), 'write')) !== null) return draft
    throw appError('FORBIDDEN', { detail: 'Your role in this workspace does not allow this.' })
  }

  async function take(
    caller: Caller,
    sessionId: string,
    read: (draft: Draft) => Promise<{ name: string; bytes: Buffer }>,
  ): Promise<MediaAnswer> {
    const draft = await draftToChange(caller, sessionId)
    return inTurn(async () => {
      const given = await read(draft)
      const file = inspect(given, now())
      const put = { sessionId, access: ownAccess(caller), file, chunks: chunksOf(given.bytes), mostFiles, mostBytes }
      const outcome = await media.put(put)
      if (outcome === 'full') throw appError('MEDIA_FULL')
      if (outcome === 'refused') throw appError('SESSION_NOT_FOUND')
      const edits = editsFor(draft, file)
      const shown = edits.length === 0 ? null : await engine.editDraft(caller, sessionId, { edits, revision: null })
      return { media: file, draft: shown, note: shown === null ? null : noteOf(draft, file) }
    })
  }

  return {
    accept: (caller, sessionId, read) => take(caller, sessionId, read),

    acceptLink: (caller, sessionId, link) =>
      take(caller, sessionId, async (draft) => {
        const found = link ?? handleOf(draft)
        if (found === null) throw appError('LINK_REFUSED', { detail: 'There is no link, here or in the draft.' })
        return readLink(found, mostMediaBytes)
      }),

    async list(caller, sessionId) {
      const { draft } = await engine.getSession(ownAccess(caller), sessionId)
      const known = (await media.list(sessionId, ownAccess(caller))) ?? []
      return { media: known, shown: digestIn(handleOf(draft) ?? '') }
    },

    async find(caller, sessionId, digest) {
      const known = await media.list(sessionId, ownAccess(caller))
      if (known === null) throw appError('SESSION_NOT_FOUND')
      const found = known.find((one) => digest === null || one.digest === digest)
      if (found === undefined) throw appError('MEDIA_NOT_FOUND')
      return found
    },

    read: (caller, sessionId, digest, stretch) => piecesOf(media, ownAccess(caller), { sessionId, digest, ...stretch }),

    async removeAll(caller, sessionId) {
      const draft = await draftToChange(caller, sessionId)
      await media.removeAll(sessionId, ownAccess(caller))
      const edits = [...withoutHeaderFile(draft), ...withoutCardFiles(draft)]
      if (edits.length > 0) await engine.editDraft(caller, sessionId, { edits, revision: null })
    },
  }
}
