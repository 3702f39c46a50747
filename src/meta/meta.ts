/** Puts the client of Meta's Graph API together. */
import type { Dispatcher } from 'undici'
import { createBudgets } from './budget.ts'
import type { Meta } from './contract.ts'
import { createGraph } from './graph.ts'
import { createLibrary } from './library.ts'
import { createMessages } from './messages.ts'
import { createTemplates } from './templates.ts'
import { createTokens } from './tokens.ts'
import { createUploads } from './uploads.ts'
import { createWire, dispatcherFor, type ProxyOptions } from './wire.ts'

export interface MetaOptions {
  /** Such as https://graph.facebook.com. */
  graphUrl: string
  /** Such as v25.0. */
  version: string
  /** Default: none. */
  proxy?: ProxyOptions
  /** Instead of one made for `proxy`. */
  dispatcher?: Dispatcher
  /** The longest a call may take, uploads apart; default 30 s. */
  timeoutMs?: number
  now?: () => Date
}

const noProxy: ProxyOptions = { http: null, https: null, except: null }

/** Opens no connection before the first call, and holds no secrets. */
export function createMeta(options: MetaOptions): Meta {
  const { graphUrl, version, proxy = noProxy, timeoutMs = 30_000, now = () => new Date() } = options
  const budgets = createBudgets(now)
  const wire = createWire(options.dispatcher ?? dispatcherFor(proxy))
  const graph = createGraph(wire, budgets, { graphUrl, version, timeoutMs })
  return {
    ...createTemplates(graph),
    ...createLibrary(graph),
    ...createUploads(graph),
    ...createTokens(graph, now),
    ...createMessages(graph),
    budgetOf: budgets.of,
  }
}
