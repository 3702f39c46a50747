/** Counts of a text that several parts of its quality need. */
import type { Reading } from '../reading.ts'

export interface Measures {
  /** Meta sets the words. */
  isPreset: boolean
  words: number
  length: number
  variables: number
  isAtEdge: boolean
  areAdjacent: boolean
  greets: boolean
  /** A variable stands near the beginning. */
  hasName: boolean
  buttons: number
  /** The text itself says what to do. */
  asks: boolean
  /** Words of the longest sentence. */
  longest: number
  lines: number
  exclamations: number
  shouted: boolean
  emoji: number
}

const greetingTokens = 4
const isShout = (word: string): boolean => word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase()

export function measure(reading: Reading): Measures {
  const { body, subject } = reading
  const tokens = body?.tokens ?? []
  const value = body?.value ?? ''
  const perSentence = new Map<number, number>()
  let words = 0
  let emoji = 0
  let shouts = 0
  let areAdjacent = false
  const variables: number[] = []
  for (const [at, { kind, sentence, start, end }] of tokens.entries()) {
    if (kind === 'emoji') emoji += 1
    if (kind === 'variable') {
      if (variables.at(-1) === at - 1 && /^\s*$/.test(value.slice(tokens[at - 1]?.end, start))) areAdjacent = true
      variables.push(at)
    }
    if (kind !== 'word' && kind !== 'number') continue
    words += 1
    perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1)
    if (kind === 'word' && isShout(value.slice(start, end))) shouts += 1
  }
  const trimmed = value.trim()
  return {
    isPreset: body === undefined && (subject.isAuthentication || subject.isLibrary),
    words,
    length: subject.body?.text?.length ?? value.length,
    variables: variables.length,
    isAtEdge: trimmed.startsWith('{{') || trimmed.endsWith('}}'),
    areAdjacent,
    greets: reading.of('salute').some(({ first, text }) => text === body && first < greetingTokens),
    hasName: (variables[0] ?? greetingTokens) < greetingTokens,
    buttons: subject.topButtons.length,
    asks: reading.of('serve').length > 0 || reading.of('ask').length > 0 || reading.of('invite').length > 0,
    longest: Math.max(0, ...perSentence.values()),
    lines: trimmed.split('\n').length,
    exclamations: value.split('!').length - 1,
    shouted: shouts >= 3 && shouts * 3 > words,
    emoji,
  }
}
