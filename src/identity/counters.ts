/** Keys of rate counters, and how much more a whole network may do than one host. Pure. */
import type { RateCounter } from '../repositories/types.ts'
import { addressGroups } from './address-groups.ts'

/** Separate budgets, so that somebody who used up the one for chatting can still sign in. */
const requestBudgets = ['requests', 'registration', 'sign-in', 'password'] as const
export type RequestBudget = (typeof requestBudgets)[number]

/** @param actor as in `Principal` */
export const callerKey = (budget: RequestBudget, actor: string): string => `${budget}:caller:${actor}`

/** Attempts to sign in as this user, from anywhere. The id may be any text; it comes last, so keys cannot collide. */
export const loginKey = (userId: string): string => `login:user:${userId}`

/** Every counter that belongs to this user and nobody else. */
export const keysOfUser = (userId: string): string[] => [
  loginKey(userId),
  ...requestBudgets.map((budget) => callerKey(budget, userId)),
]

/** A household's /56 and a hosting account's /48 hold many hosts, but few are busy at once. */
const timesHost = { site: 2, provider: 8 }

/**
 * The counters of an address under `scope`: one for IPv4, three for IPv6. `limit` is for one host; a customer with a /48
 * thus gets as much as eight IPv4 addresses, not as 65,536.
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
