/** Reads payloads of whatever quality: what is not there or of another type reads as empty. Pure. */

export type Raw = Readonly<Record<string, unknown>>

export const toRecord = (value: unknown): Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {}
export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const toText = (value: unknown): string => (typeof value === 'string' ? value : '')
/** Meta writes its types in capitals, and its own pages sometimes do not. */
export const toKind = (value: unknown): string => toText(value).toUpperCase()

/** The components of a payload or a card. */
export const componentsOf = (value: unknown): Raw[] => toList(toRecord(value).components).map(toRecord)
export const ofKind = (components: readonly Raw[], kind: string): Raw | undefined =>
  components.find(({ type }) => toKind(type) === kind)
