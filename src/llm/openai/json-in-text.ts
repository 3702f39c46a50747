/**
 * Finds the JSON object of an answer in a text that may hold more: code fences, notes, thoughts with braces of their own. Pure;
 * never throws; the work is bounded.
 */

/** Far longer than the answer for the largest draft. In UTF-16 units. */
const maxLength = 400_000

/** How many beginnings are tried, and how many characters are looked at for all of them. */
const maxTries = 500
const maxWork = 1_000_000

/** What some models write around their thoughts, outside of the answer. */
const endOfThoughts = /<\/(?:think|thinking|thought|reasoning|scratchpad)>/gi

/** The text after the last block of thoughts. */
function withoutThoughts(text: string): string {
  const last = [...text.matchAll(endOfThoughts)].at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const codeOf = (character: string): number => character.charCodeAt(0)
const [quote, backslash, comma, open, close, openList, closeList] = [...'"\\,{}[]'].map(codeOf)
const lastControl = 0x1f

/** Where the string that begins at `from` ends: after its closing quotation mark, or at the end of the text. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === backslash) at += 1
    else if (code === quote) return at + 1
  }
  return text.length
}

/** Where the object that begins at `from` ends; null if it does not. */
function endOfObject(text: string, from: number): number | null {
  let depth = 0
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = endOfString(text, at)
      continue
    }
    at += 1
    if (code === open || code === openList) depth += 1
    else if (code === close || code === closeList) depth -= 1
    if (depth === 0) return at
  }
  return null
}

/** Line breaks that models write into strings. */
const escaped = (string: string): string =>
  string.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')

/** Whether the comma at `at` has nothing but a closing bracket after it. */
function isTrailing(text: string, at: number): boolean {
  let next = at + 1
  while (text.charCodeAt(next) <= lastControl + 1) next += 1
  return text.charCodeAt(next) === close || text.charCodeAt(next) === closeList
}

/** The same JSON without commas before closing brackets, and with escaped line breaks in its strings. */
function mended(json: string): string {
  const pieces: string[] = []
  let copied = 0
  for (let at = 0; at < json.length; ) {
    const code = json.charCodeAt(at)
    if (code === quote) {
      const end = endOfString(json, at)
      pieces.push(json.slice(copied, at), escaped(json.slice(at, end)))
      copied = end
      at = end
      continue
    }
    if (code === comma && isTrailing(json, at)) {
      pieces.push(json.slice(copied, at))
      copied = at + 1
    }
    at += 1
  }
  return pieces.join('') + json.slice(copied)
}

/** Every object in the text that can be parsed, from left to right, none inside another. */
function objectsIn(text: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  let work = 0
  let tries = 0
  for (let at = text.indexOf('{'); at !== -1 && tries < maxTries && work < maxWork; tries += 1) {
    const end = endOfObject(text, at)
    work += (end ?? text.length) - at
    const json = end === null ? null : text.slice(at, end)
    const value = json === null ? undefined : (parse(json) ?? parse(mended(json)))
    if (isRecord(value)) found.push(value)
    at = text.indexOf('{', isRecord(value) && end !== null ? end : at + 1)
  }
  return found
}

/** The object that is most like an answer, the last of several that are equally so; null if none is. */
export function findObject(
  text: string,
  likeness: (value: Record<string, unknown>) => number,
): Record<string, unknown> | null {
  if (text.length > maxLength) return null
  const whole = parse(text)
  if (typeof whole === 'string') return findObject(whole, likeness)
  if (isRecord(whole) && likeness(whole) > 0) return whole
  const spoken = withoutThoughts(text)
  return mostLike(objectsIn(spoken), likeness) ?? (spoken === text ? null : mostLike(objectsIn(text), likeness))
}

/** Also looks one level down: some models wrap their answer. */
function mostLike(
  values: readonly Record<string, unknown>[],
  likeness: (value: Record<string, unknown>) => number,
): Record<string, unknown> | null {
  let best: { value: Record<string, unknown> | null; score: number } = { value: null, score: 1 }
  for (const value of values.flatMap((outer) => [outer, ...Object.values(outer).filter(isRecord)])) {
    const score = likeness(value)
    if (score >= best.score) best = { value, score }
  }
  return best.value
}
