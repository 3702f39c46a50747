/** One line a turn, under the id of the request that brought it. No words of the user, no draft. */
import type { FastifyBaseLogger } from 'fastify'
import type { TurnReport } from '../engine/index.ts'

/** Returns what writes the line. It holds nothing to be redacted, and to look for that costs more than the line. */
export function createTurnLog(log: Pick<FastifyBaseLogger, 'child'>): (report: TurnReport) => void {
  const turns = log.child({}, { redact: [] })
  return ({ requestId, sessionId, action, source, durationMs, modelMs, calls, issues }) => {
    const { provider, model, degraded } = source
    const timing = { durationMs, modelMs, calls: calls.length }
    turns.info(
      { requestId, sessionId, action, provider, model, degraded, ...timing, issues: issues.length },
      'turn finished',
    )
  }
}
