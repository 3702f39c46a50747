/** (c) Whether the five hundredth turn of a session is as quick as the fifth. */
import { type Figure, median } from '../figures.ts'
import { type Load, play } from '../load.ts'
import { mixedTalks } from '../mix.ts'
import { ordinary } from '../script.ts'
import type { World } from '../world.ts'

const sessions = 4
/** So many turns about the fifth and the last are taken together, for one is at the mercy of chance. */
const width = 8

const people = (turns: number): Load => ({
  talks: Array.from({ length: sessions }, () => ordinary(turns)),
  atOnce: sessions,
})

export async function length(world: World): Promise<Figure[]> {
  const server = await world.server(await world.createDatabase(), await world.model(0))
  await play(server.url, { talks: mixedTalks, atOnce: 16 })
  const { latencies } = await play(server.url, people(500))
  // New sessions after the old ones, so that what warms up or goes on beside falls on both.
  const { latencies: young } = await play(server.url, people(5 + width))
  await server.kill()
  const around = (of: number[][], turn: number): number[] => of.slice(turn - width / 2, turn + width / 2).flat()
  const early = median([...around(latencies, 5), ...around(young, 5)])
  const late = median(around(latencies, 500 - width / 2))
  const ratio = late / early
  return [
    {
      what: `(c) turn 500 against turn 5, medians of ${sessions * width}`,
      measured: `${ratio.toFixed(2)} (${late.toFixed(1)} and ${early.toFixed(1)} ms)`,
      target: '<= 1.1',
      isMet: ratio <= 1.1,
    },
  ]
}
