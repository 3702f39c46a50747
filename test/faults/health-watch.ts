/** Polls `/health` as a load balancer does and records every answer. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createHttpClient } from '../support/http-client.ts'

interface HealthAnswer {
  askedAt: number
  answeredAt: number
  /** null: no connection. */
  status: number | null
  body: { status?: string; db?: string; llm?: string }
}

interface HealthWatch {
  answers: HealthAnswer[]
  stop(): Promise<void>
}

/** The promised two seconds, doubled for a machine that other tests keep busy. */
export const healthLimitMs = 4000

const intervalMs = 100

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
      await sleep(intervalMs)
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

/** Answers that took too long, or whose status and body contradict each other. */
export const wrongAnswers = ({ answers }: HealthWatch): HealthAnswer[] =>
  answers.filter(
    ({ askedAt, answeredAt, status, body }) =>
      answeredAt - askedAt > healthLimitMs || (status === 200) !== (body.status === 'ok'),
  )

/** Answers with 200 to requests sent and answered between those times. */
export const okBetween = ({ answers }: HealthWatch, from: number, until: number): HealthAnswer[] =>
  answers.filter(({ askedAt, answeredAt, status }) => askedAt >= from && answeredAt <= until && status === 200)
