/** Reading JSON that came from outside: total, whatever its shape. Pure. */

export type Json = Readonly<Record<string, unknown>>

/** A text of JSON, or a whole number of 16 digits and more. Only for valid JSON, where no text is left open. */
const textOrLongNumber = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g

/**
 * The parsed JSON; undefined if the text is none. Whole numbers too long for a JavaScript number become texts: Meta's webhooks
 * hold ids as numbers, and one digit wrong is another template.
 */
export function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text)
    if (!/\d{16}/.test(text)) return parsed
    return JSON.parse(text.replaceAll(textOrLongNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)))
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object, or an empty one. */
export const recordOf = (value: unknown): Json => (isRecord(value) ? value : {})

/** The objects of the list, or none. */
export const recordsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** A text that is not empty, or a number as text; otherwise null. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

/** The texts of the list, or none. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : []

/** A number, or a text that is one; otherwise null. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** The latest moment that a Date can hold, seconds. */
const lastSecond = 8_640_000_000_000

/** A moment from seconds since 1970, or from a text such as 2026-11-29T10:00:00+0000; null where there is none, and for 0. */
export function dateOf(value: unknown): Date | null {
  const seconds = numberOf(value)
  if (seconds !== null) return seconds > 0 && seconds <= lastSecond ? new Date(seconds * 1000) : null
  const moment = typeof value === 'string' ? Date.parse(value.slice(0, 40)) : Number.NaN
  return Number.isNaN(moment) ? null : new Date(moment)
}
