/** What a body of Meta's holds, a few changes at a time: one may hold a thousand, and others are served in between. */
import { createHash } from 'node:crypto'
import { isRecord, parseJson, readChanges, recordsOf, textOf } from '../../meta/index.ts'
import type { IncomingChange } from '../../repositories/types.ts'
import { keptOf } from '../test-sends/code.ts'

const perSlice = 50

/** What cannot be read is kept as well: the job sets it apart. */
export const poisonField = 'unreadable'

const digestOf = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** The ids of accounts that may be in the body, before its signature is verified: it says whose secret to try. */
export function accountsNamed(body: Uint8Array): Set<string> {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1')
  return new Set(Array.from(text.matchAll(/"id"\s{0,10}:\s{0,10}"?(\d{1,40})/g), ([, id = '']) => id))
}

/** A part of an entry. */
interface Slice {
  wabaId: string
  time: unknown
  changes: unknown[]
}

/** The entries of a body, in slices. Nothing for a body that is no webhook. */
export function* slicesOf(body: Uint8Array): Generator<Slice> {
  const parsed = parseJson(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString())
  for (const { id, time, changes } of recordsOf(isRecord(parsed) ? parsed.entry : [])) {
    const wabaId = textOf(id)
    if (wabaId === null || !Array.isArray(changes)) continue
    for (let from = 0; from < changes.length; from += perSlice)
      yield { wabaId, time, changes: changes.slice(from, from + perSlice) }
  }
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
