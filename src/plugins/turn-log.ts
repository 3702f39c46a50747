/** One line a turn, under the id of the request that brought it. No words of the user, no draft. */
import type { FastifyBaseLogger } from 'fastify'
import type { TurnReport } from '../engine/index.ts'

type Call = TurnReport['calls'][number]

/** `unavailable 401`: what became of a call, and the status that says why. */
const failureOf = ({ outcome, status }: Call): string => (status === null ? outcome : `${outcome} ${status}`)

/**
 * Returns what writes the line: a warning when another model stood in, with the reason. It holds nothing to be redacted,
 * and to look for that costs more than the line.
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
