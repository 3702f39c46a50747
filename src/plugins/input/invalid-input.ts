import type { InputFault } from '../../errors.ts'

/** A part of a request that does not fit its schema. Fastify adds which part as `validationContext`. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput'
  readonly faults: InputFault[]
  validationContext?: string

  constructor(faults: InputFault[]) {
    super('The request does not fit its schema')
    this.faults = faults
  }
}
