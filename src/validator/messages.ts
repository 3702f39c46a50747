/** The words for every rule: an id without words does not compile. */
import { bodyMessages } from './messages/body.ts'
import { nameMessages } from './messages/name.ts'
import type { RuleId } from './table.ts'
import type { Words } from './words.ts'

export const messages: Record<RuleId, Words> = { ...nameMessages, ...bodyMessages }
