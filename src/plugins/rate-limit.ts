/** Requests per minute, counted per API key, user or address. */
import rateLimitPlugin, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError } from '../errors.ts'
import { type RateCounters, sharedStore } from './rate-limit-store.ts'

export interface RateLimitOptions {
  requestsPerMinute: number
  /** Counters shared by all processes; null: each process counts for itself. */
  counters: RateCounters | null
}

const keyOf = (request: FastifyRequest): string => request.principal.actor ?? `address:${normalizeIP(request.ip)}`

/** Guessing passwords is cheaper than chatting: sign-in and registration have a fifth of the budget, each their own. */
export const credentialBudget = (requestsPerMinute: number): number => Math.max(1, Math.ceil(requestsPerMinute / 5))

declare module 'fastify' {
  interface FastifyInstance {
    credentialRateLimit: { max: number; groupId: string }
  }
}

export const rateLimit = fastifyPlugin<RateLimitOptions>(
  async (app: FastifyInstance, { requestsPerMinute, counters }) => {
    app.decorate('credentialRateLimit', { max: credentialBudget(requestsPerMinute), groupId: ':credentials' })
    await app.register(rateLimitPlugin, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      // Forgetting a counter resets it, so strangers must not be able to push each other's out.
      cache: 100_000,
      keyGenerator: keyOf,
      errorResponseBuilder: (_request, { ttl }) =>
        appError('RATE_LIMITED', { retryAfter: Math.max(1, Math.ceil(ttl / 1000)) }),
      ...(counters && { store: sharedStore(counters) }),
    })
  },
  { name: 'rate-limit', dependencies: ['auth'] },
)
