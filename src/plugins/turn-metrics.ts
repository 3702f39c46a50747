/** Metrics of finished turns. Apart from our prefix, metrics of models have OpenTelemetry's GenAI names. */
import { Counter, Histogram, type Registry } from 'prom-client'
import type { TurnReport } from '../engine/index.ts'

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64]
const tokens = [1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_536]
const turnCounts = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 40]
const modelLabels = ['gen_ai_operation_name', 'gen_ai_provider_name', 'gen_ai_request_model']

/** Starts every metric name of ours, so that nobody adds up our `http_server_…` and that of another service. */
export const prefix = 'template_builder_'

type Call = TurnReport['calls'][number]

function createModelMetrics(registers: Registry[]): (call: Call) => void {
  const duration = new Histogram({
    name: `${prefix}gen_ai_client_operation_duration_seconds`,
    help: 'Model calls by provider, model and outcome',
    labelNames: [...modelLabels, 'error_type'],
    buckets: seconds,
    registers,
  })
  const usage = new Histogram({
    name: `${prefix}gen_ai_client_token_usage`,
    help: 'Tokens of a model call',
    labelNames: [...modelLabels, 'gen_ai_token_type'],
    buckets: tokens,
    registers,
  })
  return ({ provider, model, outcome, status, latencyMs, inputTokens, outputTokens }) => {
    const labels = { gen_ai_operation_name: 'chat', gen_ai_provider_name: provider, gen_ai_request_model: model }
    duration.observe({ ...labels, error_type: outcome === 'ok' ? '' : String(status ?? outcome) }, latencyMs / 1000)
    usage.observe({ ...labels, gen_ai_token_type: 'input' }, inputTokens)
    usage.observe({ ...labels, gen_ai_token_type: 'output' }, outputTokens)
  }
}

export interface TurnMetrics {
  recordTurn(report: TurnReport): void
  /** Records a call that belongs to no turn, such as a probe. */
  recordCall(call: Call): void
}

/** Registers the metrics and returns the functions that record them. */
export function createTurnMetrics(registry: Registry): TurnMetrics {
  const registers = [registry]
  const recordCall = createModelMetrics(registers)
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `${prefix}${name}`, help, labelNames, registers })
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `${prefix}${name}`, help, buckets, registers })

  const turns = counter('turns_total', 'Finished turns by action', ['action'])
  const degraded = counter('degraded_turns_total', 'Turns answered by a model other than the configured one')
  const overBudget = counter(
    'over_budget_turns_total',
    'Turns answered by the built-in assistant because the daily allowance is used up',
  )
  const questions = counter('questions_total', 'Turns that ended with a question')
  const falseClaims = counter('false_claims_total', 'Claims of a model that the answer set right', ['claim'])
  const finals = counter('finals_total', 'Finished templates by category', ['category'])
  const rules = counter('rule_hits_total', 'Open issues after a turn, by rule', ['rule', 'severity'])
  const duration = histogram('turn_duration_seconds', 'Duration of a turn, model included', seconds)
  const overhead = histogram('turn_overhead_seconds', 'Duration of a turn without the time of the model', seconds)
  const firstValid = histogram('turns_to_first_valid_draft', 'Turns until a draft was first valid', turnCounts)

  const recordTurn = (report: TurnReport): void => {
    turns.inc({ action: report.action })
    duration.observe(report.durationMs / 1000)
    overhead.observe(Math.max(0, report.durationMs - report.modelMs) / 1000)
    if (report.source.degraded) degraded.inc()
    if (report.overBudget) overBudget.inc()
    if (report.askedQuestion) questions.inc()
    for (const claim of report.falseClaims) falseClaims.inc({ claim })
    if (report.becameFinal) finals.inc({ category: report.category ?? 'none' })
    if (report.becameValid) firstValid.observe(report.turns)
    for (const { rule, severity } of report.issues) rules.inc({ rule, severity })
    report.calls.forEach(recordCall)
  }
  return { recordTurn, recordCall }
}
