/** Reads stored files, for people piece by piece and for submissions as a whole. */
import type { Access, Media } from '../../repositories/types.ts'
import type { MediaFor } from '../deps.ts'
import { digestIn } from './reference.ts'

/** The content of a file from its beginning; nothing if there is no such file. */
export async function* piecesOf(
  media: Media,
  access: Access,
  sessionId: string,
  digest: string,
): AsyncGenerator<Buffer> {
  for (let place = 0; ; place += 1) {
    const piece = await media.chunk(sessionId, access, digest, place)
    if (piece === null) return
    yield piece
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
        for await (const piece of piecesOf(media, asSystem, sessionId, found.digest)) pieces.push(piece)
        const bytes = Buffer.concat(pieces)
        return bytes.length === size ? { name, type, bytes } : null
      },
    }
  }
