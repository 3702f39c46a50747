/** (d) and (e): resident memory and stored bytes over 20,000 turns. */
import { type Figure, mean } from '../figures.ts'
import { play } from '../load.ts'
import { mixedTalks, turnsIn } from '../mix.ts'
import { residentMegabytes, type World } from '../world.ts'

const load = { talks: [...mixedTalks, ...mixedTalks], atOnce: 16 }
const turnsPerStage = turnsIn(load.talks)
const stages = Math.ceil(20_000 / turnsPerStage)

const sizes = `
  select sum(pg_total_relation_size(c.oid))::float8 as total, (pg_current_wal_lsn() - '0/0')::float8 as wal
  from pg_class c
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`

const list = (values: readonly number[]): string => values.map((value) => value.toFixed(0)).join(', ')

export async function memory(world: World): Promise<Figure[]> {
  const databaseUrl = await world.createDatabase()
  const server = await world.server(databaseUrl, await world.model(0))
  const megabytes: number[] = []
  const bytes: number[] = []
  const begun = await world.ask(databaseUrl, sizes)
  let before = Number(begun.total)
  let wal = Number(begun.wal)
  for (let stage = 0; stage < stages; stage++) {
    await play(server.url, load)
    megabytes.push(await residentMegabytes(server.pid))
    const now = await world.ask(databaseUrl, sizes)
    bytes.push((Number(now.total) - before) / turnsPerStage)
    before = Number(now.total)
    if (stage === stages - 1) wal = (Number(now.wal) - wal) / (stages * turnsPerStage)
  }
  await server.kill()
  const last = megabytes.at(-1) ?? Number.NaN
  const half = megabytes[Math.ceil(stages / 2) - 1] ?? Number.NaN
  const isFlat = last <= half * 1.1
  // The first stage pays for the first pages of every table; vacuum comes and goes, so halves are compared.
  const settled = bytes.slice(1)
  const growth = mean(settled.slice(settled.length / 2)) / mean(settled.slice(0, settled.length / 2))
  return [
    {
      what: `(d) resident memory after ${stages * turnsPerStage} turns`,
      measured: `${last.toFixed(0)} MB`,
      target: '<= 150 MB',
      isMet: last <= 150,
    },
    { what: `    every ${turnsPerStage} turns`, measured: list(megabytes), target: 'flat', isMet: isFlat },
    {
      what: `(e) bytes stored per turn, every ${turnsPerStage} turns`,
      measured: `${list(bytes)}: ${growth.toFixed(2)}`,
      target: 'halves within 10 %',
      isMet: Math.abs(growth - 1) <= 0.1,
    },
    { what: '    bytes of write-ahead log per turn', measured: wal.toFixed(0), target: '', isMet: null },
  ]
}
