/** Logs one line per turn, under the id of its request. No text of the user, no draft. */
import type { FastifyBaseLogger } from 'fastify'
import type { TurnReport } from '../engine/index.ts'

type Call = TurnReport['calls'][number]

/** For example `unavailable 401`: the outcome of a call and the HTTP status behind it. */
const failureOf = ({ outcome, status }: Call): string => (status === null ? outcome : `${outcome} ${status}`)

/**
 * Returns the function that writes the line: as a warning, with the reasons, if a fallback model answered. The line contains
 * nothing to redact, and looking for it would cost more than writing it.
 */
export function createTurnLog(log: Pick<FastifyBaseLogger, 'child'>): (report: TurnReport) => void {
  const turns = log.child({}, { redact: [] })
  return ({ requestId, sessionId, action, source, durationMs, modelMs, calls, issues, overBudget }) => {
    const { provider, model, degraded } = source
    const failures = calls.filter(({ outcome }) => outcome !== 'ok').map(failureOf)
    turns[degraded ? 'warn' : 'info'](
      {
        ...{ requestId, sessionId, action, provider, model, degraded, durationMs, modelMs },
        ...{ calls: calls.length, issues: issues.length },
        ...(failures.length > 0 && { failures }),
        ...(overBudget && { overBudget }),
      },
      'turn finished',
    )
  }
}
