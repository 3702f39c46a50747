/** How right the forecast was, what that taught, and what Meta said of samples, as sections of the page. */
import { toldWhy } from '../../told/index.ts'
import type { Teller } from '../../told/page/index.ts'
import type { AuditReport, Reliability } from '../contract.ts'
import { categoryCell, day, fixed, nameOf, section, shownRows } from './tables.ts'

const shareIn =
  ({ percent }: Teller) =>
  (value: number | null): string =>
    value === null ? '–' : percent(value)

function summary({ right, at_least, is_thin, ...counts }: Reliability, teller: Teller): string {
  const { say } = teller
  const share = shareIn(teller)
  const { outcomes, by_meta, by_samples, by_people } = counts
  const told = say('verdicts', {
    ...{ outcomes, by_meta, by_samples, by_people },
    ...{ right: share(right), at_least: share(at_least) },
  })
  return is_thin ? `${told} ${say('tooFew')}` : told
}

/** Empty while nobody has said anything that teaches. */
export function reliabilitySection(reliability: Reliability, teller: Teller): string {
  if (reliability.outcomes === 0) return ''
  const { say, percent } = teller
  return section(say('right'), {
    heads: [say('howSure'), say('templates'), say('said'), say('wasRight')],
    rows: [
      ...reliability.bins.map(({ from, to, count, said, right }) => [
        say('period', { from: percent(from), to: percent(to) }),
        count,
        percent(said),
        percent(right),
      ]),
      [summary(reliability, teller), reliability.outcomes, null, shareIn(teller)(reliability.right)],
    ],
    none: '',
  })
}

/** Empty while the forecast was wrong nowhere. */
export function learnedSection({ learned }: Pick<AuditReport, 'learned'>, teller: Teller): string {
  if (learned.length === 0) return ''
  const { say, code, languageName } = teller
  return section(say('learned'), {
    heads: [say('language'), say('textsWith'), say('ofAnother'), say('verdict'), say('mostly')],
    rows: learned.map(({ language, rule, count, wrong, given }) => [
      language === null ? '' : languageName(language),
      toldWhy(rule ?? '', (rule ?? '').replaceAll('-', ' '), code),
      wrong,
      count,
      given === null ? null : categoryCell(given, teller),
    ]),
    none: '',
  })
}

/** Empty while Meta has answered to no sample. */
export function samplesSection({ samples }: Pick<AuditReport, 'samples'>, teller: Teller): string {
  const { answered, other, templates } = samples
  if (answered === 0) return ''
  const { say } = teller
  return section(say('samples'), {
    intro: say('samplesIntro', { answered, other }),
    heads: [say('template'), say('ourForecast'), say('answer'), say('when')],
    rows: templates
      .slice(0, shownRows)
      .map((one) => [
        nameOf(one),
        categoryCell(one.first_review, teller),
        categoryCell(one.sample, teller),
        fixed(day(one.at)),
      ]),
    none: say('noSamples'),
  })
}
