/** A range of text and the kind of data in it. */

export type Label = 'EMAIL' | 'PHONE' | 'CARD' | 'IBAN' | 'SECRET'

/** UTF-16 offsets. */
export interface Span {
  start: number
  /** Exclusive. */
  end: number
  label: Label
}

/** Finds data in a shadow; the spans are in order and do not overlap. */
export type Recogniser = (shadow: string) => Span[]

const replaceSpans = (text: string, spans: readonly Span[], replacement: (span: Span) => string): string => {
  const parts: string[] = []
  let from = 0
  for (const span of spans) {
    parts.push(text.slice(from, span.start), replacement(span))
    from = span.end
  }
  return parts.concat(text.slice(from)).join('')
}

/** A private-use character that no recogniser matches. */
const blank = '\ue000'

/** The shadow with these spans blanked out; indices do not change. */
export const withoutSpans = (shadow: string, spans: readonly Span[]): string =>
  spans.length === 0 ? shadow : replaceSpans(shadow, spans, ({ start, end }) => blank.repeat(end - start))

/** The text with each span replaced by its label. @param spans in order, not overlapping */
export const withLabels = (text: string, spans: readonly Span[]): string =>
  replaceSpans(text, spans, ({ label }) => `[${label}]`)
