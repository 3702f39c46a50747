/** Where another wish begins inside words that are not quoted: no label, name or line goes on into it. */
import type { EditWords } from '../../language/edit-words.ts'
import { isMark, type Piece, wordsIn } from '../reading/pieces.ts'
import type { Scene } from './scene.ts'
import { keysOf, wordSet } from './word-lists.ts'

export type Told = 'header' | 'footer' | 'name' | 'buttons' | 'category' | 'language'

type Phrases = ReadonlyMap<string, readonly (readonly [Told, readonly string[]])[]>

const known = new Map<string, Phrases>()

/** Names of parts and settings by their first word, longest first. */
function phrasesOf({ code, parts, words }: EditWords): Phrases {
  const made = known.get(code)
  if (made !== undefined) return made
  const lists: [Told, string][] = [
    ...(['header', 'footer', 'name'] as const).map((part): [Told, string] => [part, parts[part]]),
    ['buttons', `${words.button}|${words.quick}`],
    ['category', words.category],
    ['language', words.language],
  ]
  const phrases = new Map<string, [Told, string[]][]>()
  for (const [told, list] of lists) {
    for (const keys of list.split('|').map(wordsIn)) {
      const [first = ''] = keys
      phrases.set(first, [...(phrases.get(first) ?? []), [told, keys]])
    }
  }
  for (const list of phrases.values()) list.sort(([, one], [, other]) => other.length - one.length)
  known.set(code, phrases)
  return phrases
}

/** The part or setting that is named at a place, and in how many pieces. */
export function partAt(pieces: readonly Piece[], at: number, locale: EditWords): { told: Told; length: number } | null {
  const piece = pieces[at]
  if (piece?.kind !== 'word') return null
  const found = phrasesOf(locale)
    .get(piece.key)
    ?.find(([, keys]) => keys.every((key, order) => pieces[at + order]?.key === key))
  return found === undefined ? null : { told: found[0], length: found[1].length }
}

/** "Add", "put", "change": what is to be done. */
const verbsOf = ({ words }: EditWords): ReadonlySet<string> =>
  keysOf(words.add, words.remove, words.change, words.replace, words.rename, words.make, words.put, words.move)

const isCapital = ({ text }: Piece): boolean => /^\p{Lu}/u.test(text)

/** A separator here, and where the next words begin; 0 if there is none. */
function nextAfter(pieces: readonly Piece[], at: number, locale: EditWords): number {
  const joiners = wordSet(locale.words.and)
  const separates = (piece: Piece | undefined): boolean =>
    isMark(piece, ',;.।،；') || (piece?.kind === 'word' && joiners.has(piece.key))
  let next = at
  while (separates(pieces[next])) next += 1
  return next === at ? 0 : next
}

/** "The footer Bye", "a Skip button": whether these pieces, up to the next separator, name a part beside something else. */
function namesPart(pieces: readonly Piece[], from: number, locale: EditWords): boolean {
  const small = keysOf(locale.words.the, locale.words.another, locale.opening, locale.words.add, locale.words.want)
  let to = from
  while (to < pieces.length && nextAfter(pieces, to, locale) === 0) to += 1
  let at = from
  while (at < to && small.has(pieces[at]?.key ?? '')) at += 1
  const first = partAt(pieces, at, locale)
  if (first !== null) return to - at > first.length || at > from
  // "Bye as the footer", "X फुटर में डालो": the part is named behind.
  const behind = Array.from({ length: to - at }, (_, order) => at + order)
  return at > from || locale.isVerbLast === true || to - at <= mostBefore
    ? behind.some((place) => partAt(pieces, place, locale) !== null)
    : false
}

/** A line has so many words before "as the footer". */
const mostBefore = 6

/** Whether unquoted words go on to another part, or, where `isShort`, to anything that is to be done; also in English. */
export const goesOnToWish = (
  pieces: readonly Piece[],
  { words, locales, userLanguage }: Pick<Scene, 'words' | 'locales' | 'userLanguage'>,
  isShort: boolean,
): boolean =>
  locales.some(
    (locale) =>
      (locale === words || locale.code === 'en' || locale.code === userLanguage) && goesOn(pieces, locale, isShort),
  )

function goesOn(pieces: readonly Piece[], locale: EditWords, isShort: boolean): boolean {
  const verbs = verbsOf(locale)
  const isVerb = (at: number, isLoud: boolean): boolean => {
    const piece = pieces[at]
    return piece?.kind === 'word' && verbs.has(piece.key) && (isLoud || !isCapital(piece))
  }
  return pieces.some((piece, at) => {
    const next = at === 0 ? 0 : nextAfter(pieces, at, locale)
    if (next === 0 || next >= pieces.length) return false
    if (namesPart(pieces, next, locale)) return true
    if (!isShort) return false
    // Verbs that stand at the end: "हाँ जोड़ो, …".
    if (locale.isVerbLast === true && isVerb(at - 1, true)) return true
    const small = keysOf(locale.opening)
    const start = small.has(pieces[next]?.key ?? '') ? next + 1 : next
    return pieces.length - start > 1 && isVerb(start, isMark(piece, '.।'))
  })
}
