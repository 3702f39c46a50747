/** What Meta will make of templates: one, a hundred at once, or thousands by a job. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Subject } from '../../assessing/index.ts'
import { problems } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { acceptedLanguage } from './language.ts'
import {
  assessBody,
  assessmentAnswer,
  batchAnswer,
  batchBody,
  jobParams,
  manyBytes,
  progressAnswer,
  progressQuery,
  startAnswer,
  startBody,
} from './schemas.ts'

const tags = ['assessments']

/** Nothing of the caller's is changed, so support may call these too, and texts that cannot be stored are accepted. */
const assessing = { access: { level: 'session', scope: 'read' }, purpose: 'read', anyText: true } as const

const subjectOf = ({
  template,
  session_id,
}: {
  template?: unknown
  session_id?: string | null | undefined
}): Subject => (typeof session_id === 'string' ? { sessionId: session_id } : { template })

type Context = Omit<z.output<typeof batchBody>, 'items'>

const optionsOf = (
  request: FastifyRequest,
  { workspace_id, business, depth, countries, volume, language }: Context,
) => ({
  workspaceId: workspace_id ?? request.caller.workspaceId,
  business: business?.trim() ?? null,
  depth: depth ?? 'full',
  countries: countries ?? [],
  volume: volume ?? null,
  language: language ?? null,
  accepted: acceptedLanguage(request),
  opinion: null,
  askMeta: false,
})

export const assessments: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/assessments',
    {
      config: assessing,
      schema: {
        tags,
        operationId: 'assessTemplate',
        summary: 'What Meta will make of a template: category, risk, quality, price, with reasons',
        description:
          'Of a creation payload or of the draft of a session. In a workspace it is kept by its content: asking again is answered from there, and shows where people said otherwise. Without one it is computed and not stored. Where the workspace has a connected account, Meta is shown the text as a sample, once, and what it said is in `meta_sample` when one asks again.',
        body: assessBody,
        response: { 200: assessmentAnswer, ...problems(400, 401, 404, 409, 413, 415) },
      },
    },
    (request) => {
      const { caller, body, id } = request
      const opinion = body.second_opinion === true ? { addressGroups: caller.addressGroups, requestId: id } : null
      const askMeta = body.ask_meta ?? (body.depth ?? 'full') === 'full'
      return app.assessing.assess(caller, subjectOf(body), { ...optionsOf(request, body), opinion, askMeta })
    },
  )

  app.post(
    '/assessments/batch',
    {
      config: assessing,
      bodyLimit: manyBytes / 8,
      schema: {
        tags,
        operationId: 'assessTemplates',
        summary: 'The same for up to a hundred templates or sessions, answered in order',
        description: 'An item that cannot be assessed has an `error` and does not stop the others. At most 1 MiB.',
        body: batchBody,
        response: { 200: batchAnswer, ...problems(400, 401, 404, 413, 415) },
      },
    },
    async (request) => {
      const subjects = request.body.items.map(subjectOf)
      return { items: await app.assessing.assessAll(request.caller, subjects, optionsOf(request, request.body)) }
    },
  )

  app.post(
    '/workspaces/:workspace_id/assessments',
    {
      bodyLimit: manyBytes,
      config: { access: { level: 'user', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'startAssessments',
        summary: 'Assess up to 5,000 templates in the background, and keep the answers in the workspace',
        description: 'For owners and editors. At most 8 MiB. The templates themselves are kept with their assessments.',
        params: workspaceParams,
        body: startBody,
        response: { 202: startAnswer, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request, reply) => {
      const { templates, business } = request.body
      const input = { templates, business: business?.trim() ?? null }
      return reply.code(202).send(await app.assessing.startBatch(request.caller, request.params.workspace_id, input))
    },
  )

  app.get(
    '/workspaces/:workspace_id/assessments/:job_id',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'getAssessments',
        summary: 'How far such a job is, and what it has found',
        description:
          'For members, for a week. Whole assessments are answered by `POST /assessments` from what is kept.',
        params: jobParams,
        querystring: progressQuery,
        response: { 200: progressAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => {
      const { workspace_id, job_id } = request.params
      return app.assessing.batchOf(request.caller, workspace_id, job_id, request.query)
    },
  )
}
