/** Reads JSON of any shape: a value of the wrong type counts as absent. */

export type JsonObject = Readonly<Record<string, unknown>>

const empty: JsonObject = {}

export const asObject = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : empty

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Characters after which a text is cut: no client shows more, and the page must stay small. */
const longestText = 4096

/** The value as printable text; numbers become strings, anything else ''. */
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

/** The property as an upper-case enum value, so that `header` and `HEADER` are the same. */
export const enumAt = (object: JsonObject, key: string): string => textAt(object, key).toUpperCase()

export const objectAt = (object: JsonObject, key: string): JsonObject => asObject(propertyOf(object, key))

export const arrayAt = (object: JsonObject, key: string): readonly unknown[] => asArray(propertyOf(object, key))
