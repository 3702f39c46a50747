/** Examples of assessments and of a report over an account. */
import { exampleIds, exampleMoment, exampleTemplate } from '../examples.ts'

const part = { score: 82, raise: null }

const prices = { version: 'meta-2026-10-01', valid_from: '2026-10-01', currency: 'USD' }
const cost = {
  ...prices,
  category: 'UTILITY' as const,
  per_message: 0.0068,
  per_month: 68,
  reason: null,
  by_country: [{ country: 'BR', market: 'Brazil', per_message: 0.0068, reason: null }],
}

export const exampleHash = '51016f72c52fa1cf16a61a1c87b2ecbfa39df18d58865aec38853f2b4ea80d40'

export const exampleAssessment = {
  content_hash: exampleHash,
  session_id: null,
  workspace_id: null,
  assessed_at: exampleMoment,
  told_in: 'en',
  rules_version: '1',
  category: {
    requested: 'UTILITY' as const,
    first_review: 'UTILITY' as const,
    later_sweep: 'UTILITY' as const,
    confidence: 0.93,
    probabilities: { MARKETING: 0.07, UTILITY: 0.93, AUTHENTICATION: 0 },
    reasons: [
      {
        rule: 'appointment',
        words: 'your appointment',
        path: 'components[0].text',
        range: [34, 50] as [number, number],
        weight: -1.8,
        why: 'It is about something that the person arranged.',
      },
    ],
    learned: null,
  },
  risk: { level: 'none' as const, findings: [] },
  quality: {
    score: 82,
    parts: {
      clarity: part,
      personal: part,
      brevity: part,
      call_to_action: part,
      variables: part,
      readability: part,
      tone: part,
      rules: part,
    },
  },
  topic: { intent: 'appointment-reminder', theme: null, industry: null, language: 'en', confidence: 0.8 },
  worst_case: [],
  smallest_change: null,
  split: null,
  overridden: [],
  cost: { as_requested: cost, as_forecast: cost, difference: null },
  second_opinion: null,
  meta_sample: null,
}

export const exampleSubject = {
  template: exampleTemplate,
  countries: [{ country: 'BR', share: 1 }],
  volume: 10_000,
}

export const exampleOverride = {
  id: exampleIds.key,
  kind: 'false_alarm' as const,
  content_hash: exampleHash,
  session_id: null,
  rule: 'short-link',
  value: null,
  reason: 'The link is our own domain.',
  by: exampleIds.user,
  at: exampleMoment,
}

const sums = { templates: 1, finished: 1, refused: 0, reclassified: 0, at_risk: 0, quality: 82 }

export const exampleReport = {
  rules_version: '1',
  told_in: 'en',
  from: '2026-10-30T09:30:00.000Z',
  to: exampleMoment,
  truncated: false,
  prices,
  countries: [{ country: 'BR', share: 1 }],
  volume: 10_000,
  totals: sums,
  before: { ...sums, templates: 0, finished: 0, quality: null },
  by: {
    category: [{ value: 'UTILITY', count: 1 }],
    forecast: [{ value: 'UTILITY', count: 1 }],
    status: [{ value: 'final', count: 1 }],
    quality: [{ value: '80–100', count: 1 }],
    rating: [],
    language: [{ value: 'en', count: 1 }],
    risk: [{ value: 'none', count: 1 }],
    origin: [{ value: 'session', count: 1 }],
    intent: [{ value: 'appointment-reminder', count: 1 }],
    theme: [{ value: 'none', count: 1 }],
    industry: [{ value: 'none', count: 1 }],
  },
  reclassifications: { count: 0, money: { priced: 0, more_per_month: null, reason: null }, templates: [] },
  savings: { count: 0, money: { priced: 0, more_per_month: null, reason: null }, templates: [] },
  faults: [],
  risks: [],
  languages: { expected: [], missing: [] },
  near_duplicates: [],
  names: { unnamed: 0, invalid: [], twice: [] },
  opt_outs: { marketing: 0, without: [] },
  authors: [{ author: exampleIds.user, templates: 1, finished: 1, turns: 3 }],
  effort: { finished: 1, turns_per_finished: 3, questions_per_finished: 1, cost_usd_per_finished: 0, cost_usd: 0 },
  reliability: {
    outcomes: 0,
    by_meta: 0,
    by_samples: 0,
    by_people: 0,
    right: null,
    at_least: null,
    is_thin: true,
    bins: [],
  },
  learned: [],
  samples: { answered: 0, other: 0, templates: [] },
  overrides: { count: 0, by_kind: [], newest: [] },
  list_limit: 200,
}
