/** The dashboard and the alert rules name metrics that are really exposed. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestApp } from '../support/app.ts'
import { readText } from './source-files.ts'

interface Dashboard {
  panels: { id: number; title: string; targets: { expr: string }[] }[]
}

const words = new Set(
  'sum rate increase max absent by le for and offset histogram_quantile topk instance http_route http_response_status_code action category rule severity error_type gen_ai_provider_name gen_ai_request_model gen_ai_token_type'.split(
    ' ',
  ),
)

const dashboard = JSON.parse(readText('src/observability/grafana-dashboard.json')) as Dashboard
const alerts = readText('src/observability/alerts.yaml')
const alertExpressions = [...alerts.matchAll(/^ +expr: (?:\|\n((?: {10,}.*\n)+)|(.*)\n)/gm)].map(
  (match) => match[1] ?? match[2] ?? '',
)

/** Names in an expression of PromQL that are neither its own words nor labels, strings, durations or variables. */
const metricsIn = (expression: string): string[] =>
  (expression.replaceAll(/"[^"]*"|\[[^\]]*\]|\b\d[\w.]*/g, '').match(/[a-z_]\w*/g) ?? []).filter(
    (name) => !words.has(name),
  )

let app: FastifyInstance
let exposed = ''
beforeAll(async () => {
  app = await buildTestApp()
  await app.inject({ method: 'POST', url: '/chat', payload: { message: 'I need a marketing template' } })
  exposed = (await app.inject({ method: 'GET', url: '/metrics' })).body
})
afterAll(() => app.close())

const isExposed = (metric: string): boolean => {
  const type = new RegExp(`^# TYPE ${metric} `, 'm')
  const histogram = new RegExp(`^# TYPE ${metric.replace(/_(?:bucket|sum|count)$/, '')} histogram`, 'm')
  return type.test(exposed) || (/_(?:bucket|sum|count)$/.test(metric) && histogram.test(exposed))
}

describe('observability', () => {
  it('shows metrics on the dashboard that exist', () => {
    const named = dashboard.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => metricsIn(expr)))
    expect(new Set(named).size).toBeGreaterThan(15)
    expect(named.filter((metric) => !isExposed(metric))).toEqual([])
  })

  it('gives every panel its own id and something to show', () => {
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length)
    expect(dashboard.panels.filter(({ targets }) => targets.length === 0)).toEqual([])
  })

  it('alerts on metrics that exist', () => {
    expect(alertExpressions).toHaveLength(alerts.match(/- alert:/g)?.length ?? 0)
    const named = alertExpressions.flatMap(metricsIn)
    expect(new Set(named).size).toBeGreaterThan(8)
    expect(named.filter((metric) => !isExposed(metric))).toEqual([])
  })

  it('shows every metric of ours on the dashboard', () => {
    const ours = [...exposed.matchAll(/^# TYPE ((?:template_builder|gen_ai|http_server|db_pool)\w*)/gm)].map(
      (match) => match[1] ?? '',
    )
    const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join('\n')
    expect(ours.filter((metric) => !expressions.includes(metric))).toEqual([])
  })
})
