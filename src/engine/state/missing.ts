/** What is still needed before a template can be final. Pure. */
import type { Memory } from '../../llm/model.ts'
import { buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import type { MissingPart } from '../contract.ts'

/**
 * The missing parts, in the order in which we ask for them. Category, language and name are proposed as soon as there is a
 * text, so they are missing only when the user took them out. Optional parts are missing only when the user asked for them.
 */
export function missingParts(draft: Draft, memory: Memory): MissingPart[] {
  const preset = draft.category === 'AUTHENTICATION'
  const body = findComponent(draft, 'BODY')
  const lacksText = preset ? body === undefined : (body?.text ?? '') === ''
  const needs: [MissingPart, boolean][] = [
    ['category', !lacksText && draft.category === undefined],
    ['language', !lacksText && draft.language === undefined],
    ['name', !lacksText && draft.name === undefined],
    ['body', lacksText],
    ['header', !preset && memory.wants_header === true && findComponent(draft, 'HEADER') === undefined],
    ['footer', !preset && memory.wants_footer === true && findComponent(draft, 'FOOTER') === undefined],
    ['buttons', !preset && memory.wants_buttons === true && !hasButtons(draft)],
  ]
  return needs.filter(([, needed]) => needed).map(([part]) => part)
}

const hasButtons = (draft: Draft): boolean =>
  buttonsOf(draft).length > 0 || findComponent(draft, 'CAROUSEL') !== undefined

/** Rules that only report an absent part, which the list of missing parts covers. */
const absenceRules = new Set([
  'name-required',
  'language-required',
  'category-required',
  'components-required',
  'body-required',
])

/** True when `missingParts` already covers the issues of this rule. */
export const isAbsence = (rule: string): boolean => absenceRules.has(rule)
