/** A stretch of text and what it is. */

export type Label = 'EMAIL' | 'PHONE' | 'CARD' | 'IBAN' | 'SECRET'

export interface Span {
  start: number
  /** Exclusive. */
  end: number
  label: Label
}

/** Finds one kind of thing in a shadow; spans come in order and do not overlap. */
export type Recogniser = (shadow: string) => Span[]

const stretched = (text: string, spans: readonly Span[], written: (span: Span) => string): string => {
  const parts: string[] = []
  let from = 0
  for (const span of spans) {
    parts.push(text.slice(from, span.start), written(span))
    from = span.end
  }
  return parts.concat(text.slice(from)).join('')
}

/** A character that no recogniser takes for part of anything. */
const blank = '\ue000'

/** The shadow with what was found made unrecognisable, every index kept. */
export const withoutSpans = (shadow: string, spans: readonly Span[]): string =>
  spans.length === 0 ? shadow : stretched(shadow, spans, ({ start, end }) => blank.repeat(end - start))

/** @param spans in order, not overlapping */
export const withLabels = (text: string, spans: readonly Span[]): string =>
  stretched(text, spans, ({ label }) => `[${label}]`)
