import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import type { TurnReport } from '../../src/engine/index.ts'
import { createTurnMetrics } from '../../src/plugins/turn-metrics.ts'

const call = { provider: 'openai', model: 'm', latencyMs: 1, inputTokens: 3, outputTokens: 1 }
const reportOf = (given: Partial<TurnReport>): TurnReport => ({
  requestId: null,
  sessionId: 's',
  action: 'FINAL',
  source: { provider: 'openai', model: 'm', degraded: false },
  durationMs: 2,
  modelMs: 1,
  calls: [],
  issues: [],
  category: 'UTILITY',
  turns: 1,
  becameValid: false,
  becameFinal: false,
  askedQuestion: false,
  falseClaims: [],
  overBudget: false,
  ...given,
})

it('counts a template once, however often it is confirmed', async () => {
  const registry = new Registry()
  const { recordTurn } = createTurnMetrics(registry)
  for (const becameFinal of [true, false, false]) recordTurn(reportOf({ becameFinal }))
  expect(await registry.metrics()).toContain('template_builder_finals_total{category="UTILITY"} 1')
})

it('distinguishes a wrong key, a broken server and an exhausted budget', async () => {
  const registry = new Registry()
  const { recordTurn, recordCall } = createTurnMetrics(registry)
  recordTurn(reportOf({ overBudget: true, calls: [{ ...call, outcome: 'unavailable', status: 401 }] }))
  recordCall({ ...call, outcome: 'timeout', status: null })
  const text = await registry.metrics()
  expect(text).toContain('template_builder_over_budget_turns_total 1')
  for (const type of ['401', 'timeout'])
    expect(text).toMatch(new RegExp(`duration_seconds_count\\{.*error_type="${type}"\\} 1`))
})
