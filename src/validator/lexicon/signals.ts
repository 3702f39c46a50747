/** What the words of a template say: every text read once, the hits shared by all rules that judge words. */
import type { Subject } from '../subject.ts'
import type { TextView } from '../text.ts'
import { baseLanguage, hasLexicon, matcherFor } from './index.ts'
import type { SignalGroup } from './lexicon.ts'
import { findHits, type Hit, type Matcher } from './matcher.ts'
import { standing } from './standing.ts'
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
/** Groups to which negations and neutral phrases do not apply. */
const unconditional: ReadonlySet<SignalGroup> = new Set(['transactional', 'neutral', 'optOut', 'ask', 'misspelling'])
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
  const hits = standing(findHits(tokens, matcher), unconditional)
  return { text, tokens, signals: hits.length === 0 ? noSignals : hits.map((hit) => toSignal(hit, text)) }
}

const toSignal = ({ group, start, end, first, last, sentence }: Hit, text: TextView): Signal => ({
  group,
  text,
  words: text.value.slice(start, end),
  range: [start, end],
  sentence,
  size: last - first + 1,
})
