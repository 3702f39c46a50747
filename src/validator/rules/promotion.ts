/** Category heuristics (rule reference 6.2 and 6.4): warnings that quote the words in question. */
import { codeRules } from './promotion-codes.ts'
import { utilityRules } from './promotion-utility.ts'
import { wordingRules } from './promotion-wording.ts'

export const promotionRules = [...utilityRules, ...codeRules, ...wordingRules] as const
