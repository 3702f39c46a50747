/** Classifies braces that do not form a valid variable. Pure. */

type Range = readonly [number, number]

/** `name`: the text inside could be the name of a variable. `stray`: a single brace. */
export type BraceFault = 'braces' | 'stray' | 'number' | 'name' | 'special'

const numeric = /^[+-]?\d+(?:[.,]\d+)?$/
const nameLike = /^[\p{L}\p{M}\p{N}_-]+$/u

/** The text between two pairs of braces if the range is exactly that, else null. */
function innerOf(text: string, [from, to]: Range): string | null {
  if (to - from < 5 || text.charCodeAt(from + 1) !== 0x7b) return null
  const inner = /^\{\{([^{}]+)\}\}$/.exec(text.slice(from, to))?.[1]
  return inner === undefined || inner.trim() === '' ? null : inner
}

function faultOf(text: string, range: Range): BraceFault {
  const inner = innerOf(text, range)
  if (inner === null) return range[1] - range[0] === 1 ? 'stray' : 'braces'
  if (numeric.test(inner)) return 'number'
  return nameLike.test(inner) ? 'name' : 'special'
}

/** The first range of each kind of fault. @param malformed ranges of `text`, in order */
export function firstBraceFaults(text: string, malformed: readonly Range[]): ReadonlyMap<BraceFault, Range> {
  const firstRanges = new Map<BraceFault, Range>()
  for (const range of malformed) {
    const fault = faultOf(text, range)
    if (!firstRanges.has(fault)) firstRanges.set(fault, range)
  }
  return firstRanges
}
