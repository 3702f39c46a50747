/** `npm run lint:prices [-- file]`: whether a list of prices has the right shape; without a file, that of this release. */
import { readFileSync } from 'node:fs'
import { knownPrices, parsePriceList } from '../../src/assessment/prices/index.ts'

const [file] = process.argv.slice(2)
const parsed = parsePriceList(file === undefined ? JSON.stringify(knownPrices) : readFileSync(file, 'utf8'))
if ('faults' in parsed) {
  for (const fault of parsed.faults) console.error(fault)
  process.exitCode = 1
} else {
  const { version, valid_from, currency, markets } = parsed.list
  console.log(`lint:prices: ${version}, ${markets.length} markets, ${currency}, valid from ${valid_from}`)
}
