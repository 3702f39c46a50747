/**
 * Finds out whether a chain is as it was written. Pure. Entries come one after the other, so that a chain of any length takes
 * little memory.
 *
 * An entry vouches for the one before it (`previous`), and the head for the last. So who changes an entry and its hash is
 * found at the next, and who writes the whole end anew is found by a head that was kept elsewhere.
 */
import { hashOf, isErased, namesMatch } from './canonical.ts'
import { beginning, type Entry, type Line, type Place } from './entry.ts'
import { explainMoves, type Move, numberOf } from './moves.ts'

/** What is wrong at one place. */
export interface Fault {
  /** The number of the entry; that of the line if it could not be read. */
  seq: number
  kind: 'changed' | 'removed' | 'inserted' | 'reordered' | 'truncated' | 'unreadable' | 'unknown'
  /** A sentence for people. */
  message: string
}

/** What was found. */
export interface Verdict {
  /** In the order of their numbers; at most a thousand. */
  faults: Fault[]
  entries: number
  /** How many have a name that was erased; that is no fault. */
  erased: number
  /** The last entry, or where the chain begins if there is none. */
  last: Place
  /** Whether a head says where the chain ends. */
  isEndKnown: boolean
}

/** What the chain is held against. */
export interface Anchors {
  /** Entries up to this one are not looked at. null: what the export says, or the beginning. */
  from: Place | null
  /** The chain must contain this entry. null: what the export says. */
  head: Place | null
}

export interface Verifier {
  add(line: Line): void
  /** @param line counted from 1 */
  addUnreadable(line: number): void
  end(): Verdict
}

const maxFaults = 1000
/** How far away from its place an entry that was moved is recognised. */
const reach = 100

const placeOf = ({ seq, hash }: Entry): Place => ({ seq, hash })

/** The verifier of one chain. */
export function createVerifier(anchors: Anchors): Verifier {
  const faults: Fault[] = []
  const moves: Move[] = []
  /** Numbers that did not come yet, and what the entry after each says of its hash. */
  const missing = new Map<number, string | null>()
  let gaps: { from: number; to: number }[] = []
  let { from, head } = anchors
  let last: Place = from ?? { seq: 0, hash: beginning }
  let ownHead: Place | null = null
  let workspace: string | null | undefined
  /** What stands where the head is: its own hash if any entry there has it. */
  let hashAtHead: string | null = null
  /** The number with which the last entry was written, as far as can be told. */
  let lastNumber = last.seq
  let isFirst = true
  let entries = 0
  let erased = 0

  const report = (seq: number, kind: Fault['kind'], message: string): void => {
    if (faults.length >= maxFaults || faults.some((fault) => fault.seq === seq && fault.kind === kind)) return
    faults.push({ seq, kind, message })
  }

  /** Judges the entry by itself; returns the number that its hash is right for, or null if there is none. */
  function judgeAlone(entry: Entry): number | null {
    if (entry.version !== 1) {
      report(entry.seq, 'unknown', 'was written by a newer release')
      return entry.seq
    }
    const number =
      hashOf(entry) === entry.hash ? entry.seq : numberOf(entry, moves.at(-1), faults.length < maxFaults ? reach : 0)
    if (number === null) report(entry.seq, 'changed', 'does not match its hash')
    else if (number !== entry.seq) moves.push({ seq: entry.seq, number })
    if (!namesMatch(entry)) report(entry.seq, 'changed', 'names somebody else than was recorded')
    return number
  }

  function judgeEarlier(entry: Entry): void {
    const expected = missing.get(entry.seq)
    if (expected === undefined) {
      report(entry.seq, 'inserted', 'stands beside another entry with its number')
      return
    }
    missing.delete(entry.seq)
    report(entry.seq, 'reordered', `stands after entry ${last.seq}`)
    if (judgeAlone(entry) === entry.seq && expected !== null && expected !== entry.hash)
      report(entry.seq, 'changed', `is not the one that entry ${entry.seq + 1} was chained to`)
  }

  function noteGap(entry: Entry): void {
    const first = last.seq + 1
    const end = entry.seq - 1
    if (end - first < maxFaults) {
      for (let seq = first; seq <= end; seq += 1) missing.set(seq, seq === end ? entry.previous : null)
    } else gaps = [...gaps, { from: first, to: end }]
  }

  function judgeNext(entry: Entry): void {
    const number = judgeAlone(entry)
    if (entry.seq > last.seq + 1) noteGap(entry)
    else if (number === entry.seq && entry.previous !== last.hash && lastNumber === last.seq) {
      if (isFirst) report(entry.seq, 'changed', 'does not continue where the chain begins')
      else report(last.seq, 'changed', `is not the one that entry ${entry.seq} was chained to`)
    }
    last = placeOf(entry)
    lastNumber = number ?? entry.seq
    compareWithHead({ seq: lastNumber, hash: entry.hash })
  }

  function compareWithHead({ seq, hash }: Place): void {
    if (head?.seq === seq && hashAtHead !== head.hash) hashAtHead = hash
  }

  function addEntry(entry: Entry): void {
    entries += 1
    if (isErased(entry)) erased += 1
    if (workspace !== undefined && workspace !== entry.workspace_id) {
      report(entry.seq, 'inserted', 'belongs to another workspace')
      return
    }
    workspace = entry.workspace_id
    if (from !== null && entry.seq <= from.seq) {
      if (entry.seq === from.seq && entry.hash !== from.hash)
        report(entry.seq, 'changed', 'is not the one to start from')
      return
    }
    if (entry.seq <= last.seq) judgeEarlier(entry)
    else judgeNext(entry)
    isFirst = false
  }

  function reportMissing(): void {
    for (const seq of missing.keys()) report(seq, 'removed', 'is missing')
    for (const gap of gaps) report(gap.from, 'removed', `and all up to ${gap.to} are missing`)
  }

  function reportEnd(): void {
    if (head === null || hashAtHead === head.hash) return
    if (hashAtHead !== null || (head.seq === last.seq && head.hash !== last.hash)) {
      report(head.seq, 'changed', 'is not the one that the head names')
    } else if (head.seq > last.seq) {
      const first = last.seq + 1
      report(
        first,
        'truncated',
        first === head.seq ? 'is missing at the end' : `and all up to ${head.seq} are missing at the end`,
      )
    } else if (head.seq < (from?.seq ?? 0)) {
      report(head.seq, 'removed', 'is the one that the head names, and was removed before the chain begins')
    }
  }

  return {
    add(line) {
      if ('segment' in line) {
        if (from === null && isFirst) {
          from = line.segment
          last = line.segment
          lastNumber = last.seq
        }
      } else if ('head' in line) ownHead = line.head
      else addEntry(line)
    },
    addUnreadable: (line) => report(line, 'unreadable', 'cannot be read'),
    end() {
      if (head === null) {
        head = ownHead
        compareWithHead({ seq: lastNumber, hash: last.hash })
      }
      for (const { seq, kind, message } of explainMoves(moves)) report(seq, kind, message)
      reportMissing()
      reportEnd()
      return {
        faults: faults.sort((one, other) => one.seq - other.seq),
        entries,
        erased,
        last,
        isEndKnown: head !== null,
      }
    },
  }
}
