/** Splits a message into clauses: one wish each, with the words given to the letter after a colon. */
import { type Concept, slotConcepts } from '../lexicon/concepts.ts'
import { startsCommand } from './commands.ts'
import { colonSlot, endOfValue, isColon, type Slot } from './labels.ts'
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
  sentence: number
  /** What is to be done, when only the clause before said it: "drop the header and the footer". */
  inherited: Concept | null
}

const inheritable: readonly Concept[] = ['NO', 'REMOVE', 'ADD']
const namedParts = new Set<Concept>([...slotConcepts, 'SAYS', 'CALLED'])
const refusable = new Set<Concept>(['HEADER', 'FOOTER', 'BUTTON', 'QUICK_REPLY'])
const listMarks = '-–—*•·#>|'

interface Splitter {
  message: string
  tokens: readonly Token[]
  clauses: Clause[]
  current: Token[]
  sentence: number
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
    sentence: splitter.sentence,
    inherited: verb,
    ...given,
  })
}

function endSentence(splitter: Splitter, token: Token): void {
  flush(splitter)
  if (isMark(token, '?？؟'))
    for (const clause of splitter.clauses) if (clause.sentence === splitter.sentence) clause.hasQuestionMark = true
  splitter.sentence += 1
}

const isSeparator = (token: Token) => isMark(token, ',،、;|/') || has(token, 'AND')

/** A new wish without any mark before it: behind a quote, or at "no footer" and "finalize" in a breathless message. */
function endsSilently(tokens: readonly Token[], at: number, current: readonly Token[]): boolean {
  const before = current.at(-1)
  if (before === undefined) return false
  if (before.kind === 'quote')
    return current.some((token) => hasAny(token, namedParts)) && startsCommand(tokens, at, true)
  const isRefusal = has(tokens[at], 'NO') && [1, 2].some((ahead) => hasAny(tokens[at + ahead], refusable))
  if (isRefusal) return !has(before, 'AND', 'WANT', 'FOR', 'WITH')
  return has(tokens[at], 'FINALIZE') && current.some((token) => has(token, 'NO')) && hasAny(before, refusable)
}

/** Clauses in the order in which they were said. */
export function splitClauses(message: string, tokens: readonly Token[]): Clause[] {
  const splitter: Splitter = { message, tokens, clauses: [], current: [], sentence: 0 }
  let depth = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) break
    if (splitter.current.length === 0 && isMark(token, listMarks)) continue
    if (isMark(token, '([')) depth += 1
    else if (isMark(token, ')]')) depth = Math.max(0, depth - 1)
    // A colon inside brackets explains what stands before them; it is no label of its own.
    const slot =
      depth === 0 && isColon(tokens, at, splitter.current)
        ? colonSlot(splitter.current, tokens[tokens[at + 1]?.kind === 'newline' ? at + 2 : at + 1])
        : null
    if (slot !== null) {
      const end = endOfValue(message, tokens, at + 1, slot)
      flush(splitter, { slot, value: end.text, valueTokens: end.tokens })
      // The next words belong to the same sentence unless a mark says otherwise.
      at = end.next - 1
      continue
    }
    if (token.kind === 'newline' || isSentenceEnd(tokens, at)) {
      depth = 0
      endSentence(splitter, token)
      continue
    }
    const named = splitter.current.some((part) => hasAny(part, new Set<Concept>(['BUTTON', 'QUICK_REPLY'])))
    const isDone =
      splitter.current.some((part) => has(part, 'FINALIZE')) &&
      splitter.current.every((part) => part.concepts.length > 0)
    if (depth === 0 && isSeparator(token) && (isDone || startsCommand(tokens, at + 1, named))) {
      flush(splitter)
      continue
    }
    if (endsSilently(tokens, at, splitter.current)) flush(splitter)
    splitter.current.push(token)
  }
  flush(splitter)
  return splitter.clauses
}
