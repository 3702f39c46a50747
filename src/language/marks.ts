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

/** Most places have no mark, and messages are asked for marks thousands of times: lists by place answer that soonest. */
type ByPlace = Map<number, Mark[]>

/** Of the marks of a list at a place, the longest counts. */
function put(marks: ByPlace, place: number, mark: Mark): void {
  const here = marks.get(place)
  if (here === undefined) {
    marks.set(place, [mark])
    return
  }
  const at = here.findIndex(({ name }) => name === mark.name)
  if (at < 0) here.push(mark)
  else here[at] = longer(here[at], mark)
}

export function marksIn(tokens: readonly Token[], lexicon: Lexicon): Marks {
  const starts: ByPlace = new Map()
  const ends: ByPlace = new Map()
  const over: ByPlace = new Map()
  const list: Mark[] = []
  for (const [from, token] of tokens.entries()) {
    for (const { keys, name, index } of lexicon.get(token.key) ?? []) {
      if (!keys.every((key, offset) => tokens[from + offset]?.key === key)) continue
      const mark = { name, from, to: from + keys.length, index }
      put(starts, from, mark)
      put(ends, mark.to, mark)
      for (let at = from; at < mark.to; at += 1) put(over, at, mark)
      list.push(mark)
    }
  }
  const best = (here: readonly Mark[] | undefined, names: readonly MarkName[]): Mark | null => {
    if (here === undefined) return null
    let mark: Mark | undefined
    for (const name of names) {
      const next = here.find((one) => one.name === name)
      if (next !== undefined) mark = longer(mark, next)
    }
    return mark ?? null
  }
  return {
    at: (place, ...names) => best(starts.get(place), names),
    before: (place, ...names) => best(ends.get(place), names),
    all: (...names) =>
      list.filter((mark) => names.includes(mark.name) && starts.get(mark.from)?.includes(mark) === true),
    covers(place, ...names) {
      const here = over.get(place)
      return here?.some(({ name }) => names.includes(name)) === true
    },
  }
}
