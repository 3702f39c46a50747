/** One call of the Graph API: address, token, proof, budget, and what comes back as JSON or as a MetaError. */
import { createHmac } from 'node:crypto'
import { type Budgets, regainIn } from './budget.ts'
import type { MetaCredentials } from './contract.ts'
import { type Effect, refusalOf, unreadable } from './fault.ts'
import { isRecord, type Json, parseJson } from './json.ts'
import type { Wire } from './wire.ts'

export interface Call {
  method: 'GET' | 'POST' | 'DELETE'
  /** Parts of the path after the version, which are encoded; or one whole part with its query, as Meta gave it. */
  path: readonly string[] | { given: string }
  query?: Readonly<Record<string, string | undefined>>
  /** JSON, or bytes that are sent as they are. */
  body?: Json | Uint8Array
  headers?: Readonly<Record<string, string>>
  /** Uploads take `OAuth` alone. */
  scheme?: 'Bearer' | 'OAuth'
  /** Instead of the connection's own, such as the app's. */
  token?: string
  effect: Effect
  timeoutMs?: number
  signal: AbortSignal | undefined
}

/** @returns the object that Meta answered. @throws MetaError, or the reason of the signal */
export type Graph = (credentials: MetaCredentials, call: Call) => Promise<Json>

export interface GraphOptions {
  /** Such as https://graph.facebook.com. */
  graphUrl: string
  /** Such as v25.0. */
  version: string
  timeoutMs: number
}

/** Proves that who holds the token also knows the app's secret. */
const proofOf = (token: string, secret: string): string => createHmac('sha256', secret).update(token).digest('hex')

const pathOf = (path: Call['path']): string =>
  'given' in path ? path.given : path.map((part) => encodeURIComponent(part.toWellFormed())).join('/')

/** Takes the secrets of a call out of a text. */
const hiding =
  (secrets: readonly (string | null)[]) =>
  (text: string): string =>
    secrets.reduce<string>((rest, secret) => (secret ? rest.replaceAll(secret, '[secret]') : rest), text)

export function createGraph(wire: Wire, budgets: Budgets, options: GraphOptions): Graph {
  const base = `${options.graphUrl.replace(/(?<!\/)\/+$/, '')}/${options.version}`

  function addressOf(call: Call, proof: string | null): string {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(call.query ?? {})) if (value !== undefined) query.set(name, value)
    if (proof !== null) query.set('appsecret_proof', proof)
    const path = pathOf(call.path)
    if (query.size === 0) return `${base}/${path}`
    return `${base}/${path}${path.includes('?') ? '&' : '?'}${query}`
  }

  return async (credentials, call) => {
    const { method, body, effect, signal } = call
    const token = call.token ?? credentials.token
    const proof = credentials.appSecret === null ? null : proofOf(token, credentials.appSecret)
    const isBytes = body instanceof Uint8Array
    const received = await wire({
      method,
      url: addressOf(call, proof),
      headers: {
        authorization: `${call.scheme ?? 'Bearer'} ${token}`,
        accept: 'application/json',
        'user-agent': 'whatsapp-template-builder',
        ...(body !== undefined && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
        ...call.headers,
      },
      ...(body !== undefined && { body: isBytes ? body : JSON.stringify(body) }),
      effect,
      timeoutMs: call.timeoutMs ?? options.timeoutMs,
      signal,
    })
    budgets.note(credentials.wabaId, received.header)
    const answer = parseJson(received.text)
    const error = isRecord(answer) && isRecord(answer.error) ? answer.error : null
    const isOk = received.status >= 200 && received.status < 300
    if (isOk && error === null) {
      if (isRecord(answer)) return answer
      throw unreadable(effect)
    }
    const hide = hiding([token, credentials.token, credentials.appSecret, proof])
    throw refusalOf({ status: received.status, error, regainMs: regainIn(received.header) }, effect, hide)
  }
}
