/** The SDK's client, which knows addresses, keys, Azure and errors, over a lean `fetch`. */
import { AzureOpenAI } from 'openai/azure'
import { OpenAI } from 'openai/client'
import { Agent, type Dispatcher, EnvHttpProxyAgent, request as send } from 'undici'
import { errorBodyOf, type LeanResponse, readText } from './response.ts'

/** Where requests go. */
export interface ServerOptions {
  /** `azure`: the address has the deployment and the API version in it, and the key a header of its own. */
  apiType: 'openai' | 'azure'
  /** Azure: the address of the resource. */
  baseUrl: string
  apiKey: string
  /** Azure only. */
  apiVersion: string
  /** Azure only: the name of the deployment. */
  deployment: string
  proxy: ProxyOptions
}

/** Proxies for http and https addresses, and the hosts that are reached without one, comma-separated; null: none. */
export interface ProxyOptions {
  http: string | null
  https: string | null
  except: string | null
}

/**
 * Resolves when the headers of a successful response have arrived. Rejects with an error of the SDK. Never resends: a request
 * that the server may have read costs money, so it is up to the caller to repeat it and to record both.
 */
export type Post = (body: Buffer, signal: AbortSignal, requestId: string | null) => Promise<LeanResponse>

/** Time limits are the caller's; an idle connection is kept for half a minute, or as long as the server says. */
const limits = { headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 30_000 }

function dispatcherFor({ http, https, except }: ProxyOptions): Dispatcher {
  if (http === null && https === null) return new Agent(limits)
  return new EnvHttpProxyAgent({ ...limits, httpProxy: http ?? '', httpsProxy: https ?? '', noProxy: except ?? '' })
}

const headerOf = (value: string | string[] | undefined): string | null =>
  value === undefined ? null : String(Array.isArray(value) ? value.join(', ') : value)

/** Only what the SDK asks of `fetch`: a body in bytes, no redirects, headers read when they are needed. */
async function leanFetch(dispatcher: Dispatcher, url: string, init: RequestInit): Promise<LeanResponse> {
  const headers: Record<string, string> = {}
  for (const [name, value] of init.headers as Headers) if (!name.startsWith('x-stainless')) headers[name] = value
  const options = { method: 'POST' as const, headers, body: init.body as Buffer, signal: init.signal, dispatcher }
  const { statusCode, headers: received, body } = await send(url, options)
  const ok = statusCode >= 200 && statusCode < 300
  return {
    ok,
    status: statusCode,
    url,
    headers: {
      get: (name) => headerOf(received[name.toLowerCase()]),
      entries: () => Object.entries(received).map(([name, value]): [string, string] => [name, headerOf(value) ?? '']),
    },
    body,
    // The SDK looks for the message of an error in one place only.
    text: async () => (ok ? readText(body) : JSON.stringify(errorBodyOf(await readText(body)))),
  }
}

/** Far longer than ours, so that only ours counts. */
const sdkTimeoutMs = 3_600_000

/** Creates the client of one server. Nothing is read from the environment. */
export function createPost(server: ServerOptions): Post {
  const dispatcher = dispatcherFor(server.proxy)
  const fetch = (url: unknown, init: RequestInit = {}): Promise<LeanResponse> =>
    leanFetch(dispatcher, String(url), init)
  const options = {
    apiKey: server.apiKey,
    organization: null,
    project: null,
    webhookSecret: null,
    adminAPIKey: null,
    maxRetries: 0,
    timeout: sdkTimeoutMs,
    logLevel: 'off' as const,
    // The SDK needs no more of a response than a lean one has, but asks for the whole type.
    fetch: fetch as unknown as typeof globalThis.fetch,
    defaultHeaders: { 'user-agent': 'whatsapp-template-builder' },
  }
  const client =
    server.apiType === 'azure'
      ? new AzureOpenAI({
          ...options,
          baseURL: azureBase(server.baseUrl),
          apiVersion: server.apiVersion,
          deployment: server.deployment,
        })
      : new OpenAI({ ...options, baseURL: server.baseUrl })
  return async (body, signal, requestId) => {
    const headers = {
      'content-type': 'application/json',
      ...(requestId !== null && { 'x-client-request-id': requestId }),
    }
    const response = await client.post('/chat/completions', { body, headers, signal }).asResponse()
    return response as unknown as LeanResponse
  }
}

/** The address that the SDK expects: of the resource, with `/openai`. */
function azureBase(address: string): string {
  const base = address.replace(/(?<!\/)\/+$/, '')
  return base.endsWith('/openai') ? base : `${base}/openai`
}
