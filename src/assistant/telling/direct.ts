/** Words about the customers become words to them: "their car is ready", "your car is ready". */
import { type Message, placesIn, type Span } from '../reading/index.ts'
import { phrasesOf } from '../reading/listed.ts'
import { properName } from '../reading/message.ts'
import { foundAt, type Patterns, patternsOf } from './patterns.ts'

interface Shift {
  words: string
  /** How the verb behind them changes. */
  endings: readonly (readonly [from: string, to: string])[]
}

const known = new Map<string, Patterns<Shift>>()

/** "Tell a customer that his order …": one person is told. */
function isToSingle({ marks, tokens, locale: { telling } }: Message): boolean {
  const leads = phrasesOf(telling.single.leads)
  const isLead = (at: number): boolean => leads.some((words) => words.includes(tokens[at]?.key ?? ''))
  return marks.all('audience').some(({ from }) => isLead(from) || isLead(from - 1))
}

/** The shifts of a language; read when they are first needed. */
function shiftsOf(message: Message): Patterns<Shift> {
  const { code, telling } = message.locale
  const isSingle = isToSingle(message)
  const key = `${code}${isSingle ? ' single' : ''}`
  const read = known.get(key)
  if (read !== undefined) return read
  const shifts = patternsOf<Shift>(
    [...(isSingle ? telling.single.shifts : []), ...telling.shifts].map(([pattern, words, endings = '']) => {
      const pairs = endings.split('|').map((pair): [string, string] => {
        const [from = '', to = ''] = pair.split('>')
        return [from, to]
      })
      return [pattern, { words, endings: pairs.filter(([from]) => from !== '') }] as const
    }),
  )
  known.set(key, shifts)
  return shifts
}

/** The verb stands so near, with no more than small words before it; in German it may come last. */
const verbReach = { near: 3, last: 5 }

/** A verb in the form for those who are spoken to; null if it has none. */
function conjugated(verb: string, endings: Shift['endings']): string | null {
  for (const [from, to] of endings) {
    const ending = from.replace('~', '')
    const isFitting = from.startsWith('~') ? verb.endsWith(ending) && verb.length > ending.length + 1 : verb === ending
    if (isFitting) return verb.slice(0, verb.length - ending.length) + to.replace('~', '')
  }
  return null
}

/** The words of a span that are not cut, speaking to the customers if `isShifted`. */
export function wordsOf(message: Message, span: Span, cut: ReadonlySet<number>, isShifted: boolean): string {
  const { tokens, text } = message
  const shifts = isShifted ? shiftsOf(message) : null
  const reach = message.locale.nounsAreCapital ? verbReach.last : verbReach.near
  let words = ''
  let last = span.from
  let verb: { endings: Shift['endings']; until: number } | null = null
  const add = (from: number, to: number, said: string): void => {
    const gap =
      words === '' || tokens[from - 1]?.to === tokens[from]?.from
        ? ''
        : last === from
          ? text.slice(tokens[from - 1]?.to, tokens[from]?.from)
          : ' '
    const isTight = words !== '' && last !== from && /^[\p{L}\p{N}]/u.test(said)
    words += (isTight ? ' ' : gap) + said
    last = to
  }
  for (const at of placesIn(span)) {
    const token = tokens[at]
    if (at < last || cut.has(at) || token === undefined) continue
    const shift = shifts === null ? null : foundAt(message, at, shifts)
    if (shift !== null && shift.to <= span.to) {
      add(at, shift.to, shift.value.words)
      verb = shift.value.endings.length > 0 ? { endings: shift.value.endings, until: shift.to + reach } : null
      continue
    }
    const changed = verb !== null && at < verb.until ? conjugated(token.text, verb.endings) : null
    if (changed !== null) verb = null
    add(
      at,
      at + 1,
      changed ?? (token.meant === undefined ? properName(message, at) : null) ?? token.meant ?? token.text,
    )
  }
  return words
}
