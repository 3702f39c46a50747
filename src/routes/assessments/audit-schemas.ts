import { z } from 'zod'
import { categories } from '../../template/draft.ts'
import { line, timestamp, wholeNumber } from '../schemas.ts'
import { exampleReport, exampleSubject } from './examples.ts'
import { overridden } from './override-schemas.ts'
import { difference, mixShape, mostTemplates, riskLevel } from './schemas.ts'

const format = z.enum(['json', 'html', 'csv']).describe('Default: what `Accept` asks for, or JSON')

const language = line(2, 12).describe(
  'In which reasons, advice and the page are told: ar, de, en, es, fr, hi, id, pt; default: what `Accept-Language` likes best. The CSV keeps its names',
)

/** `BR:3,MX:1`, or names of countries alone. */
const shares = z
  .string()
  .max(2000)
  .refine(
    (text) => text.split(',').every((entry) => /^[^:,]{2,60}(?::\d{1,6}(?:\.\d{1,6})?)?$/.test(entry.trim())),
    'must be countries with weights such as BR:3,MX:1',
  )
  .describe('Countries with weights: `BR:3,MX:1`')

export const auditQuery = z.object({
  days: wholeNumber(1, 366).default(30),
  format: format.optional(),
  language: language.optional(),
  countries: shares.optional(),
  volume: wholeNumber(0, 1_000_000_000).optional().describe('Delivered messages a month and template'),
})

export const auditBody = z
  .object({
    templates: z.array(z.unknown()).min(1).max(mostTemplates).describe('Creation payloads, or what Meta lists'),
    format: format.nullish(),
    language: language.nullish(),
    countries: mixShape.countries,
    volume: z.int().min(0).max(1_000_000_000).nullish().describe('Delivered messages a month and template'),
  })
  .meta({ examples: [{ templates: [exampleSubject.template], format: 'html' as const }] })

const category = z.enum(categories)
const counts = z.array(z.object({ value: z.string(), count: z.int() }))
const named = z.object({ id: z.string(), name: z.string().nullable(), language: z.string().nullable() })
const sums = z.object({
  templates: z.int(),
  finished: z.int(),
  refused: z.int().describe('Those with an error of a rule: Meta would refuse them as they are'),
  reclassified: z.int(),
  at_risk: z.int(),
  quality: z.number().nullable(),
})

const moves = z.object({
  count: z.int(),
  money: z.object({ priced: z.int(), more_per_month: z.number().nullable(), reason: z.string().nullable() }),
  templates: z.array(
    named.extend({
      requested: category,
      first_review: category,
      later_sweep: category,
      confidence: z.number(),
      rule: z.string().nullable(),
      words: z.string().nullable(),
      why: z.string().nullable(),
      difference,
      more_per_message: z.number().nullable(),
      more_per_month: z.number().nullable(),
    }),
  ),
})

export const auditAnswer = z
  .object({
    rules_version: z.string(),
    told_in: z.string().describe('The language of reasons and advice'),
    from: timestamp.nullable(),
    to: timestamp,
    truncated: z.boolean().describe('There are more templates than a report reads; it has the newest'),
    prices: z.object({ version: z.string(), valid_from: z.string(), currency: z.string() }),
    countries: z.array(z.object({ country: z.string(), share: z.number() })),
    volume: z.int().nullable(),
    totals: sums,
    before: sums.nullable().describe('The same number of days before; null: of pasted templates'),
    by: z.object({
      category: counts,
      forecast: counts,
      status: counts,
      quality: counts,
      rating: counts,
      language: counts,
      risk: counts,
      origin: counts,
      intent: counts,
      theme: counts,
      industry: counts,
    }),
    reclassifications: moves.describe('What Meta may move to another category than was asked for'),
    savings: moves.describe('Marketing that reads like another category, and could be sent as that'),
    faults: z
      .array(
        z.object({
          rule: z.string(),
          message: z.string(),
          fix: z.string().nullable(),
          count: z.int(),
          examples: z.array(named.extend({ message: z.string() })),
        }),
      )
      .describe('What Meta would refuse templates for, the most frequent first'),
    risks: z.array(
      z.object({
        rule: z.string(),
        kind: z.string(),
        severity: riskLevel,
        advice: z.string(),
        count: z.int(),
        overridden: z.int(),
        examples: z.array(named.extend({ words: z.string() })),
      }),
    ),
    languages: z.object({
      expected: z.array(z.string()),
      missing: z.array(z.object({ name: z.string(), has: z.array(z.string()), missing: z.array(z.string()) })),
    }),
    near_duplicates: z.array(z.object({ language: z.string().nullable(), templates: z.array(named) })),
    names: z.object({
      unnamed: z.int(),
      invalid: z.array(named),
      twice: z.array(z.object({ name: z.string(), language: z.string().nullable(), count: z.int() })),
    }),
    opt_outs: z.object({ marketing: z.int(), without: z.array(named) }),
    authors: z.array(
      z.object({ author: z.string().nullable(), templates: z.int(), finished: z.int(), turns: z.int() }),
    ),
    effort: z
      .object({
        finished: z.int(),
        turns_per_finished: z.number().nullable(),
        questions_per_finished: z.number().nullable(),
        cost_usd_per_finished: z.number().nullable(),
        cost_usd: z.number(),
      })
      .nullable(),
    reliability: z
      .object({
        outcomes: z.int(),
        by_meta: z.int(),
        by_samples: z.int().describe('By what Meta said of samples alone'),
        by_people: z.int(),
        right: z.number().nullable(),
        at_least: z
          .number()
          .nullable()
          .describe('What the share that was right surely is; with few outcomes far lower'),
        is_thin: z.boolean().describe('Too few outcomes to rely on'),
        bins: z.array(
          z.object({ from: z.number(), to: z.number(), count: z.int(), said: z.number(), right: z.number() }),
        ),
      })
      .describe('How right our forecast was in this workspace, by what Meta gave and what people corrected'),
    learned: z
      .array(
        z.object({
          language: z.string().nullable(),
          rule: z.string().nullable(),
          count: z.int(),
          wrong: z.int(),
          given: category.nullable(),
        }),
      )
      .describe('Kinds of texts of which the forecast was wrong here: it is less sure of others like them'),
    samples: z
      .object({
        answered: z.int(),
        other: z.int().describe('Those of which Meta said another category than the forecast'),
        templates: z.array(named.extend({ first_review: category, sample: category, at: timestamp })),
      })
      .describe('What Meta said of texts that were shown to it as samples'),
    overrides: z.object({ count: z.int(), by_kind: counts, newest: z.array(overridden.extend({ template: named })) }),
    list_limit: z.int(),
  })
  .meta({ id: 'Audit', description: 'The report over an account', examples: [exampleReport] })
