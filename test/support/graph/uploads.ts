/** Resumable uploads: a session, bytes from an offset that are kept as they arrive, and a handle of two lines. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Call } from './call.ts'
import type { Json } from './json.ts'
import { demand, Refusal } from './refusal.ts'
import type { UploadSession, World } from './world.ts'

const megabyte = 1024 * 1024
const limits: Readonly<Record<string, number>> = {
  'image/jpeg': 5 * megabyte,
  'image/jpg': 5 * megabyte,
  'image/png': 5 * megabyte,
  'video/mp4': 16 * megabyte,
  'application/pdf': 100 * megabyte,
}

/** Only the app's own id opens a session, not that of the account. */
export function begin({ world, query, app, path }: Call): Json {
  if (path[0] !== app.id) throw new Refusal(100, 'This app cannot upload here')
  const type = query.get('file_type') ?? ''
  const length = Number(query.get('file_length'))
  const limit = limits[type]
  demand(limit !== undefined, `file_type ${type} is not supported`)
  demand(Number.isInteger(length) && length > 0 && length <= limit, 'file_length is out of range')
  const id = `upload:${randomBytes(15).toString('base64url')}=?sig=${randomBytes(12).toString('base64url')}`
  world.uploads.set(id, { id, appId: app.id, type, length, pieces: [], received: 0, handle: null })
  return { id }
}

export function sessionOf(world: World, id: string): UploadSession {
  const session = world.uploads.get(id)
  if (session === undefined) throw new Refusal(100, 'The upload session does not exist')
  return session
}

export const progress = ({ id, received }: UploadSession): Json => ({ id, file_offset: received })

/** @param stopAfter bytes after which the connection breaks; null: never */
export async function receive(
  world: World,
  session: UploadSession,
  request: IncomingMessage,
  stopAfter: number | null,
): Promise<Json | 'broken'> {
  const offset = request.headers.file_offset
  if (offset === undefined) throw new Refusal(100, 'The header file_offset is missing')
  if (Number(offset) !== session.received) throw new Refusal(100, `file_offset has to be ${session.received}`)
  let left = stopAfter ?? Number.POSITIVE_INFINITY
  for await (const chunk of request as AsyncIterable<Buffer>) {
    const piece = chunk.subarray(0, left)
    left -= piece.length
    session.pieces.push(piece)
    session.received += piece.length
    if (left <= 0) return 'broken'
  }
  demand(session.received <= session.length, 'More bytes than file_length came')
  if (session.received < session.length) return progress(session)
  const part = (): string => `4::${Buffer.from(session.type).toString('base64')}:${randomBytes(12).toString('hex')}`
  session.handle ??= `${part()}\n${part()}`
  world.handles.add(session.handle)
  return { h: session.handle }
}
