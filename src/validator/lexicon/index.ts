/** Which word lists a template is read with: those of its language, and English as an addition. */
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { hindi } from './hi.ts'
import { indonesian } from './id.ts'
import type { Lexicon } from './lexicon.ts'
import { compileLexicons, type Matcher } from './matcher.ts'
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

/** `pt_BR` and `PT-br` are `pt`. */
export const baseLanguage = (code: string): string => (/^[a-z]{2,3}/.exec(code.slice(0, 3).toLowerCase()) ?? [''])[0]

/** Whether there are word lists for the language; without, absence of a word proves nothing. */
export const hasLexicon = (language: string): boolean => Object.hasOwn(lexicons, language)

const compiled = new Map<string, Matcher>()

/** The matcher of a base language, compiled at its first use; English alone for a language without lists. */
export function matcherFor(language: string): Matcher {
  const key = hasLexicon(language) ? language : 'en'
  const known = compiled.get(key)
  if (known) return known
  const own = lexicons[key]
  const matcher = own && key !== 'en' ? compileLexicons(own, english) : compileLexicons(english)
  compiled.set(key, matcher)
  return matcher
}
