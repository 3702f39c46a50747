/** The report as a page that needs no script and loads nothing. Pure. */
import { escapeHtml } from '../../../template/escape-html.ts'
import { type Teller, tellerOf } from '../../told/page/index.ts'
import type { AuditReport, Count } from '../contract.ts'
import { toldReport } from '../told.ts'
import { type Chart, chartHtml } from './charts.ts'
import { faultSection, moneySections, peopleSections, riskSection, textSections } from './lists.ts'
import { styles } from './styles.ts'
import { day } from './tables.ts'

const shownBars = 10

const countOf = (counts: readonly Count[], value: string): number =>
  counts.find((count) => count.value === value)?.count ?? 0

function barsOf(counts: readonly Count[], nameIt: (value: string) => string, { say }: Teller): Chart['bars'] {
  const rest = counts.slice(shownBars).reduce((sum, { count }) => sum + count, 0)
  return [
    ...counts.slice(0, shownBars).map(({ value, count }) => ({ label: nameIt(value), values: [count] })),
    ...(rest > 0 ? [{ label: say('allOthers'), values: [rest] }] : []),
  ]
}

function charts({ by }: AuditReport, teller: Teller): string {
  const { say, named, languageName } = teller
  const categories = [...new Set([...by.category, ...by.forecast].map(({ value }) => value))]
  const oneSeries = (id: string, title: string, head: string, counts: readonly Count[], nameIt = named): string =>
    chartHtml({ id, title, head, series: [say('templates')], bars: barsOf(counts, nameIt, teller) }, teller)
  return [
    chartHtml(
      {
        id: 'category',
        title: say('categories'),
        head: say('category'),
        series: [say('askedFor'), say('expected')],
        bars: categories.map((value) => ({
          label: value === 'none' ? say('notGiven') : named(value),
          values: [countOf(by.category, value), countOf(by.forecast, value)],
        })),
      },
      teller,
    ),
    oneSeries('quality', say('quality'), say('score'), by.quality),
    oneSeries('risk', say('riskLevels'), say('level'), by.risk),
    oneSeries('status', say('status'), say('status'), by.status),
    oneSeries('language', say('languages'), say('language'), by.language, languageName),
    oneSeries('intent', say('purposes'), say('purpose'), by.intent, (value) =>
      value === 'none' ? say('notRecognised') : named(value),
    ),
  ].join('')
}

function tile(value: string | number, words: string, { before = '', isAlarm = false } = {}): string {
  const note = before === '' ? '' : `<small>${escapeHtml(before)}</small>`
  return `<li${isAlarm ? ' class="alarm"' : ''}><b>${escapeHtml(String(value))}</b>${escapeHtml(words)}${note}</li>`
}

function tiles({ totals, before, reclassifications, prices }: AuditReport, { say, code }: Teller): string {
  const amount = new Intl.NumberFormat(code === 'en' ? 'en-US' : code, { maximumFractionDigits: 2 })
  const was = (value: number | null | undefined) => ({
    before: before && value != null ? say('before', { value }) : '',
  })
  const { more_per_month: more } = reclassifications.money
  return `<ul class="tiles">${[
    tile(totals.templates, totals.templates === 1 ? say('template') : say('templates'), was(before?.templates)),
    tile(totals.finished, say('finished'), was(before?.finished)),
    tile(totals.refused, say('refused'), { ...was(before?.refused), isAlarm: totals.refused > 0 }),
    tile(totals.reclassified, say('mayMove'), { ...was(before?.reclassified), isAlarm: totals.reclassified > 0 }),
    tile(totals.at_risk, say('atRisk'), { ...was(before?.at_risk), isAlarm: totals.at_risk > 0 }),
    tile(totals.quality === null ? '–' : amount.format(totals.quality), say('meanQuality'), was(before?.quality)),
    ...(more === null
      ? []
      : [tile(`${amount.format(more)} ${prices.currency}`, say('moreMonth'), { isAlarm: more > 0 })]),
  ].join('')}</ul>`
}

/** So that a date among words from right to left keeps its order. */
const isolated = (text: string): string => `\u2068${text}\u2069`

/** A whole document. @param language in which it is told; null, and where we have no words: English */
export function auditPage(told: AuditReport, language: string | null = null): string {
  const report = toldReport(told, language)
  const teller = tellerOf(report.told_in)
  const { say } = teller
  const { from, to, prices, truncated } = report
  const period =
    from === null
      ? say('asOf', { day: isolated(day(to)) })
      : say('period', { from: isolated(day(from)), to: isolated(day(to)) })
  const cut = truncated ? ` ${say('cut')}` : ''
  const footer = say('footer', {
    prices: isolated(prices.version),
    currency: prices.currency,
    since: isolated(prices.valid_from),
    rules: isolated(report.rules_version),
  })
  return `<!doctype html>
<html lang="${teller.code}" dir="${teller.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(`${say('title')}: ${period}`)}</title><style>${styles}</style></head>
<body><main><h1>${escapeHtml(say('title'))}</h1><p class="soft">${escapeHtml(`${period.replace(/\.$/, '')}.${cut}`)}</p>
${tiles(report, teller)}${faultSection(report, teller)}${moneySections(report, teller)}${charts(report, teller)}${riskSection(report, teller)}${textSections(report, teller)}${peopleSections(report, teller)}
<footer>${escapeHtml(footer)}</footer></main></body></html>
`
}
