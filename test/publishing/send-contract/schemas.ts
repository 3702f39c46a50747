/** Judges values by a contract's schemas, with a validator that had no part in making them. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type SendContract, sendContract } from '../../../src/publishing/index.ts'

export interface Judges {
  contract: SendContract
  fits: (parameters: unknown) => boolean
  componentsFit: (components: unknown) => boolean
}

export function judgesOf(template: unknown): Judges {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
  const contract = sendContract(template)
  const fits = ajv.compile(contract.schema)
  const componentsFit = ajv.compile(contract.body_schema)
  return { contract, fits: (value) => fits(value), componentsFit: (value) => componentsFit(value) }
}

export const componentsIn = ({ body }: SendContract): unknown[] =>
  (body.template as { components: unknown[] }).components
