/**
 * Every server is good enough: by the third turn at the latest it answers itself, and from then on a turn costs at most one call
 * more than it should. The servers are scripts behind real HTTP that behave, and speak, as the real ones were reported to.
 */
import { describe, expect, it } from 'vitest'
import { createChain } from '../../../src/llm/chain.ts'
import type { ModelAnswer } from '../../../src/llm/model.ts'
import { createOpenAiModel } from '../../../src/llm/openai/index.ts'
import { readText } from '../../house/source-files.ts'
import { startOpenAiServer } from '../../support/openai-server.ts'
import { createScriptedModel } from '../../support/scripted-model.ts'
import { optionsFor } from '../options.ts'
import { requestOf } from '../requests.ts'
import { hosted } from './hosted.ts'
import { local } from './local.ts'
import { extraction, type Provider, rowOf } from './script.ts'

const providers = [...hosted, ...local]

/** As after an interrupted turn: two messages of a person in a row, and an assistant's first. */
const recent = [
  { role: 'assistant' as const, content: 'Hello!' },
  { role: 'user' as const, content: 'hi' },
  { role: 'user' as const, content: 'a template for Luna' },
  { role: 'assistant' as const, content: 'Which footer?' },
]

async function talk(
  provider: Provider,
  { isStreamed, said }: { isStreamed: boolean; said: string },
): Promise<{ turns: ModelAnswer[]; health: string }> {
  let count = 0
  const server = await startOpenAiServer({
    always: { kind: 'choose', choose: (body, request) => provider.answer(body, { ...request, count: count++ }) },
  })
  const options = optionsFor({
    baseUrl: server.baseUrl,
    promptCacheKey: 'templates',
    timeoutMs: 5000,
    maxRetries: 2,
    ...provider.settings,
  })
  const model = createOpenAiModel(options, { now: Date.now, random: () => 0 })
  const builtin = createScriptedModel({ provider: 'builtin', name: 'builtin', answers: provider.calls.map(() => ({})) })
  const chain = createChain([model], builtin, { budgetMs: 20_000, now: Date.now })
  const turns: ModelAnswer[] = []
  for (const _ of provider.calls) {
    const request = requestOf({ message: said, recent })
    turns.push(await chain.extract(request, isStreamed ? { onReply: () => undefined } : {}))
  }
  await server.close()
  return { turns, health: chain.health() }
}

describe.each([
  { form: 'a stream', isStreamed: true, said: 'footer: Luna' },
  { form: 'a whole answer', isStreamed: false, said: 'footer: Luna' },
  { form: 'a stream, with all that a template can have', isStreamed: true, said: 'below the carousel? footer: Luna' },
])('asked for $form', ({ isStreamed, said }) => {
  it.each(providers)('$server: $what', async (provider) => {
    const { turns, health } = await talk(provider, { isStreamed, said })
    const settled = turns.slice(2)
    expect(settled.map(({ source }) => source.degraded)).toEqual(settled.map(() => false))
    expect(settled.map((turn) => turn.extraction)).toEqual(settled.map(() => extraction))
    const calls = turns.map((turn) => turn.calls.length)
    expect(Math.max(...calls.slice(2))).toBeLessThanOrEqual(2)
    expect(calls.at(-1)).toBe(provider.calls.at(-1))
    // Refusals of streams and of what belongs to them are spared where none was asked for.
    if (isStreamed) expect(calls).toEqual(provider.calls)
    expect(turns.filter(({ source }) => source.degraded)).toHaveLength(0)
    expect(health).toBe('ok')
    const paid = turns.flatMap((turn) => turn.calls).filter(({ outcome }) => outcome === 'ok')
    expect(paid.every(({ inputTokens, outputTokens }) => inputTokens > 0 && outputTokens > 0)).toBe(true)
  })
})

it('covers many behaviours, all of which the README lists', () => {
  expect(providers.length).toBeGreaterThanOrEqual(27)
  const rows = readText('README.md').split('\n')
  expect(providers.map(rowOf).filter((row) => !rows.includes(row))).toEqual([])
})
