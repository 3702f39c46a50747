import { z } from 'zod'
import { galleryLanguageOf, galleryLanguages, industries, slotKinds, tones } from '../../gallery/index.ts'
import { categories } from '../../template/draft.ts'
import { findLanguage } from '../../template/languages.ts'
import { exampleTemplate } from '../examples.ts'
import { draftSchema, wholeNumber } from '../schemas.ts'

/** `hi_Latn` is Hindi in Latin letters, which has no language code of its own. */
const languageSchema = z
  .string()
  .max(20)
  .refine(
    (code) => galleryLanguageOf(code) !== null && (code === 'hi_Latn' || findLanguage(code) !== null),
    `must be a language of the gallery (${galleryLanguages.join(', ')}) or one of its regions, such as es_MX`,
  )

const blueprintId = z.string().min(1).max(60)

export const galleryQuery = z.object({
  q: z.string().max(1000).optional().describe('What the message is for, in any language'),
  category: z.enum(categories).optional(),
  industry: z.enum(industries).optional(),
  language: languageSchema.default('en').describe('The language of titles and texts'),
  tone: z
    .enum(tones)
    .default('plain')
    .describe('The tone of texts; `plain` takes its place where a blueprint does not have it'),
  limit: wholeNumber(1, 100).default(20),
  offset: wholeNumber(0, 10_000).default(0),
})

const entryFields = {
  id: z.string(),
  title: z.string(),
  category: z.enum(categories),
  industries: z.array(z.string()).readonly(),
  languages: z.array(z.string()).readonly(),
  tones: z.array(z.enum(tones)).readonly(),
}

const exampleEntry = {
  id: 'appointment_reminder',
  title: 'Appointment reminder',
  category: 'UTILITY' as const,
  industries: ['health'],
  languages: ['en', 'es'],
  tones: ['plain' as const, 'warm' as const],
}

const exampleListed = {
  ...exampleEntry,
  template: exampleTemplate,
  text: 'Hello Alex, this is a reminder of your appointment …',
}

export const galleryAnswer = z
  .object({
    total: z.int(),
    limit: z.int(),
    offset: z.int(),
    has_more: z.boolean(),
    confident: z.boolean().nullable().describe('Whether the first entry is what `q` means; null without `q`'),
    languages: z.array(z.string()).readonly().describe('Every language of the gallery'),
    industries: z.array(z.string()).readonly().describe('Every industry of the gallery'),
    entries: z.array(
      z
        .object({
          ...entryFields,
          template: draftSchema,
          text: z.string().describe('The body, with samples for its variables'),
        })
        .meta({ id: 'GalleryEntry', description: 'A purpose with its text', examples: [exampleListed] }),
    ),
  })
  .meta({
    id: 'Gallery',
    description: 'A page of the gallery',
    examples: [
      {
        total: 1,
        limit: 20,
        offset: 0,
        has_more: false,
        confident: true,
        languages: ['en', 'es'],
        industries: ['health'],
        entries: [exampleListed],
      },
    ],
  })

export const blueprintParams = z.object({ id: blueprintId })

export const blueprintQuery = z.object({
  language: languageSchema.default('en'),
  tone: z.enum(tones).default('plain').describe('`plain` takes its place where the blueprint does not have it'),
})

export const blueprintAnswer = z
  .object({
    ...entryFields,
    language: z.string(),
    tone: z.enum(tones),
    template: draftSchema,
    slots: z
      .array(
        z.object({
          name: z.string(),
          kind: z.enum(slotKinds),
          per: z.enum(['message', 'customer']).describe('`customer`: it differs for each, so it is a variable'),
          required: z.boolean().describe('The message is pointless without it'),
        }),
      )
      .describe('What can be filled in'),
    variables: z.array(z.object({ slot: z.string(), sample: z.string() })).describe('Of the body, in order'),
    missing: z.array(z.string()).describe('Required slots; samples take their place'),
  })
  .meta({
    id: 'Blueprint',
    description: 'A ready template, and what can be filled in',
    examples: [
      {
        ...exampleEntry,
        language: 'en',
        tone: 'plain' as const,
        template: exampleTemplate,
        slots: [{ name: 'date', kind: 'date' as const, per: 'customer' as const, required: true }],
        variables: [{ slot: 'date', sample: '12 March' }],
        missing: [],
      },
    ],
  })

export const blueprintChoice = z
  .union([
    blueprintId,
    z.object({ id: blueprintId, language: languageSchema.nullish(), tone: z.enum(tones).nullish() }),
  ])
  .describe('A blueprint of the gallery to start from: its id, or with language and tone')

export type BlueprintChoice = z.output<typeof blueprintChoice>
