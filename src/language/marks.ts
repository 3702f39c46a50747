/** Finds the words of a locale's lists in a text. */
import { type Locale, type WordList, wordLists } from './locale.ts'
import { type Token, tokenise } from './tokens.ts'

export type MarkName = WordList | 'months' | 'weekdays' | 'languages'

/** A phrase of a list, from one token to before another. */
export interface Mark {
  name: MarkName
  from: number
  to: number
  /** The place of the phrase in the list: the month, the weekday. */
  index: number
}

interface Entry {
  keys: readonly string[]
  name: MarkName
  index: number
}

/** The phrases of a locale by their first word. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

const phrasesOf = (list: string): string[][] =>
  list
    .split('|')
    .map((phrase) => tokenise(phrase).map(({ key }) => key))
    .filter((keys) => keys.length > 0)

/** The lexicon of a locale; made once for each. */
export function lexiconOf(locale: Locale): Lexicon {
  const entries: Entry[] = [
    ...wordLists.flatMap((name) => phrasesOf(locale.words[name]).map((keys) => ({ keys, name, index: 0 }))),
    ...locale.months.flatMap((list, index) =>
      phrasesOf(list).map((keys) => ({ keys, name: 'months' as const, index })),
    ),
    ...locale.weekdays.flatMap((list, index) =>
      phrasesOf(list).map((keys) => ({ keys, name: 'weekdays' as const, index })),
    ),
    ...Object.values(locale.languages).flatMap((list, index) =>
      phrasesOf(list).map((keys) => ({ keys, name: 'languages' as const, index })),
    ),
  ]
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entries) {
    const first = entry.keys[0] ?? ''
    // Not spread: V8 leaves room for sixteen more entries in a list that is made so, and there are thousands.
    byFirst.set(first, (byFirst.get(first) ?? []).concat(entry))
  }
  return byFirst
}

/** Marks of a text, by list and place. */
export interface Marks {
  /** The longest phrase of the first of these lists that begins there. */
  at(place: number, ...names: MarkName[]): Mark | null
  /** The longest phrase of the lists that ends before that place. */
  before(place: number, ...names: MarkName[]): Mark | null
  all(...names: MarkName[]): Mark[]
  /** True if the token is in a phrase of one of the lists. */
  covers(place: number, ...names: MarkName[]): boolean
}

const longer = (left: Mark | undefined, right: Mark): Mark =>
  left !== undefined && left.to - left.from >= right.to - right.from ? left : right

/** Numbers of the lists, for keys that are cheap to make: messages are asked for marks thousands of times. */
const listNumbers: ReadonlyMap<string, number> = new Map(
  [...wordLists, 'months', 'weekdays', 'languages'].map((name, at) => [name, at]),
)
const keyOf = (name: MarkName, place: number): number => place * listNumbers.size + (listNumbers.get(name) ?? 0)

export function marksIn(tokens: readonly Token[], lexicon: Lexicon): Marks {
  const starts = new Map<number, Mark>()
  const ends = new Map<number, Mark>()
  const covered = new Set<number>()
  const list: Mark[] = []
  for (const [from, token] of tokens.entries()) {
    for (const { keys, name, index } of lexicon.get(token.key) ?? []) {
      if (!keys.every((key, offset) => tokens[from + offset]?.key === key)) continue
      const mark = { name, from, to: from + keys.length, index }
      const [start, end] = [keyOf(name, from), keyOf(name, mark.to)]
      starts.set(start, longer(starts.get(start), mark))
      ends.set(end, longer(ends.get(end), mark))
      for (let at = from; at < mark.to; at += 1) covered.add(keyOf(name, at))
      list.push(mark)
    }
  }
  const best = (found: ReadonlyMap<number, Mark>, place: number, names: readonly MarkName[]): Mark | null => {
    let mark: Mark | undefined
    for (const name of names) {
      const next = found.get(keyOf(name, place))
      if (next !== undefined) mark = longer(mark, next)
    }
    return mark ?? null
  }
  return {
    at: (place, ...names) => best(starts, place, names),
    before: (place, ...names) => best(ends, place, names),
    all: (...names) =>
      list.filter((mark) => names.includes(mark.name) && starts.get(keyOf(mark.name, mark.from)) === mark),
    covers: (place, ...names) => names.some((name) => covered.has(keyOf(name, place))),
  }
}
