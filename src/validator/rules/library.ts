import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type Subject, upper } from '../subject.ts'

const inputTypes: ReadonlySet<string> = new Set(
  'QUICK_REPLY URL PHONE_NUMBER OTP MPM CATALOG FLOW VOICE_CALL APP'.split(' '),
)
const path = ['library_template_button_inputs'] as const
/** A template has at most ten buttons. */
const read = 20

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

/** Which library templates have button inputs is not in the payload; what is given must at least be complete. */
function inputFaults({ template, isLibrary }: Subject): readonly Finding[] {
  const given = template.library_template_button_inputs
  // Meta's own sample sends them as a JSON text.
  if (!isLibrary || given === undefined || given === null || typeof given === 'string') return nothing
  if (!Array.isArray(given)) return [{ path, args: { what: 'array' } }]
  return given.slice(0, read).flatMap((value: unknown, index) => inputFault(value, index) ?? [])
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
