/** The sections of the page below the charts. Pure. */

import { escapeHtml } from '../../../template/escape-html.ts'
import { percent } from '../../percent.ts'
import type { AuditReport, Moves, Reclassification } from '../contract.ts'
import { reliabilitySection } from './reliability.ts'
import {
  type Cell,
  categoryCell,
  categoryName,
  day,
  fixed,
  languageName,
  level,
  nameOf,
  plain,
  quoteHtml,
  section,
} from './tables.ts'

/** `0.0094 to 0.1097 USD`, or one figure where both are the same. */
function spanOf({ least, most, currency }: { least: number; most: number; currency: string }): string {
  const figures = least === most ? `${least}` : `${least} to ${most}`
  return `${figures} ${currency}`
}

const shownNames = 10

/** Rows of a long list: a page is read, the table for spreadsheets has all of them. */
const shownRows = 50

const firstOf = (shown: number, count: number): string =>
  count > shown ? `The first ${shown} of ${count}; the CSV file has all of them. ` : ''

function moneyCell({ more_per_message: more, difference }: Reclassification): Cell {
  if (more !== null) return fixed(`${more}`)
  return difference === null ? null : { html: escapeHtml(spanOf(difference)) }
}

/** What the review is expected to say, and a later sweep, if that is something else. */
function expectedCell({ first_review: review, later_sweep: later }: Reclassification): Cell {
  if (review === later) return categoryCell(review)
  return { html: `${categoryName(review)},<br>later ${categoryName(later)}`, look: 'fixed' }
}

const moveRow = (one: Reclassification): Cell[] => [
  {
    html: `${escapeHtml(nameOf(one))}${one.language === null ? '' : ` <small class="soft">${escapeHtml(one.language)}</small>`}`,
  },
  categoryCell(one.requested),
  expectedCell(one),
  fixed(percent(one.confidence)),
  { html: [quoteHtml(one.words), escapeHtml(one.why ?? '')].filter((part) => part !== '').join(' ') },
  moneyCell(one),
  one.more_per_month,
]

const moveHeads = ['Template', 'Asked for', 'Expected', 'Sure', 'Because', 'More a message', 'A month']

export function moneySections({ reclassifications, savings }: AuditReport): string {
  const intro = ({ count, money }: Moves) => `${firstOf(shownRows, count)}${money.reason ?? ''}`.trim()
  return [
    section('Likely to become another category', {
      intro: intro(reclassifications),
      heads: moveHeads,
      rows: reclassifications.templates.slice(0, shownRows).map(moveRow),
      none: 'None: each template is expected to keep its category.',
    }),
    ...(savings.count === 0
      ? []
      : [
          section('Marketing that could be cheaper', {
            intro: `These read like another category, and could be submitted as that. ${intro(savings)}`,
            heads: moveHeads,
            rows: savings.templates.slice(0, shownRows).map(moveRow),
            none: '',
          }),
        ]),
  ].join('')
}

export const faultSection = ({ faults }: AuditReport): string =>
  faults.length === 0
    ? ''
    : section('Would be refused by Meta', {
        heads: ['What is wrong', 'How often', 'For example', 'What to do'],
        rows: faults.map(({ message, count, examples, fix }) => [
          message,
          count,
          {
            html: examples
              .slice(0, 3)
              .map((one) => escapeHtml(nameOf(one)))
              .join('<br>'),
          },
          fix ?? '',
        ]),
        none: '',
      })

export const riskSection = ({ risks }: AuditReport): string =>
  section('Risks, the worst first', {
    heads: ['Severity', 'What', 'Templates', 'Overridden', 'For example', 'What to do'],
    rows: risks.map((risk) => [
      level(risk.severity),
      plain(risk.kind),
      risk.count,
      risk.overridden,
      {
        html: risk.examples
          .slice(0, 3)
          .map((one) => `${escapeHtml(nameOf(one))} ${quoteHtml(one.words)}`)
          .join('<br>'),
      },
      risk.advice,
    ]),
    none: 'None was found.',
  })

export function textSections({ languages, near_duplicates, names, opt_outs }: AuditReport): string {
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
      rows: languages.missing
        .slice(0, shownRows)
        .map(({ name, has, missing }) => [name, has.join(', '), missing.join(', ')]),
      none: 'None is missing, or there is only one language.',
    }),
    section('Nearly the same text', {
      heads: ['Templates', 'Language', 'How many'],
      rows: near_duplicates
        .slice(0, shownRows)
        .map(({ language, templates }) => [
          templates.slice(0, shownNames).map(nameOf).join(', '),
          language === null ? '' : languageName(language),
          templates.length,
        ]),
      none: 'No two texts are nearly the same.',
    }),
    section('Names', {
      intro: names.unnamed === 0 ? '' : `${names.unnamed} without a name.`,
      heads: ['Name', 'What is wrong'],
      rows: faults.slice(0, shownRows),
      none: 'All names that are given are valid and unique.',
    }),
    section('Marketing without a way out', {
      intro: `${opt_outs.marketing} marketing templates in all.`,
      heads: ['Template', 'Language'],
      rows: opt_outs.without.slice(0, shownRows).map((one) => [nameOf(one), one.language ?? '']),
      none: 'Every marketing template says how to stop it, or there is none.',
    }),
  ].join('')
}

export function peopleSections({ authors, effort, overrides, reliability }: AuditReport): string {
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
    reliabilitySection(reliability),
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
