/** Which phrase books a message needs: English always, another one when the message shows signs of it. */

import { localeFor } from '../../../assistant/reading/message.ts'
import { unprotected } from '../../../assistant/reading/protected.ts'
import { writerOf } from '../../../assistant/reading/writer.ts'
import { type LocaleCode, tokenise } from '../../../language/index.ts'
import type { Edit } from '../../../template/edit.ts'
import type { Extraction } from '../../extraction.ts'
import type { ExtractionRequest } from '../../model.ts'
import { english, phraseBooks, smalltalk } from '../phrases/index.ts'
import type { PhraseBook } from '../phrases/phrase-book.ts'
import type { Smalltalk } from '../phrases/smalltalk.ts'
import type { Token } from '../text/token.ts'
import { tokenise as tokensOf } from '../text/tokenise.ts'
import { commonLexicon, coversAll, lexiconOf } from './index.ts'
import type { Lexicon } from './lexicon.ts'

const lexicons: ReadonlyMap<string, Lexicon> = new Map(phraseBooks.map((book) => [book.code, lexiconOf(book)]))

export interface Speech {
  book: PhraseBook
  lexicons: readonly Lexicon[]
  /** The language that the person is answered in; where edits are understood without a phrase book the book is English. */
  spoken: LocaleCode
  replies: Smalltalk
  /** False when the message is too short to tell. */
  isCertain: boolean
}

const withEnglish = (book: PhraseBook): Lexicon[] =>
  [lexicons.get(book.code), book === english ? undefined : lexicons.get('en'), commonLexicon].filter(
    (lexicon): lexicon is Lexicon => lexicon !== undefined,
  )

/** The language in which the instructions are given; where they do not tell it is the one of before, or else English. */
export function hear(
  tokens: readonly Token[],
  { userLanguage, recent }: Pick<ExtractionRequest, 'userLanguage' | 'recent'>,
): Speech {
  const words = tokens.filter(({ kind }) => kind === 'word')
  // Nothing is noted of who has written in English so far.
  const known = localeFor(userLanguage) ?? (recent.length > 0 ? 'en' : null)
  const { code, isCertain } = writerOf(tokenise(words.map(({ text }) => text).join(' ')), known)
  const spoken = isCertain ? code : (known ?? 'en')
  const book = phraseBooks.find((one) => one.code === spoken.split('-')[0]) ?? english
  const isKnown = isCertain || localeFor(userLanguage) !== null
  return {
    book,
    lexicons: isKnown ? withEnglish(book) : withOthers(words),
    spoken,
    replies: smalltalk[spoken],
    isCertain,
  }
}

/** Where nothing tells the language, those that know all of the words count too. */
const withOthers = (words: readonly Token[]): Lexicon[] => [
  ...withEnglish(english),
  ...[...lexicons.values()].filter((lexicon) => coversAll(words, lexicon)),
]

/** The texts that an edit gives. */
const textsOf = (edit: Edit): string[] =>
  Object.values(edit).flatMap((value): string[] => {
    if (typeof value === 'string') return [value]
    const inner: unknown[] = Array.isArray(value) ? value : [value]
    return inner.flatMap((one) => (typeof one === 'object' && one !== null && 'text' in one ? String(one.text) : []))
  })

/** Words that went into the template to the letter say nothing about the person, but in the first message. */
function wordsToUs({ edits }: Extraction, { message, recent }: ExtractionRequest): string {
  if (recent.length === 0) return unprotected(message)
  return edits.flatMap(textsOf).reduce((rest, text) => rest.replace(text, ' '), unprotected(message))
}

/** The extraction with the language that the person writes in, once it is another than before. */
export function withLanguage(extraction: Extraction, request: ExtractionRequest): Extraction {
  const { spoken, isCertain } = hear(tokensOf(wordsToUs(extraction, request)), request)
  if (!isCertain || spoken === (request.userLanguage ?? 'en')) return extraction
  const others = extraction.facts.filter(({ key }) => key !== 'user_language')
  return { ...extraction, facts: [...others, { key: 'user_language', value: spoken }] }
}
