import type { UsageRecord } from './types.ts'

/** One record per model, sorted, so that statements that add to the same rows lock them in the same order. */
export function usageByModel(usage: readonly UsageRecord[]): UsageRecord[] {
  const sums = new Map<string, UsageRecord>()
  for (const record of usage) {
    const key = `${record.provider} ${record.model}`
    const sum = sums.get(key)
    sums.set(
      key,
      sum === undefined
        ? record
        : {
            ...record,
            calls: sum.calls + record.calls,
            inputTokens: sum.inputTokens + record.inputTokens,
            cachedTokens: sum.cachedTokens + record.cachedTokens,
            outputTokens: sum.outputTokens + record.outputTokens,
            costUsd: sum.costUsd + record.costUsd,
          },
    )
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum)
}

/** Input and output tokens in total. */
export const tokensOf = (usage: readonly UsageRecord[]): number =>
  usage.reduce((total, { inputTokens, outputTokens }) => total + inputTokens + outputTokens, 0)
