/** The daily allowances of tokens: of each user, of each address, and of all together. Past them the built-in assistant answers. */
import { createHash, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Payer, Usage } from '../../repositories/types.ts'
import type { Budget } from '../deps.ts'

/** Pays for what no caller asked for. */
export const nobody: Payer = { userId: null, addresses: [] }

/** Sums are read at most this often per user or address, so that a turn needs no round trip of its own for them. */
const freshMs = 15_000
const mostCached = 10_000

/** How many times the allowance of an address each wider range has, for an IPv6 customer may hold many of the narrower ones. */
const timesWider = 4

interface Sum {
  /** What the database said; all turns that ask meanwhile wait for the one answer. */
  read: Promise<number>
  /** What this process has spent since. */
  since: number
}

const everybody = 'everybody'
const keyOfUser = (userId: string): string => `user:${userId}`
const keyOfAddress = (address: string): string => `address:${address}`
const keysOf = ({ userId, addresses }: Payer): string[] => [
  everybody,
  ...(userId === null ? [] : [keyOfUser(userId)]),
  ...addresses.map(keyOfAddress),
]

/**
 * No allowance (null): never spent, never read. What other processes spent within the last seconds, and what turns that are
 * still running will spend, is not counted yet.
 */
export function createBudget(
  usage: Pick<Usage, 'tokensToday' | 'tokensTodayFrom' | 'addressSalt'>,
  given: { perUser: number | null; perAddress: number | null; total: number | null; now: () => Date },
): Budget {
  const sums = new LRUCache<string, Sum>({
    max: mostCached,
    ttl: freshMs,
    ttlResolution: 0,
    perf: { now: () => given.now().getTime() },
  })
  /** By day; at midnight turns of both are under way. */
  const salts = new LRUCache<string, string, Date>({
    max: 2,
    fetchMethod: (_day, _stale, { context: at }) => usage.addressSalt(at, randomBytes(16).toString('base64url')),
  })

  /** Sums by their keys; those that are not known any more are read together. */
  async function spentBy(keys: readonly string[], read: (places: number[], at: Date) => Promise<number[]>) {
    const at = given.now()
    const fresh = keys.map((key) => sums.get(key))
    const places = fresh.flatMap((sum, place) => (sum === undefined ? [place] : []))
    const reading = places.length === 0 ? Promise.resolve([]) : read(places, at)
    const wanted = keys.map((key, place): Sum => {
      const known = fresh[place]
      if (known) return known
      const sum = {
        read: reading.then((tokens) => tokens[places.indexOf(place)] ?? 0),
        since: 0,
      }
      sums.set(key, sum)
      sum.read.catch(() => sums.delete(key))
      return sum
    })
    return Promise.all(wanted.map(async (sum) => (await sum.read) + sum.since))
  }

  const isOver = async (userId: string | null, key: string, allowance: number): Promise<boolean> => {
    const [spent = 0] = await spentBy([key], async (_places, at) => [await usage.tokensToday(userId, at)])
    return spent >= allowance
  }

  async function isOverFrom(addresses: readonly string[], allowance: number): Promise<boolean> {
    const spent = await spentBy(addresses.map(keyOfAddress), (places, at) =>
      usage.tokensTodayFrom(
        places.map((place) => addresses[place] ?? ''),
        at,
      ),
    )
    return spent.some((tokens, width) => tokens >= allowance * timesWider ** width)
  }

  const saltOf = (at: Date): Promise<string> => salts.forceFetch(at.toISOString().slice(0, 10), { context: at })

  return {
    async payerOf({ userId, addressGroups }) {
      if (given.perAddress === null || addressGroups.length === 0) return { userId, addresses: [] }
      const key = await saltOf(given.now())
      const hash = (group: string): string => createHash('sha256').update(`${key} ${group}`).digest('base64url')
      return { userId, addresses: addressGroups.map(hash) }
    },
    async isSpent({ userId, addresses }) {
      const { total, perUser, perAddress } = given
      if (total !== null && (await isOver(null, everybody, total))) return true
      if (perUser !== null && userId !== null && (await isOver(userId, keyOfUser(userId), perUser))) return true
      return perAddress !== null && addresses.length > 0 && isOverFrom(addresses, perAddress)
    },
    add(payer, calls) {
      const tokens = calls.reduce((total, { inputTokens, outputTokens }) => total + inputTokens + outputTokens, 0)
      for (const key of keysOf(payer)) {
        const sum = sums.get(key)
        if (sum) sum.since += tokens
      }
    },
  }
}
