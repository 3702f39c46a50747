/** Logs one line for each refused request (4xx), so that a `request_id` reported by a caller can be found in the log. */
import type { FastifyBaseLogger } from 'fastify'

/** The content of the line. Contains nothing that the caller wrote. */
export interface Refusal {
  requestId: string
  /** null: no HTTP request could be read. */
  method: string | null
  /** The route's pattern, such as `/session/:session_id`; `unknown` if no route matches. */
  route: string
  status: number
  code: string
  /** Whole milliseconds; null if it is unknown when the request began. */
  durationMs: number | null
}

export interface RefusalLog {
  write(refusal: Refusal): void
  /** Writes the counts of the periods that are not over yet. */
  close(): void
}

/** Enough for every caller who is looking for a mistake; more than this in a second is an attack or a loop. */
const sampling = { lines: 20, periodMs: 1000 }

interface Period {
  lines: number
  omitted: number
  timer: NodeJS.Timeout
}

/**
 * Writes the first lines of each error code in a period, counts the others, and logs that count when the period is over.
 * Memory is bounded: one period per error code.
 */
export function createRefusalLog(log: Pick<FastifyBaseLogger, 'child'>, { lines, periodMs } = sampling): RefusalLog {
  // These lines contain nothing to redact, and looking for it would cost more than writing them.
  const refusals = log.child({}, { redact: [] })
  const periods = new Map<string, Period>()

  const end = (code: string, { omitted, timer }: Period): void => {
    clearTimeout(timer)
    periods.delete(code)
    if (omitted > 0) refusals.info({ code, omitted }, 'more requests refused')
  }
  const begin = (code: string): Period => {
    const period: Period = { lines: 0, omitted: 0, timer: setTimeout(() => end(code, period), periodMs).unref() }
    periods.set(code, period)
    return period
  }

  return {
    write({ method, durationMs, ...refusal }) {
      const period = periods.get(refusal.code) ?? begin(refusal.code)
      if (period.lines >= lines) {
        period.omitted += 1
        return
      }
      period.lines += 1
      refusals.info(
        { ...refusal, ...(method !== null && { method }), ...(durationMs !== null && { durationMs }) },
        'request refused',
      )
    },
    close() {
      for (const [code, period] of periods) end(code, period)
    },
  }
}
