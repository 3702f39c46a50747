import { describe, expect, it } from 'vitest'
import { type Heard, hear, nothingHeard } from '../../../src/llm/openai/heard.ts'

/** What is heard of these chunks, and the error that ends them. */
function listen(...chunks: unknown[]): { heard: Heard; error: unknown } {
  const heard = nothingHeard()
  try {
    for (const chunk of chunks) hear(heard, typeof chunk === 'string' ? chunk : JSON.stringify(chunk))
    return { heard, error: null }
  } catch (error) {
    return { heard, error }
  }
}

const choice = (said: Record<string, unknown>, finish_reason: string | null = null) => ({
  choices: [{ index: 0, delta: said, finish_reason }],
})
const usage = { prompt_tokens: 7, completion_tokens: 3 }

describe('what is heard', () => {
  it.each([
    ['texts', [choice({ content: 'a' }), choice({ content: 'b' }, 'stop')], 'ab', ''],
    ['a whole completion', [{ choices: [{ message: { content: 'ab' }, finish_reason: 'stop' }] }], 'ab', ''],
    ['lists of parts', [choice({ content: [{ type: 'text', text: 'a' }, 'b'] }, 'stop')], 'ab', ''],
    ['a part alone', [choice({ content: { type: 'text', text: 'ab' } }, 'stop')], 'ab', ''],
    [
      'thoughts among the parts',
      [
        choice(
          {
            content: [
              { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
              { type: 'text', text: 'ab' },
            ],
          },
          'stop',
        ),
      ],
      'ab',
      'hm',
    ],
    [
      'thoughts in a field',
      [choice({ reasoning_content: 'h' }), choice({ reasoning: 'm' }), choice({ content: 'ab' }, 'stop')],
      'ab',
      'hm',
    ],
    ['no content', [choice({ content: null }), choice({}), choice({ content: 5 }, 'stop')], '', ''],
    [
      'a chunk without choices',
      [{ choices: [], prompt_filter_results: [] }, choice({ content: 'ab' }, 'stop')],
      'ab',
      '',
    ],
  ])('of %s is content and thoughts', (_what, chunks, content, thoughts) => {
    const { heard, error } = listen(...chunks)
    expect(error).toBeNull()
    expect(heard).toMatchObject({ content, thoughts, finishReason: 'stop', isPaid: true })
  })

  it.each([
    ['an error', { error: { message: 'Overloaded' } }, { status: undefined }],
    ['an error in words', { error: 'Overloaded' }, { status: undefined }],
    [
      'an error with the status that is meant',
      { error: { code: 502, message: 'Provider returned error' } },
      { status: 502 },
    ],
    ['an error whose status is a text', { error: { code: '429', message: 'Slow down' } }, { status: 429 }],
    [
      'an error beside its choices',
      { error: { code: 'server_error' }, choices: [{ delta: {}, finish_reason: 'error' }] },
      { status: undefined },
    ],
    ['an error in its choice', { choices: [{ error: { code: 503 }, message: {} }] }, { status: 503 }],
    ['an error without a name', { object: 'error', message: 'No slot is free', code: 503 }, { status: 503 }],
    ['a detail', { detail: 'Not today' }, { status: undefined }],
    ['a choice that ended in an error', choice({ content: '' }, 'error'), { kind: 'unavailable', retryable: true }],
    ['something else', { status: 'ok' }, { kind: 'malformed' }],
    ['a list', [], { kind: 'malformed' }],
  ])('of %s is an error', (_what, chunk, expected) => {
    expect(listen(chunk).error).toMatchObject(expected)
  })

  it.each([
    ['tokens that are told', { choices: [], usage }, true],
    ['choices', choice({ content: 'a' }), true],
    ['an object that breaks off', '{"choices":[{"mess', true],
    ['an error', { error: { message: 'Overloaded' } }, false],
    ['a web page', '<html>', false],
    ['nothing', {}, false],
  ])('with %s is paid: %s', (_what, chunk, isPaid) => {
    expect(listen(chunk).heard.isPaid).toBe(isPaid)
  })
})
