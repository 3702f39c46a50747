/** The report as a page that needs no script and loads nothing. Pure. */
import { escapeHtml } from '../../../template/escape-html.ts'
import { findLanguage } from '../../../template/languages.ts'
import type { AuditReport, Count } from '../contract.ts'
import { type Chart, chartHtml } from './charts.ts'
import { styles } from './styles.ts'
import { fixed, level, nameOf, quoted, section } from './tables.ts'

const shownBars = 10

const day = (moment: string): string => moment.slice(0, 10)
const plain = (text: string): string => text.replaceAll('_', ' ')
const languageName = (code: string): string => findLanguage(code)?.name ?? code
const percent = (share: number): string => `${Math.round(share * 100)} %`

/** `0.0094 to 0.1097 USD`, or one figure where both are the same. */
function spanOf({ least, most, currency }: { least: number; most: number; currency: string }): string {
  const figures = least === most ? `${least}` : `${least} to ${most}`
  return `${figures} ${currency}`
}

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
        label: value === 'none' ? 'not given' : value,
        values: [countOf(by.category, value), countOf(by.forecast, value)],
      })),
    }),
    oneSeries('quality', 'Quality, from 0 to 100', 'Score', barsOf(by.quality, plain)),
    oneSeries('risk', 'Highest risk in each template', 'Level', barsOf(by.risk, plain)),
    oneSeries('status', 'Status', 'Status', barsOf(by.status, plain)),
    oneSeries('language', 'Languages', 'Language', barsOf(by.language, languageName)),
    oneSeries('intent', 'Purposes', 'Purpose', barsOf(by.intent, plain)),
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
    tile(totals.reclassified, 'may become another category', {
      ...was(before?.reclassified),
      isAlarm: totals.reclassified > 0,
    }),
    tile(totals.at_risk, 'with a high or critical risk', { ...was(before?.at_risk), isAlarm: totals.at_risk > 0 }),
    tile(totals.quality ?? '–', 'mean quality of 100', was(before?.quality)),
    ...(more === null
      ? []
      : [tile(`${more} ${prices.currency}`, 'more a month, if it comes so', { isAlarm: more > 0 })]),
  ].join('')}</ul>`
}

function moneySection({ reclassifications: { templates, count, money } }: AuditReport): string {
  const more = count > templates.length ? `The first ${templates.length} of ${count}. ` : ''
  return section('Likely to become another category', {
    intro: `${more}${money.reason ?? ''}`.trim(),
    heads: [
      'Template',
      'Language',
      'Asked for',
      'Review',
      'Later',
      'Sure',
      'Because of',
      'More per message',
      'More per month',
    ],
    rows: templates.map((one) => [
      nameOf(one),
      fixed(one.language ?? ''),
      one.requested,
      one.first_review,
      one.later_sweep,
      fixed(percent(one.confidence)),
      quoted(one.words),
      one.more_per_message ?? (one.difference ? spanOf(one.difference) : null),
      one.more_per_month,
    ]),
    none: 'None: each template is expected to keep its category.',
  })
}

const riskSection = ({ risks }: AuditReport): string =>
  section('Risks, the worst first', {
    heads: ['Severity', 'What', 'Templates', 'Overridden', 'For example', 'What to do'],
    rows: risks.map((risk) => [
      level(risk.severity),
      plain(risk.kind.replaceAll('-', ' ')),
      risk.count,
      risk.overridden,
      {
        html: risk.examples
          .slice(0, 3)
          .map((one) => `${escapeHtml(nameOf(one))}: <q dir="auto">${escapeHtml(one.words)}</q>`)
          .join('<br>'),
      },
      risk.advice,
    ]),
    none: 'None was found.',
  })

function textSections({ languages, near_duplicates, names, opt_outs }: AuditReport): string {
  const faults = [
    ...names.invalid.map((one): [string, string] => [nameOf(one), 'may have small letters, digits and _ only']),
    ...names.twice.map(({ name, language, count }): [string, string] => [
      name,
      `${count} times in ${language === null ? 'no language' : languageName(language)}`,
    ]),
  ]
  return [
    section('Missing languages', {
      intro:
        languages.expected.length < 2
          ? ''
          : `Many templates exist in ${languages.expected.map(languageName).join(', ')}.`,
      heads: ['Template', 'Has', 'Misses'],
      rows: languages.missing.map(({ name, has, missing }) => [name, has.join(', '), missing.join(', ')]),
      none: 'None is missing, or there is only one language.',
    }),
    section('Nearly the same text', {
      heads: ['Templates', 'Language', 'How many'],
      rows: near_duplicates.map(({ language, templates }) => [
        templates.slice(0, shownBars).map(nameOf).join(', '),
        language === null ? '' : languageName(language),
        templates.length,
      ]),
      none: 'No two texts are nearly the same.',
    }),
    section('Names', {
      intro: names.unnamed === 0 ? '' : `${names.unnamed} without a name.`,
      heads: ['Name', 'What is wrong'],
      rows: faults,
      none: 'All names that are given are valid and unique.',
    }),
    section('Marketing without a way out', {
      intro: `${opt_outs.marketing} marketing templates in all.`,
      heads: ['Template', 'Language'],
      rows: opt_outs.without.map((one) => [nameOf(one), one.language ?? '']),
      none: 'Every marketing template says how to stop it, or there is none.',
    }),
  ].join('')
}

function peopleSections({ authors, effort, overrides }: AuditReport): string {
  const known = authors.filter(({ author }) => author !== null)
  return [
    ...(effort === null
      ? []
      : [
          section('What a finished template takes', {
            heads: ['Finished', 'Turns', 'Questions', 'Cost of models each, USD', 'Cost in all, USD'],
            rows: [
              [
                effort.finished,
                effort.turns_per_finished,
                effort.questions_per_finished,
                effort.cost_usd_per_finished,
                effort.cost_usd,
              ],
            ],
            none: '',
          }),
        ]),
    ...(known.length === 0
      ? []
      : [
          section('Who wrote', {
            heads: ['Person', 'Templates', 'Finished', 'Turns'],
            rows: known.map(({ author, templates, finished, turns }) => [author, templates, finished, turns]),
            none: '',
          }),
        ]),
    section('Where people said otherwise', {
      heads: ['When', 'What', 'Template', 'Rule', 'Before', 'Now', 'Reason', 'By'],
      rows: overrides.newest.map((one) => [
        fixed(day(one.at)),
        plain(one.kind),
        nameOf(one.template),
        one.rule,
        one.before === null ? null : String(one.before),
        one.value,
        one.reason,
        one.by,
      ]),
      none: 'Nobody did.',
    }),
  ].join('')
}

/** A whole document. */
export function auditPage(report: AuditReport): string {
  const { from, to, prices, truncated } = report
  const period = from === null ? `As of ${day(to)}` : `${day(from)} to ${day(to)}`
  const cut = truncated ? ' There are more templates than a report reads; it has the newest.' : ''
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Templates: audit, ${escapeHtml(period)}</title><style>${styles}</style></head>
<body><main><h1>Audit of message templates</h1><p class="soft">${escapeHtml(`${period}.${cut}`)}</p>
${tiles(report)}${moneySection(report)}${charts(report)}${riskSection(report)}${textSections(report)}${peopleSections(report)}
<footer>Forecasts are estimates; Meta decides. Prices: ${escapeHtml(`${prices.version}, ${prices.currency}, valid from ${prices.valid_from}, without discounts for volume`)}. Rules: ${escapeHtml(report.rules_version)}.</footer></main></body></html>
`
}
