/** Texts of bounded size that servers and databases accept. Pure. */

/** Stands where a text was cut. */
export const mark = '…[cut]'

/** The text without lone surrogates and NUL, which servers and databases reject. */
export const readable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** The text, or its beginning with a mark. */
export function clamp(text: string, size: number): string {
  if (text.length <= size) return readable(text)
  return readable(text.slice(0, size).replace(/[\uD800-\uDBFF]$/, '')) + mark
}
