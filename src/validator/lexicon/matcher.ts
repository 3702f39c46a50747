/** Compiles word lists into a trie over words, so that one pass over a text finds the phrases of all groups. */
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

/** Of the tens of thousands most are leaves: giving each its own empty map and list would take 24 MB more. */
interface Node<Group extends string> {
  next: Map<string, Node<Group>> | null
  groups: readonly Group[]
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

const noGroups: readonly never[] = []
const createNode = <Group extends string>(): Node<Group> => ({ next: null, groups: noGroups })

const singleGroups = new Map<string, readonly string[]>()

/** A list of this group only, shared by all nodes that need it. */
function only<Group extends string>(group: Group): readonly Group[] {
  const list = (singleGroups.get(group) as readonly Group[] | undefined) ?? [group]
  singleGroups.set(group, list)
  return list
}

/** Shorter words are not compared with open-ended stems. */
const minCompoundLength = 6

/** Compiles phrase lists; later lists add to earlier ones. */
export function compileMatcher<Group extends string>(lists: readonly (readonly [Group, string])[]): Matcher<Group> {
  const root = createNode<Group>()
  const affixes: Affix<Group>[] = []
  const compilation = { root, affixes, keysOfParts: new Map() }
  for (const [group, list] of lists) {
    for (const pattern of list.split(/[,\n]/)) {
      for (const phrase of expand(pattern.trim())) addPhrase(compilation, group, phrase)
    }
  }
  return { roots: [shared(root, { nodes: new Map(), numbers: new Map() })], affixes }
}

interface Known<Group extends string> {
  nodes: Map<string, Node<Group>>
  numbers: Map<Node<Group>, number>
}

/** The node with one object for all that go on alike: `(a|an) (b|c)` is expanded to four phrases with two ends. */
function shared<Group extends string>(node: Node<Group>, known: Known<Group>): Node<Group> {
  let key = node.groups.join()
  for (const [word, child] of node.next ?? []) {
    const same = shared(child, known)
    node.next?.set(word, same)
    key += ` ${word} ${known.numbers.get(same)}`
  }
  const found = known.nodes.get(key)
  if (found !== undefined) return found
  known.nodes.set(key, node)
  known.numbers.set(node, known.numbers.size)
  return node
}

/** Compiles a whole lexicon, which takes 20 to 50 ms. */
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

const signs = new Set(['#', '_'])

interface Compilation<Group extends string> {
  root: Node<Group>
  affixes: Affix<Group>[]
  /** The words of each part between spaces, because parts recur. */
  keysOfParts: Map<string, readonly string[]>
}

function addPhrase<Group extends string>(
  { root, affixes, keysOfParts }: Compilation<Group>,
  group: Group,
  phrase: string,
): void {
  if (phrase.startsWith('*') || phrase.endsWith('*')) {
    const [stem] = tokenise(phrase)
    if (stem) {
      const [openStart, openEnd] = [phrase.startsWith('*'), phrase.endsWith('*')]
      affixes.push({ stem: stem.word, openStart, openEnd, group })
    }
    return
  }
  let node = root
  for (const key of keysOf(phrase, keysOfParts)) {
    node.next ??= new Map()
    const existing = node.next.get(key)
    const next = existing ?? createNode<Group>()
    if (!existing) node.next.set(key, next)
    node = next
  }
  if (node === root || node.groups.includes(group)) return
  node.groups = node.groups.length === 0 ? only(group) : [...node.groups, group]
}

function keysOf(phrase: string, keysOfParts: Map<string, readonly string[]>): string[] {
  return phrase.split(' ').flatMap((part) => {
    const cached = keysOfParts.get(part)
    if (cached) return cached
    const keys = signs.has(part) || part === '{}' ? [part] : tokenise(part).map((token) => token.word)
    keysOfParts.set(part, keys)
    return keys
  })
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
  const { next } = node
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
  for (const group of node.groups) addHit(tokens, first, at, group, hits)
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
