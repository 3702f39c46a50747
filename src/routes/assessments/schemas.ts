import { z } from 'zod'
import { opinionNotes, sampleStates } from '../../assessing/index.ts'
import { riskLevels } from '../../assessment/index.ts'
import { categories } from '../../template/draft.ts'
import { exampleIds, exampleMoment } from '../examples.ts'
import { line, sessionIdSchema, timestamp, uuid, wholeNumber, workspaceIdSchema } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { exampleAssessment, exampleHash, exampleSubject } from './examples.ts'
import { overridden, overrideKind } from './override-schemas.ts'

const category = z.enum(categories)
const share = z.number().positive().max(1_000_000)

/** To whom, and how much: what prices follow from. */
export const mixShape = {
  countries: z
    .array(z.object({ country: line(2, 60), share }))
    .max(100)
    .nullish()
    .describe('ISO 3166-1 codes of two letters, or names of markets such as "Rest of Africa", with their weights'),
  volume: z.int().min(0).max(1_000_000_000).nullish().describe('Delivered messages a month'),
}

const contextShape = {
  workspace_id: workspaceIdSchema
    .nullish()
    .describe('Where the answer is kept; default: the workspace of the session or of the API key, or nowhere'),
  business: line(1, 200).nullish().describe('The business that sends'),
  depth: z
    .enum(['forecast', 'full'])
    .nullish()
    .describe('`forecast` leaves out worst case, smallest change and split; default `full`'),
  language: line(2, 12)
    .nullish()
    .describe(
      'In which reasons and advice are told: ar, de, en, es, fr, hi, id, pt, also with a region; default: that of the conversation, or else what `Accept-Language` likes best. Others are answered in English',
    ),
  ...mixShape,
}

const subjectShape = {
  template: z.unknown().optional().describe('A creation payload from any source; or a session'),
  session_id: sessionIdSchema.nullish(),
}
const namesOne = ({ template, session_id }: { template?: unknown; session_id?: string | null | undefined }): boolean =>
  (template === undefined) !== (session_id === undefined || session_id === null)
const oneOfBoth = { path: ['template'], message: 'or session_id: exactly one of the two is needed' }

export const assessBody = z
  .object({
    ...subjectShape,
    ...contextShape,
    second_opinion: z
      .boolean()
      .nullish()
      .describe(
        'Also asks the configured language model what it thinks, which takes seconds and counts against the daily allowance',
      ),
    ask_meta: z
      .boolean()
      .nullish()
      .describe(
        'Whether the text with its sample values is shown to Meta, where an account is connected and the caller may write; default: with depth `full`. A text is shown once in a month',
      ),
  })
  .refine(namesOne, oneOfBoth)
  .meta({ examples: [exampleSubject, { session_id: exampleIds.session }] })

export const batchBody = z
  .object({
    items: z.array(z.object(subjectShape).refine(namesOne, oneOfBoth)).min(1).max(100),
    ...contextShape,
  })
  .meta({ examples: [{ items: [{ template: exampleSubject.template }] }] })

/** Templates of one call, and the bytes that they may have together. */
export const mostTemplates = 5000
export const manyBytes = 8 * 1024 * 1024

export const startBody = z
  .object({ templates: z.array(z.unknown()).min(1).max(mostTemplates), business: contextShape.business })
  .meta({ examples: [{ templates: [exampleSubject.template] }] })

const range = z.tuple([z.int(), z.int()]).readonly()
const quotedShape = { words: z.string(), path: z.string(), range }
export const riskLevel = z.enum(riskLevels)
const severity = riskLevel.exclude(['none'])
const priceShape = { version: z.string(), valid_from: z.string(), currency: z.string() }
export const difference = z
  .object({ ...priceShape, least: z.number(), most: z.number() })
  .nullable()
  .describe('What one message costs more, from the market with the least to that with the most')

const cost = z.object({
  ...priceShape,
  category,
  per_message: z.number().nullable().describe('null: not known; `reason` says why'),
  per_month: z.number().nullable(),
  reason: z.string().nullable(),
  by_country: z.array(
    z.object({
      country: z.string(),
      market: z.string().nullable(),
      per_message: z.number().nullable(),
      reason: z.string().nullable(),
    }),
  ),
})

const qualityPart = z.object({ score: z.number(), raise: z.string().nullable() })

export const assessmentAnswer = z
  .object({
    content_hash: z.string().describe('SHA-256 of the canonical JSON of the template; of a session its draft_hash'),
    session_id: z.string().nullable(),
    workspace_id: z.string().nullable().describe('Where it is kept; null: nowhere'),
    assessed_at: timestamp.describe('When it was made; asking again makes nothing new'),
    rules_version: z.string(),
    told_in: z.string().describe('The language of reasons and advice'),
    category: z
      .object({
        requested: category.nullable(),
        first_review: category.describe('What the review will say'),
        later_sweep: category.describe('What a later sweep may move it to'),
        confidence: z.number(),
        probabilities: z.object({ MARKETING: z.number(), UTILITY: z.number(), AUTHENTICATION: z.number() }),
        reasons: z
          .array(z.object({ ...quotedShape, rule: z.string(), weight: z.number(), why: z.string() }))
          .readonly(),
        learned: z
          .object({
            count: z.int().describe('Texts like this in the workspace whose category Meta or a person said'),
            wrong: z.int().describe('Those of them of which the forecast had said another'),
            language: z.string().nullable(),
            rule: z.string().nullable().describe('The reason that they share; null: any text with this forecast'),
            given: category.nullable().describe('What most of the wrong ones were taken for'),
            before: z.number().nullable().describe('The confidence without this; null: it was not lowered'),
            is_thin: z.boolean().describe('Too few to rely on'),
            told: z.string(),
          })
          .nullable()
          .describe('What verdicts in the workspace teach of such texts; null: nothing is known of them'),
      })
      .describe('The strongest reasons first; a positive weight pulls to MARKETING'),
    risk: z.object({
      level: riskLevel,
      findings: z.array(
        z.object({
          ...quotedShape,
          rule: z.string(),
          kind: z.string(),
          severity,
          advice: z.string(),
          overridden: overrideKind.extract(['accept', 'false_alarm']).nullable(),
        }),
      ),
    }),
    quality: z.object({
      score: z.number(),
      parts: z.object({
        clarity: qualityPart,
        personal: qualityPart,
        brevity: qualityPart,
        call_to_action: qualityPart,
        variables: qualityPart,
        readability: qualityPart,
        tone: qualityPart,
        rules: qualityPart,
      }),
    }),
    topic: z.object({
      intent: z.string().nullable(),
      theme: z.string().nullable(),
      industry: z.string().nullable(),
      language: z.string().nullable(),
      confidence: z.number(),
    }),
    worst_case: z
      .array(
        z.object({ values: z.string(), text: z.string(), length: z.int(), problems: z.array(z.string()).readonly() }),
      )
      .readonly(),
    smallest_change: z
      .object({
        changes: z.array(z.object({ ...quotedShape, replacement: z.string() })).readonly(),
        text: z.string(),
        category,
        confidence: z.number(),
      })
      .nullable(),
    split: z
      .object({ utility: z.record(z.string(), z.unknown()), marketing: z.record(z.string(), z.unknown()) })
      .nullable(),
    overridden: z.array(overridden).describe('Where people said otherwise, and what stood there before'),
    cost: z.object({ as_requested: cost.nullable(), as_forecast: cost, difference }),
    second_opinion: z
      .object({
        category: category.nullable(),
        confidence: z.number().nullable(),
        why: z.string().nullable(),
        model: z.string().nullable(),
        cost: z.number().describe('US dollars'),
        note: z
          .enum(opinionNotes)
          .nullable()
          .describe(
            'Why there is none: no model is configured, the allowance is spent, too many ask at once, it took too long, or its answer could not be used',
          ),
      })
      .nullable()
      .describe('Of a language model, if it was asked for. It never changes the verdict beside it'),
    meta_sample: z
      .object({
        state: z
          .enum(sampleStates)
          .describe('`refused`: the account may not ask; `unknown`: nobody answered, and one may ask again in an hour'),
        category: category.nullable(),
        asked_at: timestamp,
        answered_at: timestamp.nullable(),
        why_not: z.string().nullable(),
      })
      .nullable()
      .describe(
        'What Meta answered when it was shown this text, with its sample values and without buttons and media. It is not the review, and never changes the verdict beside it; null: nobody asked',
      ),
  })
  .meta({ id: 'Assessment', description: 'What Meta will make of a template', examples: [exampleAssessment] })

const itemError = z.object({ code: z.string(), detail: z.string() })

export const batchAnswer = z
  .object({
    items: z.array(z.object({ assessment: assessmentAnswer.nullable(), error: itemError.nullable() })),
  })
  .meta({
    id: 'Assessments',
    description: 'In the order of the items; one of the two is null',
    examples: [{ items: [{ assessment: exampleAssessment, error: null }] }],
  })

export const jobParams = workspaceParams.extend({ job_id: uuid })

export const startAnswer = z.object({ job_id: z.string(), total: z.int() }).meta({
  id: 'AssessmentJob',
  description: 'A job that assesses the templates',
  examples: [{ job_id: exampleIds.key, total: 2000 }],
})

export const progressQuery = z.object({
  offset: wholeNumber(0, mostTemplates).default(0),
  limit: wholeNumber(1, 500).default(100),
})

export const progressAnswer = z
  .object({
    job_id: z.string(),
    status: z.enum(['running', 'done']),
    total: z.int(),
    done: z.int(),
    created_at: timestamp,
    finished_at: timestamp.nullable(),
    has_more: z.boolean(),
    items: z.array(
      z.object({
        index: z.int(),
        content_hash: z.string(),
        category: category.nullable(),
        first_review: category,
        risk: riskLevel,
        quality: z.number(),
      }),
    ),
  })
  .meta({
    id: 'AssessmentProgress',
    description: 'How far the job is, with a page of what is done',
    examples: [
      {
        job_id: exampleIds.key,
        status: 'done',
        total: 1,
        done: 1,
        created_at: exampleMoment,
        finished_at: exampleMoment,
        has_more: false,
        items: [
          {
            index: 0,
            content_hash: exampleHash,
            category: 'UTILITY',
            first_review: 'UTILITY',
            risk: 'none',
            quality: 82,
          },
        ],
      },
    ],
  })
