/** The `reply` of an answer while the rest of it is still arriving. */

const opening = /^\s*(?:```[a-z]*\s*)?\{\s*"reply"\s*:\s*"/
const longestOpening = 200
const simpleEscapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * Returns a function that takes the pieces of a JSON text and returns the new characters of its first property, if that is
 * the string `reply`. An escape or a surrogate pair that is split between two pieces is held back until it is complete.
 * For any other text it returns ''. Never throws.
 */
export function createReplyDecoder(): (piece: string) => string {
  let state: 'before' | 'inside' | 'done' = 'before'
  let waiting = ''
  return (piece) => {
    if (state === 'done') return ''
    waiting += piece
    if (state === 'before') {
      const match = opening.exec(waiting)
      if (match === null) {
        if (waiting.length > longestOpening) state = 'done'
        return ''
      }
      state = 'inside'
      waiting = waiting.slice(match[0].length)
    }
    const { text, rest, ended } = decode(waiting)
    waiting = rest
    if (ended) state = 'done'
    return text
  }
}

/** Decodes the content of a JSON string as far as it is complete. */
function decode(raw: string): { text: string; rest: string; ended: boolean } {
  let text = ''
  let at = 0
  // The start of a high surrogate whose other half has not arrived yet; it must not be sent alone.
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

/** Reads one UTF-16 unit, plain or escaped; null if the escape is still incomplete. */
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
