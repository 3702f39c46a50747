/** The report for programs. Fields may be added but never renamed or removed. */
import { type Report, stringIn, summarise } from './judge.ts'

/** With `withFixed`, every result includes its repaired template. */
export function formatJson(report: Report, options: { withFixed: boolean }): string {
  const results = report.sources.flatMap(({ source, verdicts }) =>
    verdicts.map(({ item, descriptions, applied, renumbered }) => ({
      file: source.name,
      line: item.line,
      index: item.index,
      name: stringIn(item.template, 'name'),
      language: stringIn(item.template, 'language'),
      valid: descriptions.every(({ severity }) => severity !== 'error'),
      issues: descriptions,
      ...(options.withFixed
        ? {
            applied,
            renumbered: renumbered.map(({ path, ...move }) => ({ path: path.join('/'), ...move })),
            fixed: item.template,
          }
        : {}),
    })),
  )
  return `${JSON.stringify({ summary: summarise(report), results, unreadable: report.faults }, null, 2)}\n`
}
