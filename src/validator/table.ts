/** Every rule, in reporting order. */
import { authenticationRules } from './rules/authentication.ts'
import { bodyRules } from './rules/body.ts'
import { bodyVariableRules } from './rules/body-variables.ts'
import { buttonRules } from './rules/buttons.ts'
import { callRules } from './rules/calls.ts'
import { carouselRules } from './rules/carousel.ts'
import { categoryRules } from './rules/category.ts'
import { commerceRules } from './rules/commerce.ts'
import { enumRules } from './rules/enums.ts'
import { exampleRules } from './rules/examples.ts'
import { flowRules } from './rules/flows.ts'
import { footerRules } from './rules/footer.ts'
import { headerRules } from './rules/header.ts'
import { languageRules } from './rules/language.ts'
import { libraryRules } from './rules/library.ts'
import { nameRules } from './rules/name.ts'
import { offerRules } from './rules/offer.ts'
import { oneTimePasswordRules } from './rules/one-time-password.ts'
import { paymentRules } from './rules/payments.ts'
import { phoneAndCodeRules } from './rules/phone-and-code.ts'
import { policyRules } from './rules/policy.ts'
import { promotionRules } from './rules/promotion.ts'
import { propertyRules } from './rules/properties.ts'
import { reviewRules } from './rules/review.ts'
import { templateRules } from './rules/template.ts'
import { timeToLiveRules } from './rules/time-to-live.ts'
import { urlRules } from './rules/urls.ts'
import { variableRules } from './rules/variables.ts'

/** All rules. */
export const rules = [
  ...nameRules,
  ...languageRules,
  ...categoryRules,
  ...templateRules,
  ...enumRules,
  ...propertyRules,
  ...timeToLiveRules,
  ...libraryRules,
  ...headerRules,
  ...bodyRules,
  ...bodyVariableRules,
  ...variableRules,
  ...exampleRules,
  ...footerRules,
  ...buttonRules,
  ...phoneAndCodeRules,
  ...urlRules,
  ...flowRules,
  ...callRules,
  ...paymentRules,
  ...commerceRules,
  ...authenticationRules,
  ...oneTimePasswordRules,
  ...carouselRules,
  ...offerRules,
  ...promotionRules,
  ...reviewRules,
  ...policyRules,
] as const

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id']
