/** What a report takes from one template. Pure; the only part of a report that reads texts, so that it can be done in slices. */
import { type Category, categories } from '../../template/draft.ts'
import { type Issue, validate } from '../../validator/index.ts'
import { assessWithIssues } from '../assess.ts'
import type { RiskLevel } from '../contract.ts'
import { type Experience, lightOn } from '../experience.ts'
import { reasonsForExpected } from '../moved.ts'
import { type JudgedAssessment, judged, type Overridden } from '../overrides.ts'
import { type Outcome, outcomeOf, type Verdict } from './reliability.ts'
import { sketchOf } from './sketch.ts'

/** A template in an account, from wherever it is known. */
export interface AuditSubject {
  /** Of the session or the registry; the place in a list of pasted ones. */
  id: string
  origin: 'session' | 'registry' | 'pasted'
  template: unknown
  assessment: JudgedAssessment
  /** In our words for sessions (`draft`, `final`), in Meta's for the registry. */
  status: string
  /** Meta's rating, where it is known. */
  rating: string | null
  /** Who began it; null: not known. */
  author: string | null
  /** What it took, in our conversations; null for templates from elsewhere. */
  effort: { turns: number; questions: number; costUsd: number } | null
  /** Whether it belongs to the period of the report; otherwise to the one before. */
  isCurrent: boolean
  /** What Meta said of its category; null: nothing. */
  verdict: Verdict | null
  /** What Meta said when it was shown the text as a sample, and when (ISO 8601); null: nothing. */
  sample: { given: Category; at: string } | null
}

export interface Facts extends Omit<AuditSubject, 'template' | 'assessment' | 'verdict'> {
  /** What became of our forecast; null: not known. */
  outcome: Outcome | null
  name: string | null
  language: string | null
  requested: Category | null
  firstReview: Category
  laterSweep: Category
  confidence: number
  /** Of the strongest reason. */
  rule: string | null
  words: string | null
  why: string | null
  risk: RiskLevel
  findings: JudgedAssessment['risk']['findings']
  quality: number
  intent: string | null
  theme: string | null
  industry: string | null
  overridden: readonly Overridden[]
  lacksOptOut: boolean
  /** What Meta would refuse it for. */
  faults: readonly Issue[]
  /** Of the body, for comparing it with others; null: there is none. */
  sketch: Uint32Array | null
}

const textAt = (value: unknown, key: string): string | null => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === 'string' && found !== '' ? found : null
}

/** The text of the body of any payload. */
function bodyOf(template: unknown): string | null {
  const components: unknown =
    typeof template === 'object' && template !== null ? Reflect.get(template, 'components') : []
  if (!Array.isArray(components)) return null
  const body = components.find((component) => textAt(component, 'type')?.toUpperCase() === 'BODY')
  return textAt(body, 'text')
}

/** The rule that asks marketing for a way out. */
const optOutRule = 'heur-optout-missing'

/** @param known issues of the template, and what the account teaches, where they are known. Never throws. */
export function factsOf(
  { template, assessment, verdict, ...subject }: AuditSubject,
  {
    issues = validate(template),
    experience = null,
  }: { issues?: readonly Issue[]; experience?: Experience | null } = {},
): Facts {
  const { category, risk, quality, topic, overridden } = assessment
  const body = bodyOf(template)
  const said = textAt(template, 'category')
  const requested = categories.find((known) => known === said) ?? null
  // Why it is not what was asked for, if it is not.
  const [reason] = reasonsForExpected({ ...category, requested })
  return {
    ...subject,
    outcome: outcomeOf(assessment, verdict, subject.sample?.given),
    name: textAt(template, 'name'),
    language: textAt(template, 'language') ?? topic.language,
    requested,
    firstReview: category.first_review,
    laterSweep: category.later_sweep,
    confidence: lightOn(assessment, experience).category.confidence,
    rule: reason?.rule ?? null,
    words: reason?.words ?? null,
    why: reason?.why ?? null,
    risk: risk.level,
    findings: risk.findings,
    quality: quality.score,
    intent: topic.intent,
    theme: topic.theme,
    industry: topic.industry,
    overridden,
    lacksOptOut: issues.some(({ rule }) => rule === optOutRule),
    faults: issues.filter(({ severity }) => severity === 'error'),
    sketch: body === null ? null : sketchOf(body),
  }
}

/** Of a template from anywhere, of which nothing is known but itself and its status. Never throws. */
export function pastedFacts(template: unknown, { id, status }: Pick<AuditSubject, 'id' | 'status'>): Facts {
  const { assessment, issues } = assessWithIssues(template, { depth: 'forecast' })
  const unknown = { rating: null, author: null, effort: null, isCurrent: true, verdict: null, sample: null }
  return factsOf({ id, origin: 'pasted', template, assessment: judged(assessment, []), status, ...unknown }, { issues })
}
