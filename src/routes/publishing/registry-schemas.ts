import { z } from 'zod'
import { exampleIds, exampleMoment } from '../examples.ts'
import { line, timestamp, uuid, wholeNumber } from '../schemas.ts'
import { exampleRegistered, ids } from './examples.ts'
import { componentList } from './schemas.ts'

const word = z.string().regex(/^[A-Z_]{1,40}$/, 'must be a word of Meta in capitals, such as APPROVED')
const language = z.string().regex(/^[a-zA-Z]{2,3}(_[A-Za-z0-9]{2,8})?$/, 'must be a language code such as en_US')

export const templatesQuery = z.object({
  connection_id: uuid.optional(),
  status: word.optional(),
  category: word.optional(),
  language: language.optional(),
  q: line(1, 100).optional().describe('Part of the name or of the text'),
  limit: wholeNumber(1, 100).default(50),
  offset: wholeNumber(0, 1_000_000).default(0),
})

const shape = {
  template_id: z.string(),
  workspace_id: z.string(),
  connection_id: z.string(),
  name: z.string(),
  language: z.string(),
  meta_id: z.string().nullable(),
  status: z.string().describe("Meta's word: APPROVED, PENDING, REJECTED, PAUSED …; new ones may come"),
  quality: z.string().nullable().describe('GREEN, YELLOW, RED or UNKNOWN'),
  category: z.string().nullable(),
  asked_category: z.string().nullable(),
  coming_category: z.string().nullable().describe('Announced by Meta, not yet in force'),
  coming_at: timestamp.nullable(),
  rejected_reason: z.string().nullable(),
  explanation: z.unknown().describe("Meta's words about the status"),
  parameter_format: z.string().nullable(),
  components: componentList,
  session_id: z.string().nullable().describe('Where it is written'),
  approved_at: timestamp.nullable(),
  deleted_at: timestamp.nullable(),
  created_at: timestamp,
  updated_at: timestamp,
}

const registered = z
  .object(shape)
  .meta({ id: 'RegisteredTemplate', description: 'A template of a connected account', examples: [exampleRegistered] })

export const templateList = z
  .object({
    workspace_id: z.string(),
    total: z.int(),
    limit: z.int(),
    offset: z.int(),
    has_more: z.boolean(),
    templates: z.array(registered),
  })
  .meta({
    id: 'RegisteredTemplates',
    description: 'By name and language',
    examples: [
      {
        workspace_id: exampleIds.workspace,
        total: 1,
        limit: 50,
        offset: 0,
        has_more: false,
        templates: [exampleRegistered],
      },
    ],
  })

const exampleVersion = {
  number: 1,
  category: 'UTILITY',
  components: exampleRegistered.components,
  cause: 'submission',
  created_at: exampleMoment,
}
const exampleEvent = {
  field: 'message_template_status_update',
  event: 'APPROVED',
  at: exampleMoment,
  value: { event: 'APPROVED' },
}

export const templateAnswer = z
  .object({
    ...shape,
    family: z
      .array(z.object({ template_id: z.string(), language: z.string(), status: z.string() }))
      .describe('The other languages of its name'),
    versions: z.array(
      z.object({
        number: z.int(),
        category: z.string().nullable(),
        components: componentList,
        cause: z.string(),
        created_at: timestamp,
      }),
    ),
    events: z.array(z.object({ field: z.string(), event: z.string(), at: timestamp, value: z.unknown() })),
  })
  .meta({
    id: 'TemplateHistory',
    description: 'A template with what it said before and what Meta told of it, newest first',
    examples: [{ ...exampleRegistered, family: [], versions: [exampleVersion], events: [exampleEvent] }],
  })

const exampleStarted = { session_id: exampleIds.session, template_id: ids.template, language: 'en' }

export const startedSession = z.object({ session_id: z.string(), template_id: z.string(), language: z.string() }).meta({
  id: 'StartedSession',
  description: 'A new session with the template as its draft',
  examples: [exampleStarted],
})

export const translationsBody = z
  .object({ languages: z.array(language).min(1).max(20) })
  .meta({ examples: [{ languages: ['es', 'pt_BR'] }] })

export const translationsAnswer = z
  .object({
    sessions: z.array(
      z.object({
        session_id: z.string(),
        template_id: z.string(),
        language: z.string(),
        text: z
          .enum(['gallery', 'model', 'untranslated'])
          .describe(
            'gallery: a ready text with the same variables; model: translated by the language model; untranslated: the same text, still to be translated',
          ),
        differences: z
          .array(
            z.object({
              what: z.enum(['parts', 'variables', 'numbers', 'money', 'links']),
              missing: z.array(z.string()),
              added: z.array(z.string()),
            }),
          )
          .describe('Numbers and amounts that are not the same in both texts: a person should look'),
      }),
    ),
    skipped: z.array(z.object({ language: z.string(), reason: z.string() })),
  })
  .meta({
    id: 'StartedTranslations',
    description: 'A session for each language that does not exist yet',
    examples: [
      {
        sessions: [{ ...exampleStarted, language: 'es', text: 'untranslated', differences: [] }],
        skipped: [{ language: 'en', reason: 'It exists already.' }],
      },
    ],
  })
