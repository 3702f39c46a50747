/** The verb `validate`: read, judge, repair where asked, report. */
import { loadPolicy, type Policy } from '../validator/policy.ts'
import { UsageError, type ValidateCommand } from './arguments.ts'
import { readInputs, readTextFile, writeTextFile } from './files.ts'
import { formatJson } from './format-json.ts'
import { formatSarif } from './format-sarif.ts'
import { createPaint, formatFault, formatText } from './format-text.ts'
import { judgeSource, type Report, summarise } from './judge.ts'
import { readSource } from './source.ts'
import type { Terminal } from './terminal.ts'

/** 0 no errors, 1 errors found, 2 something could not be read. Throws UsageError for a bad policy file. */
export async function runValidate(command: ValidateCommand, terminal: Terminal): Promise<number> {
  const policy = command.policyFile === null ? undefined : await readPolicy(command.policyFile)
  const { texts, faults: unreadable } = await readInputs(command.inputs, terminal.stdin)
  const read = texts.map(({ name, text }) => readSource(name, text))
  const report: Report = {
    sources: read.map(({ source }) => judgeSource(source, { fix: command.fix, quiet: command.quiet, policy })),
    faults: [...unreadable, ...read.flatMap(({ faults }) => faults)],
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
  const loaded = loadPolicy(content)
  if ('policy' in loaded) return loaded.policy
  const faults = loaded.faults.map(({ path, message }) => `  ${path === '' ? '(file)' : path}: ${message}`)
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
  else showText(report, { fixed: fix && !write, text: formatText(report, { paint, quiet }) }, terminal)
}

/** Repaired templates go to standard output alone, so that they can be piped on. */
function showText({ sources }: Report, { fixed, text }: { fixed: boolean; text: string }, terminal: Terminal): void {
  if (!fixed) {
    terminal.print(text)
    return
  }
  terminal.warn(text)
  for (const { source } of sources) terminal.print(source.text.endsWith('\n') ? source.text : `${source.text}\n`)
}
