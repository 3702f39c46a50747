import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type Subject, upper } from '../subject.ts'

const inputTypes: ReadonlySet<string> = new Set(
  'QUICK_REPLY URL PHONE_NUMBER OTP MPM CATALOG FLOW VOICE_CALL APP'.split(' '),
)
const path = ['library_template_button_inputs'] as const
/** A template has at most ten buttons, so further inputs are not read. */
const maxInputsRead = 20

function inputFault(value: unknown, index: number): Finding | null {
  const input = asObject(value)
  const type = upper(input?.type)
  if (input === null || type === null || !inputTypes.has(type))
    return { path: [...path, index, 'type'], args: { what: 'type' } }
  if (type === 'URL') {
    const base = asObject(input.url)?.base_url
    return typeof base === 'string' && base.trim() !== ''
      ? null
      : { path: [...path, index, 'url'], args: { what: 'url' } }
  }
  if (type !== 'PHONE_NUMBER') return null
  const number = input.phone_number
  return typeof number === 'string' && number.trim() !== ''
    ? null
    : { path: [...path, index, 'phone_number'], args: { what: 'phone_number' } }
}

/** The payload does not tell which inputs the library template needs; those that are there must be complete. */
function inputFaults({ template, isLibrary }: Subject): readonly Finding[] {
  const inputs = template.library_template_button_inputs
  // Meta's own sample sends them as a JSON string.
  if (!isLibrary || inputs === undefined || inputs === null || typeof inputs === 'string') return nothing
  if (!Array.isArray(inputs)) return [{ path, args: { what: 'array' } }]
  return inputs.slice(0, maxInputsRead).flatMap((value: unknown, index) => inputFault(value, index) ?? [])
}

export const libraryRules = [
  defineRule({
    id: 'library-no-components',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'A library clone has no components of its own: its content is fixed.',
    source: ['library'],
    evidence: 'M',
    check: ({ isLibrary, componentCount }) =>
      isLibrary && componentCount !== null && componentCount > 0 ? [{ path: ['components'] }] : nothing,
  }),
  defineRule({
    id: 'library-button-inputs-required',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The button inputs of a library clone are complete.',
    source: ['library', 'aws-library'],
    evidence: 'M',
    check: inputFaults,
  }),
] as const
