import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { allFeatures, type Features, withoutRefused } from '../../../src/llm/openai/features.ts'
import { withReadableErrors } from '../../../src/llm/openai/transport.ts'
import refusals from '../../fixtures/openai/refusals.json' with { type: 'json' }

/** The error that the SDK makes of an answer. */
async function errorOf(status: number, body: unknown): Promise<unknown> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'content-length': String(text.length) }
  const fetch = withReadableErrors(async () => new Response(text, { status, headers }))
  const client = new OpenAI({ apiKey: 'x', baseURL: 'http://127.0.0.1/v1', maxRetries: 0, fetch })
  return client.chat.completions.create({ model: 'x', messages: [] }).catch((error: unknown) => error)
}

const changed = (features: Features | null): string[] =>
  features === null
    ? []
    : Object.entries(features).flatMap(([name, value]) => (Object(allFeatures)[name] === value ? [] : [name]))

describe('what a server says it does not take', () => {
  it.each(refusals)('is understood from $what', async ({ status, body, refuses }) => {
    const weaker = withoutRefused(allFeatures, await errorOf(status, body))
    expect(changed(weaker)).toEqual(refuses === null ? [] : [refuses])
  })

  it('is left out step by step until nothing is left', async () => {
    const error = await errorOf(400, { error: { message: 'response_format' } })
    const first = withoutRefused(allFeatures, error)
    const second = first && withoutRefused(first, error)
    expect([first?.format, second?.format]).toEqual(['json_object', 'text'])
    expect(second && withoutRefused(second, error)).toBeNull()
  })

  it('comes from the server alone', () => {
    expect(withoutRefused(allFeatures, new Error('temperature'))).toBeNull()
  })
})
