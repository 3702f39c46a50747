/** What people say otherwise of an assessment, laid over it. Pure; nothing that was found is hidden. */
import { type Category, categories } from '../template/draft.ts'
import {
  type Assessment,
  type CategoryForecast,
  type overrideKinds,
  type RiskFinding,
  type RiskLevel,
  riskLevels,
} from './contract.ts'

/** A correction, and how near it is: of this content, of its session, or a rule of the workspace. */
export interface Override {
  id: string
  kind: (typeof overrideKinds)[number]
  scope: 'content' | 'session' | 'workspace'
  /** Of a finding or a reason; for a category or quality: only where it fires. */
  rule: string | null
  /** A category, or a score from 0 to 100. */
  value: string | null
  reason: string
  by: string | null
  at: string
}

/** A correction that changed this assessment, and what was there before. */
export interface Overridden extends Override {
  before: string | number | null
}

/** An assessment in the light of what people said. `overridden` is empty where nobody said anything. */
export interface JudgedAssessment extends Omit<Assessment, 'risk'> {
  risk: {
    /** Of the findings that nobody overrode. */
    level: RiskLevel
    findings: (RiskFinding & { overridden: 'accept' | 'false_alarm' | null })[]
  }
  overridden: Overridden[]
}

const nearness = { content: 0, session: 1, workspace: 2 } as const

/** The nearest first, and of equally near ones the newest. */
const ranked = (overrides: readonly Override[]): Override[] =>
  [...overrides].sort(
    (one, other) => nearness[one.scope] - nearness[other.scope] || (one.at < other.at ? 1 : one.at > other.at ? -1 : 0),
  )

const isCategory = (value: string | null): value is Category =>
  (categories as readonly (string | null)[]).includes(value)

const logit = (chance: number): number => {
  const within = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  return Math.log(within / (1 - within))
}

/** The forecast without the weight of reasons that are false alarms. */
function withoutReasons(category: CategoryForecast, rules: ReadonlySet<string>): CategoryForecast {
  const gone = category.reasons.filter(({ rule }) => rules.has(rule))
  if (gone.length === 0) return category
  const before = category.probabilities
  const marketing = 1 / (1 + Math.exp(gone.reduce((sum, { weight }) => sum + weight, 0) - logit(before.MARKETING)))
  const rest = before.UTILITY + before.AUTHENTICATION
  const shareOf = (chance: number): number => (1 - marketing) * (rest === 0 ? 0.5 : chance / rest)
  const probabilities = {
    MARKETING: marketing,
    UTILITY: shareOf(before.UTILITY),
    AUTHENTICATION: shareOf(before.AUTHENTICATION),
  }
  const [first_review] = [...categories].sort((one, other) => probabilities[other] - probabilities[one])
  if (first_review === undefined) return category
  const later_sweep = category.later_sweep === category.first_review ? first_review : category.later_sweep
  const confidence = Math.min(category.confidence, probabilities[first_review])
  return { ...category, first_review, later_sweep, confidence, probabilities }
}

const levelOf = (findings: JudgedAssessment['risk']['findings']): RiskLevel =>
  findings
    .filter(({ overridden }) => overridden === null)
    .reduce<RiskLevel>(
      (level, { severity }) => (riskLevels.indexOf(severity) > riskLevels.indexOf(level) ? severity : level),
      'none',
    )

/** Lays corrections over an assessment: the nearest wins, and of equally near ones the newest. */
export function judged(assessment: Assessment, overrides: readonly Override[]): JudgedAssessment {
  const { risk, quality, category } = assessment
  const inOrder = ranked(overrides)
  const fired = new Set([...risk.findings, ...category.reasons].map(({ rule }) => rule))
  const bears = ({ rule }: Override): boolean => rule === null || fired.has(rule)
  const alarms = new Map<string, Override>()
  for (const override of inOrder) {
    const { kind, rule } = override
    if ((kind === 'accept' || kind === 'false_alarm') && rule !== null && fired.has(rule) && !alarms.has(rule))
      alarms.set(rule, override)
  }
  const kindOf = (rule: string) => {
    const kind = alarms.get(rule)?.kind
    return kind === 'accept' || kind === 'false_alarm' ? kind : null
  }
  const findings = risk.findings.map((finding) => ({ ...finding, overridden: kindOf(finding.rule) }))
  const wrong = new Set(
    [...alarms.values()].flatMap(({ kind, rule }) => (kind === 'false_alarm' && rule ? [rule] : [])),
  )
  const corrected = inOrder.find((one) => one.kind === 'category' && isCategory(one.value) && bears(one))
  const scored = inOrder.find((one) => one.kind === 'quality' && bears(one))
  const forecast = withoutReasons(category, wrong)
  return {
    ...assessment,
    category:
      corrected && isCategory(corrected.value)
        ? { ...forecast, first_review: corrected.value, later_sweep: corrected.value, confidence: 1 }
        : forecast,
    risk: { level: alarms.size === 0 ? risk.level : levelOf(findings), findings },
    quality: scored ? { ...quality, score: Number(scored.value) } : quality,
    overridden: [
      ...(corrected ? [{ ...corrected, before: category.first_review }] : []),
      ...(scored ? [{ ...scored, before: quality.score }] : []),
      ...[...alarms.values()].map((override) => ({ ...override, before: severityOf(risk.findings, override.rule) })),
    ],
  }
}

const severityOf = (findings: readonly RiskFinding[], rule: string | null): string | null =>
  findings.find((finding) => finding.rule === rule)?.severity ?? null
