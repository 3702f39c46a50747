import { EventEmitter, once } from 'node:events'
import { expect, it } from 'vitest'
import { createAsk } from '../../../src/llm/openai/attempt.ts'
import { instructionsFor } from '../../../src/llm/openai/prompt.ts'
import type { Turn } from '../../../src/llm/openai/recorded-call.ts'
import type { Wire } from '../../../src/llm/openai/wire.ts'
import { extractionOf } from '../../support/openai-behaviours.ts'
import { optionsFor } from '../options.ts'
import { requestOf, toMessages } from '../requests.ts'

const pieceOf = (content: string, finish_reason: 'stop' | null = null): string =>
  JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })

it('shows nothing of a call that was given up and does not know it yet', async () => {
  const moments = new EventEmitter()
  const secondSpeaks = once(moments, 'second speaks')
  const firstSpoke = once(moments, 'first spoke')
  let calls = 0
  async function* stream(): AsyncGenerator<string> {
    calls += 1
    const isFirst = calls === 1
    const json = JSON.stringify(extractionOf({ reply: isFirst ? 'The first try.' : 'The second try.' }))
    if (isFirst) await secondSpeaks
    yield pieceOf(json.slice(0, 16))
    moments.emit(isFirst ? 'first spoke' : 'second speaks')
    if (!isFirst) await firstSpoke
    yield pieceOf(json.slice(16), 'stop')
  }
  const wire: Wire = { ask: () => Promise.reject(new Error('Only streams are expected')), stream }
  const options = optionsFor({ baseUrl: null, timeoutMs: 60_000 })
  const ask = createAsk({ wire, options, now: Date.now })
  const shown: string[] = []
  const turn: Turn = {
    calls: [],
    endsAt: Date.now() + 20,
    maxWaitMs: 0,
    signal: undefined,
    onReply: (delta) => shown.push(delta),
    shownCall: null,
    requestId: null,
    instructions: instructionsFor(requestOf()),
  }
  const messagesFor = (prompt: string) => toMessages(prompt, requestOf())
  await expect(ask({ messagesFor, turn })).rejects.toMatchObject({ kind: 'timeout' })
  turn.endsAt += 60_000
  expect((await ask({ messagesFor, turn })).reply).toBe('The second try.')
  expect(shown.join('')).toBe('The second try.')
})
