/** Reading what a server sends: whole texts within bounds, and errors wherever their message is. */

/** What the SDK and we use of a response. */
export interface LeanResponse {
  ok: boolean
  status: number
  url: string
  headers: { get(name: string): string | null; entries(): Iterable<[string, string]> }
  body: AsyncIterable<Buffer>
  text(): Promise<string>
}

/** Far longer than any expected response; protects our memory. */
const maxBytes = 4 * 1024 * 1024

/** The pieces of a body. Rejects with a SyntaxError when they become far too long. */
export async function* boundedPieces(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let length = 0
  for await (const piece of body) {
    length += piece.length
    if (length > maxBytes) throw new SyntaxError('The answer is too long')
    yield piece
  }
}

/** The whole text. Rejects with a SyntaxError if it is far too long. */
export async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of boundedPieces(body)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

/**
 * The body of an error in the form that the SDK expects, under `error`. Other servers put their messages elsewhere, or all of
 * it into a list, and we need the message to learn which parameter was rejected.
 */
export function errorBodyOf(text: string): { error: object } {
  const parsed = parseJson(text)
  const body: unknown = Array.isArray(parsed) ? parsed[0] : parsed
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
  if (typeof error === 'object' && error !== null) return { error }
  if (typeof error === 'string') return { error: { message: error } }
  return { error: { ...(typeof body === 'object' ? body : {}), message: text } }
}

/** The parsed JSON; null if the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
