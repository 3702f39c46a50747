/** What a template is about. */
import type { Topic } from '../contract.ts'
import type { Reading } from '../reading.ts'
import type { Near } from './nearest.ts'
import { themeOf } from './themes.ts'

/** The purpose is told from here on, its theme already from there. */
const sureFrom = 0.2
const themeFrom = 0.12
/** Purposes that are nearer to each other than this are not told apart. */
const tie = 0.01

/** @param near the nearest purposes, best first */
export function topicOf(reading: Reading, near: readonly Near[]): Topic {
  const [first, second] = near
  const language = reading.body === undefined ? null : reading.language || null
  if (first === undefined || first.score < themeFrom)
    return { intent: null, theme: null, industry: null, language, confidence: 0 }
  const lead = first.score - (second?.score ?? 0)
  return {
    intent: first.score < sureFrom || lead < tie ? null : first.blueprint.id,
    theme: bestOf(near, ({ blueprint }) => [themeOf(blueprint.id)]),
    industry: bestOf(near, ({ blueprint }) => blueprint.industries),
    language,
    confidence: Math.round(Math.min(1, first.score + lead) * 100) / 100,
  }
}

/** What most of the nearest purposes have; the nearest count most. */
function bestOf(near: readonly Near[], kindsOf: (one: Near) => readonly (string | null)[]): string | null {
  const shares = new Map<string, number>()
  for (const one of near) {
    const kinds = kindsOf(one)
    for (const kind of kinds)
      if (kind !== null) shares.set(kind, (shares.get(kind) ?? 0) + one.score ** 2 / kinds.length)
  }
  return [...shares].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
