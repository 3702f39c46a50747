/** Whether Meta may see another category than was asked for, and what speaks for it. Pure. */
import type { Category } from '../template/draft.ts'
import type { CategoryForecast, Reason } from './contract.ts'

type Asked = Pick<CategoryForecast, 'requested' | 'first_review' | 'later_sweep'>

/** What the review will say, or a later sweep if the review will say what was asked for. */
export const expectedOf = ({ requested, first_review, later_sweep }: Asked): Category =>
  first_review === requested ? later_sweep : first_review

/** Nobody moves marketing that reads like something else: it is just too dear. */
export const mayBeMoved = (forecast: Asked): boolean =>
  forecast.requested !== null && forecast.requested !== 'MARKETING' && expectedOf(forecast) !== forecast.requested

/** Those that pull towards what is expected, strongest first. */
export const reasonsForExpected = (forecast: CategoryForecast): readonly Reason[] =>
  forecast.reasons.filter(({ weight }) => weight > 0 === (expectedOf(forecast) === 'MARKETING'))
