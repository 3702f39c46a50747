/** What reviewers reject (rule reference 7.2), as far as it can be seen in a payload; always a warning. */
import { formReviewRules } from './review-form.ts'
import { languageReviewRules } from './review-language.ts'
import { wordingReviewRules } from './review-wording.ts'

export const reviewRules = [...formReviewRules, ...wordingReviewRules, ...languageReviewRules] as const
