/** What counters are called, and how much more a whole network may do than one host. Pure. */
import type { RateCounter } from '../repositories/types.ts'
import { addressGroups } from './address-groups.ts'

/** Requests are counted in budgets of their own, so that who chats can still sign in. */
export const requestBudgets = ['requests', 'registration', 'sign-in', 'password'] as const
export type RequestBudget = (typeof requestBudgets)[number]

export const callerKey = (budget: RequestBudget, actor: string): string => `${budget}:caller:${actor}`

/** Attempts to sign in as this user, from anywhere. The id may be any text: it stands last, so no two keys are alike. */
export const loginKey = (userId: string): string => `login:user:${userId}`

/** Every counter that is about this user and nobody else. */
export const keysOfUser = (userId: string): string[] => [
  loginKey(userId),
  ...requestBudgets.map((budget) => callerKey(budget, userId)),
]

/** A household's /56 and a hosting account's /48 hold many hosts, few of them busy at once. */
const timesHost = { site: 2, provider: 8 }

/**
 * The counters of an address under `scope`: one for IPv4, three for IPv6. What one host may do is `limit`; a customer with
 * a /48 is then worth eight IPv4 addresses, not 65,536 of them.
 */
export function addressCounters(scope: string, address: string, limit: number): RateCounter[] {
  const { host, site, provider } = addressGroups(address)
  const counter = (group: string, factor: number): RateCounter => ({
    key: `${scope}:${group}`,
    limit: limit * factor,
  })
  if (host === provider) return [counter(host, 1)]
  return [counter(host, 1), counter(site, timesHost.site), counter(provider, timesHost.provider)]
}
