import { describe, expect, it } from 'vitest'
import { readEvents } from '../../src/web/api/event-stream.ts'
import type { Debug, ModelLog, Revision } from '../../src/web/api/types.ts'
import { turnsOf } from '../../src/web/support/timeline.ts'
import { judged } from '../../src/web/support/trouble.ts'

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 10, 0, second)).toISOString()

const log = (second: number, direction: string, attempt = 1): ModelLog => ({
  id: second,
  timestamp: at(second),
  direction,
  payload: {},
  model: 'gpt-4o-mini',
  provider: 'openai',
  latency_ms: 900,
  attempt,
  input_tokens: 10,
  output_tokens: 5,
  cost_usd: 0.001,
})

const revision = (second: number, number: number, cause: Revision['cause']): Revision => ({
  revision: number,
  cause,
  action: 'UPDATE',
  changes: [],
  authors: {},
  draft: { components: [] },
  by: null,
  created_at: at(second),
})

const message = (second: number, role: 'user' | 'assistant', content: string): Debug['messages'][number] => ({
  role,
  seq: second,
  content,
  created_at: at(second),
  turn_id: null,
})

describe('the timeline of a session', () => {
  it('gives each turn its answer, its attempts and its revisions', () => {
    const turns = turnsOf(
      {
        messages: [
          message(10, 'user', 'one'),
          message(14, 'assistant', 'first'),
          message(20, 'user', 'two'),
          message(23, 'assistant', 'second'),
        ],
        llm_logs: [
          log(11, 'request'),
          log(12, 'error'),
          log(12, 'request', 2),
          log(13, 'response', 2),
          log(21, 'request'),
          log(22, 'response'),
        ],
      },
      [revision(30, 4, 'undo'), revision(23, 3, 'chat'), revision(17, 2, 'api'), revision(14, 1, 'chat')],
    )
    expect(turns.map(({ number, question, answers }) => [number, question, answers])).toEqual([
      [1, 'one', ['first']],
      [2, 'two', ['second']],
    ])
    expect(turns.map(({ attempts }) => attempts.map(({ attempt, isOk }) => [attempt, isOk]))).toEqual([
      [
        [1, false],
        [2, true],
      ],
      [[1, true]],
    ])
    expect(turns.map(({ revisions }) => revisions.map((entry) => entry.revision))).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('begins with the edits made by hand before the first message', () => {
    const turns = turnsOf({ messages: [message(10, 'user', 'one')], llm_logs: [] }, [revision(5, 1, 'api')])
    expect(turns.map(({ number, question }) => [number, question])).toEqual([
      [0, null],
      [1, 'one'],
    ])
  })

  it('is empty if nothing happened', () => {
    expect(turnsOf({ messages: [], llm_logs: [] }, [])).toEqual([])
  })
})

describe('what went wrong', () => {
  const issue = { rule: 'r', severity: 'error' as const, path: 'name', message: 'No.', fix: null, fixable: false }
  const troubles = (debug: Parameters<typeof turnsOf>[0], revisions: Revision[] = []) =>
    judged(turnsOf(debug, revisions)).map((turn) => turn.troubles)

  it('is nothing where every message was answered by a model', () => {
    const messages = [message(10, 'user', 'one'), message(14, 'assistant', 'first')]
    expect(troubles({ messages, llm_logs: [log(11, 'request'), log(12, 'response')] })).toEqual([[]])
  })

  it('is named in the turn where it happened, a broken rule only where it was broken first', () => {
    const messages = [10, 20, 30, 40].flatMap((second) => [
      message(second, 'user', `at ${second}`),
      ...(second === 40 ? [] : [message(second + 4, 'assistant', 'answer')]),
    ])
    const llm_logs = [log(11, 'request'), log(12, 'error'), log(21, 'request'), log(22, 'response')]
    const broken = [revision(24, 1, 'chat'), revision(34, 2, 'chat')].map((one) => ({ ...one, issues: [issue] }))
    expect(troubles({ messages, llm_logs }, broken)).toEqual([
      ['The language model did not answer.'],
      ['The draft breaks a rule: No.'],
      [],
      ['Nobody answered: the turn was interrupted.'],
    ])
  })

  it('is not that a turn is still running, nor a warning', () => {
    const messages = [{ ...message(10, 'user', 'one'), status: 'pending' as const }]
    const warned = { ...revision(11, 1, 'api'), issues: [{ ...issue, severity: 'warning' as const }] }
    expect(troubles({ messages, llm_logs: [] }, [warned])).toEqual([[]])
  })
})

describe('server-sent events', () => {
  const read = async (pieces: Uint8Array[]) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      },
    })
    const events = []
    for await (const event of readEvents(body)) events.push(event)
    return events
  }

  it('are the same however the bytes are split', async () => {
    const bytes = new TextEncoder().encode(
      ': waiting\n\nevent: reply\ndata: {"delta":"héé 🌍"}\n\nevent: done\r\ndata: {}\r\n\r\n',
    )
    const whole = await read([bytes])
    expect(whole).toEqual([
      { event: 'reply', data: '{"delta":"héé 🌍"}' },
      { event: 'done', data: '{}' },
    ])
    for (const size of [1, 2, 3, 7]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.slice(index * size, (index + 1) * size),
      )
      expect(await read(pieces)).toEqual(whole)
    }
  })

  it('are ignored if they are incomplete', async () => {
    expect(await read([new TextEncoder().encode('event: done\ndata: {"a"')])).toEqual([])
  })
})
