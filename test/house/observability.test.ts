/** Dashboard and alert rules: their expressions are valid PromQL, select only our job, and name what /metrics exposes. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { TurnReport } from '../../src/engine/index.ts'
import type { AttemptReport } from '../../src/jobs/index.ts'
import { buildTestApp } from '../support/app.ts'
import { exposedMetrics, readExpression } from '../support/promql.ts'
import { readText, root } from './source-files.ts'

interface Dashboard {
  panels: { id: number; title: string; targets: { expr: string }[] }[]
  templating: { list: { name: string; query: string }[] }
}
interface Rules {
  groups: { rules: { alert: string; expr: string; labels: { severity: string }; annotations: { summary: string } }[] }[]
}
interface PrometheusConfig {
  rule_files: string[]
  scrape_configs: { job_name: string; metrics_path: string }[]
}

const dashboard = JSON.parse(readText('src/observability/grafana-dashboard.json')) as Dashboard
const rules = (parse(readText('src/observability/alerts.yaml')) as Rules).groups.flatMap((group) => group.rules)
const config = parse(readText('src/observability/prometheus.yaml')) as PrometheusConfig
const job = config.scrape_configs[0]?.job_name ?? ''

const panelQueries = dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const))
const alertQueries = rules.map(({ alert, expr }) => [alert, expr] as const)

/** Metrics that every Node process exposes; the job label distinguishes them. */
const common = /^(?:process|nodejs)_/
const ours = /^template_builder_/
const added = ['job', 'instance', 'le']

/** A turn that changes every metric, so that all labels appear. */
const report: TurnReport = {
  requestId: null,
  sessionId: 's',
  action: 'FINAL',
  source: { provider: 'builtin', model: 'm', degraded: true },
  durationMs: 2,
  modelMs: 1,
  calls: [
    { provider: 'openai', model: 'm', latencyMs: 1, inputTokens: 1, outputTokens: 1, outcome: 'ok', status: 200 },
  ],
  issues: [{ rule: 'r', severity: 'error' }] as unknown as TurnReport['issues'],
  category: 'UTILITY',
  turns: 1,
  becameValid: true,
  becameFinal: true,
  askedQuestion: true,
  falseClaims: [],
  overBudget: true,
}

const attempt: AttemptReport = {
  jobId: 'j',
  kind: 'k',
  attempt: 1,
  outcome: 'done',
  durationMs: 1,
  afterMs: null,
  error: null,
}

let app: FastifyInstance
let exposed = new Map<string, Set<string>>()
beforeAll(async () => {
  app = await buildTestApp()
  await app.inject({ method: 'GET', url: '/health' })
  app.metrics.recordTurn(report)
  app.metrics.recordAttempt(attempt)
  await app.jobs.enqueue({ kind: 'retention', payload: null })
  exposed = exposedMetrics((await app.inject({ method: 'GET', url: '/metrics' })).body)
  exposed.set('up', new Set())
})
afterAll(() => app.close())

describe('/metrics', () => {
  it('gives each of our metrics our prefix', () => {
    const foreign = [...exposed.keys()].filter((name) => !ours.test(name) && !common.test(name) && name !== 'up')
    expect(exposed.size).toBeGreaterThan(40)
    expect(foreign).toEqual([])
  })

  it('has all of our metrics on the dashboard', () => {
    const named = panelQueries.flatMap(([, text]) =>
      readExpression(text).selectors.map(({ metric }) => metric.replace(/_(?:bucket|sum|count)$/, '')),
    )
    const missing = [...exposed.keys()]
      .filter((name) => ours.test(name))
      .map((name) => name.replace(/_(?:bucket|sum|count)$/, ''))
      .filter((name) => !named.includes(name))
    expect([...new Set(missing)]).toEqual([])
  })
})

describe.each([
  ['the dashboard', panelQueries, '="$job"'],
  ['the alert rules', alertQueries, `="${job}"`],
])('%s', (_name, texts, ourJob) => {
  const read = (text: string) => readExpression(text)

  it('has expressions that Prometheus can parse', () => {
    expect(texts.length).toBeGreaterThan(10)
    for (const [title, text] of texts) expect(() => read(text), title).not.toThrow()
  })

  it('selects only our job, everywhere', () => {
    const strays = texts.flatMap(([title, text]) =>
      read(text).selectors.flatMap(({ metric, matchers }) => (matchers.job === ourJob ? [] : [`${title}: ${metric}`])),
    )
    expect(strays).toEqual([])
  })

  it('names metrics and labels that are exposed', () => {
    const unknown = texts.flatMap(([title, text]) => {
      const { selectors, grouping } = read(text)
      const known = selectors.flatMap(({ metric }) => [...(exposed.get(metric) ?? [])])
      return [
        ...selectors.filter(({ metric }) => !exposed.has(metric)).map(({ metric }) => `${title}: ${metric}`),
        ...selectors.flatMap(({ metric, matchers }) =>
          Object.keys(matchers)
            .filter((label) => !added.includes(label) && !exposed.get(metric)?.has(label))
            .map((label) => `${title}: ${metric}{${label}}`),
        ),
        ...grouping
          .filter((label) => !added.includes(label) && !known.includes(label))
          .map((label) => `${title}: by ${label}`),
      ]
    })
    expect(unknown).toEqual([])
  })
})

describe('observability', () => {
  it('gives every panel a unique id and a query, and the job a default', () => {
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length)
    expect(dashboard.panels.filter(({ targets }) => targets.length === 0)).toEqual([])
    expect(dashboard.templating.list.find(({ name }) => name === 'job')?.query).toBe(job)
  })

  it('gives every alert a unique name, a severity and a summary', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length)
    const poor = rules.filter(
      ({ labels, annotations }) => !/^(?:page|ticket)$/.test(labels.severity) || !annotations.summary,
    )
    expect(poor).toEqual([])
  })

  it('has samples that raise each alert', () => {
    const cases = readText('test/house/alerts.promtest.yaml')
    expect(rules.filter(({ alert }) => !cases.includes(`alertname="${alert}"`)).map(({ alert }) => alert)).toEqual([])
  })

  it('has an example configuration whose address and rule files exist', async () => {
    const { metrics_path } = config.scrape_configs[0] ?? { metrics_path: '' }
    expect((await app.inject({ method: 'GET', url: metrics_path })).statusCode).toBe(200)
    for (const file of config.rule_files) expect(readText(`src/observability/${file}`)).not.toBe('')
  })

  it('notices when all processes are gone: checks the absence of the job, not of a metric that others have, too', () => {
    const down = rules.find(({ alert }) => alert === 'TemplateBuilderDown')?.expr ?? ''
    expect(readExpression(down).selectors).toEqual([{ metric: 'up', matchers: { job: `="${job}"` } }])
    expect(down).toMatch(/^absent\(.* == 1\)$/)
  })
})

const promtool = process.env.PROMTOOL ?? 'promtool'
const hasPromtool = spawnSync(promtool, ['--version']).status === 0
if (!hasPromtool) console.log('promtool is not installed: the alerts were parsed, but not tested with samples')

describe.runIf(hasPromtool)('the alerts, tested by promtool', () => {
  const runPromtool = (...args: string[]) => spawnSync(promtool, args, { cwd: root, encoding: 'utf8' })

  it('are raised by the samples that should raise them, and by no others', () => {
    const { status, stdout, stderr } = runPromtool('test', 'rules', join('test', 'house', 'alerts.promtest.yaml'))
    expect(stdout + stderr).toContain('SUCCESS')
    expect(status).toBe(0)
  })

  it('come with a configuration that Prometheus accepts', () => {
    expect(runPromtool('check', 'config', '--syntax-only', 'src/observability/prometheus.yaml')).toMatchObject({
      status: 0,
    })
  })
})
