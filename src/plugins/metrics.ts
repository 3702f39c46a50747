/** Figures for Prometheus: requests, turns, model calls, and what the conversations come to. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { appError } from '../errors.ts'
import { createTurnMetrics, prefix, type TurnMetrics } from './turn-metrics.ts'

export interface MetricsOptions {
  poolStats(): { total: number; idle: number; waiting: number }
  /** Whoever asks must bring it as a bearer token; null: open to all. */
  token: string | null
}

export interface Metrics extends TurnMetrics {
  /** The text that Prometheus reads. @throws AppError UNAUTHENTICATED */
  expose(authorization: string | undefined): Promise<string>
}

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics
  }
}

const requestBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

function addGauges(app: FastifyInstance, registry: Registry, { poolStats }: MetricsOptions): void {
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name: prefix + name,
      help,
      registers: [registry],
      collect() {
        this.set(value())
      },
    })
  }
  gauge('turns_running', 'Turns being answered', () => app.admission.running)
  gauge('turns_waiting', 'Turns waiting for room', () => app.admission.waiting)
  gauge('db_pool_connections', 'Open database connections', () => poolStats().total)
  gauge('db_pool_idle_connections', 'Idle database connections', () => poolStats().idle)
  gauge('db_pool_waiting_statements', 'Statements waiting for a connection', () => poolStats().waiting)
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Takes the same time wherever the first difference is. */
function assertToken(token: string | null, authorization: string | undefined): void {
  if (token === null || timingSafeEqual(digest(`Bearer ${token}`), digest(authorization ?? ''))) return
  throw appError('UNAUTHENTICATED')
}

/** One registry per application, so that several may live in one process. */
export const metrics = fastifyPlugin<MetricsOptions>(
  async (app: FastifyInstance, options) => {
    const registry = new Registry()
    collectDefaultMetrics({ register: registry })
    addGauges(app, registry, options)
    const requests = new Histogram({
      name: `${prefix}http_server_request_duration_seconds`,
      help: 'Requests by route and status: rate, errors, duration',
      labelNames: ['http_request_method', 'http_route', 'http_response_status_code'],
      buckets: requestBuckets,
      registers: [registry],
    })
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none'
      requests.labels(request.method, route, String(reply.statusCode)).observe(reply.elapsedTime / 1000)
    })
    app.decorate('metrics', {
      ...createTurnMetrics(registry),
      async expose(authorization: string | undefined) {
        assertToken(options.token, authorization)
        return registry.metrics()
      },
    })
  },
  { name: 'metrics', dependencies: ['admission'] },
)
