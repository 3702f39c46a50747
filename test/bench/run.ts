/**
 * The benchmark: one command, one table. Needs some minutes and a quiet machine; `--only a,c` runs parts of it
 * (d brings e along). Part g, which fills a database with ten million messages first, takes some minutes more and runs
 * only when it is named or with `--large`; part h, which installs LangGraph.js first, only when it is named.
 *
 *   npm run bench -- [--only a,b,c,d,f,g,h,i,j,k,w] [--large]
 */
import { parseArgs } from 'node:util'
import { type Figure, table } from './figures.ts'
import { embedded } from './parts/embedded.ts'
import { firstWord } from './parts/first-word.ts'
import { large } from './parts/large.ts'
import { latency } from './parts/latency.ts'
import { length } from './parts/length.ts'
import { memory } from './parts/memory.ts'
import { start } from './parts/start.ts'
import { besideLangGraph, throughput } from './parts/throughput.ts'
import { webhooks } from './parts/webhooks.ts'
import { withoutFlags } from './parts/without-flags.ts'
import { createWorld, type World } from './world.ts'

const parts: Record<string, (world: World) => Promise<Figure[]>> = {
  a: throughput,
  b: latency,
  c: length,
  d: memory,
  f: start,
  g: large,
  h: besideLangGraph,
  i: withoutFlags,
  j: embedded,
  k: firstWord,
  w: webhooks,
}

/** These take minutes more, or need the package registry. */
const unusual = new Set(['g', 'h'])

const { values } = parseArgs({ options: { only: { type: 'string' }, large: { type: 'boolean', default: false } } })
const usual = Object.keys(parts).filter((name) => !unusual.has(name) || (name === 'g' && values.large))
const wanted = values.only === undefined ? usual : values.only.split(',')
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)

const world = await createWorld()
const figures: Figure[] = []
try {
  for (const name of wanted) figures.push(...((await parts[name]?.(world)) ?? []))
} finally {
  await world.end()
}
console.log(table(figures))
if (figures.some(({ isMet }) => isMet === false)) process.exitCode = 1
