/** A small HTTP client with little overhead, for load tests. Keeps connections alive. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** Milliseconds from sending the request to receiving the last byte. */
  ms: number
}

export interface HttpClient {
  /** Rejects if the connection breaks or the answer takes longer than `limitMs`. */
  get(path: string, headers?: Record<string, string>): Promise<HttpAnswer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<HttpAnswer>
  /** Any other method. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<HttpAnswer>
  close(): void
}

/** `localAddress`, such as 127.0.0.7, makes it look like a different caller on the same machine. */
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
      const outgoing = request({ agent, hostname, port, method, path, headers, timeout: limitMs }, (response) => {
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
      outgoing.on('timeout', () => outgoing.destroy(new Error('No answer in time')))
      outgoing.on('error', reject)
      outgoing.end(body)
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
