import { APIConnectionError, APIError } from 'openai/core/error'
import { describe, expect, it } from 'vitest'
import { readRetryAfter, toProviderError } from '../../../src/llm/openai/errors.ts'

const now = Date.UTC(2026, 0, 5, 12, 0, 0)
const secret = 'sk-live-1234 said by Priya'

const errorOf = (status: number, error: Record<string, unknown> = {}, headers: Record<string, string> = {}): APIError =>
  APIError.generate(status, { error: { message: secret, ...error } }, undefined, new Headers(headers))

describe('an error of the provider', () => {
  it.each([
    ['400', errorOf(400), 'unavailable', false],
    ['401', errorOf(401), 'unavailable', false],
    ['403', errorOf(403), 'unavailable', false],
    ['404', errorOf(404), 'unavailable', false],
    ['408', errorOf(408), 'timeout', true],
    ['409', errorOf(409), 'unavailable', true],
    ['429', errorOf(429), 'rate-limited', true],
    ['429 with an empty purse', errorOf(429, { code: 'insufficient_quota' }), 'rate-limited', false],
    ['400 of a content filter', errorOf(400, { code: 'content_filter' }), 'refused', false],
    ['500', errorOf(500), 'unavailable', true],
    ['504', errorOf(504), 'timeout', true],
    ['an error in the stream', new APIError(undefined, { message: secret }, undefined, undefined), 'unavailable', true],
    [
      'too little room',
      errorOf(400, { message: 'Could not finish the message because max_tokens or model output limit was reached.' }),
      'malformed',
      false,
    ],
    ['a server that cannot be reached', new APIConnectionError({ cause: new Error(secret) }), 'unavailable', true],
    ['a lost connection', Object.assign(new Error(secret), { code: 'ECONNRESET' }), 'unavailable', true],
    ['a body that is no JSON', new SyntaxError(secret), 'malformed', false],
    ['a broken body', new TypeError('terminated'), 'unavailable', true],
    ['something that is no error', secret, 'unavailable', true],
  ])('%s becomes one of our kinds, without its message', (_what, given, kind, retryable) => {
    const error = toProviderError(given, now)
    expect(error).toMatchObject({ kind, retryable })
    expect(JSON.stringify([error.message, error.summary, error.cause])).not.toContain('1234')
  })
})

it.each([
  ['a flagged prompt', errorOf(400, { code: 'invalid_prompt' }), true],
  ['too long a prompt', errorOf(400, { code: 'context_length_exceeded' }), true],
  ['too large a body', errorOf(413), true],
  ['a parameter it does not know', errorOf(400, { param: 'temperature' }), false],
  ['a wrong key', errorOf(401), false],
])('%s is the fault of the request: %s', (_what, given, ownFault) => {
  expect(toProviderError(given, now).ownFault).toBe(ownFault)
})

describe('the wait that a server asks for', () => {
  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['parts of a second', { 'retry-after': '0.5' }, 500],
    ['milliseconds, which win', { 'retry-after': '7', 'retry-after-ms': '250' }, 250],
    ['a date', { 'retry-after': 'Mon, 05 Jan 2026 12:00:30 GMT' }, 30_000],
    ['a date gone by', { 'retry-after': 'Mon, 05 Jan 2026 11:00:00 GMT' }, 0],
    ['nothing', {}, undefined],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['less than nothing', { 'retry-after-ms': '-5' }, undefined],
  ])('is read from %s', (_what, headers, expected) => {
    expect(readRetryAfter(new Headers(headers as Record<string, string>), now)).toBe(expected)
  })
})
