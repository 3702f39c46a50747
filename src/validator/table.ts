/** Every rule, in reporting order. */
import { bodyRules } from './rules/body.ts'
import { nameRules } from './rules/name.ts'

export const rules = [...nameRules, ...bodyRules] as const

export type RuleId = (typeof rules)[number]['id']
