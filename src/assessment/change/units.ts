/** The pieces of a text that can go without leaving a hole: sentences, clauses at either end of one, and loud signs. */
import type { ReadText } from '../reading.ts'
import { joinersOf } from './joiners.ts'

export interface Unit {
  start: number
  end: number
  replacement: string
  /** How many words it takes away. */
  cost: number
}

/** A text has few sentences; more would only cost time. */
const mostSentences = 24
const mostClauses = 4
const isSpace = (sign: string): boolean => sign.trim() === ''

/** Spans of the sentences, each with the white space behind it. A mark within a word or before a small letter ends none. */
export function sentencesOf({ value, tokens }: ReadText): { start: number; end: number; from: number; to: number }[] {
  const spans: { start: number; end: number; from: number; to: number }[] = []
  let from = 0
  for (let at = 1; at <= tokens.length && spans.length < mostSentences; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (before === undefined) break
    if (token !== undefined && (token.sentence === before.sentence || !endsBetween(value, before.end, token.start)))
      continue
    const start = spans.at(-1)?.end ?? 0
    const end = token === undefined ? value.length : startOf(value, before.end, token.start)
    spans.push({ start, end, from, to: at - 1 })
    from = at
  }
  return spans
}

/** True if a sentence ends there: a line break, or a mark with a space behind it and no small letter next. */
function endsBetween(value: string, end: number, start: number): boolean {
  const between = value.slice(end, start)
  if (between.includes('\n')) return true
  const next = value.charAt(start)
  const isSmall = next !== next.toUpperCase()
  return !isSmall && (/[.!?;…]\s/.test(between) || /[।؟۔。！]/.test(between))
}

/** Where the next sentence begins: its opening signs belong to it. */
function startOf(value: string, end: number, next: number): number {
  let at = next
  while (at > end && !isSpace(value.charAt(at - 1))) at -= 1
  return at === end ? next : at
}

/** The sentences, then clauses of those that hold one of `places`. */
export function unitsOf(text: ReadText, language: string, places: readonly (readonly [number, number])[]): Unit[] {
  const units: Unit[] = []
  for (const { start, end, from, to } of sentencesOf(text)) {
    const isTouched = places.some(([left, right]) => left < end && right > start)
    if (!isTouched) continue
    const cost = to - from + 1
    units.push({ start, end, replacement: '', cost })
    units.push(...clausesOf(text, language, { start, end, from, to }))
  }
  return units
}

function clausesOf(
  { value, tokens }: ReadText,
  language: string,
  { start, end, from, to }: { start: number; end: number; from: number; to: number },
): Unit[] {
  const joiners = joinersOf(language)
  const units: Unit[] = []
  const stop = tokens[to]?.end ?? end
  for (let at = from + 1; at <= to && units.length < 2 * mostClauses; at += 1) {
    const before = tokens[at - 1]
    const token = tokens[at]
    if (before === undefined || token === undefined) break
    const between = value.slice(before.end, token.start)
    const isJoiner = joiners.has(token.word)
    const mark = /^\s*[,;:–—(]|^\s-\s/.exec(between)
    if (mark === null && !isJoiner) continue
    // The tail: from the comma to before the final mark.
    if (at - from >= 2)
      units.push({ start: before.end, end: closing(value, stop, mark), replacement: '', cost: to - at + 1 })
    // The head: from the beginning to the next word, which gets a capital letter.
    const head = isJoiner ? tokens[at + 1] : token
    if (mark !== null && head !== undefined && to - at >= 2)
      units.push({ start, end: head.start + 1, replacement: value.charAt(head.start).toUpperCase(), cost: at - from })
  }
  return units
}

const closing = (value: string, stop: number, mark: RegExpExecArray | null): number =>
  mark?.[0].endsWith('(') === true && value.charAt(stop) === ')' ? stop + 1 : stop
