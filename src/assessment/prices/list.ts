/** A list of prices: its shape, and what is wrong with one that an operator brings. Pure. */
import { z } from 'zod'

/** Millionths of the currency for one delivered message; null: unknown, which is not free. */
const micros = z.int().min(0).max(1_000_000_000).nullable()

const market = z.strictObject({
  market: z.string().min(1).max(60),
  /** ISO 3166-1, two letters. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters')),
  rates: z.strictObject({ MARKETING: micros, UTILITY: micros, AUTHENTICATION: micros }),
  /** For authentication across borders, where Meta has a rate of its own for it. */
  international: micros.optional(),
})

const day = z.iso.date()

const priceList = z
  .strictObject({
    /** Told with every price. */
    version: z.string().regex(/^[a-z0-9.-]{1,60}$/, 'must be a-z, 0-9, dots and hyphens'),
    valid_from: day,
    /** When somebody read it. */
    read_on: day,
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters'),
    source: z.string().min(1).max(500),
    markets: z.array(market).min(1),
  })
  .superRefine(({ markets }, context) => {
    const repeated = (values: string[]) => values.find((value, at) => values.indexOf(value) !== at)
    const name = repeated(markets.map((entry) => entry.market.toLowerCase()))
    const country = repeated(markets.flatMap(({ countries }) => countries))
    for (const twice of [name, country])
      if (twice !== undefined) context.addIssue({ code: 'custom', path: ['markets'], message: `names ${twice} twice` })
  })

/** Prices of one card, by market. */
export type PriceList = z.output<typeof priceList>

/** The list in a file, or every fault of it. Never throws. */
export function parsePriceList(text: string): { list: PriceList } | { faults: string[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { faults: ['is not JSON'] }
  }
  const { success, data, error } = priceList.safeParse(value)
  if (success) return { list: data }
  return {
    faults: error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)),
  }
}
