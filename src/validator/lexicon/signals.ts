/** What the words of a template say: every text read once, the hits shared by all rules that judge words. */
import type { Subject } from '../subject.ts'
import type { TextView } from '../text.ts'
import { baseLanguage, hasLexicon, matcherFor } from './index.ts'
import type { SignalGroup } from './lexicon.ts'
import { findHits, type Hit, type Matcher } from './matcher.ts'
import { type Token, tokenise } from './tokens.ts'

export interface Signal {
  group: SignalGroup
  text: TextView
  /** The words themselves, as they stand in the text. */
  words: string
  range: readonly [number, number]
  sentence: number
  /** How many words, signs and variables. */
  size: number
}

export interface ReadText {
  text: TextView
  tokens: readonly Token[]
  signals: readonly Signal[]
}

export interface Signals {
  /** Base code of the declared language. */
  language: string
  /** Whether there are word lists for the language, so that the absence of words means something. */
  isCovered: boolean
  texts: readonly ReadText[]
  /** All signals of a group, in reading order. */
  of(group: SignalGroup): readonly Signal[]
}

/** Longer texts are refused for their length anyway. */
const longestRead = 4096
/** Words after "never", "no longer" and the like that are denied. */
const negationReach = 6
const exempt: ReadonlySet<SignalGroup> = new Set([
  'transactional',
  'neutral',
  'negation',
  'optOut',
  'ask',
  'misspelling',
])
const noSignals: readonly Signal[] = []
const noTexts: readonly ReadText[] = []

/** What the words of a template say. */
export const signalsOf = (subject: Subject): Signals => subject.once(readSignals)

function readSignals(subject: Subject): Signals {
  const declared = subject.template.language
  const language = typeof declared === 'string' ? baseLanguage(declared) : 'en'
  const matcher = matcherFor(language)
  const texts = subject.isAuthentication ? noTexts : subject.texts.map((text) => readText(text, matcher))
  const groups: Partial<Record<SignalGroup, Signal[]>> = {}
  for (const { signals } of texts) {
    for (const signal of signals) {
      const list = groups[signal.group]
      if (list) list.push(signal)
      else groups[signal.group] = [signal]
    }
  }
  return { language, isCovered: hasLexicon(language), texts, of: (group) => groups[group] ?? noSignals }
}

function readText(text: TextView, matcher: Matcher): ReadText {
  const value = text.value.length > longestRead ? text.value.slice(0, longestRead) : text.value
  const tokens = tokenise(value)
  const hits = findHits(tokens, matcher)
  return { text, tokens, signals: hits.length === 0 ? noSignals : weigh(hits, text) }
}

const toSignal = ({ group, start, end, first, last, sentence }: Hit, text: TextView): Signal => ({
  group,
  text,
  words: text.value.slice(start, end),
  range: [start, end],
  sentence,
  size: last - first + 1,
})

/** Drops hits inside a neutral phrase, and those that a negation shortly before denies. */
function weigh(hits: readonly Hit[], text: TextView): Signal[] {
  const kept: Signal[] = []
  let neutralEnd = -1
  let denied: Hit | null = null
  let ahead = 0
  for (const hit of hits) {
    // A neutral phrase that begins at the same word may follow in the list.
    for (; ahead < hits.length; ahead += 1) {
      const next = hits[ahead]
      if (!next || next.first > hit.first) break
      if (next.group === 'neutral') neutralEnd = Math.max(neutralEnd, next.last)
    }
    if (hit.group === 'negation') denied = hit
    else if (exempt.has(hit.group) || (hit.last > neutralEnd && !isDenied(hit, denied))) kept.push(toSignal(hit, text))
  }
  return kept
}

const isDenied = (hit: Hit, negation: Hit | null): boolean =>
  negation !== null &&
  hit.sentence === negation.sentence &&
  hit.first > negation.last &&
  hit.first <= negation.last + negationReach
