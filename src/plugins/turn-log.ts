/** One line a turn, under the id of the request that brought it. No words of the user, no draft. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import type { TurnReport } from '../engine/index.ts'

const requestLog = new AsyncLocalStorage<FastifyBaseLogger>()

/** Turn lines written inside `work` carry the request's id. */
export const withLogOf = <T>(request: Pick<FastifyRequest, 'log'>, work: () => T): T =>
  requestLog.run(request.log, work)

export function logTurn(report: TurnReport, fallback: FastifyBaseLogger): void {
  const { sessionId, action, source, durationMs, modelMs, calls, issues } = report
  const { provider, model, degraded } = source
  const timing = { durationMs: Math.round(durationMs), modelMs: Math.round(modelMs), calls: calls.length }
  const log = requestLog.getStore() ?? fallback
  log.info({ sessionId, action, provider, model, degraded, ...timing, issues: issues.length }, 'turn finished')
}
