/** (f) From the start of the process to the first healthy answer. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createHttpClient } from '../../support/http-client.ts'
import { freePort } from '../../support/postgres.ts'
import { type Figure, median } from '../figures.ts'
import type { World } from '../world.ts'

const rounds = 7

export async function start(world: World): Promise<Figure[]> {
  const [databaseUrl, modelUrl] = [await world.createDatabase(), await world.model(0)]
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const port = String(await freePort())
    const client = createHttpClient(`http://127.0.0.1:${port}`, 1000)
    const beganAt = performance.now()
    const starting = world.server(databaseUrl, modelUrl, { env: { PORT: port } })
    const isHealthy = async (): Promise<boolean> => (await client.get('/health').catch(() => null))?.status === 200
    while (!(await isHealthy())) await sleep(10)
    times.push((performance.now() - beganAt) / 1000)
    await (await starting).kill()
    client.close()
  }
  const middle = median(times)
  return [
    {
      what: `(f) start to first healthy answer, middle of ${rounds}`,
      measured: `${middle.toFixed(2)} s, best ${Math.min(...times).toFixed(2)} s`,
      target: '<= 1 s',
      isMet: middle <= 1,
    },
  ]
}
