/** Compiles the word lists of a language: the validator's, English ones among them, and ours. */
import { matcherFor } from '../../validator/lexicon/index.ts'
import { compileMatcher, joined, type Matcher } from '../../validator/lexicon/matcher.ts'
import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { spacedHan } from './han.ts'
import { hindi } from './hi.ts'
import { indonesian } from './id.ts'
import { italian } from './it.ts'
import type { OwnLexicon, WordGroup } from './lexicon.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { turkish } from './tr.ts'
import { chinese } from './zh.ts'

const lexicons: Readonly<Record<string, OwnLexicon>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  id: indonesian,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  zh: chinese,
}

/** True if words can be found in the language at all; otherwise their absence proves nothing. */
export const isKnown = (language: string): boolean => Object.hasOwn(lexicons, language)

/** Short lists, which no set of labelled texts has tried much: what they find counts less. */
const thin: ReadonlySet<string> = new Set(['pl', 'ru', 'zh'])
export const isThin = (language: string): boolean => thin.has(language)

const matchers = new Map<string, Matcher<WordGroup>>()

/** The matcher of a base language, compiled on first use; the English one for a language without lists. */
export function wordsOf(code: string): Matcher<WordGroup> {
  const language = isKnown(code) ? code : 'en'
  const known = matchers.get(language)
  if (known !== undefined) return known
  const own = compileMatcher(
    Object.entries(lexicons[language] ?? {}).map(([group, list]) => [group as WordGroup, spacedHan(list)] as const),
  )
  const matcher = joined<WordGroup>(matcherFor(language), own)
  matchers.set(language, matcher)
  return matcher
}

/** Everything that a verdict depends on, for the version of the rules. */
export const wordLists: readonly OwnLexicon[] = Object.values(lexicons)
