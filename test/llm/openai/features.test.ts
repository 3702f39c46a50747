import { APIError } from 'openai/core/error'
import { describe, expect, it } from 'vitest'
import { allFeatures, type Features, lessForm, withoutNamed } from '../../../src/llm/openai/features.ts'
import { errorBodyOf } from '../../../src/llm/openai/response.ts'
import refusals from '../../fixtures/openai/refusals.json' with { type: 'json' }

/** The error for a response. */
function errorOf(status: number, body: unknown): APIError {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return APIError.generate(status, errorBodyOf(text), undefined, new Headers())
}

const changed = (features: Features | null): string[] =>
  features === null
    ? []
    : Object.entries(features).flatMap(([name, value]) => (Object(allFeatures)[name] === value ? [] : [name]))

describe('a feature that a server rejects', () => {
  it.each(refusals)('is understood from $what', ({ status, body, refuses }) => {
    const weaker = withoutNamed(allFeatures, errorOf(status, body))
    expect(changed(weaker)).toEqual(refuses === null ? [] : [refuses])
  })

  it('is given up step by step until nothing is left', () => {
    const error = errorOf(400, { error: { message: 'response_format' } })
    const first = withoutNamed(allFeatures, error)
    const second = first && withoutNamed(first, error)
    const third = second && withoutNamed(second, error)
    expect([first?.format, second?.format, third?.format]).toEqual(['slim_schema', 'json_object', 'text'])
    expect(third && withoutNamed(third, error)).toBeNull()
  })

  it('is given up with others that are named beside it', () => {
    const fields = ['max_completion_tokens', 'stream_options', 'prompt_cache_key']
    const detail = fields.map((name) => ({ type: 'extra_forbidden', loc: ['body', name] }))
    const weaker = withoutNamed(allFeatures, errorOf(422, { object: 'error', message: { detail } }))
    expect(changed(weaker).sort()).toEqual(['cacheKey', 'limit', 'streamUsage'])
  })

  it('counts as unknown if it was not used, so that less form is asked for', () => {
    const error = errorOf(400, { error: { message: 'temperature' } })
    expect(withoutNamed({ ...allFeatures, temperature: false }, error)).toBeNull()
    expect(lessForm(allFeatures, error)?.format).toBe('slim_schema')
    expect(lessForm(allFeatures, errorOf(401, { error: { message: 'temperature' } }))).toBeNull()
    expect(lessForm({ ...allFeatures, format: 'text' }, error)).toBeNull()
  })

  it('is learned only from errors of the server', () => {
    expect(withoutNamed(allFeatures, new Error('temperature'))).toBeNull()
    expect(lessForm(allFeatures, new Error('temperature'))).toBeNull()
  })
})
