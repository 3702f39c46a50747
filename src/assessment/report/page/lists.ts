/** The sections of the page below the charts. Pure. */

import { escapeHtml } from '../../../template/escape-html.ts'
import type { PageKey, Teller } from '../../told/page/index.ts'
import type { AuditReport, Moves, Reclassification } from '../contract.ts'
import { learnedSection, reliabilitySection, samplesSection } from './reliability.ts'
import { type Cell, categoryCell, day, fixed, level, nameOf, quoteHtml, section, shownRows } from './tables.ts'

/** `0.0094 to 0.1097 USD`, or one figure where both are the same. */
function spanOf({ least, most, currency }: { least: number; most: number; currency: string }, { say }: Teller): string {
  return least === most ? `${least} ${currency}` : say('span', { least, most, currency })
}

const shownNames = 10

const firstOf = (shown: number, count: number, { say }: Teller): string =>
  count > shown ? `${say('firstOf', { shown, count })} ` : ''

function moneyCell({ more_per_message: more, difference }: Reclassification, teller: Teller): Cell {
  if (more !== null) return fixed(`${more}`)
  return difference === null ? null : { html: escapeHtml(spanOf(difference, teller)) }
}

/** What the review is expected to say, and a later sweep, if that is something else. */
function expectedCell({ first_review: review, later_sweep: later }: Reclassification, teller: Teller): Cell {
  if (review === later) return categoryCell(review, teller)
  const told = teller.say('later', { category: teller.named(later) })
  return { html: `${escapeHtml(teller.named(review))},<br>${escapeHtml(told)}`, look: 'fixed' }
}

const moveRow =
  (teller: Teller) =>
  (one: Reclassification): Cell[] => [
    {
      html: `${escapeHtml(nameOf(one))}${one.language === null ? '' : ` <small class="soft">${escapeHtml(one.language)}</small>`}`,
    },
    categoryCell(one.requested, teller),
    expectedCell(one, teller),
    fixed(teller.percent(one.confidence)),
    { html: [quoteHtml(one.words), escapeHtml(one.why ?? '')].filter((part) => part !== '').join(' ') },
    moneyCell(one, teller),
    one.more_per_month,
  ]

const moveHeads: readonly PageKey[] = ['template', 'askedFor', 'expected', 'sure', 'because', 'moreMessage', 'aMonth']

export function moneySections({ reclassifications, savings }: AuditReport, teller: Teller): string {
  const { say } = teller
  const intro = ({ count, money }: Moves) => `${firstOf(shownRows, count, teller)}${money.reason ?? ''}`.trim()
  const heads = moveHeads.map((key) => say(key))
  const rowsOf = ({ templates }: Moves) => templates.slice(0, shownRows).map(moveRow(teller))
  return [
    section(say('moves'), {
      intro: intro(reclassifications),
      heads,
      rows: rowsOf(reclassifications),
      none: say('noMoves'),
    }),
    ...(savings.count === 0
      ? []
      : [
          section(say('cheaper'), {
            intro: `${say('cheaperIntro')} ${intro(savings)}`,
            heads,
            rows: rowsOf(savings),
            none: '',
          }),
        ]),
  ].join('')
}

/** Rules are told in English alone. */
const english = (text: string): string => `<span lang="en" dir="auto">${escapeHtml(text)}</span>`

export function faultSection({ faults }: AuditReport, { say }: Teller): string {
  if (faults.length === 0) return ''
  return section(say('refused'), {
    heads: (['fault', 'howOften', 'forExample', 'advice'] as const).map((key) => say(key)),
    rows: faults.map(({ message, count, examples, fix }) => [
      { html: english(message) },
      count,
      {
        html: examples
          .slice(0, 3)
          .map((one) => escapeHtml(nameOf(one)))
          .join('<br>'),
      },
      { html: english(fix ?? '') },
    ]),
    none: '',
  })
}

export function riskSection({ risks }: AuditReport, teller: Teller): string {
  const { say, named } = teller
  return section(say('risks'), {
    heads: (['severity', 'what', 'templates', 'overridden', 'forExample', 'advice'] as const).map((key) => say(key)),
    rows: risks.map((risk) => [
      level(risk.severity, teller),
      named(risk.kind),
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
    none: say('noRisks'),
  })
}

export function textSections({ languages, near_duplicates, names, opt_outs }: AuditReport, teller: Teller): string {
  const { say, languageName } = teller
  const nameIn = (language: string | null) => (language === null ? say('noLanguage') : languageName(language))
  const faults = [
    ...names.invalid.map((one): [string, string] => [nameOf(one), say('badName')]),
    ...names.twice.map(({ name, language, count }): [string, string] => [
      name,
      say('twice', { count, language: nameIn(language) }),
    ]),
  ]
  const expected = languages.expected.map(languageName).join(', ')
  return [
    section(say('missing'), {
      intro: languages.expected.length < 2 ? '' : say('missingIntro', { languages: expected }),
      heads: [say('template'), say('has'), say('misses')],
      rows: languages.missing
        .slice(0, shownRows)
        .map(({ name, has, missing }) => [name, has.join(', '), missing.join(', ')]),
      none: say('noMissing'),
    }),
    section(say('near'), {
      heads: [say('templates'), say('language'), say('howMany')],
      rows: near_duplicates
        .slice(0, shownRows)
        .map(({ language, templates }) => [
          templates.slice(0, shownNames).map(nameOf).join(', '),
          language === null ? '' : languageName(language),
          templates.length,
        ]),
      none: say('noNear'),
    }),
    section(say('names'), {
      intro: names.unnamed === 0 ? '' : say('unnamed', { count: names.unnamed }),
      heads: [say('name'), say('wrong')],
      rows: faults.slice(0, shownRows),
      none: say('noNames'),
    }),
    section(say('optOut'), {
      intro: say('optOutIntro', { count: opt_outs.marketing }),
      heads: [say('template'), say('language')],
      rows: opt_outs.without.slice(0, shownRows).map((one) => [nameOf(one), one.language ?? '']),
      none: say('noOptOut'),
    }),
  ].join('')
}

function effortSection({ effort }: AuditReport, { say }: Teller): string {
  if (effort === null) return ''
  return section(say('effort'), {
    heads: (['done', 'turns', 'questions', 'costEach', 'costAll'] as const).map((key) => say(key)),
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
  })
}

function authorsSection({ authors }: AuditReport, { say }: Teller): string {
  const known = authors.filter(({ author }) => author !== null)
  if (known.length === 0) return ''
  return section(say('authors'), {
    heads: [say('person'), say('templates'), say('done'), say('turns')],
    rows: known.map(({ author, templates, finished, turns }) => [author, templates, finished, turns]),
    none: '',
  })
}

export function peopleSections(report: AuditReport, teller: Teller): string {
  const { say, named } = teller
  return [
    effortSection(report, teller),
    authorsSection(report, teller),
    samplesSection(report, teller),
    reliabilitySection(report.reliability, teller),
    learnedSection(report, teller),
    section(say('overrides'), {
      heads: (['when', 'what', 'template', 'rule', 'was', 'now', 'reason', 'by'] as const).map((key) => say(key)),
      rows: report.overrides.newest.map((one) => [
        fixed(day(one.at)),
        one.kind === 'quality' ? say('score') : named(one.kind),
        nameOf(one.template),
        one.rule,
        one.before === null ? null : named(String(one.before)),
        one.value === null ? null : named(one.value),
        one.reason,
        one.by,
      ]),
      none: say('noOverrides'),
    }),
  ].join('')
}
