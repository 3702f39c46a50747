/** The language that somebody writes in, told by the words of the languages' own lists: also where there are only two or three. */
import { LRUCache } from 'lru-cache'
import { isCommonIn } from '../../gallery/index.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { fold, type LocaleCode, localeCodes, locales, type Token } from '../../language/index.ts'
import { galleryLanguages } from './galleries.ts'

/** How much the language counts that the person has written in before, in words. */
const habit = 1.5
/** How much English counts while nothing is known. */
const usual = 0.2
/** Letters and endings of a language tell less than its words. */
const hint = 0.5
/** More is not needed to know. */
const mostWords = 150

type Codes = readonly LocaleCode[]

let known: ReadonlyMap<string, Codes> | null = null

/** In which languages a word is listed: as it is spelt, else without its accents. Made when it is first needed. */
function listedIn({ text, key }: Pick<Token, 'text' | 'key'>): Codes {
  known ??= listWords()
  return known.get(text.toLowerCase()) ?? known.get(key) ?? []
}

/** Names and loans, which stand in texts of any language. */
const borrowed: ReadonlySet<string> = new Set(['streets', 'trades', 'titles', 'festivals', 'currencies', 'nameGlue'])

function listWords(): Map<string, Codes> {
  const all = new Map<string, Codes>()
  // Words of the same languages share one list: there are tens of thousands.
  const combinations = new Map<string, Codes>()
  const shared = (codes: Codes): Codes => {
    const key = codes.join(' ')
    const known = combinations.get(key) ?? codes
    combinations.set(key, known)
    return known
  }
  for (const code of localeCodes) {
    const edits = editLocales.find((locale) => locale.code === code)
    const { words, months, weekdays, evident } = locales[code]
    const own = edits === undefined ? [] : [...Object.values(edits.words), ...Object.values(edits.parts), edits.opening]
    const asides = edits === undefined ? [] : [edits.answers, edits.closing, edits.vague, edits.first, edits.last]
    const patterns = Object.values(edits?.frames ?? {}).flat()
    const plain = Object.entries(words).flatMap(([name, list]) => (borrowed.has(name) ? [] : list))
    const lists = [...plain, ...months, ...weekdays, ...own, ...asides, evident.words]
    const list = [...lists, ...patterns.map((pattern) => pattern.replace(/<\w+>|\{\w+\}/g, ' '))].join(' ')
    for (const word of new Set(`${list.toLowerCase()} ${fold(list)}`.match(/[\p{L}\p{M}]+/gu) ?? [])) {
      const before = all.get(word) ?? []
      all.set(word, shared(before.concat(code)))
    }
  }
  return all
}

/** Matches nothing where a language has none. */
const oneOf = (pattern: string, of: string): RegExp => (of === '' ? /(?!)/ : new RegExp(pattern.replace('#', of), 'iu'))

const signs = localeCodes.map((code) => ({
  code,
  letters: oneOf('[#]', locales[code].evident.letters),
  ending: oneOf('\\p{L}{2}(?:#)$', locales[code].evident.endings),
}))

/** People's words are mostly the same. */
const rememberedWords = 4096

/** What one word tells of each language; a word that several share tells less of each. */
const votes = new LRUCache<string, ReadonlyMap<LocaleCode, number>, Token>({
  max: rememberedWords,
  memoMethod: (_text, _stale, { context }) => countVotes(context),
})

function countVotes({ text, key }: Token): ReadonlyMap<LocaleCode, number> {
  const votes = new Map<LocaleCode, number>()
  const vote = (codes: Codes, weight: number): void => {
    for (const code of codes) votes.set(code, (votes.get(code) ?? 0) + weight / codes.length)
  }
  const common = localeCodes.filter((code) => isCommonIn(galleryLanguages[code], key))
  const listed = [...new Set([...listedIn({ text, key }), ...common])]
  // "EMI" and "OTP" are written in any language.
  vote(listed, /^\p{Lu}{2,4}$/u.test(text) ? hint : 1)
  vote(common, hint)
  const signed = (sign: 'letters' | 'ending'): Codes => signs.flatMap((one) => (one[sign].test(text) ? one.code : []))
  vote(signed('letters'), hint)
  if (listed.length === 0) vote(signed('ending'), hint)
  return votes
}

export interface Writer {
  code: LocaleCode
  /** The words themselves tell, and not only what was known before. */
  isCertain: boolean
}

const enough = 0.9
/** So much for each word. */
const share = 0.26
const lead = 0.3

/** The language of words; `before` is the one that the person has written in so far, null if that is unknown. */
export function writerOf(tokens: readonly Token[], before: LocaleCode | null): Writer {
  const scores = new Map<LocaleCode, number>([[before ?? 'en', before === null ? usual : habit]])
  const words = tokens.filter(({ kind }) => kind === 'word').slice(0, mostWords)
  for (const token of words) {
    for (const [code, weight] of votes.memo(`${token.text} ${token.key}`, { context: token }))
      scores.set(code, (scores.get(code) ?? 0) + weight)
  }
  const score = (code: LocaleCode): number => scores.get(code) ?? 0
  const [best = 'en', next = 'en'] = [...localeCodes].sort((one, other) => score(other) - score(one))
  const own = score(best) - (best === before ? habit : 0)
  // One loan among names and slips tells nothing.
  const isHeard = own >= Math.max(enough, words.length * share)
  return { code: best, isCertain: isHeard && score(best) - score(next) >= lead }
}
