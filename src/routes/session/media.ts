/** Files that people give as samples of a template's header. */
import { Readable } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { AppError, appError } from '../../errors.ts'
import { type MediaStore, mediaReference, mostMediaBytes } from '../../publishing/index.ts'
import { stretchToSend } from '../byte-range.ts'
import { problems, sessionParams } from '../schemas.ts'
import { mediaAnswer, mediaBody, mediaList, mediaQuery, mediaTypes } from './media-schemas.ts'

const tags = ['sessions']

type Stored = Awaited<ReturnType<MediaStore['list']>>['media'][number]

const view = ({ createdAt, ...file }: Stored) => ({
  ...file,
  handle: mediaReference(file.digest),
  created_at: createdAt.toISOString(),
})

/** The file of a form, whatever its field is called. @throws AppError MEDIA_TOO_LARGE, MEDIA_UNSUITABLE, INVALID_REQUEST */
async function fileOf(request: FastifyRequest): Promise<{ name: string; bytes: Buffer }> {
  try {
    const file = await request.file()
    if (file === undefined) throw appError('MEDIA_UNSUITABLE', { detail: 'The form has no file.' })
    return { name: file.filename, bytes: await file.toBuffer() }
  } catch (error) {
    if (error instanceof AppError) throw error
    const { statusCode } = error as { statusCode?: number }
    if (statusCode === 413) throw appError('MEDIA_TOO_LARGE', { detail: `It has more than ${mostMediaBytes} bytes.` })
    throw appError('INVALID_REQUEST', { detail: 'The form cannot be read.', cause: error })
  }
}

export const sessionMedia: FastifyPluginAsyncZod = async (app) => {
  await app.register(multipart, { limits: { fileSize: mostMediaBytes, files: 1, fields: 10, fieldSize: 10_000 } })

  app.post(
    '/session/:session_id/media',
    {
      config: { access: { level: 'session', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'addMedia',
        summary: 'Give a picture, a film or a document as the sample of the header',
        description:
          'As `multipart/form-data` with one file, or as JSON with a link, which is fetched once. JPEG and PNG up to 5 MiB, MP4 and PDF up to 16 MiB, by content. The header of the draft then shows it, and becomes a picture, a film or a document as the file is one: `note` says so.',
        params: sessionParams,
        body: mediaBody,
        response: { 201: mediaAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request, reply) => {
      const { caller, params } = request
      const { media, ...answer } = request.isMultipart()
        ? await app.media.accept(caller, params.session_id, () => fileOf(request))
        : await app.media.acceptLink(caller, params.session_id, request.body?.url ?? null)
      return reply.code(201).send({ media: view(media), ...answer })
    },
  )

  app.get(
    '/session/:session_id/media',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listMedia',
        summary: 'The files that were given as samples, without their content',
        description: 'For those who may read the session; support staff see no files.',
        params: sessionParams,
        response: { 200: mediaList, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const { session_id } = request.params
      const { media, shown } = await app.media.list(request.caller, session_id)
      return { session_id, media: media.map(view), shown }
    },
  )

  app.get(
    '/session/:session_id/media/content',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'readMedia',
        summary: 'The content of a file, by default of the newest',
        description: 'With the type that its content has; a stretch of it with the header `Range`.',
        produces: mediaTypes,
        params: sessionParams,
        querystring: mediaQuery,
        response: {
          200: z
            .unknown()
            .meta({ description: 'The file, or with status 206 the bytes that `Range` asks for', examples: ['…'] }),
          ...problems(400, 401, 404, 416),
        },
      },
    },
    async (request, reply) => {
      const { session_id } = request.params
      const media = await app.media.find(request.caller, session_id, request.query.digest ?? null)
      const stretch = stretchToSend(reply, request.headers.range, media.size)
      reply.header('cache-control', 'private, no-store')
      reply.header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(media.name)}`)
      return reply
        .type(media.type)
        .send(Readable.from(app.media.read(request.caller, session_id, media.digest, stretch)))
    },
  )

  app.delete(
    '/session/:session_id/media',
    {
      config: { access: { level: 'session', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'deleteMedia',
        summary: 'Remove all files of the session',
        description:
          'A header or card of the draft that shows one of them waits for another. Deleting the session removes them too.',
        params: sessionParams,
        response: { 204: z.null().describe('Removed'), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      await app.media.removeAll(request.caller, request.params.session_id)
      return reply.code(204).send(null)
    },
  )
}
