/** What a template is about. */
import type { Topic } from '../contract.ts'
import type { Reading } from '../reading.ts'
import type { Near } from './nearest.ts'
import { themeOf } from './themes.ts'

const sureFrom = 0.25

/** @param near the nearest purposes, best first */
export function topicOf(reading: Reading, near: readonly Near[]): Topic {
  const [first, second] = near
  const language = reading.body === undefined ? null : reading.language || null
  if (first === undefined || first.score < sureFrom)
    return { intent: null, theme: null, industry: null, language, confidence: 0 }
  const lead = first.score - (second?.score ?? 0)
  return {
    intent: first.blueprint.id,
    theme: themeOf(first.blueprint.id),
    industry: industryOf(near),
    language,
    confidence: Math.round(Math.min(1, first.score + lead) * 100) / 100,
  }
}

/** The line of business that most of the nearest purposes are of. */
function industryOf(near: readonly Near[]): string | null {
  const shares = new Map<string, number>()
  for (const { blueprint, score } of near)
    for (const industry of blueprint.industries)
      shares.set(industry, (shares.get(industry) ?? 0) + score ** 2 / blueprint.industries.length)
  return [...shares].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
