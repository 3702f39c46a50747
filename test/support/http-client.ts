/** A small HTTP client that costs little, for load on processes. Connections are kept. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** From the first byte sent to the last received, milliseconds. */
  ms: number
}

export interface HttpClient {
  /** Rejects when the connection breaks or `limitMs` is over. */
  get(path: string, headers?: Record<string, string>): Promise<HttpAnswer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<HttpAnswer>
  /** Any other method; without a body for `undefined`. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<HttpAnswer>
  close(): void
}

/** `localAddress`: where the requests come from, such as 127.0.0.7, to be many callers on one machine. */
export function createHttpClient(url: string, limitMs = 60_000, localAddress?: string): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 2000, ...(localAddress && { localAddress }) })
  const { hostname, port } = new URL(url)

  const exchange = (
    method: string,
    path: string,
    body = '',
    headers: Record<string, string> = {},
  ): Promise<HttpAnswer> =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now()
      const sent = request({ agent, hostname, port, method, path, headers, timeout: limitMs }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (piece: string) => {
          text += piece
        })
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            ms: performance.now() - startedAt,
          }),
        )
      })
      sent.on('timeout', () => sent.destroy(new Error('No answer in time')))
      sent.on('error', reject)
      sent.end(body)
    })

  const send: HttpClient['send'] = (method, path, body, headers = {}) => {
    if (body === undefined) return exchange(method, path, '', headers)
    const text = JSON.stringify(body)
    const length = String(Buffer.byteLength(text))
    return exchange(method, path, text, { 'content-type': 'application/json', 'content-length': length, ...headers })
  }

  return {
    get: (path, headers) => exchange('GET', path, '', headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    send,
    close: () => agent.destroy(),
  }
}
