/** What `assess` has made of the templates of its files. Pure. */
import { type Assessment, type Cost, mayBeMoved } from '../assessment/index.ts'
import type { InputFault, Source, TemplateItem } from './source.ts'

/** A template of a file, and what was made of it. */
export interface Assessed {
  item: TemplateItem
  assessment: Assessment
  cost: Cost | null
}

export interface AssessedSources {
  sources: readonly { source: Source; assessed: readonly Assessed[] }[]
  faults: readonly InputFault[]
}

/** Whether Meta may move it, or it has a high risk. */
export function isAlarming({ category, risk }: Pick<Assessment, 'category' | 'risk'>): boolean {
  return mayBeMoved(category) || risk.level === 'high' || risk.level === 'critical'
}
