/** How templates are sent: of any payload, and of a session's final one. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { appError } from '../../errors.ts'
import { noContract, type SendContract, sendContract } from '../../publishing/index.ts'
import { problems, sessionParams } from '../schemas.ts'
import { contractAnswer, contractBody } from './contract-schemas.ts'

const reasons = {
  unknown: "must be a list of components; a text of Meta's library has them once it was created and read back",
  endless: 'must not have more parts and variables than Meta accepts',
} as const

/** @throws AppError INVALID_REQUEST if there can be no contract */
function contractOf(template: unknown): SendContract {
  const reason = noContract(template)
  if (reason === null) return sendContract(template)
  throw appError('INVALID_REQUEST', { errors: [{ path: 'template/components', message: reasons[reason] }] })
}

export const sendContracts: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/templates/send-contract',
    {
      config: { access: { level: 'session', scope: 'read' }, purpose: 'read', anyText: true },
      schema: {
        tags: ['templates'],
        operationId: 'makeSendContract',
        summary: 'How a template is sent: its parameters as a schema, a filled message, code',
        description:
          'Of a creation payload, or of a template as Meta gives it back. Whether Meta accepts the template is not asked; validate it for that.',
        body: contractBody,
        response: { 200: contractAnswer, ...problems(400, 401, 413, 415) },
      },
    },
    async (request) => contractOf(request.body.template),
  )

  app.get(
    '/session/:session_id/send-contract',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags: ['sessions'],
        operationId: 'getSendContract',
        summary: 'How the final template is sent: its parameters as a schema, a filled message, code',
        description: 'Only of a final template, because every change of the draft would change it.',
        params: sessionParams,
        response: { 200: contractAnswer, ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const view = await app.engine.getSession(request.caller, request.params.session_id)
      if (view.final_creation_payload === null) throw appError('NOT_FINAL')
      return contractOf(view.final_creation_payload)
    },
  )
}
