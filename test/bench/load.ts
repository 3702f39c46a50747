/** Conversations at the same time, each one turn after the other. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createHttpClient } from '../support/http-client.ts'
import { percentile } from './figures.ts'
import type { Talk } from './mix.ts'

export interface Load {
  talks: readonly Talk[]
  /** How many run at the same time; the next one starts when one ends. */
  atOnce: number
  /** The first conversations start spread over this time, milliseconds. */
  spreadMs?: number
  /** How long a person reads and types before the next turn, milliseconds. */
  pauseMs?: number
}

export interface Run {
  perSecond: number
  p50: number
  p99: number
  /** Latency of every turn by its number in its conversation. */
  latencies: number[][]
  /** Answers that were no success, or came from the wrong model. */
  refused: number
}

/** Plays these conversations, each in a new session, with the server at that address. */
export async function play(url: string, { talks, atOnce, spreadMs = 0, pauseMs = 0 }: Load): Promise<Run> {
  const client = createHttpClient(url)
  const latencies: number[][] = []
  let refused = 0
  const talk = async (messages: Talk): Promise<void> => {
    const session_id = randomUUID()
    for (const [turn, message] of messages.entries()) {
      const { status, ms, text } = await client.post('/chat', { session_id, message })
      if (status !== 200 || text.includes('"degraded":true')) refused += 1
      latencies[turn] ??= []
      latencies[turn].push(ms)
      if (pauseMs > 0) await sleep(pauseMs)
    }
  }
  const waiting = talks.values()
  const talkOn = async (index: number): Promise<void> => {
    await sleep((spreadMs * index) / atOnce)
    for (const messages of waiting) await talk(messages)
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: atOnce }, (_, index) => talkOn(index)))
  const seconds = (performance.now() - startedAt) / 1000
  client.close()
  const all = latencies.flat()
  return { perSecond: all.length / seconds, p50: percentile(all, 0.5), p99: percentile(all, 0.99), latencies, refused }
}
