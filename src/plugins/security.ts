/** Security headers for browsers: what pages may load, which origins may call us, what may be cached. */
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

interface SecurityOptions {
  /** Origins that browsers may call us from; `*` for any; empty for none. */
  corsOrigins: readonly string[]
}

const policy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    // The API page and the preview use inline styles; nothing uses inline scripts.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/** No protection against CSRF is needed: credentials are read only from headers that a page must set, never from cookies. */
export const security = fastifyPlugin<SecurityOptions>(
  async (app: FastifyInstance, { corsOrigins }) => {
    await app.register(helmet, { contentSecurityPolicy: policy })
    app.addHook('onSend', (_request, reply, _payload, done) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
      done()
    })
    if (corsOrigins.length === 0) return
    const any = corsOrigins.includes('*')
    await app.register(cors, {
      origin: any ? '*' : [...corsOrigins],
      credentials: !any,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowedHeaders: ['accept', 'authorization', 'content-type', 'idempotency-key', 'x-api-key', 'x-request-id'],
      exposedHeaders: [
        'retry-after',
        'x-ratelimit-limit',
        'x-ratelimit-remaining',
        'x-ratelimit-reset',
        'x-request-id',
      ],
      maxAge: 600,
      strictPreflight: false,
    })
  },
  { name: 'security', dependencies: ['problem'] },
)
