/**
 * How large a draft may be: far above Meta's limits, which the validator explains, yet small enough to validate, show and
 * store any draft within milliseconds.
 */
import type { Draft } from './draft.ts'

/** The limits on drafts and on edits. */
export const sizeLimits = {
  /** Of the whole draft as JSON, in UTF-8. */
  bytes: 64 * 1024,
  /** Of each text, in code points: a chat message may have 4,000, Meta's longest text has 1,024. */
  characters: 4096,
  buttons: 50,
  cards: 30,
  /** Of any other list: samples, components, apps. */
  entries: 200,
} as const

/** Something that exceeds a limit. */
export interface Excess {
  /** Slash-separated; '' is the whole value. */
  path: string
  unit: 'bytes' | 'characters' | 'entries'
  limit: number
  actual: number
}

const entryLimits: Readonly<Record<string, number>> = { buttons: sizeLimits.buttons, cards: sizeLimits.cards }

/** A text has no more code points than UTF-16 units, so most need no counting. */
const charactersOf = (text: string): number => (text.length <= sizeLimits.characters ? text.length : [...text].length)

/** The first text or list in a draft or an edit that is too large, or null. `name` is the name of `value`. */
export function excessIn(value: unknown, name: string): Excess | null {
  if (typeof value === 'string') {
    const actual = charactersOf(value)
    return actual > sizeLimits.characters
      ? { path: name, unit: 'characters', limit: sizeLimits.characters, actual }
      : null
  }
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    const limit = entryLimits[name] ?? sizeLimits.entries
    if (value.length > limit) return { path: name, unit: 'entries', limit, actual: value.length }
  }
  for (const [key, inner] of Object.entries(value)) {
    const excess = excessIn(inner, key)
    // The path is built on the way back, because it is hardly ever needed.
    if (excess !== null) return name === '' ? excess : { ...excess, path: `${name}/${excess.path}` }
  }
  return null
}

const bytesOf = (draft: Draft): number => Buffer.byteLength(JSON.stringify(draft))

/** The first limit that the draft exceeds, or null. */
export function excessOf(draft: Draft): Excess | null {
  const excess = excessIn(draft, '')
  if (excess !== null) return excess
  const actual = bytesOf(draft)
  return actual > sizeLimits.bytes ? { path: '', unit: 'bytes', limit: sizeLimits.bytes, actual } : null
}

/**
 * The limit that forbids changing `before` into `after`; null if the change is allowed. A draft that an earlier release
 * stored too large may still be made smaller; otherwise it could never be repaired.
 */
export function outgrown(before: Draft, after: Draft): Excess | null {
  if (after === before) return null
  const excess = excessOf(after)
  if (excess === null) return null
  return excessOf(before) !== null && bytesOf(after) < bytesOf(before) ? null : excess
}
