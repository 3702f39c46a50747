/** How much of the hour's calls an account has used, as Meta's usage headers tell. Reading is pure; `createBudgets` remembers. */
import { LRUCache } from 'lru-cache'
import type { CallBudget } from './contract.ts'
import { type Json, numberOf, parseJson, recordOf, recordsOf } from './json.ts'

type Header = (name: string) => string | null

/** The figures of usage headers: shares in percent, and minutes until calls are answered again. */
const shares = ['call_count', 'total_cputime', 'total_time']

const percentOf = (usage: Json): number => Math.max(0, ...shares.map((name) => numberOf(usage[name]) ?? 0))
const minutesOf = (usage: Json): number => Math.max(0, numberOf(usage.estimated_time_to_regain_access) ?? 0)

/** No wait is longer; a figure beyond it is none. */
const longestWaitMinutes = 24 * 60

/** `x-business-use-case-usage` has a list for each account, of which an answer names the one that was called. */
export function usageIn(header: Header): CallBudget | null {
  const byAccount = parseJson(header('x-business-use-case-usage') ?? '')
  const byApp = parseJson(header('x-app-usage') ?? '')
  const usages = [
    ...Object.values(recordOf(byAccount)).flatMap(recordsOf),
    ...(byApp === undefined ? [] : [recordOf(byApp)]),
  ]
  if (usages.length === 0) return null
  const regainMinutes = Math.min(longestWaitMinutes, Math.max(...usages.map(minutesOf)))
  return { usedPercent: Math.max(...usages.map(percentOf)), regainMs: regainMinutes * 60_000 }
}

/** The wait that an answer asks for, milliseconds; null if it asks for none. */
export function regainIn(header: Header): number | null {
  const seconds = numberOf(header('retry-after'))
  if (seconds !== null && seconds > 0) return Math.min(longestWaitMinutes * 60, seconds) * 1000
  return usageIn(header)?.regainMs ?? null
}

export interface Budgets {
  note(wabaId: string, header: Header): void
  of(wabaId: string): CallBudget | null
}

const hourMs = 3_600_000

/** Remembers what the last answers told, for an hour. */
export function createBudgets(now: () => Date): Budgets {
  const known = new LRUCache<string, CallBudget & { at: number }>({ max: 2000 })
  return {
    note(wabaId, header) {
      const usage = usageIn(header)
      if (usage !== null) known.set(wabaId, { ...usage, at: now().getTime() })
    },
    of(wabaId) {
      const entry = known.get(wabaId)
      if (entry === undefined) return null
      const passedMs = now().getTime() - entry.at
      if (passedMs > Math.max(hourMs, entry.regainMs)) return null
      return { usedPercent: entry.usedPercent, regainMs: Math.max(0, entry.regainMs - passedMs) }
    },
  }
}
