/** Braces that form no variable, told apart by what is wrong with them. Pure. */

type Range = readonly [number, number]

/** `name`: what stands inside could be the name of a variable. `stray`: a brace that encloses nothing. */
export type BraceFault = 'braces' | 'stray' | 'number' | 'name' | 'special'

const numeric = /^[+-]?\d+(?:[.,]\d+)?$/
const nameLike = /^[\p{L}\p{M}\p{N}_-]+$/u

/** What stands between two braces on either side, when that is all there is; null when braces are missing. */
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

/** Where each fault stands first. */
export function firstBraceFaults(text: string, malformed: readonly Range[]): ReadonlyMap<BraceFault, Range> {
  const first = new Map<BraceFault, Range>()
  for (const range of malformed) {
    const fault = faultOf(text, range)
    if (!first.has(fault)) first.set(fault, range)
  }
  return first
}
