/** The report as a page that needs no script and loads nothing. Pure. */
import { escapeHtml } from '../../../template/escape-html.ts'
import type { AuditReport, Count } from '../contract.ts'
import { type Chart, chartHtml } from './charts.ts'
import { faultSection, moneySections, peopleSections, riskSection, textSections } from './lists.ts'
import { styles } from './styles.ts'
import { categoryName, day, languageName, plain } from './tables.ts'

const shownBars = 10

const amount = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

const countOf = (counts: readonly Count[], value: string): number =>
  counts.find((count) => count.value === value)?.count ?? 0

const barsOf = (counts: readonly Count[], nameIt: (value: string) => string): Chart['bars'] => {
  const rest = counts.slice(shownBars).reduce((sum, { count }) => sum + count, 0)
  return [
    ...counts.slice(0, shownBars).map(({ value, count }) => ({ label: nameIt(value), values: [count] })),
    ...(rest > 0 ? [{ label: 'all others', values: [rest] }] : []),
  ]
}

const oneSeries = (id: string, title: string, head: string, bars: Chart['bars']): string =>
  chartHtml({ id, title, head, series: ['Templates'], bars })

function charts({ by }: AuditReport): string {
  const categories = [...new Set([...by.category, ...by.forecast].map(({ value }) => value))]
  return [
    chartHtml({
      id: 'category',
      title: 'Category: asked for, and what the review is expected to say',
      head: 'Category',
      series: ['Asked for', 'Expected'],
      bars: categories.map((value) => ({
        label: value === 'none' ? 'not given' : categoryName(value),
        values: [countOf(by.category, value), countOf(by.forecast, value)],
      })),
    }),
    oneSeries('quality', 'Quality, from 0 to 100', 'Score', barsOf(by.quality, plain)),
    oneSeries('risk', 'Highest risk in each template', 'Level', barsOf(by.risk, plain)),
    oneSeries('status', 'Status', 'Status', barsOf(by.status, plain)),
    oneSeries('language', 'Languages', 'Language', barsOf(by.language, languageName)),
    oneSeries(
      'intent',
      'Purposes',
      'Purpose',
      barsOf(by.intent, (value) => (value === 'none' ? 'not recognised' : plain(value))),
    ),
  ].join('')
}

function tile(value: string | number, words: string, { before = '', isAlarm = false } = {}): string {
  const note = before === '' ? '' : `<small>${escapeHtml(before)}</small>`
  return `<li${isAlarm ? ' class="alarm"' : ''}><b>${escapeHtml(String(value))}</b>${escapeHtml(words)}${note}</li>`
}

function tiles({ totals, before, reclassifications, prices }: AuditReport): string {
  const was = (value: number | null | undefined) => ({ before: before && value !== null ? `${value} before` : '' })
  const { more_per_month: more } = reclassifications.money
  return `<ul class="tiles">${[
    tile(totals.templates, totals.templates === 1 ? 'template' : 'templates', was(before?.templates)),
    tile(totals.finished, 'finished or approved', was(before?.finished)),
    tile(totals.refused, 'would be refused by Meta', { ...was(before?.refused), isAlarm: totals.refused > 0 }),
    tile(totals.reclassified, 'may become another category', {
      ...was(before?.reclassified),
      isAlarm: totals.reclassified > 0,
    }),
    tile(totals.at_risk, 'with a high or critical risk', { ...was(before?.at_risk), isAlarm: totals.at_risk > 0 }),
    tile(totals.quality ?? '–', 'mean quality of 100', was(before?.quality)),
    ...(more === null
      ? []
      : [tile(`${amount.format(more)} ${prices.currency}`, 'more a month, if it comes so', { isAlarm: more > 0 })]),
  ].join('')}</ul>`
}

/** A whole document. */
export function auditPage(report: AuditReport): string {
  const { from, to, prices, truncated } = report
  const period = from === null ? `As of ${day(to)}` : `${day(from)} to ${day(to)}`
  const cut = truncated ? ' There are more templates than a report reads; it has the newest.' : ''
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Templates: audit, ${escapeHtml(period)}</title><style>${styles}</style></head>
<body><main><h1>Audit of message templates</h1><p class="soft">${escapeHtml(`${period}.${cut}`)}</p>
${tiles(report)}${faultSection(report)}${moneySections(report)}${charts(report)}${riskSection(report)}${textSections(report)}${peopleSections(report)}
<footer>Forecasts are estimates; Meta decides. Prices: ${escapeHtml(`${prices.version}, ${prices.currency}, valid from ${prices.valid_from}, without discounts for volume`)}. Rules: ${escapeHtml(report.rules_version)}.</footer></main></body></html>
`
}
