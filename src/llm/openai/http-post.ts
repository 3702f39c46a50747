/** One address that is posted to again and again, over kept connections, with Node's own HTTP client. */
import { Agent as HttpAgent, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'

/**
 * Resolves when the head of the answer is there. Rejects with the system's error, or an AbortError. Nothing is sent twice: a
 * call that the server may have read has its price, so it is for the caller to repeat it and to record both.
 */
export type HttpPost = (
  body: readonly Buffer[],
  signal: AbortSignal,
  more?: Readonly<Record<string, string>>,
) => Promise<IncomingMessage>

const agentOptions = { keepAlive: true, keepAliveMsecs: 15_000, maxSockets: Number.POSITIVE_INFINITY, timeout: 0 }

const lengthOf = (body: readonly Buffer[]): number => body.reduce((sum, { length }) => sum + length, 0)

/** The pieces of a body are sent as they are, one behind the other: what never changes is not copied for each request. */
export function createHttpPost(address: string, headers: Readonly<Record<string, string>>): HttpPost {
  const { protocol, hostname, port, pathname, search } = new URL(address)
  const isSecure = protocol === 'https:'
  const options: RequestOptions = {
    // As a URL writes it, an IPv6 address stands in brackets; a host to connect to does not.
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: pathname + search,
    method: 'POST',
    agent: isSecure ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions),
  }
  const request = isSecure ? requestHttps : requestHttp
  return (body, signal, more) =>
    new Promise((resolve, reject) => {
      const sent = request(
        { ...options, headers: { ...headers, ...more, 'content-length': String(lengthOf(body)) } },
        resolve,
      )
      // The client's own `signal` option listens to every stage of the request, which costs as much as the request.
      const abort = (): void => void sent.destroy(new DOMException('The call was broken off', 'AbortError'))
      if (signal.aborted) abort()
      else signal.addEventListener('abort', abort, { once: true })
      sent.on('close', () => signal.removeEventListener('abort', abort))
      // Also when the answer breaks off after its head: then there is nobody left to tell.
      sent.on('error', reject)
      for (const piece of body) sent.write(piece)
      sent.end()
    })
}
