/** Metrics for Prometheus: requests, turns, model calls, outcomes of conversations, and jobs. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { BlockList, isIPv6 } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { appError } from '../errors.ts'
import { createJobMetrics, type JobMetrics } from './job-metrics.ts'
import { createTurnMetrics, prefix, type TurnMetrics } from './turn-metrics.ts'

interface MetricsOptions {
  poolStats(): { total: number; idle: number; waiting: number }
  countJobs: Parameters<typeof createJobMetrics>[1]
  /** The bearer token that callers must send; null: metrics are only for callers on this machine. */
  token: string | null
  /** If so, every request comes from the proxy, which may run on this machine. */
  isBehindProxy: boolean
}

export interface Metrics extends TurnMetrics, JobMetrics {
  /** The metrics in Prometheus's text format. @throws AppError UNAUTHENTICATED or FORBIDDEN */
  expose(request: FastifyRequest): Promise<string>
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

/** Compares in constant time. */
function assertToken(token: string, authorization: string | undefined): void {
  if (timingSafeEqual(digest(`Bearer ${token}`), digest(authorization ?? ''))) return
  throw appError('UNAUTHENTICATED')
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** A proxy on this machine connects from loopback for everybody, but these headers reveal it. */
const isForwarded = (headers: FastifyRequest['headers']): boolean =>
  Object.keys(headers).some((name) => name === 'forwarded' || name === 'via' || /^x-(?:forwarded|real)-/.test(name))

const isLoopback = (address: string): boolean => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/** Any other host name was meant for a proxy, or belongs to a web page whose DNS name points to this machine (rebinding). */
const isNamedLocal = (host: string): boolean => {
  const name = host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1')
  return name === 'localhost' || isLoopback(name)
}

/** Trusts only the peer address of the socket, which the caller cannot forge; headers can only lead to a refusal. */
function assertLocal({ socket, host, headers }: FastifyRequest, isBehindProxy: boolean): void {
  const isLocal = isLoopback(socket.remoteAddress ?? '') && isNamedLocal(host)
  if (isLocal && !isBehindProxy && !isForwarded(headers)) return
  throw appError('FORBIDDEN', { detail: 'Without METRICS_TOKEN, metrics are available only on this machine.' })
}

/** One registry per application, so that one process can run several. */
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
      ...createJobMetrics(registry, options.countJobs),
      async expose(request: FastifyRequest) {
        if (options.token === null) assertLocal(request, options.isBehindProxy)
        else assertToken(options.token, request.headers.authorization)
        return registry.metrics()
      },
    })
  },
  { name: 'metrics', dependencies: ['admission'] },
)
