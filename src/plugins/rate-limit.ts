/** Limits requests per minute, per caller and per address. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError } from '../errors.ts'
import { addressCounters, callerKey, type RequestBudget } from '../identity/index.ts'
import type { Counters } from './local-counters.ts'
import { createPace } from './pace.ts'

interface RateLimitOptions {
  requestsPerMinute: number
  counters: Counters
  now: () => Date
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The budget that the route is counted in; by default `requests`. False: not counted. */
    rateLimit?: false | RequestBudget
  }
}

const windowMs = 60_000

/**
 * Signed-in users behind one address share this multiple of one user's limit: enough for an office, and the most that
 * creating accounts can gain. Anonymous callers at one address share the limit of one caller.
 */
const callersOfAddress = 3

/** The limit of budgets for credentials, a fifth of the usual one, because guesses are cheap to send. */
export const credentialBudget = (requestsPerMinute: number): number => Math.max(1, Math.ceil(requestsPerMinute / 5))

/** API keys have no limit per address: an admin created them, for servers that act for many people. */
function countersOf({ principal, ip }: FastifyRequest, budget: RequestBudget, limit: number) {
  const { actor, kind } = principal
  // A connection that is already closed has no address.
  const address = String(ip)
  if (actor === null) return addressCounters(budget, address, limit)
  const caller = { key: callerKey(budget, actor), limit }
  return kind === 'key' ? [caller] : [caller, ...addressCounters(budget, address, limit * callersOfAddress)]
}

/**
 * A client that retries as soon as it is refused would keep the process busy with refusals. Beyond this pace refusals are
 * delayed, which slows such clients down and costs nothing.
 */
const refusalPace = { perSecond: 200, burst: 200, maxMs: 1000 }

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000))

/** Reports the counter that is nearest to its limit; of several that are past it, the one whose window ends last. */
function addHeaders(reply: FastifyReply, results: { limit: number; count: number; ttlMs: number }[]): void {
  const withRemaining = results.map((result) => ({ ...result, remaining: Math.max(0, result.limit - result.count) }))
  const [nearest] = withRemaining.sort((one, other) => one.remaining - other.remaining || other.ttlMs - one.ttlMs)
  if (!nearest) return
  reply.header('x-ratelimit-limit', nearest.limit)
  reply.header('x-ratelimit-remaining', nearest.remaining)
  reply.header('x-ratelimit-reset', seconds(nearest.ttlMs))
}

export const rateLimit = fastifyPlugin<RateLimitOptions>(
  async (app: FastifyInstance, { requestsPerMinute, counters, now }) => {
    const delayRefusal = createPace(refusalPace)
    app.addHook('onRequest', async (request, reply) => {
      const budget = request.is404 ? false : (request.routeOptions.config.rateLimit ?? 'requests')
      if (budget === false) return
      const limit = budget === 'requests' ? requestsPerMinute : credentialBudget(requestsPerMinute)
      const applicable = countersOf(request, budget, limit)
      const counts = await counters.hit(applicable, windowMs, now())
      const results = applicable.map((counter, index) => ({ ...counter, ...(counts[index] ?? { count: 0, ttlMs: 0 }) }))
      addHeaders(reply, results)
      const exceeded = results.filter((result) => result.count > result.limit)
      if (exceeded.length === 0) return
      await delayRefusal()
      throw appError('RATE_LIMITED', { retryAfter: seconds(Math.max(...exceeded.map(({ ttlMs }) => ttlMs))) })
    })
  },
  { name: 'rate-limit', dependencies: ['auth'] },
)
