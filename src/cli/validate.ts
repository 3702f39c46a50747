/** The command `validate`: reads, validates, optionally repairs, reports. */
import { loadPolicy, type Policy } from '../validator/policy.ts'
import { UsageError, type ValidateCommand } from './arguments.ts'
import { readInputs, readTextFile, writeTextFile } from './files.ts'
import { formatJson } from './format-json.ts'
import { formatSarif } from './format-sarif.ts'
import { createPaint, formatFault, formatText } from './format-text.ts'
import { judgeSource, type Report, summarise } from './judge.ts'
import { readSource } from './source.ts'
import type { Terminal } from './terminal.ts'

/**
 * Returns the exit code: 0 no errors, 1 errors found, 2 something could not be read.
 * @throws UsageError if the policy file cannot be read or is not valid
 */
export async function runValidate(command: ValidateCommand, terminal: Terminal): Promise<number> {
  const policy = command.policyFile === null ? undefined : await readPolicy(command.policyFile)
  const { texts, faults: unreadable } = await readInputs(command.inputs, terminal.stdin)
  const parsed = texts.map(({ name, text }) => readSource(name, text))
  const report: Report = {
    sources: parsed.map(({ source }) => judgeSource(source, { fix: command.fix, quiet: command.quiet, policy })),
    faults: [...unreadable, ...parsed.flatMap(({ faults }) => faults)],
  }
  if (command.write) await writeChanged(report)
  show(report, command, terminal)
  if (report.faults.length > 0) return 2
  return summarise(report).errors > 0 ? 1 : 0
}

async function readPolicy(file: string): Promise<Policy> {
  const content = await readTextFile(file).catch((error: unknown) => {
    throw new UsageError(`The policy ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  const result = loadPolicy(content)
  if ('policy' in result) return result.policy
  const faults = result.faults.map(({ path, message }) => `  ${path === '' ? '(file)' : path}: ${message}`)
  throw new UsageError(`The policy ${file} is not valid:\n${faults.join('\n')}`)
}

async function writeChanged({ sources }: Report): Promise<void> {
  for (const { source, isChanged } of sources) if (isChanged) await writeTextFile(source.name, source.text)
}

function show(report: Report, { format, fix, write, quiet }: ValidateCommand, terminal: Terminal): void {
  const paint = createPaint(terminal.isColoured)
  if (format !== 'sarif') for (const fault of report.faults) terminal.warn(`${formatFault(fault, paint)}\n`)
  if (format === 'json') terminal.print(formatJson(report, { withFixed: fix }))
  else if (format === 'sarif') terminal.print(formatSarif(report, terminal.version))
  else showText(report, { withFixed: fix && !write, text: formatText(report, { paint, quiet }) }, terminal)
}

interface TextOptions {
  withFixed: boolean
  text: string
}

/** Only repaired templates go to standard output, so that they can be piped; the report then goes to standard error. */
function showText({ sources }: Report, { withFixed, text }: TextOptions, terminal: Terminal): void {
  if (!withFixed) {
    terminal.print(text)
    return
  }
  terminal.warn(text)
  for (const { source } of sources) terminal.print(source.text.endsWith('\n') ? source.text : `${source.text}\n`)
}
