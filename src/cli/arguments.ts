/** The command line read into one command, or a sentence on why it cannot be. */
import { type ParseArgsConfig, parseArgs } from 'node:util'

export const formats = ['text', 'json', 'sarif'] as const
export type Format = (typeof formats)[number]

export interface ValidateCommand {
  verb: 'validate'
  /** Files, folders, and `-` for standard input. */
  inputs: string[]
  format: Format
  fix: boolean
  write: boolean
  quiet: boolean
  policyFile: string | null
}

export interface ListCommand {
  verb: 'rules' | 'languages'
  format: 'text' | 'json'
}

export interface BackupCommand {
  verb: 'backup' | 'restore'
  file: string
}

export type Command = ValidateCommand | ListCommand | BackupCommand | { verb: 'help' } | { verb: 'version' }

/** The command line makes no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const common = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  format: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

const ofValidate = {
  ...common,
  fix: { type: 'boolean' },
  write: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  policy: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

/** Reads the arguments after the program's name. Throws UsageError. */
export function readArguments(given: readonly string[]): Command {
  const [verb, ...rest] = given
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') return { verb: 'help' }
  if (verb === '--version' || verb === '-V') return { verb: 'version' }
  if (verb === 'validate') return readValidate(rest)
  if (verb === 'rules' || verb === 'languages') return readList(verb, rest)
  if (verb === 'backup' || verb === 'restore') return readBackup(verb, rest)
  throw new UsageError(`There is no command "${verb}".`)
}

function readValidate(given: string[]): Command {
  const { values, positionals } = parse(() => parseArgs({ args: given, options: ofValidate, allowPositionals: true }))
  if (values.help) return { verb: 'help' }
  if (values.version) return { verb: 'version' }
  const command: ValidateCommand = {
    verb: 'validate',
    inputs: positionals,
    format: choose(values.format, formats),
    fix: values.fix ?? false,
    write: values.write ?? false,
    quiet: values.quiet ?? false,
    policyFile: values.policy ?? null,
  }
  const fault = faultOf(command)
  if (fault) throw new UsageError(fault)
  return command
}

function faultOf({ inputs, fix, write, format }: ValidateCommand): string | null {
  if (inputs.length === 0) return 'Name a file, a folder, or - for standard input.'
  if (write && !fix) return '--write goes with --fix.'
  if (write && inputs.includes('-')) return 'Standard input cannot be written back; leave out --write.'
  return fix && !write && format === 'sarif' ? 'With --format sarif, --fix goes with --write.' : null
}

function readList(verb: ListCommand['verb'], given: string[]): Command {
  const { values } = parse(() => parseArgs({ args: given, options: common }))
  if (values.help) return { verb: 'help' }
  if (values.version) return { verb: 'version' }
  return { verb, format: choose(values.format, ['text', 'json'] as const) }
}

function readBackup(verb: BackupCommand['verb'], given: string[]): Command {
  const { values, positionals } = parse(() => parseArgs({ args: given, options: common, allowPositionals: true }))
  if (values.help) return { verb: 'help' }
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new UsageError(`Name one file: ${verb} <file>.`)
  return { verb, file }
}

function parse<Parsed>(read: () => Parsed): Parsed {
  try {
    return read()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function choose<Choice extends string>(given: string | undefined, choices: readonly Choice[]): Choice | 'text' {
  const found = given === undefined ? 'text' : choices.find((choice) => choice === given)
  if (found === undefined) throw new UsageError(`--format is one of ${choices.join(', ')}; "${given}" is not.`)
  return found
}
