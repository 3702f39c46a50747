/** Sessions that talk at the same time, each one turn after the other. */
import { randomUUID } from 'node:crypto'
import { createHttpClient } from '../support/http-client.ts'
import { percentile } from './figures.ts'
import { messageOf } from './script.ts'

export interface Load {
  sessions: number
  turns: number
  /** Spreads the beginnings of the sessions over this time, as people do. */
  spreadMs?: number
}

export interface Run {
  perSecond: number
  p50: number
  p99: number
  /** Latency of every turn by its number in its session. */
  latencies: number[][]
  /** Answers that were no success, or came from the wrong model. */
  refused: number
}

/** Plays the script on new sessions of the server at that address. */
export async function play(url: string, { sessions, turns, spreadMs = 0 }: Load): Promise<Run> {
  const client = createHttpClient(url)
  const latencies: number[][] = Array.from({ length: turns }, () => [])
  let refused = 0
  const talk = async (index: number): Promise<void> => {
    const session_id = randomUUID()
    await new Promise((resolve) => setTimeout(resolve, (spreadMs * index) / sessions))
    for (let turn = 0; turn < turns; turn++) {
      const { status, ms, text } = await client.post('/chat', { session_id, message: messageOf(turn) })
      if (status !== 200 || text.includes('"degraded":true')) refused += 1
      latencies[turn]?.push(ms)
    }
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: sessions }, (_, index) => talk(index)))
  const seconds = (performance.now() - startedAt) / 1000
  client.close()
  const all = latencies.flat()
  return {
    perSecond: (sessions * turns) / seconds,
    p50: percentile(all, 0.5),
    p99: percentile(all, 0.99),
    latencies,
    refused,
  }
}
