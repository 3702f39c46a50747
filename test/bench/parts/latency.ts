/** (b) Many people and a slow model: what we add to its latency. */
import type { Figure } from '../figures.ts'
import { play } from '../load.ts'
import { realTalks } from '../mix.ts'
import type { World } from '../world.ts'

const modelMs = 800
const allowedMs = 150
const load = { talks: [...realTalks, ...realTalks], atOnce: 200, spreadMs: 1000 }

export async function latency(world: World): Promise<Figure[]> {
  const server = await world.server(await world.createDatabase(), await world.model(modelMs))
  await play(server.url, load)
  const { p50, p99, refused, perSecond } = await play(server.url, load)
  await server.kill()
  return [
    {
      what: `(b) ${load.atOnce} people, model takes ${modelMs} ms: p99`,
      measured: `${p99.toFixed(0)} ms, p50 ${p50.toFixed(0)} ms, ${perSecond.toFixed(0)}/s`,
      target: `< ${modelMs + allowedMs} ms`,
      isMet: p99 < modelMs + allowedMs,
    },
    { what: '    turns not answered', measured: String(refused), target: '0', isMet: refused === 0 },
  ]
}
