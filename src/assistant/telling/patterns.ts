/** The patterns of `language/telling.ts`: read once, and found in a message. */
import { type Token, tokenise } from '../../language/index.ts'
import { isStop, type Message } from '../reading/message.ts'

type Words = readonly string[]

type Element =
  | { kind: 'words'; choices: readonly Words[]; isOptional: boolean }
  | { kind: 'audience'; isOptional: boolean; isAhead: boolean }
  | { kind: 'gap' }
  | { kind: 'ahead'; choices: readonly Words[] }

export interface Pattern<T> {
  elements: readonly Element[]
  value: T
}

/** Patterns by the word that they can begin with; '' for those that can begin with any. */
export type Patterns<T> = ReadonlyMap<string, readonly Pattern<T>[]>

/** Words in a gap. */
const longestGap = 9
/** Words before those who are told. */
const longestLead = 4

const keysOf = (words: string): Words => tokenise(words).map(({ key }) => key)

const choicesOf = (part: string): Words[] => part.split('/').map((choice) => keysOf(choice.replaceAll('_', ' ')))

function elementOf(part: string): Element {
  const isOptional = part.startsWith('(')
  const bare = isOptional ? part.slice(1, -1) : part
  if (bare === '…') return { kind: 'gap' }
  if (bare === '@' || bare === '~@') return { kind: 'audience', isOptional, isAhead: bare !== '@' }
  if (bare.startsWith('~')) return { kind: 'ahead', choices: choicesOf(bare.slice(1)) }
  return { kind: 'words', choices: choicesOf(bare), isOptional }
}

/** What a pattern can begin with. */
function startsOf(elements: readonly Element[]): string[] {
  const starts: string[] = []
  for (const element of elements) {
    if (element.kind !== 'words') return ['']
    starts.push(...element.choices.map(([first]) => first ?? ''))
    if (!element.isOptional) return starts
  }
  return starts
}

export function patternsOf<T>(list: readonly (readonly [pattern: string, value: T])[]): Patterns<T> {
  const patterns = new Map<string, Pattern<T>[]>()
  for (const [words, value] of list) {
    const elements = words.split(' ').map(elementOf)
    for (const start of new Set(startsOf(elements))) {
      const some = patterns.get(start) ?? []
      some.push({ elements, value })
      patterns.set(start, some)
    }
  }
  return patterns
}

/** Where the words end that stand at a place; -1 if they do not. */
const endOfWords = (tokens: readonly Token[], at: number, words: Words): number =>
  words.every((key, offset) => tokens[at + offset]?.key === key) ? at + words.length : -1

/** Where the name of those who are told ends; -1 if none begins there. */
export function audienceEnd({ marks }: Message, at: number): number {
  for (let to = at; to < at + longestLead; to += 1) {
    const noun = marks.at(to, 'audience')
    if (noun !== null) return noun.to
    if (!marks.covers(to, 'beforeAudience', 'determiners')) return -1
  }
  return -1
}

/** Those who are told are no figures: "tell them it goes from 45 to 55". */
const isGapEnd = (message: Message, at: number): boolean =>
  isStop(message, at) || message.marks.covers(at, 'that') || message.tokens[at]?.kind === 'number'

/** Where a match ends; -1 if there is none. */
function endOf(message: Message, elements: readonly Element[], index: number, at: number): number {
  const element = elements[index]
  if (element === undefined) return at
  const { tokens } = message
  const rest = (from: number): number => endOf(message, elements, index + 1, from)
  if (element.kind === 'ahead')
    return element.choices.some((words) => endOfWords(tokens, at, words) !== -1) ? rest(at) : -1
  if (element.kind === 'gap') {
    for (let to = at; to <= at + longestGap && (to === at || !isGapEnd(message, to - 1)); to += 1) {
      // "A los que vinieron": what stands behind tells who they are.
      const isRelative = message.marks.covers(to, 'that') && message.marks.before(to, 'determiners') !== null
      const end = isRelative ? -1 : rest(to)
      if (end !== -1) return end
    }
    return -1
  }
  const ends =
    element.kind === 'audience'
      ? [audienceEnd(message, at)].map((end) => (element.isAhead && end !== -1 ? at : end))
      : element.choices.map((words) => endOfWords(tokens, at, words))
  const best = Math.max(-1, ...ends.filter((end) => end !== -1).map(rest))
  return best === -1 && element.isOptional ? rest(at) : best
}

export interface Found<T> {
  value: T
  to: number
}

/** The longest of the patterns that stands at a place; of equals the first. */
export function foundAt<T>(message: Message, at: number, patterns: Patterns<T>): Found<T> | null {
  let best: Found<T> | null = null
  for (const start of [message.tokens[at]?.key ?? '', '']) {
    for (const { elements, value } of patterns.get(start) ?? []) {
      const to = endOf(message, elements, 0, at)
      if (to > (best?.to ?? at)) best = { value, to }
    }
  }
  return best
}
