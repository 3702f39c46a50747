/** The daily allowance of tokens, per user and in all. Past it the built-in assistant answers. */
import type { Usage } from '../repositories/types.ts'

export interface Budget {
  /** True when the user, or everybody together, has spent the allowance of the day (UTC). */
  isSpent(userId: string | null): Promise<boolean>
}

/** Sums are read at most this often per user, so that a turn needs no round trip of its own for them. */
const freshMs = 15_000
const mostCached = 10_000

/** No allowance (null): never spent, never read. Tokens spent within the last seconds may not be counted yet. */
export function createBudget(
  usage: Pick<Usage, 'tokensToday'>,
  given: { perUser: number | null; total: number | null; now: () => Date },
): Budget {
  const sums = new Map<string | null, { until: number; tokens: number }>()
  const spentBy = async (userId: string | null): Promise<number> => {
    const at = given.now()
    const cached = sums.get(userId)
    if (cached && cached.until > at.getTime()) return cached.tokens
    const tokens = await usage.tokensToday(userId, at)
    if (sums.size >= mostCached) sums.clear()
    sums.set(userId, { until: at.getTime() + freshMs, tokens })
    return tokens
  }
  return {
    async isSpent(userId) {
      if (given.total !== null && (await spentBy(null)) >= given.total) return true
      return given.perUser !== null && userId !== null && (await spentBy(userId)) >= given.perUser
    },
  }
}
