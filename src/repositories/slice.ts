/** Short lists, page by page: a row more than was asked for tells that there are more. */
import { type SQL, sql } from 'drizzle-orm'
import type { Slice, SlicePage } from './types.ts'

/** Follows the order of a query. */
export const window = ({ limit, offset }: SlicePage): SQL => sql`limit ${limit + 1} offset ${offset}`

/** The page, of rows that were read with `window`. */
export const sliceOf = <Item>(items: Item[], { limit }: SlicePage): Slice<Item> => ({
  items: items.slice(0, limit),
  hasMore: items.length > limit,
})

export const noItems = { items: [], hasMore: false }
