/** What the words of a template say: every text read once, the hits shared by all rules that judge words. */
import type { Subject } from '../subject.ts'
import type { TextView } from '../text.ts'
import { baseLanguage, hasLexicon, matcherFor } from './index.ts'
import type { SignalGroup } from './lexicon.ts'
import { findHits, type Hit, type Matcher } from './matcher.ts'
import { type Token, tokenise } from './tokens.ts'

/** A phrase of a word list in a text of the template. */
export interface Signal {
  group: SignalGroup
  text: TextView
  /** The words as they are written in the text. */
  words: string
  range: readonly [number, number]
  sentence: number
  /** The number of words, signs and variables. */
  size: number
}

/** A text with its tokens and signals. */
export interface ReadText {
  text: TextView
  tokens: readonly Token[]
  signals: readonly Signal[]
}

/** The signals of a template. */
export interface Signals {
  /** Base code of the declared language; English if there is none. */
  language: string
  /** Whether there are word lists for the language, so that the absence of words is meaningful. */
  isCovered: boolean
  texts: readonly ReadText[]
  /** All signals of a group, in reading order. */
  of(group: SignalGroup): readonly Signal[]
}

/** UTF-16 units read of a text; longer texts are reported for their length anyway. */
const maxLengthRead = 4096
/** How many words "never", "no longer" and the like negate. */
const negationReach = 6
/** Groups to which negations and neutral phrases do not apply. */
const unconditional: ReadonlySet<SignalGroup> = new Set([
  'transactional',
  'neutral',
  'negation',
  'optOut',
  'ask',
  'misspelling',
])
const noSignals: readonly Signal[] = []
const noTexts: readonly ReadText[] = []

/** The signals of a template. */
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
  const value = text.value.length > maxLengthRead ? text.value.slice(0, maxLengthRead) : text.value
  const tokens = tokenise(value)
  const hits = findHits(tokens, matcher)
  return { text, tokens, signals: hits.length === 0 ? noSignals : filterHits(hits, text) }
}

const toSignal = ({ group, start, end, first, last, sentence }: Hit, text: TextView): Signal => ({
  group,
  text,
  words: text.value.slice(start, end),
  range: [start, end],
  sentence,
  size: last - first + 1,
})

/** Drops hits inside a neutral phrase and hits shortly after a negation. */
function filterHits(hits: readonly Hit[], text: TextView): Signal[] {
  const signals: Signal[] = []
  let neutralEnd = -1
  let negation: Hit | null = null
  let ahead = 0
  for (const hit of hits) {
    // A neutral phrase that starts at the same word may come later in the list.
    for (; ahead < hits.length; ahead += 1) {
      const next = hits[ahead]
      if (!next || next.first > hit.first) break
      if (next.group === 'neutral') neutralEnd = Math.max(neutralEnd, next.last)
    }
    if (hit.group === 'negation') negation = hit
    else if (unconditional.has(hit.group) || (hit.last > neutralEnd && !isNegated(hit, negation)))
      signals.push(toSignal(hit, text))
  }
  return signals
}

const isNegated = (hit: Hit, negation: Hit | null): boolean =>
  negation !== null &&
  hit.sentence === negation.sentence &&
  hit.first >= negation.first &&
  hit.first <= negation.last + negationReach
