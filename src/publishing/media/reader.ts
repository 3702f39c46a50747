/** Reads stored files, for people piece by piece and for submissions as a whole. */
import type { Access, Media } from '../../repositories/types.ts'
import type { MediaFor } from '../deps.ts'
import { digestIn } from './reference.ts'

/** Fits into a statement, and two hundred of them into a page of a backup. */
export const chunkBytes = 64 * 1024

/** Bytes of a file; `to` is the first that is not among them. */
export interface Stretch {
  from: number
  to: number
}

/** The content of a file, or a stretch of it; nothing if there is no such file. */
export async function* piecesOf(
  media: Media,
  access: Access,
  {
    sessionId,
    digest,
    from = 0,
    to = Number.POSITIVE_INFINITY,
  }: { sessionId: string; digest: string } & Partial<Stretch>,
): AsyncGenerator<Buffer> {
  for (let place = Math.floor(from / chunkBytes); place * chunkBytes < to; place += 1) {
    const piece = await media.chunk(sessionId, access, digest, place)
    if (piece === null) return
    const start = place * chunkBytes
    yield piece.subarray(Math.max(0, from - start), to - start)
  }
}

/** A submission is the workspace's own, and names the file by its digest: whoever submitted it may since have left. */
const asSystem: Access = { userId: null, workspaceId: null, role: null, scope: 'any' }

/** The files that handles such as `media:sha256:…` name; null for any other handle, and for files that are gone. */
export const mediaReader =
  (media: Media): MediaFor =>
  async (sessionId, _place, handle) => {
    const digest = digestIn(handle ?? '')
    const known = digest === null ? [] : ((await media.list(sessionId, asSystem)) ?? [])
    const found = known.find((one) => one.digest === digest)
    if (found === undefined) return null
    const { name, type, size } = found
    return {
      async read() {
        const pieces: Buffer[] = []
        for await (const piece of piecesOf(media, asSystem, { sessionId, digest: found.digest })) pieces.push(piece)
        const bytes = Buffer.concat(pieces)
        return bytes.length === size ? { name, type, bytes } : null
      },
    }
  }
