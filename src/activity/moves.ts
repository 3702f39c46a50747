/** Entries whose hash is right for another number than the one they carry: they were moved. Pure. */
import { hashOf } from './canonical.ts'
import type { Entry } from './entry.ts'

/** An entry that carries `seq` and was written as `number`. */
export interface Move {
  seq: number
  number: number
}

/**
 * The number with which the entry was written, near the one it carries; null: none, so it was changed.
 * @param before the last move
 * @param reach how far away it is looked for: each costs a hash
 */
export function numberOf(entry: Entry, before: Move | undefined, reach: number): number | null {
  const isAs = (number: number): boolean => number > 0 && hashOf(entry, number) === entry.hash
  const likely = entry.seq + (before === undefined ? 0 : before.number - before.seq)
  if (isAs(likely)) return likely
  for (let distance = 1; distance <= reach; distance += 1)
    for (const number of [entry.seq - distance, entry.seq + distance]) if (isAs(number)) return number
  return null
}

interface Explained {
  seq: number
  kind: 'inserted' | 'removed' | 'reordered'
  message: string
}

/** Neighbours that were moved equally far. */
interface Run {
  first: number
  length: number
  by: number
}

function runsOf(moves: readonly Move[]): Run[] {
  const runs: Run[] = []
  for (const { seq, number } of [...moves].sort((one, other) => one.seq - other.seq)) {
    const run = runs.at(-1)
    const by = seq - number
    if (run !== undefined && run.by === by && run.first + run.length === seq) run.length += 1
    else runs.push({ first: seq, length: 1, by })
  }
  return runs
}

/**
 * What happened to moved entries. Those that took each other's numbers were reordered. Where all that follow are moved on,
 * others were put in before them; where they are moved back, others were taken out.
 */
export function explainMoves(moves: readonly Move[]): Explained[] {
  const numbers = new Set(moves.map(({ number }) => number))
  const isExchange = moves.every(({ seq }) => numbers.has(seq))
  if (isExchange)
    return moves.map(({ seq, number }) => ({ seq, kind: 'reordered', message: `was written as entry ${number}` }))
  let shift = 0
  return runsOf(moves).flatMap(({ first, by }): Explained[] => {
    const change = by - shift
    shift = by
    if (change > 0)
      return [
        {
          seq: first - change,
          kind: 'inserted',
          message: 'was put in: all that follow carry a higher number than they had',
        },
      ]
    if (change < 0)
      return [
        { seq: first, kind: 'removed', message: 'was taken out: all that follow carry a lower number than they had' },
      ]
    return []
  })
}
