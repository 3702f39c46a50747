/** What all commands share in reading their arguments. */
import type { ParseArgsConfig } from 'node:util'

/** The command line is not valid. The message says why and is meant for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  format: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

/** @throws UsageError in place of what `read` throws */
export function parse<Parsed>(read: () => Parsed): Parsed {
  try {
    return read()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** One of the choices; `text` if nothing is given. @throws UsageError */
export function choose<Choice extends string>(value: string | undefined, choices: readonly Choice[]): Choice | 'text' {
  const choice = value === undefined ? 'text' : choices.find((candidate) => candidate === value)
  if (choice === undefined) throw new UsageError(`--format must be one of ${choices.join(', ')}, not "${value}".`)
  return choice
}
