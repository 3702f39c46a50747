/** What was meant by slips of the hand, by letters without their accents, and by the short forms of chats. */
import leven from 'leven'
import { capital, fold, type Token, tokenise } from './tokens.ts'

/** How people write in a language who are in a hurry, as data. */
export interface Spelling {
  /** `written>meant`, separated by `|`: as many words on both sides, or one that stands for several. */
  slips: string
  /** Words that only look like slips of others. */
  spared: string
  /**
   * Letters that are taken for each other, in pairs separated by `|`. None where words have many forms: there a letter more,
   * less or wrong makes another of them.
   */
  alike: string
  /** It is written without accents. */
  isPlain: boolean
}

/** A word of the language as its texts write it, and how often they do. */
export interface Known {
  /** Empty if they write it in several ways. */
  spelt: string
  count: number
}

interface Slip {
  keys: readonly string[]
  meant: readonly string[]
}

export interface Speller {
  /** The tokens with what was meant by those that are `open` to correction; a word that is `certain` is no slip of another. */
  corrected(
    tokens: readonly Token[],
    isOpen: (token: Token) => boolean,
    isCertain: (key: string) => boolean,
  ): readonly Token[]
}

const shortestTyped = 4
const shortestMeant = 5
/** A letter more, less or wrong makes another word of shorter ones: "sample", "simple". */
const shortestWithWrongLetter = 7
/** A compound ends with a noun of so many letters. */
const lastPart = 5

const single = (word: string): string => word.replace(/(.)\1+/gu, '$1')
const lettersOf = (word: string): string => [...word].sort().join('')

function slipsOf(list: string): ReadonlyMap<string, readonly Slip[]> {
  const slips = new Map<string, Slip[]>()
  for (const entry of list.split('|').filter(Boolean)) {
    const [written = '', meant = ''] = entry.split('>')
    const keys = tokenise(written).map(({ key }) => key)
    const words = keys.length === 1 ? [meant] : meant.split(' ')
    slips.set(keys[0] ?? '', (slips.get(keys[0] ?? '') ?? []).concat({ keys, meant: words }))
  }
  for (const some of slips.values()) some.sort((one, other) => other.keys.length - one.keys.length)
  return slips
}

/** The token with the word that was meant; several words have no key of their own. */
function withMeant(token: Token, meant: string, isGuess: boolean): Token {
  if (meant === token.text) return token
  const key = /^[\p{L}\p{M}]+$/u.test(meant) ? fold(meant) : token.key
  // "msg 4 all"
  const kind = key === token.key ? token.kind : 'word'
  return { ...token, kind, key, meant, ...(isGuess ? { isGuess } : {}) }
}

/** `words` are those of the language by their keys. */
export function spellerFor(
  { slips: list, spared: others, alike }: Spelling,
  words: ReadonlyMap<string, Known>,
  nounsAreCapital: boolean,
): Speller {
  const slips = slipsOf(list)
  const spared = new Set(others.split('|').map(fold))
  const pairs = new Set(
    alike
      .split('|')
      .filter(Boolean)
      .flatMap(([one = '', other = '']) => [one + other, other + one]),
  )
  const byInitial = new Map<string, string[]>()
  for (const [word, { spelt }] of words) {
    if (spelt === '' || word.length < shortestMeant || !/^[a-z]+$/.test(word)) continue
    const initial = word.charAt(0)
    byInitial.set(initial, (byInitial.get(initial) ?? []).concat(word))
  }

  /** How unlike two words are; null if the one is no slip of the other. Another ending makes another form. */
  const distance = (typed: string, word: string): number | null => {
    const more = word.length - typed.length
    if (Math.abs(more) > 1 || typed.startsWith(word) || word.startsWith(typed)) return null
    if (single(typed) === single(word)) return 1
    if (typed.at(-1) !== word.at(-1)) return null
    if (more === 0 && lettersOf(typed) === lettersOf(word)) return leven(typed, word) === 2 ? 1 : null
    if (
      pairs.size === 0 ||
      typed.length < shortestWithWrongLetter - Math.max(more, 0) ||
      leven(typed, word, { maxDistance: 2 }) > 1
    )
      return null
    const at = [...typed].findIndex((letter, index) => letter !== word[index])
    return more !== 0 || pairs.has(typed.charAt(at) + word.charAt(at)) ? 2 : null
  }

  const guesses = new Map<string, string | null>()
  const guess = (typed: string): string | null => {
    if (typed.length < shortestTyped || spared.has(typed) || !/^[a-z]+$/.test(typed)) return null
    const known = guesses.get(typed)
    if (known !== undefined) return known
    let best: { word: string; unlike: number; count: number } | null = null
    for (const word of byInitial.get(typed.charAt(0)) ?? []) {
      const unlike = distance(typed, word)
      const count = words.get(word)?.count ?? 0
      if (
        unlike === null ||
        (best !== null && (best.unlike < unlike || (best.unlike === unlike && best.count >= count)))
      )
        continue
      best = { word, unlike, count }
    }
    if (guesses.size >= mostRemembered) guesses.clear()
    guesses.set(typed, best?.word ?? null)
    return best?.word ?? null
  }

  const isNoun = (key: string): boolean => /^\p{Lu}/u.test(words.get(key)?.spelt ?? '')
  /** "stallnummer": where nouns have a capital, so has a compound that ends with one. */
  const isCompound = (key: string): boolean =>
    nounsAreCapital &&
    Array.from({ length: Math.max(0, key.length - lastPart - 2) }, (_, at) => key.slice(at + 3)).some(isNoun)

  const meantBy = (token: Token, isCertain: boolean): Token => {
    const { key, text } = token
    const known = words.get(key)
    // Accents that were written are meant.
    if (known !== undefined) return known.spelt === '' || text !== key ? token : withMeant(token, known.spelt, false)
    if (isCompound(key)) return { ...token, meant: capital(text) }
    const word = isCertain ? null : guess(key)
    return word === null ? token : withMeant(token, words.get(word)?.spelt ?? word, true)
  }

  return {
    corrected(tokens, isOpen, isCertain) {
      const all = [...tokens]
      for (let at = 0; at < all.length; at += 1) {
        const token = tokens[at]
        if (token === undefined || !isOpen(token)) continue
        const slip = slips
          .get(token.key)
          ?.find(({ keys }) => keys.every((key, offset) => tokens[at + offset]?.key === key))
        if (slip === undefined) {
          all[at] = meantBy(token, isCertain(token.key))
          continue
        }
        slip.meant.forEach((meant, offset) => {
          const written = tokens[at + offset]
          if (written !== undefined) all[at + offset] = withMeant(written, meant, false)
        })
        at += slip.keys.length - 1
      }
      return all
    },
  }
}

/** People's slips are mostly the same. */
const mostRemembered = 2000
