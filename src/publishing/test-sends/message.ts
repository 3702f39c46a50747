/** A template filled for one phone, if the values fit its send contract. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { appError, type InputFault } from '../../errors.ts'
import type { TemplateRecord } from '../../repositories/types.ts'
import { componentsFor, noContract, type SendContract, sendContract } from '../send-contract/contract.ts'
import { tagOf } from './code.ts'

/** As a creation payload has it. */
export const payloadOf = (template: TemplateRecord): Record<string, unknown> => {
  const { name, language, category, parameterFormat, components } = template
  return { name, language, category, ...(parameterFormat && { parameter_format: parameterFormat }), components }
}

/** @throws AppError TEMPLATE_UNREADABLE */
export function contractFor(template: TemplateRecord): SendContract {
  const payload = payloadOf(template)
  if (noContract(payload) !== null) throw appError('TEMPLATE_UNREADABLE')
  return sendContract(payload)
}

const pathOf = ({ instancePath, keyword, params }: ErrorObject): string => {
  const name = keyword === 'required' ? params.missingProperty : params.additionalProperty
  return ['parameters', ...instancePath.split('/').slice(1), ...(name === undefined ? [] : [String(name)])].join('/')
}

/** What is wrong with the values, one sentence for each place. */
function faultsIn({ schema, room }: SendContract, parameters: Readonly<Record<string, unknown>>): InputFault[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false })
  const isValid = ajv.validate(schema, parameters)
  const byPath = new Map<string, string>()
  for (const error of isValid ? [] : (ajv.errors ?? [])) {
    const path = pathOf(error)
    const message = error.keyword === 'not' ? 'must have no line break, tab or row of spaces' : error.message
    if (!byPath.has(path)) byPath.set(path, message ?? 'does not fit')
  }
  const faults = [...byPath].map(([path, message]) => ({ path, message }))
  if (faults.length > 0) return faults
  const lengthOf = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0)
  return room
    .filter(({ parameters: names, limit }) => names.reduce((sum, name) => sum + lengthOf(parameters[name]), 0) > limit)
    .map(({ part, limit }) => ({ path: 'parameters', message: `must have ${limit} characters at most in the ${part}` }))
}

/**
 * The body of `POST /{PHONE_NUMBER_ID}/messages`.
 * @param id of the test send: it comes back with Meta's news
 * @throws AppError INVALID_REQUEST, TEMPLATE_UNREADABLE
 */
export function messageFor(
  template: TemplateRecord,
  { id, phone, parameters }: { id: string; phone: string; parameters: Readonly<Record<string, unknown>> },
): Record<string, unknown> {
  const contract = contractFor(template)
  const errors = faultsIn(contract, parameters)
  if (errors.length > 0)
    throw appError('INVALID_REQUEST', { detail: 'The parameters do not fit the send contract; see errors.', errors })
  const { name, language } = template
  return {
    ...{ messaging_product: 'whatsapp', recipient_type: 'individual', to: phone, type: 'template' },
    template: { name, language: { code: language }, components: componentsFor(payloadOf(template), parameters) },
    biz_opaque_callback_data: tagOf(id),
  }
}
