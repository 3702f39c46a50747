/** The report as SARIF 2.1.0, which code hosts and editors show next to the lines concerned. */
import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { catalogue } from '../validator/index.ts'
import type { Report, Verdict } from './judge.ts'
import { createPositions, locate, type Position } from './locate.ts'
import type { InputFault, Source, TemplateItem } from './source.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Only rules that a payload can break. Each result refers to its rule by index in this list. */
const checkedRules = () => catalogue().filter(({ checked, reported_as }) => checked && reported_as === undefined)

function describeRules() {
  return checkedRules().map(({ id, severity, about, component, evidence, source, fixable }) => ({
    id,
    shortDescription: { text: about },
    defaultConfiguration: { level: severity },
    properties: { component, evidence, source, fixable },
  }))
}

/** Relative paths stay relative to the working directory; special characters are percent-encoded. */
const toUri = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/')

/** What is said of a place in a source. */
export interface SarifFinding {
  rule: string
  level: 'error' | 'warning' | 'note'
  message: string
  item: TemplateItem
  /** Within the template. */
  path: readonly (string | number)[]
  range?: readonly [number, number] | undefined
}

/** A rule, with whatever describes it. */
interface SarifRule {
  id: string
  shortDescription: { text: string }
}

interface Log {
  version: string
  rules: readonly SarifRule[]
  sources: readonly { source: Source; findings: readonly SarifFinding[] }[]
  faults: readonly InputFault[]
}

/** One SARIF log with one run. Unreadable inputs become tool notifications. Specification: `schema` above. */
export function sarifLog({ version, rules, sources, faults }: Log): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const results = sources.flatMap(({ source, findings }) => describeFindings(source, findings, indexes))
  const notifications = faults.map(({ file, line, message }) => ({
    level: 'error',
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: { uri: toUri(file) }, ...(line && { region: { startLine: line } }) } },
    ],
  }))
  const run = {
    tool: { driver: { name: 'whatsapp-template-builder', version, rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
    results,
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** The report of `validate`. */
export const formatSarif = (report: Report, version: string): string =>
  sarifLog({
    version,
    rules: describeRules(),
    sources: report.sources.map(({ source, verdicts }) => ({ source, findings: verdicts.flatMap(findingsOf) })),
    faults: report.faults,
  })

const findingsOf = ({ item, issues, descriptions }: Verdict): SarifFinding[] =>
  issues.map(({ rule, severity, path, range }, index) => ({
    rule,
    level: severity,
    message: descriptions[index]?.message ?? rule,
    item,
    path,
    range,
  }))

function describeFindings(source: Source, findings: readonly SarifFinding[], indexes: ReadonlyMap<string, number>) {
  const positionAt = createPositions(source.text)
  const uri = toUri(source.name)
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: finding.level,
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, region: regionOf(finding, source.text, positionAt) },
        logicalLocations: [
          { fullyQualifiedName: [finding.item.index ?? [], finding.item.pointer, finding.path].flat().join('/') },
        ],
      },
    ],
  }))
}

function regionOf({ item, path, range }: SarifFinding, text: string, positionAt: (offset: number) => Position) {
  const { start, end } = locate(text, item.offset, [...item.pointer, ...path], range)
  const [from, to] = [positionAt(start), positionAt(end)]
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}
