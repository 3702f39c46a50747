/** HTTP to Meta: one request, one answer of bounded size, no redirects, a time limit. */
import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici'
import { type Effect, silence, unreadable } from './fault.ts'

/** Proxies for http and https addresses, and the hosts that are reached without one, comma-separated; null: none. */
export interface ProxyOptions {
  http: string | null
  https: string | null
  except: string | null
}

export interface Sending {
  method: 'GET' | 'POST' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: string | Uint8Array
  effect: Effect
  /** For the whole exchange. */
  timeoutMs: number
  signal: AbortSignal | undefined
}

export interface Received {
  status: number
  /** A header's value; null if it is missing. */
  header(name: string): string | null
  text: string
}

/** @throws MetaError, or the reason of `signal` */
export type Wire = (sending: Sending) => Promise<Received>

/** A page of a hundred templates with ten cards each is a tenth of it. */
const maxBytes = 8 * 1024 * 1024

/** Not a system error, so a call with an effect may have been carried out. */
const tooLong = { code: 'ANSWER_TOO_LONG' }

const limits = { connect: { timeout: 10_000 }, headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 10_000 }

export function dispatcherFor({ http, https, except }: ProxyOptions): Dispatcher {
  if (http === null && https === null) return new Agent(limits)
  return new EnvHttpProxyAgent({ ...limits, httpProxy: http ?? '', httpsProxy: https ?? '', noProxy: except ?? '' })
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of body) {
    length += piece.length
    if (length > maxBytes) throw tooLong
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}

export const createWire =
  (dispatcher: Dispatcher): Wire =>
  async ({ method, url, headers, body, effect, timeoutMs, signal }) => {
    const limit = AbortSignal.timeout(timeoutMs)
    const either = signal === undefined ? limit : AbortSignal.any([signal, limit])
    try {
      const answer = await request(url, { method, headers, body: body ?? null, signal: either, dispatcher })
      const text = await readText(answer.body)
      const header = (name: string): string | null => {
        const value = answer.headers[name]
        return value === undefined ? null : String(Array.isArray(value) ? value.join(', ') : value)
      }
      return { status: answer.statusCode, header, text }
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      throw error === tooLong ? unreadable(effect) : silence(error, effect)
    }
  }
