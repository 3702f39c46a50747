/** Repeated POST requests to one URL, over keep-alive connections, with Node's own HTTP client. */
import { Agent as HttpAgent, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'

/**
 * Resolves when the response headers have arrived. Rejects with a system error or an AbortError. Never resends: a request
 * that the server may have read costs money, so it is up to the caller to repeat it and to record both.
 */
type HttpPost = (
  body: readonly Buffer[],
  signal: AbortSignal,
  extraHeaders?: Readonly<Record<string, string>>,
) => Promise<IncomingMessage>

const agentOptions = { keepAlive: true, keepAliveMsecs: 15_000, maxSockets: Number.POSITIVE_INFINITY, timeout: 0 }

const lengthOf = (body: readonly Buffer[]): number => body.reduce((sum, { length }) => sum + length, 0)

/** Creates the client. Body pieces are written one after another, so that constant parts are not copied per request. */
export function createHttpPost(address: string, headers: Readonly<Record<string, string>>): HttpPost {
  const { protocol, hostname, port, pathname, search } = new URL(address)
  const isSecure = protocol === 'https:'
  const options: RequestOptions = {
    // A URL has brackets around an IPv6 address, a host to connect to does not.
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: pathname + search,
    method: 'POST',
    agent: isSecure ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions),
  }
  const request = isSecure ? requestHttps : requestHttp
  return (body, signal, extraHeaders) =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        { ...options, headers: { ...headers, ...extraHeaders, 'content-length': String(lengthOf(body)) } },
        resolve,
      )
      // Node's own `signal` option watches every stage of the request, which costs as much as the request itself.
      const abort = (): void => void outgoing.destroy(new DOMException('The call was aborted', 'AbortError'))
      if (signal.aborted) abort()
      else signal.addEventListener('abort', abort, { once: true })
      outgoing.on('close', () => signal.removeEventListener('abort', abort))
      // Stays attached, because an error after the headers must not be unhandled; rejecting again then has no effect.
      outgoing.on('error', reject)
      for (const piece of body) outgoing.write(piece)
      outgoing.end()
    })
}
