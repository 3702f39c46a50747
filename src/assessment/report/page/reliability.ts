/** How right the forecast was, as a section of the page. */
import { percent } from '../../percent.ts'
import type { AuditReport, Reliability } from '../contract.ts'
import { categoryCell, day, fixed, languageName, nameOf, plain, section } from './tables.ts'

const share = (value: number | null): string => (value === null ? '–' : percent(value))

function summary({ outcomes, by_meta, by_samples, by_people, right, at_least, is_thin }: Reliability): string {
  const thin = is_thin ? ' These are too few to rely on.' : ''
  return `${outcomes} verdicts, ${by_meta} of Meta’s, ${by_samples} of Meta’s on samples and ${by_people} of people: ${share(right)} right, surely ${share(at_least)}.${thin}`
}

/** Empty while nobody has said anything that teaches. */
export function reliabilitySection(reliability: Reliability): string {
  if (reliability.outcomes === 0) return ''
  const { bins } = reliability
  return section('How right our forecast was here', {
    heads: ['How sure', 'Templates', 'Said', 'Right'],
    rows: [
      ...bins.map(({ from, to, count, said, right }) => [
        `${percent(from)} to ${percent(to)}`,
        count,
        percent(said),
        percent(right),
      ]),
      [summary(reliability), reliability.outcomes, null, share(reliability.right)],
    ],
    none: '',
  })
}

/** Empty while the forecast was wrong nowhere. */
export const learnedSection = ({ learned }: Pick<AuditReport, 'learned'>): string =>
  learned.length === 0
    ? ''
    : section('Where it is less sure since', {
        heads: ['Language', 'Texts with this', 'Of another category', 'Verdicts', 'Mostly'],
        rows: learned.map(({ language, rule, count, wrong, given }) => [
          language === null ? '' : languageName(language),
          plain(rule ?? ''),
          wrong,
          count,
          given === null ? null : categoryCell(given),
        ]),
        none: '',
      })

/** Empty while Meta has answered to no sample. */
export const samplesSection = ({ samples }: Pick<AuditReport, 'samples'>): string =>
  samples.answered === 0
    ? ''
    : section('Meta’s answers to samples', {
        intro: `Meta was shown ${samples.answered} of these texts, and said another category than our forecast of ${samples.other}. This is not its review.`,
        heads: ['Template', 'Our forecast', 'Meta’s answer to this sample', 'When'],
        rows: samples.templates
          .slice(0, 50)
          .map((one) => [nameOf(one), categoryCell(one.first_review), categoryCell(one.sample), fixed(day(one.at))]),
        none: 'Each was as forecast.',
      })
