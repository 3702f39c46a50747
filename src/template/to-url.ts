/**
 * The text as an address; null when it is none. `URL.canParse` is no help: in Node 20 and 22, after some thousand calls, it
 * refuses every address with a letter such as é (its fast path reads Latin-1 as UTF-8).
 */
export function toUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
