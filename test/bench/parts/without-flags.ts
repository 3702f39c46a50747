/** (i) Memory of plain `node dist/server.js`, without the V8 flags of `npm start`. */
import type { Figure } from '../figures.ts'
import { play } from '../load.ts'
import { mixedTalks, turnsIn } from '../mix.ts'
import { residentMegabytes, type World } from '../world.ts'

const rounds = Math.ceil(20_000 / turnsIn(mixedTalks))

export async function withoutFlags(world: World): Promise<Figure[]> {
  const server = await world.server(await world.createDatabase(), await world.model(0), { nodeOptions: [] })
  for (let round = 0; round < rounds; round++) await play(server.url, { talks: mixedTalks, atOnce: 16 })
  const megabytes = await residentMegabytes(server.pid)
  await server.kill()
  return [
    {
      what: `(i) without flags: resident memory after ${rounds * turnsIn(mixedTalks)} turns`,
      measured: `${megabytes.toFixed(0)} MB`,
      target: '<= 200 MB',
      isMet: megabytes <= 200,
    },
  ]
}
