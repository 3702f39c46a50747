/**
 * What a body of Meta's holds, a few changes at a time: it may have three megabytes and thousands of changes, and others are served in
 * between. So it is never parsed as a whole, and what cannot be read spoils nothing else.
 */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type Piece, parseJson, piecesOf, readChanges, textOf } from '../../meta/index.ts'
import type { IncomingChange } from '../../repositories/types.ts'
import { keptOf } from '../test-sends/code.ts'

/** A slice has so many changes, or a few more bytes than that. */
const perSlice = 50
const sliceBytes = 64 * 1024
/** No change of Meta's is nearly as large. */
const largestChange = 256 * 1024
/** After so many bytes or pieces, others have their turn. */
const pauseBytes = 512 * 1024
const pausePieces = 500

/** What cannot be read is kept as well: the job sets it apart. */
export const poisonField = 'unreadable'

const digestOf = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** Ids of accounts in the body, before its signature is verified: they say whose secret to try. Meta names one in nearly all. */
const mostIds = 1000

/** The first accounts in the body that are known. @param most so many at most */
export function accountsNamed(body: Buffer, isKnown: (wabaId: string) => boolean, most: number): Set<string> {
  const found = new Set<string>()
  let count = 0
  for (const [, id = ''] of body.toString('latin1').matchAll(/"id"\s{0,10}:\s{0,10}"?(\d{1,40})/g)) {
    if (isKnown(id)) found.add(id)
    count += 1
    if (found.size >= most || count >= mostIds) break
  }
  return found
}

/** A part of an entry. */
interface Slice {
  wabaId: string
  time: unknown
  changes: unknown[]
}

/** Lets others have their turn now and then. */
function createPacer(): (piece: Piece) => Promise<void> {
  let [bytes, pieces] = [0, 0]
  return async ({ from, to }) => {
    bytes += to - from
    pieces += 1
    if (bytes < pauseBytes && pieces < pausePieces) return
    bytes = 0
    pieces = 0
    await setImmediate()
  }
}

const textAt = (body: Buffer, { from, to }: Piece): string => body.toString('utf8', from, to)

function changeAt(body: Buffer, piece: Piece): unknown {
  if (piece.to - piece.from <= largestChange) return parseJson(textAt(body, piece))
  return { too_large: textAt(body, { ...piece, to: piece.from + 1000 }) }
}

/** The entries of a body, in slices. Nothing for a body that is no webhook. */
export async function* slicesOf(body: Buffer): AsyncGenerator<Slice> {
  const pace = createPacer()
  for (const member of piecesOf(body)) {
    await pace(member)
    if (member.key !== 'entry') continue
    for (const entry of piecesOf(body, member.from, member.to)) {
      await pace(entry)
      yield* slicesOfEntry(body, entry, pace)
    }
  }
}

async function* slicesOfEntry(body: Buffer, entry: Piece, pace: ReturnType<typeof createPacer>): AsyncGenerator<Slice> {
  const members = new Map<string, Piece>()
  for (const member of piecesOf(body, entry.from, entry.to)) {
    await pace(member)
    if (['id', 'time', 'changes'].includes(member.key ?? '')) members.set(member.key ?? '', member)
  }
  const shortValue = (key: string): unknown => {
    const member = members.get(key)
    return member === undefined || member.to - member.from > 100 ? undefined : parseJson(textAt(body, member))
  }
  const [wabaId, time, listed] = [textOf(shortValue('id')), shortValue('time'), members.get('changes')]
  if (wabaId === null || listed === undefined) return
  let slice: Slice = { wabaId, time, changes: [] }
  let bytes = 0
  for (const piece of piecesOf(body, listed.from, listed.to)) {
    await pace(piece)
    slice.changes.push(changeAt(body, piece))
    bytes += piece.to - piece.from
    if (slice.changes.length < perSlice && bytes < sliceBytes) continue
    yield slice
    slice = { wabaId, time, changes: [] }
    bytes = 0
  }
  if (slice.changes.length > 0) yield slice
}

/** The changes of a slice, as they are stored. */
export function changesIn({ wabaId, time, changes }: Slice, connectionId: string, now: Date): IncomingChange[] {
  const { events, poison } = readChanges(wabaId, time, changes)
  return [
    ...events.flatMap((event) => {
      const value = event.kind === 'messages' ? keptOf(event) : event.raw
      return value === null ? [] : [{ connectionId, digest: event.key, field: event.field, at: event.at ?? now, value }]
    }),
    ...poison.map(({ reason, text }) => ({
      ...{ connectionId, digest: digestOf([wabaId, time, text]), field: poisonField, at: now },
      value: { reason, text },
    })),
  ]
}
