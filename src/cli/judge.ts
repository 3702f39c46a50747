/** Validates the templates of a source and counts the issues. Pure. */
import { type DescribedIssue, describeIssue, type Fixed, fix, type Issue, validate } from '../validator/index.ts'
import type { Policy } from '../validator/policy.ts'
import { type InputFault, readSource, replaceTemplates, type Source, type TemplateItem } from './source.ts'

export interface Verdict {
  item: TemplateItem
  issues: readonly Issue[]
  /** The same issues in words, in the same order. */
  descriptions: readonly DescribedIssue[]
  /** Rules whose fixes changed the template. */
  applied: readonly string[]
  /** Variables that were renumbered to close a gap. */
  renumbered: Fixed['renumbered']
}

export interface SourceReport {
  source: Source
  /** True if templates were repaired, so that `source.text` differs from the text that was read. */
  isChanged: boolean
  verdicts: readonly Verdict[]
}

export interface Report {
  sources: readonly SourceReport[]
  faults: readonly InputFault[]
}

interface JudgeOptions {
  fix: boolean
  /** Report only errors. */
  quiet: boolean
  policy: Policy | undefined
}

/** With `fix`, repairs the templates first, so that paths and regions refer to the repaired text. */
export function judgeSource(original: Source, options: JudgeOptions): SourceReport {
  const fixes = options.fix ? original.items.map(({ template }) => fix(template, options.policy)) : []
  const text = options.fix
    ? replaceTemplates(
        original,
        fixes.map(({ template }) => template),
      )
    : original.text
  const isChanged = text !== original.text
  const source = isChanged ? { ...readSource(original.name, text).source, text } : original
  const verdicts = source.items.map((item, index) => judgeItem(item, fixes[index], options))
  return { source, isChanged, verdicts }
}

function judgeItem(item: TemplateItem, fixed: Fixed | undefined, { quiet, policy }: JudgeOptions): Verdict {
  const { applied = [], renumbered = [] } = fixed ?? {}
  const issues = validate(item.template, policy).filter(({ severity }) => !quiet || severity === 'error')
  return { item, issues, descriptions: issues.map((issue) => describeIssue(issue)), applied, renumbered }
}

/** Counts over all sources. */
export interface Summary {
  templates: number
  errors: number
  warnings: number
  /** Templates that at least one fix changed. */
  fixed: number
}

export function summarise({ sources }: Pick<Report, 'sources'>): Summary {
  const verdicts = sources.flatMap((report) => report.verdicts)
  const count = (severity: string) =>
    verdicts.reduce((sum, { issues }) => sum + issues.filter((issue) => issue.severity === severity).length, 0)
  return {
    templates: verdicts.length,
    errors: count('error'),
    warnings: count('warning'),
    fixed: verdicts.filter(({ applied }) => applied.length > 0).length,
  }
}

/** Suffix that distinguishes the templates of one file: `:3` for a line, `#2` for an array index, empty for a single one. */
export function placeOf({ line, index }: TemplateItem): string {
  if (line !== null) return `:${line}`
  return index === null ? '' : `#${index}`
}

/** A property of the template if it is a string, otherwise null. */
export function stringIn(template: unknown, key: 'name' | 'language'): string | null {
  if (typeof template !== 'object' || template === null || !Object.hasOwn(template, key)) return null
  const value: unknown = Reflect.get(template, key)
  return typeof value === 'string' ? value : null
}
