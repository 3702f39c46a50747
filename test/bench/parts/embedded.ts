/** (j) How many turns the embedded database takes, with the defaults of `npm start` and with a language model. */
import type { Figure } from '../figures.ts'
import { play } from '../load.ts'
import { mixedTalks, turnsIn } from '../mix.ts'
import { residentMegabytes, type World } from '../world.ts'

const rounds = 5

async function measure(world: World, modelUrl: string | null, what: string): Promise<Figure> {
  const server = await world.server(null, modelUrl)
  const atRest = await residentMegabytes(server.pid)
  let last = { perSecond: Number.NaN, p50: Number.NaN, p99: Number.NaN }
  for (let round = 0; round < rounds; round++) last = await play(server.url, { talks: mixedTalks, atOnce: 16 })
  const megabytes = await residentMegabytes(server.pid)
  await server.kill()
  const turns = rounds * turnsIn(mixedTalks)
  return {
    what,
    measured:
      `${last.perSecond.toFixed(0)}/s, p50 ${last.p50.toFixed(0)} ms, p99 ${last.p99.toFixed(0)} ms, ` +
      `${atRest.toFixed(0)} MB at first, ${megabytes.toFixed(0)} MB after ${turns} turns`,
    target: '',
    isMet: null,
  }
}

export const embedded = async (world: World): Promise<Figure[]> => [
  await measure(world, null, '(j) embedded database, built-in assistant'),
  await measure(world, await world.model(0), '    embedded database, a model that answers at once'),
]
