/** Why the process cannot start, in words for the operator: what is wrong, and which variable to change. */

/** The process cannot start. The message is the whole report, without a stack. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
}

/** The error code of a driver or the operating system, or an empty string. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The message of an error. An AggregateError (several addresses were tried) has an empty message, so its parts are joined. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
