import { z } from 'zod'
import { sendContract } from '../../publishing/index.ts'
import { exampleTemplate } from '../examples.ts'
import { anyTemplate } from './schemas.ts'

const jsonSchema = z.record(z.string(), z.unknown())

export const contractBody = z.object({ template: anyTemplate }).meta({ examples: [{ template: exampleTemplate }] })

export const contractAnswer = z
  .object({
    name: z.string(),
    language: z.string(),
    recipient: z.enum(['phone_number', 'any']).describe('One-time codes go to phone numbers alone'),
    schema: jsonSchema.describe('JSON Schema (2020-12) of the parameters that a caller gives: one flat object'),
    parameters: z
      .array(
        z.object({
          name: z.string(),
          required: z.boolean(),
          about: z.string().describe('Where it appears'),
          places: z.array(z.string()).describe('Where it stands in `body`'),
        }),
      )
      .describe('From the flat names to the places in the message'),
    example: z.record(z.string(), z.unknown()).describe('Values for all parameters, the optional ones too'),
    body: z.record(z.string(), z.unknown()).describe('The body of `POST /{PHONE_NUMBER_ID}/messages` with the example'),
    body_schema: jsonSchema.describe('JSON Schema (2020-12) of `template.components` in that body'),
    room: z
      .array(z.object({ part: z.string(), limit: z.int(), parameters: z.array(z.string()) }))
      .describe('How many characters the values of each text may have together'),
    curl: z.string(),
    typescript: z.string().describe('A module with a typed function that builds the body, and one that sends it'),
    python: z.string().describe('The same for Python 3.11'),
  })
  .meta({
    id: 'SendContract',
    description: 'How a template is sent',
    examples: [{ ...sendContract(exampleTemplate) }],
  })
