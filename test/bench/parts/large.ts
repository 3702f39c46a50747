/** (g) The throughput of an empty database beside that of a large one, in pairs. */
import { type Figure, median } from '../figures.ts'
import { play } from '../load.ts'
import { ordinary } from '../script.ts'
import type { World } from '../world.ts'

const sessions = 1_000_000
const turnsPerSession = 5
const load = { talks: Array.from({ length: 16 }, () => ordinary(50)), atOnce: 16 }
const rounds = 9

const state = `'{"version":1,"draft":{"components":[]},"memory":{"facts":{}}}'`

/** Sessions of the last month with ten messages each, and what a turn leaves beside them. */
const fill = [
  `insert into sessions (id, user_id, name, state, version, turns_issued, turns_done, message_count, model_calls, revision,
     last_action, created_at, updated_at, last_activity)
   select gen_random_uuid(), null, 'Old session ' || i, ${state}, 5, 5, 5, 10, 5, 0, 'ASK', at, at, at
   from generate_series(1, ${sessions}) i, lateral (select now() - i * interval '2.5 seconds' as at) moment`,
  `insert into messages (session_id, seq, role, content, created_at)
   select id, m, case when m % 2 = 1 then 'user' else 'assistant' end, repeat('what people say ', 8), created_at
   from sessions, generate_series(1, ${turnsPerSession * 2}) m`,
  `insert into turns (id, session_id, seq, status, owner, lease_until, created_at)
   select gen_random_uuid(), id, t, 'done', 'old', created_at, created_at from sessions, generate_series(1, ${turnsPerSession}) t`,
  'vacuum analyze',
  'checkpoint',
]

export async function large(world: World): Promise<Figure[]> {
  const modelUrl = await world.model(0)
  const [emptyUrl, fullUrl] = [await world.createDatabase(), await world.createDatabase()]
  // Without asking twenty million times whether the session is there.
  const fillUrl = `${fullUrl}?options=-c%20session_replication_role%3Dreplica`
  for (const statement of fill) {
    const beganAt = performance.now()
    await world.ask(fillUrl, statement)
    console.error(`${statement.slice(0, 40)}… ${((performance.now() - beganAt) / 1000).toFixed(0)} s`)
  }
  const [empty, full] = [await world.server(emptyUrl, modelUrl), await world.server(fullUrl, modelUrl)]
  for (const { url } of [empty, full]) {
    for (let warmUp = 0; warmUp < 10; warmUp++) await play(url, load)
  }
  const pairs: { empty: number; full: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const before = (await play(empty.url, load)).perSecond
    pairs.push({ empty: before, full: (await play(full.url, load)).perSecond })
  }
  await empty.kill()
  await full.kill()
  const ratio = median(pairs.map((pair) => pair.full / pair.empty))
  const told = `${median(pairs.map((pair) => pair.full)).toFixed(0)} and ${median(pairs.map((pair) => pair.empty)).toFixed(0)}/s`
  return [
    {
      what: `(g) with ${sessions} sessions and ${sessions * turnsPerSession * 2} messages, against none`,
      measured: `${ratio.toFixed(2)} (${told})`,
      target: '>= 0.90',
      isMet: ratio >= 0.9,
    },
  ]
}
