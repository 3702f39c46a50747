/** Opens the list of Meta's prices: the one of this release, or a newer one that the operator brings. */
import { readFile } from 'node:fs/promises'
import { knownPrices, type PriceList, parsePriceList } from '../assessment/index.ts'

const unusable = (path: string, reason: string, cause?: unknown): Error =>
  new Error(`the list of prices ${path} (PRICES_META_PATH) cannot be used: ${reason}`, { cause })

/**
 * Reads the file once.
 * @param path null: the list of this release
 * @throws Error that names the file and all its faults
 */
export async function openPrices(path: string | null): Promise<PriceList> {
  if (path === null) return knownPrices
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unusable(path, cause instanceof Error ? cause.message : 'it cannot be read', cause)
  })
  const parsed = parsePriceList(text)
  if ('list' in parsed) return parsed.list
  throw unusable(path, parsed.faults.map((fault) => `\n  ${fault}`).join(''))
}
