/** The daily allowance of tokens, per user and in all. Past it the built-in assistant answers. */
import type { ModelCall } from '../llm/model.ts'
import type { Usage } from '../repositories/types.ts'

export interface Budget {
  /** True when the user, or everybody together, has spent the allowance of the day (UTC). */
  isSpent(userId: string | null): Promise<boolean>
  /** Counts calls that have just been stored, so that they are known before the sums are read again. */
  add(userId: string | null, calls: readonly Pick<ModelCall, 'inputTokens' | 'outputTokens'>[]): void
}

/** Sums are read at most this often per user, so that a turn needs no round trip of its own for them. */
const freshMs = 15_000
const mostCached = 10_000

interface Sum {
  until: number
  /** What the database said; all turns that ask meanwhile wait for the one answer. */
  read: Promise<number>
  /** What this process has spent since. */
  since: number
}

/**
 * No allowance (null): never spent, never read. What other processes spent within the last seconds, and what turns that are
 * still running will spend, is not counted yet.
 */
export function createBudget(
  usage: Pick<Usage, 'tokensToday'>,
  given: { perUser: number | null; total: number | null; now: () => Date },
): Budget {
  const sums = new Map<string | null, Sum>()
  const sumOf = (userId: string | null): Sum => {
    const at = given.now()
    const known = sums.get(userId)
    if (known && known.until > at.getTime()) return known
    const sum = { until: at.getTime() + freshMs, read: usage.tokensToday(userId, at), since: 0 }
    if (sums.size >= mostCached) sums.clear()
    sums.set(userId, sum)
    sum.read.catch(() => sums.delete(userId))
    return sum
  }
  const spentBy = async (userId: string | null): Promise<number> => {
    const sum = sumOf(userId)
    return (await sum.read) + sum.since
  }
  return {
    async isSpent(userId) {
      if (given.total !== null && (await spentBy(null)) >= given.total) return true
      return given.perUser !== null && userId !== null && (await spentBy(userId)) >= given.perUser
    },
    add(userId, calls) {
      const tokens = calls.reduce((total, { inputTokens, outputTokens }) => total + inputTokens + outputTokens, 0)
      for (const key of new Set([null, userId])) {
        const sum = sums.get(key)
        if (sum) sum.since += tokens
      }
    },
  }
}
