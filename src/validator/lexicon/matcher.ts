/** Word lists as a trie over words, so that one pass over a text finds the phrases of all groups. */
import { type Lexicon, type SignalGroup, signalGroups } from './lexicon.ts'
import { type Token, tokenise } from './tokens.ts'

/**
 * A phrase of a word list found in a text. `start` and `end` are UTF-16 offsets; `first` and `last` are token positions,
 * both inclusive.
 */
export interface Hit<Group extends string = SignalGroup> {
  group: Group
  start: number
  end: number
  first: number
  last: number
  sentence: number
}

/** Where a phrase of a group goes on: words, then what the rest of its pattern stands for. */
interface Way<Group extends string> {
  group: Group
  words: readonly string[]
  rest: string
}

/** The place after some words of phrases. What follows is worked out when a text gets there: few of them are ever needed. */
interface Node<Group extends string> {
  /** The phrases that go on from here; null once `next` and `groups` say how. */
  ways: readonly Way<Group>[] | null
  next: Map<string, Node<Group>> | null
  groups: readonly Group[]
  compilation: Compilation<Group>
}

interface Affix<Group extends string> {
  stem: string
  openStart: boolean
  openEnd: boolean
  group: Group
}

/** Compiled word lists: a trie for each compilation that was joined to it. */
export interface Matcher<Group extends string = SignalGroup> {
  roots: readonly Node<Group>[]
  affixes: readonly Affix<Group>[]
}

/** Shorter words are not compared with open-ended stems. */
const minCompoundLength = 6

interface Compilation<Group extends string> {
  /** Places after which everything goes on alike are one: `(a|an) (b|c)` has two, not five. */
  nodes: Map<string, Node<Group>>
  /** The words of each part between spaces, because parts recur. */
  wordsOfParts: Map<string, readonly string[]>
}

/** Reads phrase lists; later lists add to earlier ones. */
export function compileMatcher<Group extends string>(lists: readonly (readonly [Group, string])[]): Matcher<Group> {
  const affixes: Affix<Group>[] = []
  const ways: Way<Group>[] = []
  for (const [group, list] of lists) {
    for (const written of list.split(/[,\n]/)) {
      const pattern = written.trim()
      for (const phrase of pattern.includes('*') ? expand(pattern) : [pattern]) {
        const affix = affixOf(phrase, group)
        if (affix !== null) affixes.push(affix)
        else ways.push({ group, words: [], rest: phrase })
      }
    }
  }
  return { roots: [nodeOf(ways, { nodes: new Map(), wordsOfParts: new Map() })], affixes }
}

function affixOf<Group extends string>(phrase: string, group: Group): Affix<Group> | null {
  const [openStart, openEnd] = [phrase.startsWith('*'), phrase.endsWith('*')]
  const [stem] = openStart || openEnd ? tokenise(phrase) : []
  return stem === undefined ? null : { stem: stem.word, openStart, openEnd, group }
}

function nodeOf<Group extends string>(ways: readonly Way<Group>[], compilation: Compilation<Group>): Node<Group> {
  const key = ways.map(({ group, words, rest }) => `${group}:${words.join(' ')}:${rest}`).join('\n')
  const known = compilation.nodes.get(key)
  if (known !== undefined) return known
  const node = { ways, next: null, groups: [], compilation }
  compilation.nodes.set(key, node)
  return node
}

/** The node, with what follows it. */
function opened<Group extends string>(node: Node<Group>): Node<Group> {
  const { ways, compilation } = node
  if (ways === null) return node
  const next = new Map<string, Way<Group>[]>()
  const groups = new Set<Group>()
  const follow = ({ group, words: [first, ...words], rest }: Way<Group>): void => {
    if (first !== undefined) {
      const others = next.get(first)
      if (others === undefined) next.set(first, [{ group, words, rest }])
      else others.push({ group, words, rest })
      return
    }
    for (const [part, after] of beginningsOf(rest)) {
      if (part === '') groups.add(group)
      else follow({ group, words: wordsOf(part, compilation), rest: after })
    }
  }
  ways.forEach(follow)
  if (next.size > 0) node.next = new Map(Array.from(next, ([word, on]) => [word, nodeOf(on, compilation)]))
  node.groups = [...groups]
  node.ways = null
  return node
}

/** The matcher of a whole lexicon. */
export const compileLexicon = (lexicon: Lexicon): Matcher =>
  compileMatcher(signalGroups.map((group) => [group, lexicon[group]] as const))

/** Finds what either of them does. */
export const joined = <Group extends string>(one: Matcher<Group>, other: Matcher<Group>): Matcher<Group> => ({
  roots: [...one.roots, ...other.roots],
  affixes: [...one.affixes, ...other.affixes],
})

/** Expands `(a|b) c(s)` to every phrase that it matches; a group with a single alternative is optional. */
export function expand(pattern: string): string[] {
  const open = pattern.indexOf('(')
  if (open < 0) return pattern === '' ? [] : [pattern.replace(/\s+/g, ' ').trim()]
  const { choices, close } = readGroup(pattern, open)
  const all = choices.length === 1 ? ['', ...choices] : choices
  return all.flatMap((choice) => expand(pattern.slice(0, open) + choice + pattern.slice(close + 1)))
}

/** The alternatives of the group that opens at `open`; inner groups are not expanded. */
function readGroup(pattern: string, open: number): { choices: string[]; close: number } {
  const choices: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at)
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth === 0 || (depth === 1 && sign === '|')) {
      choices.push(pattern.slice(from, at))
      from = at + 1
    }
    if (depth === 0) return { choices, close: at }
  }
  return { choices: [pattern.slice(from)], close: pattern.length }
}

/** The first parts between spaces of what a pattern stands for, each with the pattern of the rest; '' if nothing is left. */
function beginningsOf(pattern: string): (readonly [part: string, rest: string])[] {
  const text = pattern.trimStart()
  const at = text.search(/[ (]/)
  if (at < 0) return [[text, '']]
  if (text[at] === ' ') return [[text.slice(0, at), text.slice(at)]]
  const { choices, close } = readGroup(text, at)
  const all = choices.length === 1 ? ['', ...choices] : choices
  return all.flatMap((choice) => beginningsOf(text.slice(0, at) + choice + text.slice(close + 1)))
}

const signs = new Set(['#', '_', '{}'])

function wordsOf(part: string, { wordsOfParts }: Pick<Compilation<never>, 'wordsOfParts'>): readonly string[] {
  const known = wordsOfParts.get(part)
  if (known !== undefined) return known
  const words = signs.has(part) ? [part] : tokenise(part).map(({ word }) => word)
  wordsOfParts.set(part, words)
  return words
}

/** All phrases in the tokens, in order; of each group only the longest at each position. */
export function findHits<Group extends string>(tokens: readonly Token[], matcher: Matcher<Group>): Hit<Group>[] {
  const hits: Hit<Group>[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const countBefore = hits.length
    for (const root of matcher.roots) walk(tokens, first, first, root, hits)
    if (matcher.affixes.length > 0 && hits.length === countBefore) findAffix(tokens, first, matcher.affixes, hits)
  }
  return hits
}

function walk<Group extends string>(
  tokens: readonly Token[],
  first: number,
  at: number,
  node: Node<Group>,
  hits: Hit<Group>[],
): void {
  const token = tokens[at]
  const { next } = opened(node)
  if (!next || !token || token.sentence !== tokens[first]?.sentence) return
  step(tokens, first, at, next.get(token.kind === 'variable' ? '{}' : token.word), hits)
  if (token.kind === 'variable' || token.kind === 'number') step(tokens, first, at, next.get('#'), hits)
  if (at > first) step(tokens, first, at, next.get('_'), hits)
}

function step<Group extends string>(
  tokens: readonly Token[],
  first: number,
  at: number,
  node: Node<Group> | undefined,
  hits: Hit<Group>[],
): void {
  if (!node) return
  for (const group of opened(node).groups) addHit(tokens, first, at, group, hits)
  walk(tokens, first, at + 1, node, hits)
}

/** Keeps only the longest hit per group and position. */
function addHit<Group extends string>(
  tokens: readonly Token[],
  first: number,
  last: number,
  group: Group,
  hits: Hit<Group>[],
): void {
  const [from, to] = [tokens[first], tokens[last]]
  if (!from || !to) return
  for (let index = hits.length - 1; index >= 0 && hits[index]?.first === first; index -= 1) {
    const hit = hits[index]
    if (hit?.group !== group) continue
    if (hit.last < last) {
      hit.last = last
      hit.end = to.end
    }
    return
  }
  hits.push({ group, start: from.start, end: to.end, first, last, sentence: from.sentence })
}

function findAffix<Group extends string>(
  tokens: readonly Token[],
  at: number,
  affixes: readonly Affix<Group>[],
  hits: Hit<Group>[],
): void {
  const word = tokens[at]?.word ?? ''
  if (word.length < minCompoundLength) return
  for (const { stem, openStart, openEnd, group } of affixes) {
    const matches = (openEnd && word.startsWith(stem)) || (openStart && word.endsWith(stem))
    if (matches) addHit(tokens, at, at, group, hits)
  }
}
