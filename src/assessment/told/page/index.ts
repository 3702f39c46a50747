/** The words of the report's page in a language; English where we have no others. */
import { directionOf } from '../../../template/languages.ts'
import type { Say } from '../../contract.ts'
import { percent } from '../../percent.ts'
import { filled } from '../raise.ts'
import { arabicPage } from './ar.ts'
import { germanPage } from './de.ts'
import { englishPage, type PageKey, type PageWords } from './en.ts'
import { spanishPage } from './es.ts'
import { frenchPage } from './fr.ts'
import { hindiPage } from './hi.ts'
import { indonesianPage } from './id.ts'
import { portuguesePage } from './pt.ts'

export const pageWords: Readonly<Record<string, PageWords>> = {
  ar: arabicPage,
  de: germanPage,
  en: englishPage,
  es: spanishPage,
  fr: frenchPage,
  hi: hindiPage,
  id: indonesianPage,
  pt: portuguesePage,
}

/** Says something on the page. */
export interface Teller {
  /** Base code of the language. */
  code: string
  direction: 'ltr' | 'rtl'
  say(key: PageKey, values?: Say['values']): string
  /** Words for an id that has some; else the id itself, with spaces. */
  named(id: string): string
  languageName(code: string): string
  /** A share of 1 as people read it. */
  percent(share: number): string
}

export type { PageKey }

/** @param code as `told_in` has it */
export function tellerOf(code: string): Teller {
  const words = pageWords[code] ?? englishPage
  const languages = new Intl.DisplayNames([code], { type: 'language', languageDisplay: 'standard' })
  return {
    code,
    direction: directionOf(code),
    say: (key, values = {}) => filled(words[key], values),
    named: (id) => (Object.hasOwn(words, id) ? words[id as PageKey] : id.replaceAll(/[_-]/g, ' ')),
    percent: (share) => percent(share, words.almost),
    languageName(of) {
      try {
        return languages.of(of.replaceAll('_', '-')) ?? of
      } catch {
        return of
      }
    },
  }
}
