/** The doctor for rejected templates, without a session or a model. */
import { setImmediate } from 'node:timers/promises'
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { diagnoseInSteps } from '../../publishing/index.ts'
import { problems } from '../schemas.ts'
import { diagnoseAnswer, diagnoseBody } from './diagnose-schemas.ts'

export const rejectionDoctor: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/templates/diagnose',
    {
      config: { access: { level: 'session', scope: 'read' }, purpose: 'read', anyText: true },
      schema: {
        tags: ['templates'],
        operationId: 'diagnoseRejection',
        summary: 'Why Meta rejected a template, in plain words, and the smallest changes that may help',
        description:
          "From Meta's reason and the template alone. Where only a person can ask for a review, the answer has the letter and the place to paste it.",
        body: diagnoseBody,
        response: { 200: diagnoseAnswer, ...problems(400, 401, 413, 415) },
      },
    },
    async (request) => {
      const { template, reason, rejection_info: info = null, since } = request.body
      const rejection = { template, reason, info, since: since == null ? null : new Date(since), now: new Date() }
      return diagnoseInSteps(rejection, setImmediate)
    },
  )
}
