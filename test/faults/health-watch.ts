/** Polls `/health` as a load balancer does and remembers every answer. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createHttpClient } from '../support/http-client.ts'

export interface HealthAnswer {
  askedAt: number
  answeredAt: number
  /** null: no connection. */
  status: number | null
  body: { status?: string; db?: string; llm?: string }
}

export interface HealthWatch {
  answers: HealthAnswer[]
  stop(): Promise<void>
}

/** The contract's two seconds, and as much again for a machine that other tests keep busy. */
export const healthLimitMs = 4000

const everyMs = 100

export function watchHealth(url: string): HealthWatch {
  const client = createHttpClient(url, 10_000)
  const answers: HealthAnswer[] = []
  let isOn = true
  const poll = async (): Promise<void> => {
    while (isOn) {
      const askedAt = Date.now()
      const answer = await client.get('/health').catch(() => null)
      const body = answer === null ? {} : (JSON.parse(answer.text) as HealthAnswer['body'])
      answers.push({ askedAt, answeredAt: Date.now(), status: answer?.status ?? null, body })
      await sleep(everyMs)
    }
  }
  const polling = poll()
  return {
    answers,
    async stop() {
      isOn = false
      await polling
      client.close()
    },
  }
}

/** Answers that took too long, and those that said one thing with the status and another with the words. */
export const dishonest = ({ answers }: HealthWatch): HealthAnswer[] =>
  answers.filter(
    ({ askedAt, answeredAt, status, body }) =>
      answeredAt - askedAt > healthLimitMs || (status === 200) !== (body.status === 'ok'),
  )

/** Answers "ok" to questions asked and answered between those moments. */
export const okBetween = ({ answers }: HealthWatch, from: number, until: number): HealthAnswer[] =>
  answers.filter(({ askedAt, answeredAt, status }) => askedAt >= from && answeredAt <= until && status === 200)
