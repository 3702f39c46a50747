/** Finds values in JSON text, for regions that editors can show. Linear time; the text must be valid JSON. */

/** UTF-16 offsets; `end` is exclusive. */
interface Span {
  start: number
  end: number
}

const space = /\s/

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && space.test(text.charAt(at))) at += 1
  return at
}

function endOfString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at + 1
}

/** Counts brackets instead of recursing, so that deeply nested JSON cannot overflow the stack. */
function endOfValue(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const sign = text.charAt(at)
    if (sign === '"') at = endOfString(text, at)
    else {
      if (sign === '{' || sign === '[') depth += 1
      else if (sign === '}' || sign === ']') depth -= 1
      else if (depth === 0 && (sign === ',' || space.test(sign))) return at
      if (depth < 0) return at
      at += 1
    }
    if (depth === 0 && /["}\]]/.test(text.charAt(at - 1))) return at
  }
  return at
}

/** Offset of a member or element, or null. Of duplicate keys the last one counts, as in JSON.parse. */
function child(text: string, from: number, key: string | number): number | null {
  const opening = text.charAt(from)
  if (opening !== '{' && opening !== '[') return null
  let offset: number | null = null
  let at = skipSpace(text, from + 1)
  for (let index = 0; at < text.length && !/[}\]]/.test(text.charAt(at)); index += 1) {
    let name: string | number = index
    if (opening === '{') {
      const end = endOfString(text, at)
      name = String(JSON.parse(text.slice(at, end)))
      at = skipSpace(text, skipSpace(text, end) + 1)
    }
    if (String(name) === String(key)) offset = at
    at = skipSpace(text, endOfValue(text, at))
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1)
  }
  return offset
}

/** Offsets of the elements of an array that starts at the beginning of the text. */
export function elementOffsets(text: string): number[] {
  const offsets: number[] = []
  let at = skipSpace(text, skipSpace(text, 0) + 1)
  while (at < text.length && text.charAt(at) !== ']') {
    offsets.push(at)
    at = skipSpace(text, endOfValue(text, at))
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1)
  }
  return offsets
}

/** Offset in the JSON text of the UTF-16 unit `offset` of the decoded string, whose opening quote is at `start`. */
function offsetInString(text: string, start: number, offset: number): number {
  let at = start + 1
  for (let unit = 0; unit < offset && text.charAt(at) !== '"'; unit += 1) {
    const isEscape = text.charAt(at) === '\\'
    at += isEscape ? (text.charAt(at + 1) === 'u' ? 6 : 2) : 1
  }
  return at
}

/**
 * Span of the value at `path` in the document that begins at `offset`, or of its nearest existing ancestor. If the value is a
 * string, `range` (UTF-16 units of the decoded string) narrows the span.
 */
export function locate(
  text: string,
  offset: number,
  path: readonly (string | number)[],
  range?: readonly [number, number],
): Span {
  let start = skipSpace(text, offset)
  let exists = true
  for (const key of path) {
    const next = child(text, start, key)
    exists = next !== null
    if (next === null) break
    start = next
  }
  if (exists && range && text.charAt(start) === '"') {
    return { start: offsetInString(text, start, range[0]), end: offsetInString(text, start, range[1]) }
  }
  return { start, end: endOfValue(text, start) }
}

export interface Position {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
}

/** Returns a function that turns offsets in `text` into lines and columns. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
