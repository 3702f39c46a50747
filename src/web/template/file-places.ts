/** The places of a template that show a file: its header, or that of each card. Pure. */
import type { Draft, Edit } from '../api/types.ts'
import { cardInput } from './edits-between.ts'
import { type FileKind, isFileKind } from './file-limits.ts'
import { findPart } from './parts.ts'

/** The header of the message, or that of a card, counted from 0. */
export type PlaceOfFile = 'header' | number

export interface FilePlace {
  at: PlaceOfFile
  kind: FileKind
  /** What names the sample: a file that the service keeps, one at Meta, or a link; null: nothing. */
  handle: string | null
}

/** What the name of a file begins with that the service keeps. */
export const keptPrefix = 'media:sha256:'

/** Names a file that the service keeps, in a draft. */
export const referenceTo = (digest: string): string => keptPrefix + digest

/** The digest of a file that the service keeps; null: the handle names something else. */
export const digestIn = (handle: string | null): string | null =>
  handle?.startsWith(keptPrefix) ? handle.slice(keptPrefix.length) : null

export const isLink = (handle: string | null): boolean => handle !== null && /^\s{0,9}https?:/i.test(handle)

function placeIn(template: Pick<Draft, 'components'>, at: PlaceOfFile): FilePlace[] {
  const header = findPart(template, 'HEADER')
  if (header === undefined || !isFileKind(header.format)) return []
  return [{ at, kind: header.format, handle: header.example?.header_handle?.[0] ?? null }]
}

export const filePlaces = (draft: Pick<Draft, 'components'>): FilePlace[] => [
  ...placeIn(draft, 'header'),
  ...(findPart(draft, 'CAROUSEL')?.cards ?? []).flatMap((card, index) => placeIn(card, index)),
]

/** Where a file goes that is dropped anywhere: the first place without one, or the header. */
export function placeFor(draft: Draft): PlaceOfFile {
  const places = filePlaces(draft)
  return (places.find(({ handle }) => handle === null) ?? places[0])?.at ?? 'header'
}

/** Puts a file into a place; with null, takes out the one that is there. */
export function fileEdits(draft: Draft, at: PlaceOfFile, kind: FileKind, handle: string | null): Edit[] {
  if (at === 'header') {
    const set: Edit = { op: 'set_header', format: kind, handle }
    return handle === null ? [{ op: 'clear', part: 'header' }, set] : [set]
  }
  const cards = (findPart(draft, 'CAROUSEL')?.cards ?? []).map((card, index) =>
    index === at ? { ...cardInput(card), handle } : cardInput(card),
  )
  const set: Edit = { op: 'set_carousel', cards }
  // What an edit leaves out stays as it is in the card of before.
  return handle === null ? [{ op: 'clear', part: 'carousel' }, set] : [set]
}
