/** What is said to us alone: praise, doubt, thanks, "let me ask my wife". It tells nobody anything and asks for nothing. */
import { editLocales } from '../../language/edit-locales.ts'
import type { EditWords } from '../../language/edit-words.ts'
import { locales } from '../../language/index.ts'
import { type Piece, piecesOf } from '../reading/pieces.ts'
import { keysOf } from './word-lists.ts'

/** Words that go with any message. */
function courtesies({ code, opening, answers, closing, polite }: EditWords): ReadonlySet<string> {
  const words = Object.values(locales).find((locale) => locale.code === code)?.words
  return keysOf(opening, answers, closing, polite, words?.filler ?? '', words?.determiners ?? '', words?.and ?? '')
}

/** The locales whose words may be meant: the writer's own and English; all while nobody knows the writer's. */
export const spokenIn = (userLanguage: string | null): readonly EditWords[] =>
  userLanguage === null
    ? editLocales
    : editLocales.filter(({ code }) => code === 'en' || code === userLanguage || code === userLanguage.split(/[-_]/)[0])

const isWord = ({ kind }: Piece): boolean => kind !== 'mark' && kind !== 'newline' && kind !== 'emoji'

/** Words of talk alone. */
export function isTalk(words: string, userLanguage: string | null): boolean {
  const pieces = piecesOf(words).filter(isWord)
  return spokenIn(userLanguage).some((locale) => {
    const [talk, polite] = [keysOf(locale.talk, locale.regrets), courtesies(locale)]
    return pieces.every(({ kind, key }) => kind === 'word' && (talk.has(key) || polite.has(key)))
  })
}

/** Of the words that are no courtesies at least half are of talk. */
export function isMostlyTalk(words: string, userLanguage: string | null): boolean {
  const pieces = piecesOf(words).filter(isWord)
  return spokenIn(userLanguage).some((locale) => {
    const [talk, polite] = [keysOf(locale.talk), courtesies(locale)]
    const telling = pieces.filter(({ key }) => !polite.has(key))
    return telling.filter(({ key }) => talk.has(key)).length * 2 >= telling.length
  })
}
