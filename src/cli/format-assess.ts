/** Assessments and reports for people at a terminal, for programs and for editors. Pure. */
import {
  type Assessment,
  type AuditReport,
  type Cost,
  expectedOf,
  mayBeMoved,
  percent,
  type RiskFinding,
  reasonsForExpected,
} from '../assessment/index.ts'
import { type AssessedSources, isAlarming } from './assessed.ts'
import { type SarifFinding, sarifLog } from './format-sarif.ts'
import { type Paint, plural, visible } from './format-text.ts'
import { placeOf, stringIn } from './judge.ts'

const shownReasons = 3

/** Longer words are cut: the file has them. */
const quote = (words: string): string => (words.trim() === '' ? '' : `"${visible(words.slice(0, 80))}" `)

function costText({ per_message, per_month, currency, reason, version }: Cost): string {
  if (per_message === null) return `not known: ${visible(reason ?? '')}`
  const month = per_month === null ? '' : `, ${per_month} ${currency} a month`
  return `${per_message} ${currency} a message${month} (${version})`
}

function assessmentLines({ category, risk, quality }: Assessment, cost: Cost | null, paint: Paint): string[] {
  const { requested, first_review, later_sweep, confidence } = category
  const later = later_sweep === first_review ? '' : `, later ${later_sweep}`
  const asked = requested === null ? '' : ` (asked for ${requested})`
  const style = isAlarming({ category, risk }) ? 'yellow' : 'green'
  return [
    `  category  ${paint(style, `${first_review}${later}`)}${asked}, ${percent(confidence)} sure`,
    ...reasonsForExpected(category)
      .slice(0, shownReasons)
      .map(({ words, why }) => `            ${quote(words)}${paint('dim', why)}`),
    ...risk.findings.map(
      ({ severity, kind, words, advice }) =>
        `  risk      ${paint(severity === 'high' || severity === 'critical' ? 'red' : 'yellow', severity)} ${kind} ${quote(words)}${paint('dim', advice)}`,
    ),
    `  quality   ${quality.score} of 100`,
    ...(cost === null ? [] : [`  cost      ${costText(cost)}`]),
    '',
  ]
}

/** One block for each template, then a line with the totals. */
export function assessText({ sources }: AssessedSources, paint: Paint): string {
  const all = sources.flatMap(({ source, assessed }) => assessed.map((one) => ({ source, ...one })))
  const blocks = all.flatMap(({ source, item, assessment, cost }) => {
    const name = stringIn(item.template, 'name')?.slice(0, 80) ?? ''
    const title = paint(['bold', 'underline'], visible(source.name + placeOf(item)))
    return [`${title} ${visible(name)}`.trimEnd(), ...assessmentLines(assessment, cost, paint)]
  })
  const alarming = all.filter(({ assessment }) => isAlarming(assessment)).length
  return [...blocks, `${plural(all.length, 'template')}, ${alarming} to look at`, ''].join('\n')
}

/** Fields may be added but never renamed or removed. */
export function assessJson({ sources, faults }: AssessedSources): string {
  const results = sources.flatMap(({ source, assessed }) =>
    assessed.map(({ item, assessment, cost }) => ({
      file: source.name,
      line: item.line,
      index: item.index,
      name: stringIn(item.template, 'name'),
      language: stringIn(item.template, 'language'),
      alarming: isAlarming(assessment),
      assessment,
      cost,
    })),
  )
  const summary = { templates: results.length, alarming: results.filter(({ alarming }) => alarming).length }
  return `${JSON.stringify({ summary, results, unreadable: faults }, null, 2)}\n`
}

/** `components[1].text` as the keys that lead there. */
const keysOf = (path: string): string[] => path.split(/[.[\]]/).filter((key) => key !== '')

const levelOf = ({ severity }: RiskFinding): SarifFinding['level'] => {
  if (severity === 'critical' || severity === 'high') return 'error'
  return severity === 'medium' ? 'warning' : 'note'
}

const categoryRule = 'category-forecast'

function findingsOf({ item, assessment }: AssessedSources['sources'][number]['assessed'][number]): SarifFinding[] {
  const { category, risk } = assessment
  const { requested, confidence } = category
  const [reason] = reasonsForExpected(category)
  const moved: SarifFinding = {
    rule: categoryRule,
    level: 'warning',
    message: `Asked for ${requested}, but likely to become ${expectedOf(category)} (${percent(confidence)} sure)${reason === undefined ? '' : `: ${reason.why}`}`,
    item,
    path: reason === undefined ? [] : keysOf(reason.path),
    range: reason?.range,
  }
  const risks = risk.findings.map((finding) => ({
    rule: finding.rule,
    level: levelOf(finding),
    message: finding.advice,
    item,
    path: keysOf(finding.path),
    range: finding.range,
  }))
  return [...(mayBeMoved(category) ? [moved] : []), ...risks]
}

export function assessSarif({ sources, faults }: AssessedSources, version: string): string {
  const located = sources.map(({ source, assessed }) => ({ source, findings: assessed.flatMap(findingsOf) }))
  const kinds = new Map(
    sources.flatMap(({ assessed }) =>
      assessed.flatMap(({ assessment }) => assessment.risk.findings.map(({ rule, kind }) => [rule, kind] as const)),
    ),
  )
  const rules = [
    { id: categoryRule, shortDescription: { text: 'Meta is likely to see another category than was asked for.' } },
    ...[...kinds]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, kind]) => ({ id, shortDescription: { text: `Risk: ${kind}` } })),
  ]
  return sarifLog({ version, rules, sources: located, faults })
}

/** The report in a few lines; the page and the table have all of it. */
export function auditText(report: AuditReport, paint: Paint): string {
  const { totals, by, reclassifications, savings, faults, risks, languages, near_duplicates, names, opt_outs, prices } =
    report
  const counts = (entries: readonly { value: string; count: number }[]): string =>
    entries
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => `${visible(value)} ${count}`)
      .join(', ')
  const { more_per_month: more, reason } = reclassifications.money
  const misnamed = names.invalid.length + names.twice.length
  return [
    paint('bold', plural(totals.templates, 'template')),
    `  category          ${counts(by.category)}`,
    `  expected          ${counts(by.forecast)}`,
    `  language          ${counts(by.language.slice(0, 10))}`,
    `  quality           ${totals.quality ?? '-'} of 100 on average`,
    `  would be refused  ${paint(totals.refused > 0 ? 'red' : 'green', String(totals.refused))}`,
    ...faults.slice(0, 10).map(({ message, count }) => `    ${count}×  ${visible(message)}`),
    `  may be moved      ${paint(totals.reclassified > 0 ? 'red' : 'green', String(totals.reclassified))}${more === null ? '' : `, ${more} ${prices.currency} more a month`}${reason === null ? '' : paint('dim', `  ${visible(reason)}`)}`,
    ...reclassifications.templates
      .slice(0, 10)
      .map(
        (one) =>
          `    ${visible(one.name ?? one.id)}  ${one.requested} → ${expectedOf(one)}  ${quote(one.words ?? '')}${paint('dim', one.why ?? '')}`,
      ),
    `  could be cheaper  ${savings.count}`,
    `  risks             ${risks.length === 0 ? 'none' : ''}`,
    ...risks
      .slice(0, 10)
      .map(
        (risk) => `    ${risk.severity} ${risk.kind}  ${plural(risk.count, 'template')}  ${paint('dim', risk.advice)}`,
      ),
    `  languages missing ${languages.missing.length}`,
    `  nearly the same   ${plural(near_duplicates.length, 'group')}`,
    `  names             ${misnamed === 0 ? 'well' : `${misnamed} to look at`}`,
    `  no way out        ${opt_outs.without.length} of ${opt_outs.marketing} marketing templates`,
    '',
  ].join('\n')
}
