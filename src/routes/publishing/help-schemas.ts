import { z } from 'zod'
import { categoryAlarm, sendContract } from '../../publishing/index.ts'
import { exampleTemplate } from '../examples.ts'
import { line, wholeNumber } from '../schemas.ts'
import { contractAnswer } from '../templates/contract-schemas.ts'

const difference = z.object({
  breaking: z.boolean().describe('Code that was made for the version before is refused'),
  changes: z.array(
    z.object({
      parameter: z.string(),
      kind: z.enum(['added', 'removed', 'required', 'optional', 'values', 'moved']),
      breaking: z.boolean(),
      what: z.string(),
    }),
  ),
  code_changed: z.boolean().describe('Generated code has to be made anew'),
})

export const templateContract = z
  .object({
    contract: contractAnswer,
    difference: difference.nullable().describe('To the version before; null: there is none'),
  })
  .meta({
    id: 'TemplateContract',
    description: 'How a template is sent, and what has changed about it',
    examples: [{ contract: { ...sendContract(exampleTemplate) }, difference: null }],
  })

export const alarmQuery = z.object({
  country: line(2, 60)
    .optional()
    .describe('Of the recipients: ISO 3166-1 of two letters, or a market of the list of prices'),
  volume: wholeNumber(1, 1_000_000_000).optional().describe('Messages to that country'),
})

const alarm = z.object({
  stage: z.enum(['announced', 'moved', 'rejected']),
  text: z.string(),
  cost: z
    .object({ currency: z.string(), before: z.number(), after: z.number(), difference: z.number() })
    .nullable()
    .describe('At list prices; null: country, volume or price are not known'),
  cost_text: z.string(),
  consent: z.array(z.string()).describe('Which sends need another consent'),
  review: z
    .object({ until: z.string(), text: z.string(), where: z.string() })
    .nullable()
    .describe('null: no review is possible'),
})

const exampleAlarm = categoryAlarm({
  from: 'UTILITY',
  to: 'MARKETING',
  effectiveAt: new Date('2026-12-02T00:00:00Z'),
  now: new Date('2026-12-01T00:00:00Z'),
})

export const alarmAnswer = z
  .object({
    alarm: alarm.nullable().describe('null: the category is what was asked for, and no move is announced'),
    markets: z.array(z.string()).describe('Those of the list of prices, which `country` may name'),
  })
  .meta({
    id: 'CategoryAlarm',
    description: 'What it means that Meta moves a template to another category',
    examples: [{ alarm: exampleAlarm, markets: ['India', 'Rest of Africa'] }],
  })
