/** The `reply` of an answer while the rest of it is still arriving. */

const opening = /^\s*\{\s*"reply"\s*:\s*"/
const longestOpening = 200
const simpleEscapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * Takes the pieces of a JSON text and answers the characters of its first property, when that is the string `reply`,
 * as soon as they are certain: an escape or a surrogate pair split between two pieces waits for its other half. What is
 * no such text gives nothing. Never throws.
 */
export function createReplyDecoder(): (piece: string) => string {
  let state: 'before' | 'inside' | 'done' = 'before'
  let waiting = ''
  return (piece) => {
    if (state === 'done') return ''
    waiting += piece
    if (state === 'before') {
      const found = opening.exec(waiting)
      if (found === null) {
        if (waiting.length > longestOpening) state = 'done'
        return ''
      }
      state = 'inside'
      waiting = waiting.slice(found[0].length)
    }
    const { text, rest, ended } = decode(waiting)
    waiting = rest
    if (ended) state = 'done'
    return text
  }
}

/** Decodes as much of the inside of a JSON string as is certain. */
function decode(raw: string): { text: string; rest: string; ended: boolean } {
  let text = ''
  let at = 0
  // Start of a high surrogate whose other half has not been read: it must not be sent alone.
  let pairFrom: { raw: number; text: number } | null = null
  while (at < raw.length) {
    if (raw[at] === '"') return { text: text.toWellFormed(), rest: '', ended: true }
    const unit = readUnit(raw, at)
    if (unit === null) break
    const isHigh = unit.value >= '\uD800' && unit.value <= '\uDBFF'
    pairFrom = isHigh ? { raw: at, text: text.length } : null
    text += unit.value
    at += unit.length
  }
  if (pairFrom === null) return { text: text.toWellFormed(), rest: raw.slice(at), ended: false }
  return { text: text.slice(0, pairFrom.text).toWellFormed(), rest: raw.slice(pairFrom.raw), ended: false }
}

/** One UTF-16 unit, plain or escaped; null when the escape is not complete yet. */
function readUnit(raw: string, at: number): { value: string; length: number } | null {
  const first = raw[at] ?? ''
  if (first !== '\\') return { value: first, length: 1 }
  const kind = raw[at + 1]
  if (kind === undefined) return null
  if (kind !== 'u') return { value: simpleEscapes[kind] ?? kind, length: 2 }
  const digits = raw.slice(at + 2, at + 6)
  if (digits.length < 4) return null
  const code = Number.parseInt(digits, 16)
  return { value: Number.isNaN(code) ? '\uFFFD' : String.fromCharCode(code), length: 6 }
}
