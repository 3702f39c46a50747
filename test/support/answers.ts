/** Answers for tests of routes with a fake engine. */
import type { TurnAnswer } from '../../src/engine/index.ts'

export const someSession = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9'

export const someAnswer: TurnAnswer = {
  turn_id: '2f0e7c1a-6d1b-4c3e-8a5f-9b0d1c2e3f4a',
  session_id: someSession,
  reply: 'Which category is it?',
  draft: { components: [{ type: 'BODY', text: 'Hello' }] },
  missing: ['category', 'language', 'name'],
  final_creation_payload: null,
  action: 'ASK',
  issues: [],
  suggestions: ['Marketing'],
  assumptions: [],
  options: [],
  changes: [],
  unused: [],
  user_language: null,
  draft_hash: '0'.repeat(64),
  forecast: null,
  revision: 1,
  source: { provider: 'builtin', model: 'builtin', degraded: false },
  usage: { input_tokens: 0, output_tokens: 0, cost_usd: 0 },
}

/** Contains spaces that no serialiser would write, so that a re-serialised body is noticed. */
export const someBody = JSON.stringify(someAnswer).replace('{', '{  ')
