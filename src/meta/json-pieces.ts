/**
 * The members of an object or list in JSON, found without parsing it: parsing three megabytes at once takes long, and others wait
 * meanwhile. Total: of bytes that are no JSON, pieces come out that cannot be parsed. Pure.
 */

export interface Piece {
  /** null in a list. */
  key: string | null
  /** Where its value begins, and the first byte after it. */
  from: number
  to: number
}

const [quote, comma, colon, backslash] = [0x22, 0x2c, 0x3a, 0x5c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]
/** Longer keys are none of ours. */
const longestKey = 100

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

function skipSpace(bytes: Buffer, at: number, end: number): number {
  let place = at
  while (place < end && isSpace(bytes[place])) place += 1
  return place
}

/** The first byte after the text that begins at `at`. */
function textEnd(bytes: Buffer, at: number, end: number): number {
  for (let place = bytes.indexOf(quote, at + 1); place >= 0 && place < end; place = bytes.indexOf(quote, place + 1)) {
    let before = place
    while (bytes[before - 1] === backslash) before -= 1
    if ((place - before) % 2 === 0) return place + 1
  }
  return end
}

/** The comma or bracket behind the value that begins at `at`. */
function valueEnd(bytes: Buffer, at: number, end: number): number {
  let depth = 0
  for (let place = at; place < end; place += 1) {
    const byte = bytes[place]
    if (byte === quote) place = textEnd(bytes, place, end) - 1
    else if (byte === openObject || byte === openList) depth += 1
    else if (depth === 0 && (byte === comma || byte === closeObject || byte === closeList)) return place
    else if (byte === closeObject || byte === closeList) depth -= 1
  }
  return end
}

/** Members in their order; none of what is neither an object nor a list. @param from where the value begins, or the space before it */
export function* piecesOf(bytes: Buffer, from = 0, end = bytes.length): Generator<Piece> {
  let at = skipSpace(bytes, from, end)
  const isObject = bytes[at] === openObject
  if (!isObject && bytes[at] !== openList) return
  at = skipSpace(bytes, at + 1, end)
  while (at < end && bytes[at] !== closeObject && bytes[at] !== closeList) {
    let key: string | null = null
    if (isObject) {
      const keyEnd = textEnd(bytes, at, end)
      key = keyEnd - at > longestKey ? '' : bytes.toString('utf8', at + 1, keyEnd - 1)
      at = skipSpace(bytes, keyEnd, end)
      if (bytes[at] === colon) at = skipSpace(bytes, at + 1, end)
    }
    const to = valueEnd(bytes, at, end)
    yield { key, from: at, to }
    at = skipSpace(bytes, bytes[to] === comma ? to + 1 : to, end)
  }
}
