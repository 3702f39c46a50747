import { expect, it } from 'vitest'
import { figuresOf, tableOf, withTable } from './figures.ts'
import type { Answer } from './judge.ts'
import type { Played } from './play.ts'

const answer = (more: Partial<Answer>): Answer => ({
  session_id: 's',
  reply: '',
  draft: {},
  missing: [],
  final_creation_payload: null,
  action: 'ASK',
  issues: [],
  unused: [],
  suggestions: [],
  usage: { input_tokens: 0, output_tokens: 0, cost_usd: 0 },
  ...more,
})
const one = { id: 'a', title: '', tags: [], turns: [], expect: {} }
const failure = { turn: 1, assertion: 'final', expected: true, actual: false }
const run = (answers: Answer[], failures = [] as Played['failures']): Played => ({ case: one, answers, failures })
const final = answer({ missing: null, final_creation_payload: {} })

const runs = [
  run([answer({}), final]),
  run([answer({ missing: ['category'], unused: ['hm'] }), answer({}), final], [failure]),
  run([answer({ missing: ['body'] })], [failure]),
  run([final]),
]

it('counts what became of the cases', () => {
  expect(figuresOf(runs)).toEqual({
    cases: '4',
    right: '2',
    'wrong finals': '1',
    'complete after one message': '2',
    'final after two': '2',
    'turns to the final one (median)': '2',
    'questions about settings': '1',
    'answers with unexplained words': '1',
  })
})

it('keeps the figures as a table, in the place of the table before', () => {
  const table = tableOf([['a.jsonl', runs]])
  expect(table).toContain('| `a.jsonl` | 4 | 2 | 1 | 2 | 2 | 2 | 1 | 1 |')
  for (const old of ['', 'old $1\n']) {
    const readme = withTable(`Words\n<!-- figures -->\n${old}<!-- end -->\nmore`, table)
    expect(readme).toBe(`Words\n<!-- figures -->\n${table}\n<!-- end -->\nmore`)
  }
})
