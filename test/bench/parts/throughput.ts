/** (a) and (h): turns per second compared with another server. Runs alternate, so other load on the machine affects both. */
import { type Figure, median } from '../figures.ts'
import { play, type Run } from '../load.ts'
import { mixedTalks, turnsIn } from '../mix.ts'
import { processorMs, type World } from '../world.ts'

const load = { talks: mixedTalks, atOnce: 16 }

const told = (run: Run): string =>
  `${run.perSecond.toFixed(0)}/s, p50 ${run.p50.toFixed(0)} ms, p99 ${run.p99.toFixed(0)} ms`

interface Compared {
  ratio: number
  /** Processor time of a turn in the process under test, ms: other load on the machine disturbs it less. */
  processor: { ours: number; other: number }
  ours: Run
  other: Run
}

const middleOf = (runs: readonly Run[]): Run => {
  const sorted = runs.toSorted((one, other) => one.perSecond - other.perSecond)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('No runs')
  return middle
}

/** Pairs of runs, after warm-up runs in which V8 compiles the code of both; the ratio is the median of the pairs. */
async function compare(
  world: World,
  { other: name, warmUps, rounds }: { other: 'floor' | 'langGraph'; warmUps: number; rounds: number },
): Promise<Compared> {
  const modelUrl = await world.model(0)
  const server = await world.server(await world.createDatabase(), modelUrl, { env: { LOG_LEVEL: 'info' } })
  const other = await world[name](await world.createDatabase(), modelUrl)
  for (let warmUp = 0; warmUp < warmUps; warmUp++) {
    await play(other.url, load)
    await play(server.url, load)
  }
  const pairs: { ours: Run; other: Run }[] = []
  const [oursBefore, otherBefore] = [await processorMs(server.pid), await processorMs(other.pid)]
  for (let round = 0; round < rounds; round++) {
    const beside = await play(other.url, load)
    pairs.push({ other: beside, ours: await play(server.url, load) })
  }
  const turns = rounds * turnsIn(mixedTalks)
  const processor = {
    ours: ((await processorMs(server.pid)) - oursBefore) / turns,
    other: ((await processorMs(other.pid)) - otherBefore) / turns,
  }
  await server.kill()
  await other.kill()
  const refused = pairs.reduce((sum, pair) => sum + pair.ours.refused + pair.other.refused, 0)
  if (refused > 0) throw new Error(`${refused} turns were refused`)
  return {
    processor,
    ratio: median(pairs.map((pair) => pair.ours.perSecond / pair.other.perSecond)),
    ours: middleOf(pairs.map((pair) => pair.ours)),
    other: middleOf(pairs.map((pair) => pair.other)),
  }
}

const compared = (
  letter: string,
  name: string,
  target: number,
  { ratio, ours, other, processor }: Compared,
): Figure[] => [
  {
    what: `(${letter}) ${turnsIn(mixedTalks)} turns of ${mixedTalks.length} conversations, 16 at once`,
    measured: told(ours),
    target: '',
    isMet: null,
  },
  { what: `    the same, ${name}`, measured: told(other), target: '', isMet: null },
  {
    what: '    ratio, middle of the pairs',
    measured: ratio.toFixed(2),
    target: `>= ${target.toFixed(2)}`,
    isMet: ratio >= target,
  },
  {
    what: `    processor time per turn, ours and ${name}`,
    measured: `${processor.ours.toFixed(2)} and ${processor.other.toFixed(2)} ms: ${(processor.other / processor.ours).toFixed(2)}`,
    target: '',
    isMet: null,
  },
]

export const throughput = async (world: World): Promise<Figure[]> =>
  compared('a', 'floor', 0.75, await compare(world, { other: 'floor', warmUps: 8, rounds: 9 }))

export const besideLangGraph = async (world: World): Promise<Figure[]> =>
  compared('h', 'LangGraph.js', 8, await compare(world, { other: 'langGraph', warmUps: 2, rounds: 3 }))
