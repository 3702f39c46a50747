/** Reports whether we can serve requests: checks the database with a time limit, and never calls a model. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

interface HealthOptions {
  /** Whether the database answers and accepts writes. Never rejects. */
  ping(timeoutMs: number): Promise<boolean>
  model: { readonly name: string; health(): 'ok' | 'degraded' | 'builtin' }
  /** How the worker of this process is; `off`: it has none. */
  jobs(): 'ok' | 'stalled' | 'off'
  version: string
}

interface HealthReport {
  status: 'ok' | 'error'
  model: string
  db: 'ok' | 'error'
  llm: 'ok' | 'degraded' | 'builtin'
  jobs: 'ok' | 'stalled' | 'off'
  version: string
  /** Whole seconds. */
  uptime_s: number
}

declare module 'fastify' {
  interface FastifyInstance {
    checkHealth(): Promise<HealthReport>
  }
}

/** The API promises an answer within two seconds whatever the state of the database. */
const pingLimitMs = 1500
/** The check writes to the database, so it runs only once in this time, however many requests arrive. */
const freshMs = 500

export const health = fastifyPlugin<HealthOptions>(
  async (app: FastifyInstance, { ping, model, jobs, version }) => {
    let last: HealthReport['db'] = 'ok'
    let shared: Promise<boolean> | undefined
    const check = (): Promise<boolean> => {
      shared ??= ping(pingLimitMs).finally(() => setTimeout(() => (shared = undefined), freshMs).unref())
      return shared
    }
    app.decorate('checkHealth', async (): Promise<HealthReport> => {
      const db = (await check()) ? 'ok' : 'error'
      if (db !== last && db === 'error') app.log.warn('the database does not answer or does not accept writes')
      if (db !== last && db === 'ok') app.log.info('the database is available again')
      last = db
      return {
        status: db,
        model: model.name,
        db,
        llm: model.health(),
        jobs: jobs(),
        version,
        uptime_s: Math.floor(process.uptime()),
      }
    })
  },
  { name: 'health' },
)
