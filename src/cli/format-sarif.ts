/** The report as SARIF 2.1.0, which code hosts and editors show next to the lines concerned. */
import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { catalogue, type Issue } from '../validator/index.ts'
import type { Report, SourceReport, Verdict } from './judge.ts'
import { createPositions, locate, type Position } from './locate.ts'

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

/** One SARIF log with one run. Unreadable inputs become tool notifications. Specification: `schema` above. */
export function formatSarif(report: Report, version: string): string {
  const rules = describeRules()
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const results = report.sources.flatMap((source) => describeSource(source, indexes))
  const notifications = report.faults.map(({ file, line, message }) => ({
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

function describeSource({ source, verdicts }: SourceReport, indexes: ReadonlyMap<string, number>) {
  const positionAt = createPositions(source.text)
  const uri = toUri(source.name)
  return verdicts.flatMap((verdict) =>
    verdict.issues.map((issue, index) => ({
      ruleId: issue.rule,
      ruleIndex: indexes.get(issue.rule) ?? -1,
      level: issue.severity,
      message: { text: verdict.descriptions[index]?.message ?? issue.rule },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri }, region: regionOf(issue, verdict, source.text, positionAt) },
          logicalLocations: [
            { fullyQualifiedName: [verdict.item.index ?? [], verdict.item.pointer, issue.path].flat().join('/') },
          ],
        },
      ],
    })),
  )
}

function regionOf(issue: Issue, { item }: Verdict, text: string, positionAt: (offset: number) => Position) {
  const { start, end } = locate(text, item.offset, [...item.pointer, ...issue.path], issue.range)
  const [from, to] = [positionAt(start), positionAt(end)]
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}
