/** What the words of a template say: every text read once, the hits shared by all rules that judge words. */
import type { Subject } from '../subject.ts'
import type { TextView } from '../text.ts'
import { baseLanguage, hasLexicon, matcherFor } from './index.ts'
import type { SignalGroup } from './lexicon.ts'
import { findHits, type Hit } from './matcher.ts'
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

const read = new WeakMap<Subject, Signals>()

/** Reads the words of a template; the second call for the same subject costs nothing. */
export function signalsOf(subject: Subject): Signals {
  const known = read.get(subject)
  if (known) return known
  const signals = readSignals(subject)
  read.set(subject, signals)
  return signals
}

function readSignals(subject: Subject): Signals {
  const declared = subject.template.language
  const language = typeof declared === 'string' ? baseLanguage(declared) : 'en'
  const texts = subject.isAuthentication ? [] : subject.texts.map((text) => readText(text, language))
  const groups = new Map<SignalGroup, Signal[]>()
  for (const { signals } of texts) {
    for (const signal of signals) {
      const list = groups.get(signal.group)
      if (list) list.push(signal)
      else groups.set(signal.group, [signal])
    }
  }
  return { language, isCovered: hasLexicon(language), texts, of: (group) => groups.get(group) ?? noSignals }
}

function readText(text: TextView, language: string): ReadText {
  const value = text.value.length > longestRead ? text.value.slice(0, longestRead) : text.value
  const tokens = tokenise(value)
  const hits = findHits(tokens, matcherFor(language))
  if (hits.length === 0) return { text, tokens, signals: noSignals }
  return { text, tokens, signals: weigh(hits).map((hit) => toSignal(hit, text)) }
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
function weigh(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  let neutralEnd = -1
  let denied: Hit | null = null
  let index = 0
  while (index < hits.length) {
    // All hits that begin at one word are weighed together, because a neutral phrase may follow in the list.
    const first = hits[index]?.first ?? 0
    const from = index
    while (index < hits.length && hits[index]?.first === first) {
      const hit = hits[index]
      if (hit?.group === 'neutral') neutralEnd = Math.max(neutralEnd, hit.last)
      index += 1
    }
    for (const hit of hits.slice(from, index)) {
      if (exempt.has(hit.group)) {
        kept.push(hit)
        continue
      }
      if (hit.last > neutralEnd && !isDenied(hit, denied)) kept.push(hit)
    }
    for (const hit of hits.slice(from, index)) if (hit.group === 'negation') denied = hit
  }
  return kept
}

const isDenied = (hit: Hit, negation: Hit | null): boolean =>
  negation !== null &&
  hit.sentence === negation.sentence &&
  hit.first > negation.last &&
  hit.first <= negation.last + negationReach
