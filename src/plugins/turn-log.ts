/** One line a turn, under the id of the request that brought it. No words of the user, no draft. */
import type { FastifyBaseLogger } from 'fastify'
import type { TurnReport } from '../engine/index.ts'

export function logTurn(report: TurnReport, log: Pick<FastifyBaseLogger, 'info'>): void {
  const { requestId, sessionId, action, source, durationMs, modelMs, calls, issues } = report
  const { provider, model, degraded } = source
  const timing = { durationMs: Math.round(durationMs), modelMs: Math.round(modelMs), calls: calls.length }
  log.info(
    { requestId, sessionId, action, provider, model, degraded, ...timing, issues: issues.length },
    'turn finished',
  )
}
