/** The word lists for a template: those of its language, plus the English ones. */
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { hindi } from './hi.ts'
import { indonesian } from './id.ts'
import type { Lexicon } from './lexicon.ts'
import { compileLexicon, joined, type Matcher } from './matcher.ts'
import { portuguese } from './pt.ts'

/** Word lists by base language code. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  en: english,
  es: spanish,
  pt: portuguese,
  hi: hindi,
  id: indonesian,
  de: german,
}

/** The base of a language code: `pt` for `pt_BR` and `PT-br`; '' if there is none. */
export const baseLanguage = (code: string): string => (/^[a-z]{2,3}/.exec(code.slice(0, 3).toLowerCase()) ?? [''])[0]

/** Whether there are word lists for a base language; without them, the absence of a word proves nothing. */
export const hasLexicon = (language: string): boolean => Object.hasOwn(lexicons, language)

const cache = new Map<string, Matcher>()

/** The matcher of a base language, compiled on first use; only English for a language without lists. */
export function matcherFor(language: string): Matcher {
  const key = hasLexicon(language) ? language : 'en'
  const cached = cache.get(key)
  if (cached) return cached
  const own = compileLexicon(lexicons[key] ?? english)
  const matcher = key === 'en' ? own : joined(own, matcherFor('en'))
  cache.set(key, matcher)
  return matcher
}
