/** Which phrase books a message needs: English always, another one when the message shows signs of it. */

import { editLocales } from '../../../language/edit-locales.ts'
import { english, phraseBooks } from '../phrases/index.ts'
import type { PhraseBook } from '../phrases/phrase-book.ts'
import { fold, type Token } from '../text/token.ts'
import { commonLexicon, coversAll, knownWords, lexiconOf } from './index.ts'
import type { Lexicon } from './lexicon.ts'

const lexicons: ReadonlyMap<string, Lexicon> = new Map(phraseBooks.map((book) => [book.code, lexiconOf(book)]))
const markers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  phraseBooks.map((book) => [book.code, new Set(book.markers.split('|').map(fold))]),
)

export interface Speech {
  book: PhraseBook
  lexicons: readonly Lexicon[]
  /** False when the message is too short to tell. */
  isCertain: boolean
  /** Code of a language whose edits are understood, but which has no phrase book: its writers are answered in English. */
  other: string | null
}

/** Code of the language that the person certainly writes in; null where the message does not tell. */
export const languageOf = ({ other, isCertain, book }: Speech): string | null => other ?? (isCertain ? book.code : null)

const shortMessage = 3

function scoreOf(book: PhraseBook, words: readonly Token[]): number {
  const own = markers.get(book.code)
  const byWord = words.filter((token) => own?.has(token.key)).length
  const byScript = book.script ? words.filter((token) => book.script?.test(token.text)).length : 0
  return byWord + byScript * 2
}

const withEnglish = (book: PhraseBook): Lexicon[] =>
  [lexicons.get(book.code), book === english ? undefined : lexicons.get('en'), commonLexicon].filter(
    (lexicon): lexicon is Lexicon => lexicon !== undefined,
  )

/** The language in which the instructions are given; quoted words have no say in it. */
export function hear(tokens: readonly Token[], userLanguage: string | null): Speech {
  const speech = tell(tokens, userLanguage?.split('-')[0] ?? null)
  const { script, repliesInLatin } = speech.book
  const isLatin = repliesInLatin !== undefined && !tokens.some(({ text }) => script?.test(text))
  return isLatin ? { ...speech, book: { ...speech.book, replies: repliesInLatin } } : speech
}

/** Words by which languages without a phrase book are told: their articles, "and", "not", small words of place. */
const otherMarkers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  editLocales
    .filter(({ code }) => !lexicons.has(code.split('-')[0] ?? code))
    .map(({ code, words, opening }) => [
      code,
      new Set([words.the, words.and, words.no, words.not, words.in, words.to, opening].join('|').split('|').map(fold)),
    ]),
)

/** The language without a phrase book that the words are in more than in any that has one. */
function otherLanguage(words: readonly Token[], best: number): string | null {
  const scores = Array.from(otherMarkers, ([code, markers]) => ({
    code,
    score: words.filter(({ key }) => markers.has(key)).length,
  })).sort((one, next) => next.score - one.score)
  const [first] = scores
  return first !== undefined && first.score >= 2 && first.score > best ? first.code : null
}

function tell(tokens: readonly Token[], userLanguage: string | null): Speech {
  const words = tokens.filter((token) => token.kind === 'word')
  const known = Math.max(...phraseBooks.map((book) => scoreOf(book, words)))
  const code = otherLanguage(words, known) ?? (otherMarkers.has(userLanguage ?? '') && known < 2 ? userLanguage : null)
  return code === null
    ? tellBook(words, userLanguage)
    : { book: english, lexicons: withEnglish(english), isCertain: false, other: code }
}

function tellBook(words: readonly Token[], userLanguage: string | null): Speech {
  const scores = phraseBooks.map((book) => ({ book, score: scoreOf(book, words) }))
  const englishScore = scores.find(({ book }) => book === english)?.score ?? 0
  const best = scores.filter(({ book }) => book !== english).sort((left, right) => right.score - left.score)[0]
  // "No, use …" is as English as it is Portuguese.
  const ofEnglish = lexicons.get('en')
  const isAlsoEnglish =
    (userLanguage ?? 'en') === 'en' && ofEnglish !== undefined && knownWords(words, ofEnglish) >= (best?.score ?? 0)
  if (best && best.score >= 2 && best.score > englishScore && !isAlsoEnglish)
    return { book: best.book, lexicons: withEnglish(best.book), isCertain: true, other: null }
  const usual = phraseBooks.find((book) => book.code === userLanguage) ?? english
  if (usual !== english && englishScore < 2)
    return { book: usual, lexicons: withEnglish(usual), isCertain: false, other: null }
  if (words.length > shortMessage || englishScore > 0)
    return { book: english, lexicons: withEnglish(english), isCertain: englishScore > 1, other: null }
  const own = best ? lexicons.get(best.book.code) : undefined
  const book = best && best.score > 0 && own && coversAll(words, own) ? best.book : english
  const others = phraseBooks
    .filter((other) => other !== book && other !== english)
    .map((other) => lexicons.get(other.code))
  return {
    book,
    lexicons: [
      ...withEnglish(book),
      ...others.filter((lexicon): lexicon is Lexicon => lexicon !== undefined && coversAll(words, lexicon)),
    ],
    isCertain: false,
    other: null,
  }
}
