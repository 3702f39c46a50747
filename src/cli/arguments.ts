/** Parses the command line into one command. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Place } from '../activity/index.ts'
import { type AssessCommand, type AuditCommand, parseAssess, parseAudit } from './assess-arguments.ts'
import { choose, commonOptions, parse, UsageError } from './usage.ts'

export type { AssessCommand, AuditCommand } from './assess-arguments.ts'
export { UsageError } from './usage.ts'

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

export interface VerifyCommand {
  verb: 'verify-activity'
  /** Exported lines, `-` for standard input; null: the database. */
  file: string | null
  /** Whose chain is read from the database; null: that of the installation. */
  workspaceId: string | null
  from: Place | null
  head: Place | null
}

export type Command =
  | ValidateCommand
  | AssessCommand
  | AuditCommand
  | ListCommand
  | BackupCommand
  | VerifyCommand
  | { verb: 'help' }
  | { verb: 'version' }

const validateOptions = {
  ...commonOptions,
  fix: { type: 'boolean' },
  write: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  policy: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

const verifyOptions = {
  ...commonOptions,
  workspace: { type: 'string' },
  from: { type: 'string' },
  head: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

/** `args` are those after the program's name. @throws UsageError */
export function parseArguments(args: readonly string[]): Command {
  const [verb, ...rest] = args
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') return { verb: 'help' }
  if (verb === '--version' || verb === '-V') return { verb: 'version' }
  if (verb === 'validate') return parseValidate(rest)
  if (verb === 'assess') return parseAssess(rest)
  if (verb === 'audit') return parseAudit(rest)
  if (verb === 'rules' || verb === 'languages') return parseList(verb, rest)
  if (verb === 'backup' || verb === 'restore') return parseBackup(verb, rest)
  if (verb === 'verify-activity') return parseVerify(rest)
  throw new UsageError(`There is no command "${verb}".`)
}

function parseValidate(args: string[]): Command {
  const { values, positionals } = parse(() => parseArgs({ args, options: validateOptions, allowPositionals: true }))
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
  if (write && !fix) return '--write needs --fix.'
  if (write && inputs.includes('-')) return 'Standard input cannot be written back; leave out --write.'
  return fix && !write && format === 'sarif' ? 'With --format sarif, --fix needs --write.' : null
}

function parseList(verb: ListCommand['verb'], args: string[]): Command {
  const { values } = parse(() => parseArgs({ args, options: commonOptions }))
  if (values.help) return { verb: 'help' }
  if (values.version) return { verb: 'version' }
  return { verb, format: choose(values.format, ['text', 'json'] as const) }
}

function parseBackup(verb: BackupCommand['verb'], args: string[]): Command {
  const { values, positionals } = parse(() => parseArgs({ args, options: commonOptions, allowPositionals: true }))
  if (values.help) return { verb: 'help' }
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new UsageError(`Name one file: ${verb} <file>.`)
  return { verb, file }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function parseVerify(args: string[]): Command {
  const { values, positionals } = parse(() => parseArgs({ args, options: verifyOptions, allowPositionals: true }))
  if (values.help) return { verb: 'help' }
  const [file = null] = positionals
  const workspace = values.workspace?.toLowerCase()
  if (positionals.length > 1 || (file === null) === (workspace === undefined))
    throw new UsageError('Name one file, - for standard input, or --workspace <id|installation> for the database.')
  if (workspace !== undefined && workspace !== 'installation' && !uuid.test(workspace))
    throw new UsageError('--workspace must be the id of a workspace, or installation.')
  const workspaceId = workspace === undefined || workspace === 'installation' ? null : workspace
  return { verb: 'verify-activity', file, workspaceId, from: placeIn(values.from), head: placeIn(values.head) }
}

/** @throws UsageError */
function placeIn(text: string | undefined): Place | null {
  if (text === undefined) return null
  const [, seq, hash] = /^([0-9]{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (seq === undefined || hash === undefined)
    throw new UsageError('--from and --head must be the number of an entry and its hash: 12:3f9a…')
  return { seq: Number(seq), hash }
}
