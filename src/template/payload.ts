/** A draft, written out as the body of `POST /{WABA_ID}/message_templates`. */
import { type Component, componentOrder, type Draft, draftProperties } from './draft.ts'

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** A copy without empty properties. Array items stay, since samples are found by their position. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, withoutEmpty(item)] as const)
  return Object.fromEntries(entries.filter(([, item]) => !isEmpty(item)))
}

const orderOf = ({ type }: Component): number => componentOrder.indexOf(type)

/**
 * Exactly the body of Meta's create call: properties and components in Meta's order, nothing empty, nothing of the
 * draft's own objects. It is as complete as the draft is; whether Meta takes it is the validator's answer.
 */
export function toCreationPayload(draft: Draft): Record<string, unknown> {
  const components = draft.components
    .toSorted((left, right) => orderOf(left) - orderOf(right))
    .map(withoutEmpty)
    .filter((component) => Object.keys(component as object).length > 0)
  const properties = draftProperties.flatMap((key) => (isEmpty(draft[key]) ? [] : [[key, draft[key]] as const]))
  return { ...Object.fromEntries(properties), components }
}
