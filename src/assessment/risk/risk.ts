/** Risks: what of the validator's findings can cost a refusal or the account, and personal data in fixed text. */
import type { Issue } from '../../validator/index.ts'
import { type RiskFinding, type RiskLevel, riskLevels } from '../contract.ts'
import { pathOf, type Reading } from '../reading.ts'
import { stringAt } from '../string-at.ts'
import { personalData } from './personal-data.ts'
import { riskRules } from './rules.ts'

export function riskOf(
  reading: Reading,
  issues: readonly Issue[],
  business: string,
): { level: RiskLevel; findings: RiskFinding[] } {
  const findings = [...issues.flatMap((issue) => fromIssue(reading, issue)), ...personalData(reading, business)]
  findings.sort((one, other) => riskLevels.indexOf(other.severity) - riskLevels.indexOf(one.severity))
  return { level: findings[0]?.severity ?? 'none', findings }
}

function fromIssue({ subject }: Reading, { rule, path, range }: Issue): RiskFinding[] {
  const facts = riskRules[rule]
  if (facts === undefined) return []
  const [kind, severity, advice] = facts
  const text = stringAt(subject.template, path)
  const place = text === null ? ([0, 0] as const) : (range ?? ([0, text.length] as const))
  return [{ words: text?.slice(...place) ?? '', path: pathOf(path), range: place, rule, kind, severity, advice }]
}
