/** Splits a message into clauses: one wish each, with the words given to the letter after a colon. */
import { buttonConcepts, type Concept, mediaConcepts, slotConcepts } from '../concepts.ts'
import { startsCommand } from './commands.ts'
import { colonSlot, endOfValue, isColon, type Slot } from './labels.ts'
import { namePlaces } from './places.ts'
import { isSentenceEnd } from './sentences.ts'
import { has, hasAny, isMark, type Token } from './token.ts'

export interface Clause {
  /** The instruction, quotes included; without the colon and what follows it. */
  tokens: Token[]
  /** The part that is named before a colon. */
  slot: Slot | null
  /** The words after the colon, to the letter. */
  value: string | null
  valueTokens: Token[]
  hasQuestionMark: boolean
  /** True for what stands behind "and" in a question: "the difference between utility and marketing". */
  continuesQuestion: boolean
  sentence: number
  /** What is to be done, when only the clause before said it: "drop the header and the footer". */
  inherited: Concept | null
}

const inheritable: readonly Concept[] = ['NO', 'REMOVE', 'ADD']
const namedParts = new Set<Concept>([...slotConcepts, 'SAYS', 'CALLED'])
const refusable = new Set<Concept>(['HEADER', 'FOOTER', 'BUTTON', 'QUICK_REPLY'])
const otherParts = new Set<Concept>([...buttonConcepts, 'HEADER', 'FOOTER', 'NAME', 'SAMPLE', 'WRITE', 'MENTION'])
const nearWords = 40
const listMarks = '-–—*•·#>|'

interface Splitter {
  message: string
  tokens: readonly Token[]
  clauses: Clause[]
  current: Token[]
  sentence: number
  /** How many brackets are open. */
  depth: number
  /** Labels begin the lines of this message. */
  inLines: boolean
}

function flush(splitter: Splitter, given: Partial<Clause> = {}): void {
  const tokens = splitter.current
  splitter.current = []
  while (tokens[0]?.kind === 'punctuation' && !has(tokens[0], 'IS')) tokens.shift()
  if (tokens.length === 0 && given.value === undefined) return
  const before = splitter.clauses.at(-1)
  const verb =
    before?.sentence === splitter.sentence
      ? (before.tokens.flatMap((token) => token.concepts).find((concept) => inheritable.includes(concept)) ??
        before.inherited)
      : null
  splitter.clauses.push({
    tokens,
    slot: null,
    value: null,
    valueTokens: [],
    hasQuestionMark: false,
    continuesQuestion:
      before?.sentence === splitter.sentence && (before.continuesQuestion || has(before.tokens[0], 'QUESTION')),
    sentence: splitter.sentence,
    inherited: verb,
    ...given,
  })
}

function endSentence(splitter: Splitter, token: Token): void {
  flush(splitter)
  const { clauses, sentence } = splitter
  for (let at = clauses.length - 1; isMark(token, '?？؟') && clauses[at]?.sentence === sentence; at -= 1) {
    const clause = clauses[at]
    if (clause) clause.hasQuestionMark = true
  }
  splitter.depth = 0
  splitter.sentence += 1
}

const isSeparator = (token: Token) => isMark(token, ',،、;|/') || has(token, 'AND')

const furtherParts = new Set<Concept>(['SAMPLE', 'QUICK_REPLY', 'FOOTER', 'HEADER'])
const beforePart = new Set<Concept>(['DETERMINER', 'COUNT', 'THIS', 'FILLER', 'JUST'])

/** `body "…" with the samples …`: behind quoted words "with" brings the next part, unless parts are exchanged. */
function opensPart(tokens: readonly Token[], at: number, current: readonly Token[]): boolean {
  const isExchange = current.slice(-nearWords).some((token) => has(token, 'REPLACE', 'CHANGE', 'MOVE', 'REMOVE'))
  if (isExchange || !has(tokens[at], 'WITH')) return false
  let next = at + 1
  while (hasAny(tokens[next], beforePart)) next += 1
  return hasAny(tokens[next], furtherParts)
}

/** `"Hi there" buttons: …`, `"Hi there" with buttons: …`: a part with its colon. */
function opensLabel(tokens: readonly Token[], at: number): boolean {
  const part = has(tokens[at], 'WITH', 'AND') ? at + 1 : at
  return hasAny(tokens[part], slotConcepts) && isMark(tokens[part + 1], ':：')
}

/** A new wish without any mark before it: behind a quote, or at "no footer" and "finalize" in a breathless message. */
function endsSilently(tokens: readonly Token[], at: number, current: readonly Token[]): boolean {
  const before = current.at(-1)
  if (before === undefined) return false
  if (before.kind === 'quote' && (opensPart(tokens, at, current) || opensLabel(tokens, at))) return true
  if (before.kind === 'quote')
    return current.slice(-nearWords).some((token) => hasAny(token, namedParts)) && startsCommand(tokens, at, true)
  const isRefusal = has(tokens[at], 'NO') && [1, 2].some((ahead) => hasAny(tokens[at + ahead], refusable))
  if (isRefusal) return !has(before, 'AND', 'WANT', 'FOR', 'WITH')
  return has(tokens[at], 'FINALIZE') && current.some((token) => has(token, 'NO')) && hasAny(before, refusable)
}

/** Reads a label with its value; null when no label ends here. A colon inside brackets is none. */
function readLabel(splitter: Splitter, at: number): number | null {
  const { message, tokens, current, depth } = splitter
  if (depth > 0 || !isColon(tokens, at, current)) return null
  const slot = colonSlot(current, tokens[tokens[at + 1]?.kind === 'newline' ? at + 2 : at + 1])
  if (slot === null) return null
  const seen = new Set(splitter.clauses.flatMap((clause) => clause.slot ?? []))
  const end = endOfValue(message, tokens, at + 1, slot, { lead: current, seen, inLines: splitter.inLines })
  flush(splitter, { slot, value: end.text, valueTokens: end.tokens })
  return end.next
}

/** "It should just say Your car is done. Come by!": a capital begins the words, which go on to the end. */
function readSaid(splitter: Splitter, token: Token, at: number): number | null {
  const { message, tokens, current, depth } = splitter
  const isSaying = has(token, 'SAYS') && /\b(?:say|says|read|reads|saying|decir|diga|dizer|berbunyi)\b/.test(token.key)
  const isShort = current.length > 0 && current.length <= 6
  if (depth > 0 || !isSaying || !isShort || !/^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) return null
  const isText = current.some((part) => has(part, 'BODY', 'TEMPLATE', 'IT', 'JUST'))
  const isOther = tokens[at + 1]?.kind === 'quote' || current.some((part) => hasAny(part, otherParts))
  if (!isText || isOther || message === message.toUpperCase()) return null
  const end = endOfValue(message, tokens, at + 1, 'BODY')
  if (end.tokens.length < 4) return null
  splitter.current.push(token)
  flush(splitter, { slot: 'BODY', value: end.text, valueTokens: end.tokens })
  return end.next
}

/** Words before a part that is changed, at most. */
const longestLead = 24

const adding = ['ADD', 'WANT', 'CREATE', 'WITH'] as const
const changing = new Set<Concept>([
  'CHANGE',
  ...adding,
  'REPLACE',
  'USE',
  'DETERMINER',
  'FILLER',
  'PLEASE',
  'ACTUALLY',
  'SORRY',
  'AND',
])

/** "Change the footer to Made by hand. Made to last.": a capital begins the words, as behind a colon. */
function readChange(splitter: Splitter, token: Token, at: number): number | null {
  const { message, tokens, current, depth } = splitter
  const part = current.at(-1)
  const slot = has(part, 'BODY') ? 'BODY' : has(part, 'FOOTER') ? 'FOOTER' : has(part, 'HEADER') ? 'HEADER' : null
  if (depth > 0 || slot === null || current.length > longestLead) return null
  // "Change the footer to …", "add a footer saying …".
  const isTold =
    (has(token, 'TO') && current.some((word) => has(word, 'CHANGE'))) ||
    (has(token, 'SAYS', 'LABEL') && current.some((word) => has(word, 'CHANGE', ...adding)))
  const isPlain = current.slice(0, -1).every((word) => hasAny(word, changing))
  // "The header Reading Night": a capital is a word of the title.
  const isTitle = token.text !== token.text.toLowerCase()
  if (!isTold || !isPlain || isTitle) return null
  const start = isMark(tokens[at + 1], '¡¿') ? at + 2 : at + 1
  const first = tokens[start]
  const isText = /^[\p{Lu}\p{N}]/u.test(first?.text ?? '') && first?.kind !== 'quote' && !has(first, 'LANGUAGE_VALUE')
  if (!isText || hasAny(first, mediaConcepts) || message === message.toUpperCase()) return null
  const end = endOfValue(message, tokens, at + 1, slot)
  splitter.current.push(token)
  flush(splitter, { slot, value: end.text, valueTokens: end.tokens })
  return end.next
}

/** Whether a comma or "and" stands between two wishes and not inside one. */
function isBetweenWishes(splitter: Splitter, token: Token, at: number): boolean {
  const { tokens, current, depth } = splitter
  if (depth > 0 || !isSeparator(token)) return false
  // Only the last words matter; looking at all of them at every comma would make long lists slow.
  const near = current.slice(-nearWords)
  const isDone = near.some((part) => has(part, 'FINALIZE')) && near.every((part) => part.concepts.length > 0)
  return (
    isDone ||
    startsCommand(
      tokens,
      at + 1,
      near.some((part) => has(part, 'BUTTON', 'QUICK_REPLY')),
    )
  )
}

/** Takes one token; answers where to go on. */
function step(splitter: Splitter, token: Token, at: number): number {
  const { tokens } = splitter
  if (splitter.current.length === 0 && isMark(token, listMarks)) return at + 1
  if (isMark(token, '([')) splitter.depth += 1
  else if (isMark(token, ')]')) splitter.depth = Math.max(0, splitter.depth - 1)
  const behind = readLabel(splitter, at) ?? readSaid(splitter, token, at) ?? readChange(splitter, token, at)
  if (behind !== null) return behind
  // "Set the header to Welcome! and the footer to …" goes on.
  const goesOn = isMark(token, '!?') && has(tokens[at + 1], 'AND') && startsCommand(tokens, at + 2, false)
  if (token.kind === 'newline' || (isSentenceEnd(tokens, at) && !goesOn)) endSentence(splitter, token)
  else if (isBetweenWishes(splitter, token, at)) flush(splitter)
  else {
    if (endsSilently(tokens, at, splitter.current)) flush(splitter)
    splitter.current.push(token)
  }
  return at + 1
}

/** How many lines begin with a part and its colon. */
function labelledLines(tokens: readonly Token[]): number {
  const starts = tokens.flatMap(({ kind }, at) => (kind === 'newline' ? [at + 1] : at === 0 ? [0] : []))
  return starts.filter((start) => hasAny(tokens[start], slotConcepts) && isMark(tokens[start + 1], ':：')).length
}

/** Clauses in the order in which they were said. */
export function splitClauses(message: string, annotated: readonly Token[]): Clause[] {
  const tokens = namePlaces(annotated)
  const inLines = labelledLines(tokens) > 1
  const splitter: Splitter = { message, tokens, clauses: [], current: [], sentence: 0, depth: 0, inLines }
  let at = 0
  for (let token = tokens[at]; token; token = tokens[at]) at = step(splitter, token, at)
  flush(splitter)
  return splitter.clauses
}
