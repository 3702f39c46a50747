/** Daily token allowances: per user, per address and in total. Once one is spent, the built-in assistant answers. */
import { createHash, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Payer, Usage } from '../../repositories/types.ts'
import type { Budget } from '../deps.ts'

/** The payer of calls that no caller asked for. */
export const nobody: Payer = { userId: null, addresses: [] }

/** How long sums are cached, so that most turns need no round trip for them. */
const cacheMs = 15_000
const maxCached = 10_000

/** Each wider range has this many times the allowance: one IPv6 customer may hold many of the narrower ones. */
const widerFactor = 4

/** Tokens spent today. */
interface Sum {
  /** The sum in the database; concurrent turns share one read. */
  read: Promise<number>
  /** Tokens that this process has spent since that read. */
  since: number
}

const totalKey = 'everybody'
const keyOfUser = (userId: string): string => `user:${userId}`
const keyOfAddress = (address: string): string => `address:${address}`
const keysOf = ({ userId, addresses }: Payer): string[] => [
  totalKey,
  ...(userId === null ? [] : [keyOfUser(userId)]),
  ...addresses.map(keyOfAddress),
]

/**
 * Creates the budget; allowances are tokens per day (UTC). An allowance of null is unlimited and costs no query. Not yet
 * counted: what other processes spent within the last 15 seconds, and what running turns will spend.
 */
export function createBudget(
  usage: Pick<Usage, 'tokensToday' | 'tokensTodayFrom' | 'addressSalt'>,
  options: { perUser: number | null; perAddress: number | null; total: number | null; now: () => Date },
): Budget {
  const sums = new LRUCache<string, Sum>({
    max: maxCached,
    ttl: cacheMs,
    ttlResolution: 0,
    perf: { now: () => options.now().getTime() },
  })
  /** By day. Two, because around midnight turns of both days are running. */
  const salts = new LRUCache<string, string, Date>({
    max: 2,
    fetchMethod: (_day, _stale, { context: at }) => usage.addressSalt(at, randomBytes(16).toString('base64url')),
  })

  /** The sums of these keys; those not in the cache are read with one query. */
  async function spentBy(keys: readonly string[], read: (places: number[], at: Date) => Promise<number[]>) {
    const at = options.now()
    const cached = keys.map((key) => sums.get(key))
    const places = cached.flatMap((sum, place) => (sum === undefined ? [place] : []))
    const reading = places.length === 0 ? Promise.resolve([]) : read(places, at)
    const wanted = keys.map((key, place): Sum => {
      const known = cached[place]
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
    return spent.some((tokens, width) => tokens >= allowance * widerFactor ** width)
  }

  const saltOf = (at: Date): Promise<string> => salts.forceFetch(at.toISOString().slice(0, 10), { context: at })

  return {
    async payerOf({ userId, addressGroups }) {
      if (options.perAddress === null || addressGroups.length === 0) return { userId, addresses: [] }
      const key = await saltOf(options.now())
      const hash = (group: string): string => createHash('sha256').update(`${key} ${group}`).digest('base64url')
      return { userId, addresses: addressGroups.map(hash) }
    },
    async isSpent({ userId, addresses }) {
      const { total, perUser, perAddress } = options
      if (total !== null && (await isOver(null, totalKey, total))) return true
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
