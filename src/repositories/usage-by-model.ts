import type { UsageRecord } from './types.ts'

/** One record a model, sorted, so that statements that add to the same rows take their locks in the same order. */
export function usageByModel(usage: readonly UsageRecord[]): UsageRecord[] {
  const sums = new Map<string, UsageRecord>()
  for (const used of usage) {
    const key = `${used.provider} ${used.model}`
    const sum = sums.get(key)
    sums.set(
      key,
      sum === undefined
        ? used
        : {
            ...used,
            calls: sum.calls + used.calls,
            inputTokens: sum.inputTokens + used.inputTokens,
            cachedTokens: sum.cachedTokens + used.cachedTokens,
            outputTokens: sum.outputTokens + used.outputTokens,
            costUsd: sum.costUsd + used.costUsd,
          },
    )
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum)
}

export const tokensOf = (usage: readonly UsageRecord[]): number =>
  usage.reduce((total, { inputTokens, outputTokens }) => total + inputTokens + outputTokens, 0)
