/** How right the forecast was, as a section of the page. */
import { percent } from '../../percent.ts'
import type { Reliability } from '../contract.ts'
import { section } from './tables.ts'

const share = (value: number | null): string => (value === null ? '–' : percent(value))

function summary({ outcomes, by_meta, by_people, right, at_least, is_thin }: Reliability): string {
  const thin = is_thin ? ' These are too few to rely on.' : ''
  return `${outcomes} verdicts, ${by_meta} of Meta’s and ${by_people} of people: ${share(right)} right, surely ${share(at_least)}.${thin}`
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
