/** Why the process cannot start, said to whoever started it: what is wrong, and which variable decides it. */

/** The start is over, and the message is all there is to say. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** What a driver or the operating system says; one that tried several addresses has an empty message of its own. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
