/** (d) and (e): resident memory and stored bytes over 20,000 turns. */
import { readFile } from 'node:fs/promises'
import type { Figure } from '../figures.ts'
import { play } from '../load.ts'
import type { World } from '../world.ts'

const stages = 10
const load = { sessions: 16, turns: 125 }
const turnsPerStage = load.sessions * load.turns

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

const sizes = `
  select sum(pg_total_relation_size(c.oid))::float8 as total from pg_class c
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`

const list = (values: readonly number[]): string => values.map((value) => value.toFixed(0)).join(', ')

export async function memory(world: World): Promise<Figure[]> {
  const databaseUrl = await world.createDatabase()
  const server = await world.server(databaseUrl, await world.model(0))
  const megabytes: number[] = []
  const bytes: number[] = []
  let before = Number((await world.ask(databaseUrl, sizes)).total)
  for (let stage = 0; stage < stages; stage++) {
    await play(server.url, load)
    megabytes.push(await residentMegabytes(server.pid))
    const after = Number((await world.ask(databaseUrl, sizes)).total)
    bytes.push((after - before) / turnsPerStage)
    before = after
  }
  await server.kill()
  const last = megabytes.at(-1) ?? Number.NaN
  const half = megabytes[stages / 2 - 1] ?? Number.NaN
  const isFlat = last <= half * 1.1
  // The first stage pays for the first pages of every table.
  const settled = bytes.slice(1)
  const spread = Math.max(...settled) / Math.min(...settled)
  return [
    {
      what: `(d) resident memory after ${stages * turnsPerStage} turns`,
      measured: `${last.toFixed(0)} MB`,
      target: '<= 150 MB',
      isMet: last <= 150,
    },
    { what: '    every 2,000 turns', measured: list(megabytes), target: 'flat', isMet: isFlat },
    {
      what: '(e) bytes stored per turn, every 2,000 turns',
      measured: list(bytes),
      target: 'constant',
      isMet: spread <= 1.25,
    },
  ]
}
