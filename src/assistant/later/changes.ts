/** What a message about a text asks for, one thing after the other, by what its words are there for. */
import { isToUs } from '../../language/edit-lists.ts'
import type { Use } from '../changes/index.ts'
import { placesOf } from '../frames/standing.ts'
import { type Message, placesIn, type Reading, type Span, sourceOf, type Value } from '../reading/index.ts'

export interface Run extends Span {
  use: Use
}

/** Runs of words of one use, without the marks at their ends. */
export function runsIn({ tokens }: Message, all: readonly Use[]): Run[] {
  const runs: Run[] = []
  tokens.forEach(({ kind }, at) => {
    const use = all[at] ?? 'us'
    const last = runs.at(-1)
    if (kind === 'mark') return
    const isJoined =
      last?.use === use &&
      placesIn({ from: last.to, to: at }).every((place) => !/[.;\n]/.test(tokens[place]?.text ?? ''))
    if (last !== undefined && isJoined) last.to = at + 1
    else runs.push({ use, from: at, to: at + 1 })
  })
  for (const run of runs) {
    // "20 %", "£35": a sign goes with its number.
    if (/^[%€$£₹)]$/.test(tokens[run.to]?.text ?? '') && tokens[run.to]?.from === tokens[run.to - 1]?.to) run.to += 1
    if (/^[€$£₹]$/.test(tokens[run.from - 1]?.text ?? '')) run.from -= 1
  }
  return runs
}

const endsClause = /^[,.;:!?()\n…।]$/

/** How many words may be cut off the end of what is told. */
const longestTail = 4

/** A word that may lead what is told, for it neither orders anything nor speaks of those who write. */
const isLeading = ({ tokens, marks }: Message, at: number): boolean =>
  tokens[at]?.kind === 'word' && !isToUs(tokens[at]?.key ?? '') && !marks.covers(at, 'own', 'selves')

/** What is told goes on from the beginning of its clause to its end, up to `next`. */
function toldWhole(message: Message, run: Run, next: number): Run {
  const { tokens, marks } = message
  let [from, to] = [run.from, run.to]
  // "Es gibt Tee": what begins the clause is told with it, but for words that are said to us.
  while (from > 0 && isLeading(message, from - 1) && run.from - from < longestTail) from -= 1
  while (to < next && !endsClause.test(tokens[to]?.text ?? '')) to += 1
  const isStart = from === 0 || endsClause.test(tokens[from - 1]?.text ?? '')
  const isPolite = placesIn({ from: run.to, to }).some((at) => marks.covers(at, 'closers'))
  const isTail = to - run.to <= longestTail && !isPolite
  return { ...run, from: isStart ? from : run.from, to: isTail ? to : run.to }
}

/** Runs with all of what is told, and with whole values. */
export function completed({ message, values }: Reading, runs: readonly Run[]): Run[] {
  const taken = runs.filter(({ use }) => use !== 'us')
  return runs.map((run) => {
    const next = taken.find(({ from }) => from >= run.to)?.from ?? message.tokens.length
    if (run.use === 'added') return toldWhole(message, run, next)
    const value = values.find(({ from, to, kind }) => figures.has(kind) && from < run.to && run.from < to)
    if (run.use !== 'fresh' || value === undefined) return run
    const before = taken.findLast(({ to }) => to <= run.from)?.to ?? 0
    const from = Math.max(before, Math.min(run.from, value.from))
    return { ...run, from, to: Math.min(next, Math.max(run.to, value.to)) }
  })
}

const figures: ReadonlySet<Value['kind']> = new Set([
  'date',
  'time',
  'amount',
  'percent',
  'phone',
  'link',
  'code',
  'duration',
])

/** What is said to be new but stands in the text, beside something that does not, is the old. */
export function withOld(message: Message, runs: readonly Run[], body: string): readonly Run[] {
  const fresh = runs.filter(({ use }) => use === 'fresh')
  const standing = fresh.filter((run) => placesOf(body, sourceOf(message, run), false).length > 0)
  const isOld = standing.length > 0 && standing.length < fresh.length && !runs.some(({ use }) => use === 'stale')
  return isOld ? runs.map((run) => (standing.includes(run) ? { ...run, use: 'stale' } : run)) : runs
}

/** One thing that is asked for. */
export type Change = { kind: 'added' | 'name' | 'stale'; run: Run } | Replacement

export interface Replacement {
  kind: 'fresh'
  run: Run
  old: Run | null
  which: readonly Run[]
}

const isEndBetween = ({ tokens }: Message, one: Span, other: Span): boolean =>
  placesIn({ from: Math.min(one.to, other.to), to: Math.max(one.from, other.from) }).some((at) =>
    /^[.;!?\n]$/.test(tokens[at]?.text ?? ''),
  )

/** What a message asks for, in order. Old words belong to the new ones next to them. */
export function changesIn(message: Message, runs: readonly Run[]): Change[] {
  const fresh = runs.filter(({ use }) => use === 'fresh')
  const stale = runs.filter(({ use }) => use === 'stale')
  const pairs = new Map<Run, Run>()
  const between = (one: Run, other: Run): readonly Run[] =>
    runs.filter((run) => run.from > Math.min(one.from, other.from) && run.from < Math.max(one.from, other.from))
  for (const one of fresh) {
    const free = stale.filter((other) => ![...pairs.values()].includes(other))
    const near = free
      .filter((other) => between(one, other).every(({ use }) => use === 'us' || use === 'which'))
      .sort((left, right) => Math.abs(left.from - one.from) - Math.abs(right.from - one.from))
    const [own] = near
    if (own !== undefined) pairs.set(one, own)
  }
  return runs.flatMap((run): Change[] => {
    if (run.use === 'added' || run.use === 'name') return [{ kind: run.use, run }]
    if (run.use === 'fresh') {
      const which = runs.filter((other) => other.use === 'which' && !isEndBetween(message, run, other))
      return [{ kind: 'fresh', run, old: pairs.get(run) ?? null, which }]
    }
    return run.use === 'stale' && ![...pairs.values()].includes(run) ? [{ kind: 'stale', run }] : []
  })
}
