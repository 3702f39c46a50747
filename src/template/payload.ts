/** Turns a draft into the body of `POST /{WABA_ID}/message_templates`. */
import { type Component, componentOrder, type Draft, draftProperties } from './draft.ts'

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** A copy without empty properties. Array items stay, because samples are matched by position. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, withoutEmpty(item)] as const)
  return Object.fromEntries(entries.filter(([, item]) => !isEmpty(item)))
}

const orderOf = ({ type }: Component): number => componentOrder.indexOf(type)

/**
 * The exact body of Meta's create call: properties and components in Meta's order, no empty values, sharing no objects
 * with the draft. It is only as complete as the draft; the validator tells whether Meta will accept it.
 */
export function toCreationPayload(draft: Draft): Record<string, unknown> {
  const components = draft.components
    .toSorted((left, right) => orderOf(left) - orderOf(right))
    .map(withoutEmpty)
    .filter((component) => Object.keys(component as object).length > 0)
  const properties = draftProperties.flatMap((key) => (isEmpty(draft[key]) ? [] : [[key, draft[key]] as const]))
  return { ...Object.fromEntries(properties), components }
}
