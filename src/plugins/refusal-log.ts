/** One line for each request that was refused (4xx), so that the `request_id` a caller shows can be found in the log. */
import type { FastifyBaseLogger } from 'fastify'

/** What the line says: nothing that the caller wrote. */
export interface Refusal {
  requestId: string
  /** null: no HTTP request could be read. */
  method: string | null
  /** The route's pattern, such as `/session/:session_id`; `unknown` where there is no such route. */
  route: string
  status: number
  code: string
  /** null: it is not known when the request began. */
  durationMs: number | null
}

export interface RefusalLog {
  write(refusal: Refusal): void
  /** Writes the counts that are still owed. */
  close(): void
}

/** Enough for every caller who has a mistake to find; more than this in a second is an attack or a loop. */
const sampling = { lines: 20, periodMs: 1000 }

interface Period {
  lines: number
  omitted: number
  timer: NodeJS.Timeout
}

/**
 * Writes the first lines of each error code in every period, then counts, and says the count when the period is over. It
 * remembers one period per code, whatever is sent.
 */
export function createRefusalLog(log: Pick<FastifyBaseLogger, 'child'>, { lines, periodMs } = sampling): RefusalLog {
  // Nothing in these lines needs redaction, which would cost more than writing them.
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
