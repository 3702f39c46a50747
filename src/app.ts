/** Puts the application together: picks the parts, then registers plugins and routes in order. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Fastify, { type FastifyInstance, LogController, type onRouteHookHandler } from 'fastify'
import type { DestinationStream } from 'pino'
import type { Config } from './config.ts'
import { type Database, openDatabase } from './db/client.ts'
import { createBudget, createDraftValidator, createEngine, type Engine, nobody, usageOf } from './engine/index.ts'
import { createIdentity, type Identity } from './identity/index.ts'
import { createBuiltinModel } from './llm/builtin/index.ts'
import { createLanguageModel, pricesVersion, unpricedModels } from './llm/index.ts'
import type { LanguageModel, ModelCall } from './llm/model.ts'
import { admission } from './plugins/admission.ts'
import { auth } from './plugins/auth.ts'
import { answerClientError } from './plugins/client-error.ts'
import { connections } from './plugins/connections.ts'
import { webConsole } from './plugins/console.ts'
import { engine } from './plugins/engine.ts'
import { health } from './plugins/health.ts'
import { jsonBody } from './plugins/json-body.ts'
import { createLocalCounters } from './plugins/local-counters.ts'
import { metrics } from './plugins/metrics.ts'
import { watchModel } from './plugins/model-watch.ts'
import { openapi } from './plugins/openapi.ts'
import { openPolicy, policy } from './plugins/policy.ts'
import { problem, sendProblem } from './plugins/problem.ts'
import { rateLimit } from './plugins/rate-limit.ts'
import { requestId, requestIdOf } from './plugins/request-id.ts'
import { schemas } from './plugins/schemas.ts'
import { security } from './plugins/security.ts'
import { createTurnLog } from './plugins/turn-log.ts'
import { createRepositories } from './repositories/index.ts'
import type { Repositories } from './repositories/types.ts'
import { apiKeys } from './routes/api-keys/index.ts'
import { chat } from './routes/chat/index.ts'
import { invitations as invitationRoutes } from './routes/invitations/index.ts'
import { operations } from './routes/operations/index.ts'
import { sessionDebug } from './routes/session/debug.ts'
import { sessionDraft } from './routes/session/draft.ts'
import { session } from './routes/session/index.ts'
import { templates } from './routes/templates/index.ts'
import { userExport } from './routes/users/export.ts'
import { users } from './routes/users/index.ts'
import { userSessions } from './routes/users/sessions.ts'
import { loggerOptions } from './start/logger.ts'
import { migratePatiently } from './start/migrate.ts'
import { startRetention } from './start/retention.ts'

/** Parts that tests, and other hosts, bring along. What buildApp did not open, it does not close. */
export interface Overrides {
  /** Migrated. */
  database?: Database
  repositories?: Repositories
  model?: LanguageModel
  engine?: Engine
  identity?: Identity
  logStream?: DestinationStream
  /** Folder of the built console. */
  consoleFolder?: string
  /** Told of every route as it is registered. */
  onRoute?: onRouteHookHandler
  now?: () => Date
  newId?: () => string
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** How long a turn is believed alive without a sign of life, and how long the next one of its session waits. */
const queue = { leaseMs: 10_000, patienceMs: 90_000 }

/** A number of proxies counts from us outwards; what came before them is the caller's own word. */
function trustedProxies(given: Config['http']['trustProxy']) {
  if (typeof given === 'number') return (_address: string, hop: number): boolean => hop < given
  return given === false ? false : [...given]
}

/**
 * Node looks for late requests every 30 s unless told otherwise, and misses late bodies when the timeout of the headers is
 * the longer one.
 */
const timeouts = (ms: number) => ({
  requestTimeout: ms,
  http: { requestTimeout: ms, headersTimeout: ms, connectionsCheckingInterval: checkedEvery(ms) },
})
const checkedEvery = (ms: number): number => Math.min(5000, ms)

/** Later than the 408 that a late request is owed. */
const stallAfter = (ms: number): number => ms + 2 * checkedEvery(ms)

/** Well above all turns that run and wait at once, and well below what memory holds. */
const mostConnections = 4096

const createServer = (config: Config, logStream?: DestinationStream): FastifyInstance =>
  Fastify({
    logger: loggerOptions(config.log.level, logStream),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: config.http.bodyLimit,
    trustProxy: trustedProxies(config.http.trustProxy),
    ...timeouts(config.http.requestTimeoutMs),
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: sendProblem,
    clientErrorHandler: answerClientError,
  })

/** The application, ready to listen or to be injected into. Waits for the database, then migrates it. */
export async function buildApp(config: Config, given: Overrides = {}): Promise<FastifyInstance> {
  const { now = () => new Date(), newId = randomUUID } = given
  const app = createServer(config, given.logStream)
  if (given.onRoute) app.addHook('onRoute', given.onRoute)

  const policySource = await openPolicy(config.policy.path)
  const database = given.database ?? (await openDatabase(config.database))
  if (!given.database) {
    app.addHook('onClose', () => database.close())
    await migratePatiently(database, app.log)
  }
  const repositories = given.repositories ?? createRepositories(database)
  const countCalls = (calls: readonly ModelCall[]) => repositories.usage.add(nobody, usageOf(calls), now())
  const model = given.model ?? createLanguageModel(config.llm, watchModel(app, countCalls))
  for (const unpriced of unpricedModels(config.llm))
    app.log.warn(
      { model: unpriced, pricesVersion },
      'no price is known for this model: its calls are said to cost nothing',
    )
  const logTurn = createTurnLog(app.log)
  const theEngine =
    given.engine ??
    createEngine({
      model,
      builtin: createBuiltinModel(),
      repositories,
      policy: policySource.current,
      validateDraft: createDraftValidator(policySource.current),
      budget: createBudget(repositories.usage, { ...config.budget, now }),
      queue,
      now,
      newId,
      onTurn(report) {
        app.metrics.recordTurn(report)
        logTurn(report)
      },
    })
  const { users: userStore, apiKeys: keyStore, invitations, rateCounters, debugReads, retention } = repositories
  const options = {
    secrets: config.auth.jwtSecrets,
    tokenTtlSeconds: config.auth.jwtTtlSeconds,
    bcryptCost: config.auth.bcryptCost,
    authRequired: config.auth.required,
    registration: config.auth.registration,
    adminApiKey: config.auth.adminApiKey,
  }
  const identity =
    given.identity ??
    createIdentity({ users: userStore, apiKeys: keyStore, invitations, rateCounters, debugReads, now, newId, options })

  await app.register(connections, { stallMs: stallAfter(config.http.requestTimeoutMs), mostConnections })
  await app.register(requestId)
  await app.register(problem)
  await app.register(schemas)
  await app.register(jsonBody)
  await app.register(security, { corsOrigins: config.http.corsOrigins })
  await app.register(admission, { ...config.limits, shutdownTimeoutMs: config.http.shutdownTimeoutMs })
  await app.register(auth, { identity })
  await app.register(rateLimit, {
    requestsPerMinute: config.limits.requestsPerMinute,
    counters: config.limits.store === 'postgres' ? rateCounters : createLocalCounters(),
    now,
  })
  await app.register(metrics, {
    poolStats: database.poolStats,
    token: config.metrics.token,
    isBehindProxy: config.http.trustProxy !== false,
  })
  await app.register(health, { ping: database.ping, model, version })
  await app.register(policy, { source: policySource })
  await app.register(engine, { engine: theEngine })
  await app.register(openapi, { version })

  await app.register(chat)
  await app.register(session)
  await app.register(sessionDraft)
  await app.register(sessionDebug)
  await app.register(users)
  await app.register(userSessions)
  await app.register(userExport)
  await app.register(apiKeys)
  await app.register(invitationRoutes)
  await app.register(templates)
  await app.register(operations)
  await app.register(webConsole, { folder: given.consoleFolder })

  const stopRetention = startRetention({ retention, log: app.log, random: Math.random }, config.retention)
  app.addHook('onClose', async () => stopRetention())
  return app
}
