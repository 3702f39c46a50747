import { z } from 'zod'
import { exampleDraftAnswer, exampleIds, exampleMoment } from '../examples.ts'
import { draftAnswerSchema, timestamp } from '../schemas.ts'

export const mediaBody = z
  .object({
    url: z.string().max(2000).nullish().describe('A link to the file, https; without one, the link in the draft'),
  })
  .nullish()
  .meta({ examples: [{ url: 'https://www.example.com/picture.jpg' }] })

export const mediaTypes = ['image/jpeg', 'image/png', 'video/mp4', 'application/pdf'] as const

const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the file')

export const mediaQuery = z.object({ digest: digest.optional() })

const exampleDigest = '4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358'

const file = z
  .object({
    digest,
    name: z.string(),
    type: z.enum(mediaTypes).describe('Found by content'),
    size: z.int().describe('Bytes'),
    width: z.int().nullable().describe('Pixels; null where they are not known'),
    height: z.int().nullable(),
    handle: z
      .string()
      .describe('Stands in the draft for the file; the submission puts the handle of Meta in its place'),
    created_at: timestamp,
  })
  .meta({ id: 'MediaFile', description: 'A file that was given as a sample', examples: [] })

const exampleFile = {
  digest: exampleDigest,
  name: 'picture.jpg',
  type: 'image/jpeg' as const,
  size: 204_800,
  width: 800,
  height: 418,
  handle: `media:sha256:${exampleDigest}`,
  created_at: exampleMoment,
}

export const mediaAnswer = z
  .object({
    media: file,
    draft: draftAnswerSchema.nullable().describe('The draft that shows the file; null if it has no place for one'),
    note: z.string().nullable().describe('What became of the header beyond the file: another kind than before'),
  })
  .meta({
    id: 'MediaAnswer',
    description: 'The stored file and the draft',
    examples: [{ media: exampleFile, draft: exampleDraftAnswer, note: null }],
  })

export const mediaList = z
  .object({
    session_id: z.string(),
    media: z.array(file).describe('Newest first, at most eleven'),
    shown: z.string().nullable().describe('The digest of the one that the header of the draft shows'),
  })
  .meta({
    id: 'MediaList',
    description: 'The files of a session',
    examples: [{ session_id: exampleIds.session, media: [exampleFile], shown: exampleDigest }],
  })
