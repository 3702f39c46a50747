/** Assembles the application: chooses the implementations, then registers plugins and routes in order. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Fastify, { type FastifyInstance, LogController, type onRouteHookHandler } from 'fastify'
import type { DestinationStream } from 'pino'
import { createAssessing } from './assessing/index.ts'
import type { Config } from './config.ts'
import { type Database, openDatabase } from './db/client.ts'
import {
  countedBudget,
  createBudget,
  createDraftValidator,
  createEngine,
  createForecasts,
  createRules,
  type Engine,
  nobody,
  rehearse,
  usageOf,
} from './engine/index.ts'
import { createIdentity, type Identity } from './identity/index.ts'
import { createBuiltinModel } from './llm/builtin/index.ts'
import { createCategoryJudge, createLanguageModel, pricesVersion, unpricedModels } from './llm/index.ts'
import type { LanguageModel, ModelCall } from './llm/model.ts'
import { admission } from './plugins/admission.ts'
import { assessing } from './plugins/assessing.ts'
import { auth } from './plugins/auth.ts'
import { answerClientError } from './plugins/client-error.ts'
import { connections } from './plugins/connections.ts'
import { webConsole } from './plugins/console.ts'
import { engine } from './plugins/engine.ts'
import { health } from './plugins/health.ts'
import { schemas } from './plugins/input/index.ts'
import { jobs } from './plugins/jobs.ts'
import { jsonBody } from './plugins/json-body.ts'
import { createLocalCounters } from './plugins/local-counters.ts'
import { metrics } from './plugins/metrics.ts'
import { watchModel } from './plugins/model-watch.ts'
import { openapi } from './plugins/openapi/index.ts'
import { openPolicy, policy } from './plugins/policy.ts'
import { problem, sendProblem } from './plugins/problem.ts'
import { publishing } from './plugins/publishing.ts'
import { rateLimit } from './plugins/rate-limit.ts'
import { requestId, requestIdOf } from './plugins/request-id.ts'
import { security } from './plugins/security.ts'
import { createTurnLog } from './plugins/turn-log.ts'
import { vault } from './plugins/vault.ts'
import { createPublishing, enqueueSample, type ReadLink, type WorkDeps } from './publishing/index.ts'
import { createRepositories } from './repositories/index.ts'
import type { Repositories } from './repositories/types.ts'
import { activity } from './routes/activity/index.ts'
import { apiKeys } from './routes/api-keys/index.ts'
import { audits } from './routes/assessments/audit.ts'
import { assessments } from './routes/assessments/index.ts'
import { overrides as assessmentOverrides } from './routes/assessments/overrides.ts'
import { chat } from './routes/chat/index.ts'
import { gallery } from './routes/gallery/index.ts'
import { invitations as invitationRoutes } from './routes/invitations/index.ts'
import { jobs as jobRoutes } from './routes/jobs/index.ts'
import { operations } from './routes/operations/index.ts'
import { publishing as publishingRoutes } from './routes/publishing/index.ts'
import { sessionApprovals } from './routes/session/approvals.ts'
import { sessionDebug } from './routes/session/debug.ts'
import { sessionDraft } from './routes/session/draft.ts'
import { session } from './routes/session/index.ts'
import { templates } from './routes/templates/index.ts'
import { userExport } from './routes/users/export.ts'
import { users } from './routes/users/index.ts'
import { userSessions } from './routes/users/sessions.ts'
import { workspaceExport } from './routes/workspaces/export.ts'
import { workspaces } from './routes/workspaces/index.ts'
import { workspaceKeys } from './routes/workspaces/keys.ts'
import { workspaceMembers } from './routes/workspaces/members.ts'
import { workspacePolicy } from './routes/workspaces/policy.ts'
import { createBackground } from './start/background.ts'
import { loggerOptions } from './start/logger.ts'
import { warnOfVersion } from './start/meta-version.ts'
import { migrateWithRetries } from './start/migrate.ts'
import { openPrices } from './start/prices.ts'
import { publishingWork } from './start/publishing.ts'
import { openVault } from './start/vault.ts'

/** Replacements for parts of the application, for tests and other hosts. buildApp closes only what it opened. */
export interface Overrides {
  /** Already migrated. */
  database?: Database
  repositories?: Repositories
  model?: LanguageModel
  engine?: Engine
  identity?: Identity
  publishing?: Partial<Pick<WorkDeps, 'meta' | 'mediaFor' | 'post'>>
  logStream?: DestinationStream
  /** Folder that holds the built console. */
  consoleFolder?: string
  /** Called for every route as it is registered. */
  onRoute?: onRouteHookHandler
  /** Fetches the files that people name by a link. */
  readLink?: ReadLink
  /** Whether turns are rehearsed before the first request; by default they are. */
  rehearses?: boolean
  now?: () => Date
  newId?: () => string
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** How long a turn holds its lease without renewing it, and how long a turn may wait in its session's queue. */
const queue = { leaseMs: 10_000, patienceMs: 90_000 }

/** A number means that many trusted proxies, counted from us outwards. Addresses beyond them are only what callers claim. */
function trustedProxies(setting: Config['http']['trustProxy']) {
  if (typeof setting === 'number') return (_address: string, hop: number): boolean => hop < setting
  return setting === false ? false : [...setting]
}

/**
 * By default, Node checks for late requests only every 30 s, and it misses late bodies if headersTimeout is longer than
 * requestTimeout.
 */
const timeouts = (ms: number) => ({
  requestTimeout: ms,
  http: { requestTimeout: ms, headersTimeout: ms, connectionsCheckingInterval: checkInterval(ms) },
})
const checkInterval = (ms: number): number => Math.min(5000, ms)

/** Leaves time to answer a late request with 408 before its connection is dropped. */
const stallTimeout = (ms: number): number => ms + 2 * checkInterval(ms)

/** Well above the number of turns that can run and wait at once, and well below what memory allows. */
const maxConnections = 4096

const createServer = (config: Config, logStream?: DestinationStream): FastifyInstance =>
  Fastify({
    logger: loggerOptions(config.log.level, logStream),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: config.http.bodyLimit,
    trustProxy: trustedProxies(config.http.trustProxy),
    ...timeouts(config.http.requestTimeoutMs),
    // A start takes as long as the machine needs: a limit would only keep slow ones from ever starting.
    pluginTimeout: 0,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: sendProblem,
    clientErrorHandler: answerClientError,
  })

/**
 * Builds the application, ready for `listen` or `inject`. Waits for the database and migrates it.
 * @throws StartFailure if the database refuses us or stays unavailable; Error if the policy file cannot be used
 */
export async function buildApp(config: Config, overrides: Overrides = {}): Promise<FastifyInstance> {
  const { now = () => new Date(), newId = randomUUID } = overrides
  const app = createServer(config, overrides.logStream)
  if (overrides.onRoute) app.addHook('onRoute', overrides.onRoute)

  const policySource = await openPolicy(config.policy.path)
  const prices = await openPrices(config.prices.path)
  const database = overrides.database ?? (await openDatabase(config.database))
  if (!overrides.database) {
    app.addHook('onClose', () => database.close())
    await migrateWithRetries(database, app.log)
  }
  const repositories = overrides.repositories ?? createRepositories(database)
  const countCalls = (calls: readonly ModelCall[]) => repositories.usage.add(nobody, usageOf(calls), now())
  const model = overrides.model ?? (await createLanguageModel(config.llm, watchModel(app, countCalls)))
  for (const unpriced of unpricedModels(config.llm))
    app.log.warn(
      { model: unpriced, pricesVersion },
      'the price of this model is unknown: its calls are counted as free',
    )
  warnOfVersion(config.meta.version, app.log, now())
  const logTurn = createTurnLog(app.log)
  const thinking = {
    builtin: createBuiltinModel(),
    policy: policySource.current,
    validateDraft: createDraftValidator(policySource.current),
    forecastOf: createForecasts(prices),
  }
  const budget = createBudget(repositories.usage, { ...config.budget, now })
  const turnEngine =
    overrides.engine ??
    createEngine({
      ...thinking,
      rulesOf: createRules(thinking, repositories.workspaces, now),
      model,
      repositories,
      budget,
      turnBudgetMs: config.llm.turnBudgetMs,
      queue,
      now,
      newId,
      onTurn(report) {
        app.metrics.recordTurn(report)
        logTurn(report)
      },
    })
  const { jwtSecrets, jwtTtlSeconds, required, ...signing } = config.auth
  const options = { ...signing, secrets: jwtSecrets, tokenTtlSeconds: jwtTtlSeconds, authRequired: required }
  const identity = overrides.identity ?? createIdentity({ ...repositories, now, newId, options })

  const isConfigured = overrides.database === undefined
  const secrets = await openVault({ repositories, kind: database.kind, isConfigured, log: app.log }, config)
  const { log } = app
  const work = publishingWork({ ...overrides.publishing, repositories, vault: secrets.vault, log, now, newId }, config)
  const background = createBackground(
    {
      repositories,
      rotation: secrets.rotation,
      publishing: work,
      log: app.log,
      onAttempt: (report) => app.metrics.recordAttempt(report),
    },
    config,
  )

  await app.register(connections, {
    stallMs: stallTimeout(config.http.requestTimeoutMs),
    maxConnections,
  })
  await app.register(requestId)
  await app.register(problem)
  await app.register(schemas)
  await app.register(jsonBody)
  await app.register(security, { corsOrigins: config.http.corsOrigins })
  await app.register(jobs, { ...background, shutdownTimeoutMs: config.http.shutdownTimeoutMs })
  await app.register(admission, { ...config.limits, shutdownTimeoutMs: config.http.shutdownTimeoutMs })
  await app.register(auth, { identity })
  await app.register(rateLimit, {
    requestsPerMinute: config.limits.requestsPerMinute,
    counters: config.limits.store === 'postgres' ? repositories.rateCounters : createLocalCounters(),
    now,
  })
  await app.register(metrics, {
    poolStats: database.poolStats,
    countJobs: background.desk.count,
    token: config.metrics.token,
    isBehindProxy: config.http.trustProxy !== false,
  })
  await app.register(health, { ping: database.ping, model, jobs: background.health, version })
  await app.register(policy, { source: policySource })
  await app.register(vault, { vault: secrets.vault })
  await app.register(engine, { engine: turnEngine })
  await app.register(publishing, {
    publishing: createPublishing({
      ...work,
      repositories,
      engine: turnEngine,
      enqueue: background.queue.enqueue,
      hasModel: overrides.model !== undefined || config.llm.apiKey !== null,
      prices,
      webhooks: config.meta,
    }),
    media: { ...repositories, engine: turnEngine, readLink: overrides.readLink, now },
    prices,
  })
  const judge = await createCategoryJudge(config.llm)
  const opinions = judge && {
    judge,
    budget: countedBudget(budget, repositories.usage, now),
    timeoutMs: config.llm.timeoutMs,
  }
  await app.register(assessing, {
    assessing: createAssessing({
      ...{ repositories, prices, opinions, queue: background.queue, now, newId },
      askMeta: (sample) => enqueueSample(background.queue, sample),
    }),
  })
  await app.register(openapi, { version })

  await app.register(chat)
  await app.register(session)
  await app.register(sessionDraft)
  await app.register(sessionDebug)
  await app.register(sessionApprovals)
  await app.register(users)
  await app.register(userSessions)
  await app.register(userExport)
  await app.register(workspaces)
  await app.register(workspaceMembers)
  await app.register(workspaceKeys)
  await app.register(workspaceExport)
  await app.register(workspacePolicy)
  await app.register(publishingRoutes)
  await app.register(apiKeys)
  await app.register(invitationRoutes)
  await app.register(templates)
  await app.register(gallery)
  await app.register(assessments)
  await app.register(assessmentOverrides)
  await app.register(audits)
  await app.register(activity)
  await app.register(operations)
  await app.register(jobRoutes)
  await app.register(webConsole, { folder: overrides.consoleFolder })

  if (!overrides.engine && overrides.rehearses !== false) app.addHook('onReady', () => rehearse(thinking))
  return app
}
