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
  get(path: string): Promise<HttpAnswer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<HttpAnswer>
  close(): void
}

export function createHttpClient(url: string, limitMs = 60_000): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 2000 })
  const { hostname, port } = new URL(url)

  const send = (method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<HttpAnswer> =>
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

  return {
    get: (path) => send('GET', path),
    post(path, body, headers = {}) {
      const text = JSON.stringify(body)
      const length = String(Buffer.byteLength(text))
      return send('POST', path, text, { 'content-type': 'application/json', 'content-length': length, ...headers })
    },
    close: () => agent.destroy(),
  }
}
