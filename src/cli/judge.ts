/** Judges the templates of sources and counts what was found. Pure. */

import { type DescribedIssue, describeIssue, type Fixed, fix, type Issue, validate } from '../validator/index.ts'
import type { Policy } from '../validator/policy.ts'
import { type InputFault, readSource, replaceTemplates, type Source, type TemplateItem } from './source.ts'

export interface Verdict {
  item: TemplateItem
  issues: readonly Issue[]
  described: readonly DescribedIssue[]
  /** Rules whose fixes changed the template. */
  applied: readonly string[]
  /** Variables that got another number when a gap was closed. */
  renumbered: Fixed['renumbered']
}

export interface SourceReport {
  source: Source
  /** The text as it was read differs from the source's, because templates were repaired. */
  isChanged: boolean
  verdicts: readonly Verdict[]
}

export interface Report {
  sources: readonly SourceReport[]
  faults: readonly InputFault[]
}

export interface JudgeOptions {
  fix: boolean
  /** Errors alone. */
  quiet: boolean
  policy: Policy | undefined
}

/** One source; repaired first when that is asked for, so that paths and regions speak of the repaired text. */
export function judgeSource(given: Source, options: JudgeOptions): SourceReport {
  const fixed = options.fix ? given.items.map(({ template }) => fix(template, options.policy)) : []
  const text = options.fix
    ? replaceTemplates(
        given,
        fixed.map(({ template }) => template),
      )
    : given.text
  const isChanged = text !== given.text
  const source = isChanged ? { ...readSource(given.name, text).source, text } : given
  const verdicts = source.items.map((item, index) => judgeItem(item, fixed[index], options))
  return { source, isChanged, verdicts }
}

function judgeItem(item: TemplateItem, fixed: Fixed | undefined, { quiet, policy }: JudgeOptions): Verdict {
  const { applied = [], renumbered = [] } = fixed ?? {}
  const issues = validate(item.template, policy).filter(({ severity }) => !quiet || severity === 'error')
  return { item, issues, described: issues.map(describeIssue), applied, renumbered }
}

export interface Summary {
  templates: number
  errors: number
  warnings: number
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

/** What tells the templates of one file apart: `:3` for a line, `#2` for a place in an array, nothing for a single one. */
export function placeOf({ line, index }: TemplateItem): string {
  if (line !== null) return `:${line}`
  return index === null ? '' : `#${index}`
}

/** A property of the template, when it is a string. */
export function stringIn(template: unknown, key: 'name' | 'language'): string | null {
  if (typeof template !== 'object' || template === null || !Object.hasOwn(template, key)) return null
  const value: unknown = Reflect.get(template, key)
  return typeof value === 'string' ? value : null
}
