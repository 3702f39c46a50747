/** Whether we can serve: asks the database, waits for nobody, calls no model. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

export interface HealthOptions {
  /** Never rejects. */
  ping(timeoutMs: number): Promise<boolean>
  model: { readonly name: string; health(): 'ok' | 'degraded' | 'builtin' }
  version: string
}

export interface HealthReport {
  status: 'ok' | 'error'
  model: string
  db: 'ok' | 'error'
  llm: 'ok' | 'degraded' | 'builtin'
  version: string
  uptime_s: number
}

declare module 'fastify' {
  interface FastifyInstance {
    checkHealth(): Promise<HealthReport>
  }
}

/** The contract promises an answer within two seconds in every state of the database. */
const pingLimitMs = 1500
/** The check writes: however many ask, it is made once in this time. */
const freshMs = 500

export const health = fastifyPlugin<HealthOptions>(
  async (app: FastifyInstance, { ping, model, version }) => {
    let last: HealthReport['db'] = 'ok'
    let shared: Promise<boolean> | undefined
    const check = (): Promise<boolean> => {
      shared ??= ping(pingLimitMs).finally(() => setTimeout(() => (shared = undefined), freshMs).unref())
      return shared
    }
    app.decorate('checkHealth', async (): Promise<HealthReport> => {
      const db = (await check()) ? 'ok' : 'error'
      if (db !== last && db === 'error') app.log.warn('the database does not answer, or takes no writes')
      if (db !== last && db === 'ok') app.log.info('the database answers again')
      last = db
      return { status: db, model: model.name, db, llm: model.health(), version, uptime_s: Math.floor(process.uptime()) }
    })
  },
  { name: 'health' },
)
