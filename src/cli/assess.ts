/** The commands `assess` and `audit`: what Meta will make of templates, one by one or as an account. */
import {
  assess,
  auditCsv,
  auditOf,
  auditPage,
  costOf,
  knownPrices,
  type PriceList,
  parsePriceList,
  pastedFacts,
  rulesVersion,
} from '../assessment/index.ts'
import type { AssessCommand, AuditCommand } from './assess-arguments.ts'
import { type Assessed, type AssessedSources, isAlarming } from './assessed.ts'
import { readInputs, readTextFile } from './files.ts'
import { assessJson, assessSarif, assessText, auditText } from './format-assess.ts'
import { createPaint, formatFault } from './format-text.ts'
import { placeOf } from './judge.ts'
import { type InputFault, readSource, type Source, type TemplateItem } from './source.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

async function readSources(
  inputs: readonly string[],
  terminal: Terminal,
): Promise<{ sources: Source[]; faults: InputFault[] }> {
  const { texts, faults } = await readInputs(inputs, terminal.stdin)
  const parsed = texts.map(({ name, text }) => readSource(name, text))
  return {
    sources: parsed.map(({ source }) => source),
    faults: [...faults, ...parsed.flatMap((one) => one.faults)],
  }
}

async function readPrices(file: string | null): Promise<PriceList> {
  if (file === null) return knownPrices
  const content = await readTextFile(file).catch((error: unknown) => {
    throw new UsageError(`The prices ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  const parsed = parsePriceList(content)
  if ('list' in parsed) return parsed.list
  throw new UsageError(`The prices ${file} are not valid:\n${parsed.faults.map((fault) => `  ${fault}`).join('\n')}`)
}

function warnOf(faults: readonly InputFault[], terminal: Terminal): void {
  for (const fault of faults) terminal.warn(`${formatFault(fault, createPaint(terminal.isColoured))}\n`)
}

/** Returns the exit code: 0 nothing to fear, 1 another category or a high risk, 2 something could not be read. @throws UsageError */
export async function runAssess(command: AssessCommand, terminal: Terminal): Promise<number> {
  const { format, business, countries, volume } = command
  const prices = await readPrices(command.pricesFile)
  const read = await readSources(command.inputs, terminal)
  const made = (item: TemplateItem): Assessed => {
    const assessment = assess(item.template, { business })
    const { first_review } = assessment.category
    return {
      item,
      assessment,
      cost: countries.length === 0 ? null : costOf(prices, first_review, { countries, volume }),
    }
  }
  const report: AssessedSources = {
    sources: read.sources.map((source) => ({ source, assessed: source.items.map(made) })),
    faults: read.faults,
  }
  if (format !== 'sarif') warnOf(report.faults, terminal)
  if (format === 'json') terminal.print(assessJson(report))
  else if (format === 'sarif') terminal.print(assessSarif(report, terminal.version))
  else terminal.print(assessText(report, createPaint(terminal.isColoured)))
  if (report.faults.length > 0) return 2
  return report.sources.some(({ assessed }) => assessed.some((one) => isAlarming(one.assessment))) ? 1 : 0
}

/** Returns the exit code: 0 done, 2 something could not be read. @throws UsageError */
export async function runAudit(command: AuditCommand, terminal: Terminal): Promise<number> {
  const { format, countries, volume } = command
  const prices = await readPrices(command.pricesFile)
  const { sources, faults } = await readSources(command.inputs, terminal)
  const facts = sources.flatMap(({ name, items }) =>
    items.map((item) => pastedFacts(item.template, { id: `${name}${placeOf(item)}`, status: 'unknown' })),
  )
  const period = { from: null, to: new Date(), truncated: false }
  const report = auditOf(facts, { rulesVersion, ...period, prices, countries, volume })
  warnOf(faults, terminal)
  if (format === 'json') terminal.print(`${JSON.stringify(report, null, 2)}\n`)
  else if (format === 'html') terminal.print(auditPage(report))
  else if (format === 'csv') terminal.print(auditCsv(facts))
  else terminal.print(auditText(report, createPaint(terminal.isColoured)))
  return faults.length > 0 ? 2 : 0
}
