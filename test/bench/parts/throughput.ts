/** (a) Turns per second beside the floor, in turns, so that what else the machine does falls on both. */
import { type Figure, median } from '../figures.ts'
import { play, type Run } from '../load.ts'
import { processorMs, type World } from '../world.ts'

const load = { sessions: 16, turns: 50 }
const rounds = 9
/** Until V8 has compiled what a turn runs through, ours or the floor's: some 8,000 turns. */
const warmUps = 10

const told = (run: Run): string =>
  `${run.perSecond.toFixed(0)}/s, p50 ${run.p50.toFixed(0)} ms, p99 ${run.p99.toFixed(0)} ms`

export interface Compared {
  ratio: number
  /** Processor time of a turn in the process under test, ms: other load on the machine disturbs it less. */
  processor: { ours: number; floor: number }
  ours: Run
  floor: Run
}

const middleOf = (runs: readonly Run[]): Run => {
  const sorted = runs.toSorted((one, other) => one.perSecond - other.perSecond)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('No runs')
  return middle
}

/** Pairs of runs after some that warm both up; the middle of the ratios. */
export async function compare(world: World, databaseUrl: string): Promise<Compared> {
  const modelUrl = await world.model(0)
  const server = await world.server(databaseUrl, modelUrl, { env: { LOG_LEVEL: 'info' } })
  const floor = await world.floor(databaseUrl, modelUrl)
  for (let warmUp = 0; warmUp < warmUps; warmUp++) {
    await play(floor.url, load)
    await play(server.url, load)
  }
  const pairs: { ours: Run; floor: Run }[] = []
  const [oursBefore, floorBefore] = [await processorMs(server.pid), await processorMs(floor.pid)]
  for (let round = 0; round < rounds; round++) {
    const below = await play(floor.url, load)
    pairs.push({ floor: below, ours: await play(server.url, load) })
  }
  const turns = rounds * load.sessions * load.turns
  const processor = {
    ours: ((await processorMs(server.pid)) - oursBefore) / turns,
    floor: ((await processorMs(floor.pid)) - floorBefore) / turns,
  }
  await server.kill()
  await floor.kill()
  const refused = pairs.reduce((sum, pair) => sum + pair.ours.refused + pair.floor.refused, 0)
  if (refused > 0) throw new Error(`${refused} turns were refused`)
  return {
    processor,
    ratio: median(pairs.map((pair) => pair.ours.perSecond / pair.floor.perSecond)),
    ours: middleOf(pairs.map((pair) => pair.ours)),
    floor: middleOf(pairs.map((pair) => pair.floor)),
  }
}

export async function throughput(world: World): Promise<Figure[]> {
  const { ratio, ours, floor, processor } = await compare(world, await world.createDatabase())
  return [
    { what: '(a) 16 sessions x 50 turns', measured: told(ours), target: '', isMet: null },
    { what: '    the same, floor', measured: told(floor), target: '', isMet: null },
    {
      what: `    ratio, middle of ${rounds} pairs`,
      measured: ratio.toFixed(2),
      target: '>= 0.70',
      isMet: ratio >= 0.7,
    },
    {
      what: '    processor time per turn, ours and floor',
      measured: `${processor.ours.toFixed(2)} and ${processor.floor.toFixed(2)} ms: ${(processor.floor / processor.ours).toFixed(2)}`,
      target: '',
      isMet: null,
    },
  ]
}
