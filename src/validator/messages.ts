/** The messages of all rules; a rule without a message does not compile. */
import { authenticationMessages } from './messages/authentication.ts'
import { bodyMessages } from './messages/body.ts'
import { buttonMessages } from './messages/buttons.ts'
import { commerceMessages } from './messages/commerce.ts'
import { headerMessages } from './messages/header.ts'
import { linkAndFlowMessages } from './messages/links-and-flows.ts'
import { nameMessages } from './messages/name.ts'
import { policyMessages } from './messages/policy.ts'
import { promotionMessages } from './messages/promotion.ts'
import { reviewMessages } from './messages/review.ts'
import { templateMessages } from './messages/template.ts'
import { variableMessages } from './messages/variables.ts'
import type { RuleId } from './table.ts'
import type { Words } from './words.ts'

/** Messages by rule id. */
export const messages: Record<RuleId, Words> = {
  ...nameMessages,
  ...templateMessages,
  ...headerMessages,
  ...bodyMessages,
  ...variableMessages,
  ...buttonMessages,
  ...linkAndFlowMessages,
  ...commerceMessages,
  ...authenticationMessages,
  ...promotionMessages,
  ...reviewMessages,
  ...policyMessages,
}
