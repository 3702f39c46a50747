/** The way to the server. */

type Fetch = typeof globalThis.fetch

const refusals = new Set([400, 422])

/**
 * The SDK reads what stands under `error` in an error's body and drops the rest; servers of other makes put their words
 * elsewhere. Without those words we cannot learn which parameter they refuse, so their bodies are put under `error`.
 */
export function withReadableErrors(fetch: Fetch): Fetch {
  return async (address, options) => {
    const response = await fetch(address, options)
    if (!refusals.has(response.status)) return response
    const { status, headers } = response
    return new Response(wrap(await response.text()), { status, headers: withoutLength(headers) })
  }
}

function wrap(text: string): string {
  const body = parse(text)
  if (typeof body === 'object' && body !== null && 'error' in body) {
    return typeof body.error === 'string' ? JSON.stringify({ error: { message: body.error } }) : text
  }
  return JSON.stringify({ error: { ...(typeof body === 'object' ? body : {}), message: text } })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers)
  kept.delete('content-length')
  kept.delete('content-encoding')
  return kept
}
