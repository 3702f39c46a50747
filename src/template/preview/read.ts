/** Reading JSON of any shape: what is not of the wanted kind is simply not there. */

export type JsonObject = Readonly<Record<string, unknown>>

const empty: JsonObject = {}

export const asObject = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : empty

export const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Longer texts are cut: no client shows more, and a page must stay a page. */
const longestText = 4096

/** Printable text; numbers are written out, everything else is ''. */
export function asText(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  const cut = value.length > longestText ? `${value.slice(0, longestText)}…` : value
  return cut.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
}

/** The value of an own property. */
export const propertyOf = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined

export const textAt = (object: JsonObject, key: string): string => asText(propertyOf(object, key))

/** Upper-case enum value, so that `header` and `HEADER` read alike. */
export const enumAt = (object: JsonObject, key: string): string => textAt(object, key).toUpperCase()

export const objectAt = (object: JsonObject, key: string): JsonObject => asObject(propertyOf(object, key))

export const arrayAt = (object: JsonObject, key: string): readonly unknown[] => asArray(propertyOf(object, key))
