import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TurnOptions } from '../../src/engine/index.ts'
import { appError } from '../../src/errors.ts'
import { someAnswer, someBody, someSession } from '../support/answers.ts'
import { buildTestApp, fakeEngine } from '../support/app.ts'

type Play = (options: TurnOptions) => Promise<void>

let app: FastifyInstance
let address: string
let play: Play

beforeAll(async () => {
  const engine = fakeEngine({
    async takeTurn(_input, options = {}) {
      await play(options)
      return { answer: someAnswer, body: someBody }
    },
  })
  app = await buildTestApp({ engine })
  address = await app.listen({ port: 0, host: '127.0.0.1' })
})
beforeEach(() => {
  play = async ({ onEvent }) => {
    onEvent?.({ event: 'turn', data: { session_id: someSession } })
    onEvent?.({ event: 'reply', data: { delta: 'Which\ncategory' } })
    onEvent?.({ event: 'reply', data: { delta: ' is it?' } })
    onEvent?.({ event: 'draft', data: someAnswer })
  }
})
afterAll(() => app.close())

const ask = (signal?: AbortSignal) =>
  fetch(`${address}/chat`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', 'x-request-id': 'stream-1' },
    body: JSON.stringify({ message: 'Hello' }),
    ...(signal && { signal }),
  })

const eventsOf = (text: string) =>
  text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? []
      return { event, data: JSON.parse(data ?? 'null') as unknown }
    })

describe('POST /chat with Accept: text/event-stream', () => {
  it('streams turn, reply, draft and the whole answer', async () => {
    const answer = await ask()
    expect(answer.status).toBe(200)
    expect(eventsOf(await answer.text())).toEqual([
      { event: 'turn', data: { session_id: someSession } },
      { event: 'reply', data: { delta: 'Which\ncategory' } },
      { event: 'reply', data: { delta: ' is it?' } },
      { event: 'draft', data: someAnswer },
      { event: 'done', data: someAnswer },
    ])
  })

  it('tells proxies not to buffer it and nobody to cache it', async () => {
    const { headers } = await ask()
    expect(headers.get('content-type')).toContain('text/event-stream')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('x-request-id')).toBe('stream-1')
  })

  it('sends each event immediately', async () => {
    let finish = (): void => undefined
    play = async ({ onEvent }) => {
      onEvent?.({ event: 'turn', data: { session_id: someSession } })
      await new Promise<void>((resolve) => {
        finish = resolve
      })
    }
    const reader = (await ask()).body?.getReader()
    const first = new TextDecoder().decode((await reader?.read())?.value)
    expect(eventsOf(first)).toMatchObject([{ event: 'turn' }])
    finish()
    await reader?.cancel()
  })

  it('answers with a status when the turn fails before the first event', async () => {
    play = async () => {
      throw appError('IDEMPOTENCY_KEY_REUSED')
    }
    const answer = await ask()
    expect(answer.status).toBe(409)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', request_id: 'stream-1' })
  })

  it('ends with a problem document when the turn fails later', async () => {
    play = async ({ onEvent }) => {
      onEvent?.({ event: 'turn', data: { session_id: someSession } })
      throw new Error('password of the database: hunter2')
    }
    const text = await (await ask()).text()
    expect(eventsOf(text).at(-1)).toMatchObject({
      event: 'error',
      data: { code: 'INTERNAL', status: 500, request_id: 'stream-1' },
    })
    expect(text).not.toContain('hunter2')
  })

  it('finishes the turn if the client disconnects', async () => {
    const client = new AbortController()
    let isFinished = false
    play = async ({ onEvent }) => {
      onEvent?.({ event: 'turn', data: { session_id: someSession } })
      await new Promise<void>((resolve) => client.signal.addEventListener('abort', () => resolve()))
      await pause(50)
      onEvent?.({ event: 'reply', data: { delta: 'still talking' } })
      isFinished = true
    }
    const answer = await ask(client.signal)
    await answer.body?.getReader().read()
    client.abort()
    for (let tries = 0; !isFinished && tries < 500; tries += 1) await pause(20)
    expect(isFinished).toBe(true)
    expect((await fetch(`${address}/health/live`)).status).toBe(200)
  })

  it('validates the request as for JSON', async () => {
    const answer = await fetch(`${address}/chat`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: '{"message":""}',
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'INVALID_REQUEST' })
  })
})
