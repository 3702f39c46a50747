/** The report over the templates of an account: interfaces alone. */
import type { Category } from '../../template/draft.ts'
import type { RiskFinding } from '../contract.ts'
import type { Overridden } from '../overrides.ts'
import type { PriceDifference } from '../prices/index.ts'

export interface Count {
  value: string
  count: number
}

/** A template as a report names it. */
export interface Named {
  id: string
  name: string | null
  language: string | null
}

/** Sums over one period. */
export interface PeriodSums {
  templates: number
  finished: number
  /** Those with an error of a rule: Meta would refuse them as they are. */
  refused: number
  reclassified: number
  at_risk: number
  /** Mean, 0 to 100; null: no template. */
  quality: number | null
}

/** A template that Meta may call another category than the one that was asked for. */
export interface Reclassification extends Named {
  requested: Category
  first_review: Category
  later_sweep: Category
  confidence: number
  /** Of the strongest reason, and its words. */
  rule: string | null
  words: string | null
  why: string | null
  /** What one message costs more, over all markets. */
  difference: PriceDifference | null
  /** What a message, and a month of the given volume, costs more in the given countries; null: not known. */
  more_per_message: number | null
  more_per_month: number | null
}

export interface Moves {
  count: number
  /** Sums over those whose price is known. */
  money: { priced: number; more_per_month: number | null; reason: string | null }
  /** The most certain first. */
  templates: Reclassification[]
}

/** A rule that fired, with the templates in which it did. */
export interface RankedFinding extends Pick<RiskFinding, 'rule' | 'kind' | 'severity' | 'advice'> {
  count: number
  /** How many of them somebody accepted or called a false alarm. */
  overridden: number
  /** The first few. */
  examples: (Named & { words: string })[]
}

/** A template of which Meta said another category than our forecast, when it was shown the text. */
export interface SampledTemplate extends Named {
  first_review: Category
  sample: Category
  /** ISO 8601. */
  at: string
}

/** A rule that templates break so that Meta would refuse them. */
export interface RankedFault {
  rule: string
  /** Of the first example, in plain words. */
  message: string
  fix: string | null
  count: number
  /** The first few. */
  examples: (Named & { message: string })[]
}

/** How right our forecast has been in this account. */
export interface Reliability {
  /** Templates of which Meta or a person said the category, and what they said teaches something. */
  outcomes: number
  by_meta: number
  /** By Meta's words on samples alone. */
  by_samples: number
  by_people: number
  /** 0 to 1; null: there is no outcome. */
  right: number | null
  /** What that share surely is, nine times in ten; with few outcomes far lower. */
  at_least: number | null
  /** Too few outcomes to rely on. */
  is_thin: boolean
  /** By how sure we were, of the share that was right. */
  bins: { from: number; to: number; count: number; said: number; right: number }[]
}

export interface AuditReport {
  rules_version: string
  /** ISO 8601. */
  from: string | null
  to: string
  /** There are more templates than a report reads; it has the newest. */
  truncated: boolean
  prices: { version: string; valid_from: string; currency: string }
  countries: { country: string; share: number }[]
  /** Messages a month and template, as they were given. */
  volume: number | null
  totals: PeriodSums
  /** The same sums of the period before; null: there is none to compare with. */
  before: PeriodSums | null
  by: Record<
    | 'category'
    | 'forecast'
    | 'status'
    | 'quality'
    | 'rating'
    | 'language'
    | 'risk'
    | 'origin'
    | 'intent'
    | 'theme'
    | 'industry',
    Count[]
  >
  /** What Meta may move to another category than was asked for. */
  reclassifications: Moves
  /** Marketing that reads like another category, and could be sent as that. */
  savings: Moves
  /** What Meta would refuse templates for, the most frequent first. */
  faults: RankedFault[]
  risks: RankedFinding[]
  languages: {
    /** Those that many names have. */
    expected: string[]
    missing: { name: string; has: string[]; missing: string[] }[]
  }
  near_duplicates: { language: string | null; templates: Named[] }[]
  names: { unnamed: number; invalid: Named[]; twice: { name: string; language: string | null; count: number }[] }
  opt_outs: { marketing: number; without: Named[] }
  authors: { author: string | null; templates: number; finished: number; turns: number }[]
  effort: {
    /** Conversations that ended with a final template. */
    finished: number
    turns_per_finished: number | null
    questions_per_finished: number | null
    cost_usd_per_finished: number | null
    cost_usd: number
  } | null
  reliability: Reliability
  /** Kinds of texts of which our forecast was wrong here, the worst first: it is less sure of others like them. */
  learned: { language: string | null; rule: string | null; count: number; wrong: number; given: Category | null }[]
  /** What Meta said of texts that were shown to it as samples. */
  samples: { answered: number; other: number; templates: SampledTemplate[] }
  overrides: { count: number; by_kind: Count[]; newest: (Overridden & { template: Named })[] }
  /** The lists of templates above show this many at most; counts are always of all. */
  list_limit: number
}
