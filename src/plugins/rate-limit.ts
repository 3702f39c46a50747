/** Requests per minute, counted under the caller and under the address; refused when either is used up. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError } from '../errors.ts'
import { addressCounters, callerKey, type RequestBudget } from '../identity/index.ts'
import type { Counters } from './local-counters.ts'
import { createPace } from './pace.ts'

export interface RateLimitOptions {
  requestsPerMinute: number
  counters: Counters
  now: () => Date
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which budget the route is counted in; `requests` where it does not say, false: not counted. */
    rateLimit?: false | RequestBudget
  }
}

const windowMs = 60_000

/**
 * People who sign in behind one address share this many times what one of them has: enough for an office, and all that
 * making accounts can gain. Anonymous callers share what one caller has.
 */
const callersOfAddress = 3

/** Guessing passwords is cheaper than chatting: budgets about passwords are a fifth. */
export const credentialBudget = (requestsPerMinute: number): number => Math.max(1, Math.ceil(requestsPerMinute / 5))

/** A key belongs to a server that speaks for many, was made by an admin, and is counted by itself alone. */
function countersOf({ principal, ip }: FastifyRequest, budget: RequestBudget, limit: number) {
  const { actor, kind } = principal
  // A connection that is gone has no address any more.
  const address = String(ip)
  if (actor === null) return addressCounters(budget, address, limit)
  const caller = { key: callerKey(budget, actor), limit }
  return kind === 'key' ? [caller] : [caller, ...addressCounters(budget, address, limit * callersOfAddress)]
}

/**
 * Whoever asks again as soon as they are refused would have the process do nothing else. Refusals past this pace are
 * answered late, which slows them down and costs nothing.
 */
const refusalPace = { perSecond: 200, burst: 200, longestMs: 1000 }

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000))

/** Tells the counter that is nearest to its limit; of several that are past it, the one that lasts longest. */
function tell(reply: FastifyReply, counted: { limit: number; count: number; ttlMs: number }[]): void {
  const left = counted.map((counter) => ({ ...counter, remaining: Math.max(0, counter.limit - counter.count) }))
  const [nearest] = left.sort((one, other) => one.remaining - other.remaining || other.ttlMs - one.ttlMs)
  if (!nearest) return
  reply.header('x-ratelimit-limit', nearest.limit)
  reply.header('x-ratelimit-remaining', nearest.remaining)
  reply.header('x-ratelimit-reset', seconds(nearest.ttlMs))
}

export const rateLimit = fastifyPlugin<RateLimitOptions>(
  async (app: FastifyInstance, { requestsPerMinute, counters, now }) => {
    const untilRefused = createPace(refusalPace)
    app.addHook('onRequest', async (request, reply) => {
      const budget = request.is404 ? false : (request.routeOptions.config.rateLimit ?? 'requests')
      if (budget === false) return
      const limit = budget === 'requests' ? requestsPerMinute : credentialBudget(requestsPerMinute)
      const asked = countersOf(request, budget, limit)
      const counts = await counters.hit(asked, windowMs, now())
      const counted = asked.map((counter, place) => ({ ...counter, ...(counts[place] ?? { count: 0, ttlMs: 0 }) }))
      tell(reply, counted)
      const exceeded = counted.filter((counter) => counter.count > counter.limit)
      if (exceeded.length === 0) return
      await untilRefused()
      throw appError('RATE_LIMITED', { retryAfter: seconds(Math.max(...exceeded.map(({ ttlMs }) => ttlMs))) })
    })
  },
  { name: 'rate-limit', dependencies: ['auth'] },
)
