/** Authenticates each request and checks access to the route before any handler runs. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Caller } from '../engine/index.ts'
import type { AccessLevel, Author, Identity, Principal, Purpose, RouteAccess } from '../identity/index.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route needs. Routes without it are for admins only; those without a scope are closed to API keys of workspaces. */
    access?: AccessLevel | RouteAccess
    /** By default, GET and HEAD read and everything else writes. */
    purpose?: Purpose
  }
  interface FastifyInstance {
    identity: Identity
  }
  interface FastifyRequest {
    readonly principal: Principal
    /** The engine's view of the caller, for the purpose of this route. */
    readonly caller: Caller
    /** Who does what the request does, for the activity log. */
    readonly author: Author
  }
}

interface AuthOptions {
  identity: Identity
}

const anonymous: Principal = { kind: 'anonymous', userId: null, role: 'anonymous', actor: null }

function accessOf(request: FastifyRequest): RouteAccess {
  const access = request.is404 ? 'public' : (request.routeOptions.config.access ?? 'admin')
  return typeof access === 'string' ? { level: access, scope: null } : access
}

const purposeOf = (request: FastifyRequest): Purpose =>
  request.routeOptions.config.purpose ?? (['GET', 'HEAD'].includes(request.method) ? 'read' : 'write')

const userIdIn = (part: unknown): string | null =>
  typeof part === 'object' && part !== null && 'user_id' in part && typeof part.user_id === 'string'
    ? part.user_id
    : null

/**
 * Credentials are read before the rate limit, so that it can count per user and key. Bad ones are refused after it, so that
 * guessing is limited too. The user id in path, query or body is checked after these have been validated.
 */
export const auth = fastifyPlugin<AuthOptions>(
  async (app: FastifyInstance, { identity }) => {
    const principals = new WeakMap<FastifyRequest, Principal>()
    const failures = new WeakMap<FastifyRequest, unknown>()

    app.decorate('identity', identity)
    app.decorateRequest('principal', {
      getter() {
        return principals.get(this) ?? anonymous
      },
    })
    app.decorateRequest('caller', {
      getter() {
        return identity.callerOf(this.principal, this.ip, purposeOf(this), accessOf(this).scope, this.id)
      },
    })
    app.decorateRequest('author', {
      getter() {
        return identity.authorOf(this.principal, this.id)
      },
    })
    app.addHook('onRequest', async (request) => {
      if (accessOf(request).level === 'public') return
      try {
        principals.set(request, await identity.authenticate(request.headers))
      } catch (error) {
        failures.set(request, error)
      }
    })
    app.addHook('preParsing', async (request) => {
      if (failures.has(request)) throw failures.get(request)
      identity.authorize(request.principal, accessOf(request), { purpose: purposeOf(request) })
    })
    app.addHook('preHandler', async (request) => {
      for (const part of [request.params, request.query, request.body]) {
        identity.authorize(request.principal, accessOf(request), { userId: userIdIn(part) })
      }
    })
  },
  { name: 'auth', dependencies: ['problem'] },
)
