/** Help with templates of the registry: how they are sent, why they were rejected, what a move of the category means. */
import { setImmediate } from 'node:timers/promises'
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problems } from '../schemas.ts'
import { diagnoseAnswer } from '../templates/diagnose-schemas.ts'
import { alarmAnswer, alarmQuery, templateContract } from './help-schemas.ts'
import { templateParams } from './schemas.ts'

const tags = ['publishing']
const access = { access: { level: 'user', scope: 'read' } } as const

export const templateHelp: FastifyPluginAsyncZod = async (app) => {
  const help = app.templateHelp

  app.get(
    '/workspaces/:workspace_id/templates/:template_id/send-contract',
    {
      config: access,
      schema: {
        tags,
        operationId: 'getTemplateContract',
        summary: 'How a template is sent, and what has changed about it',
        description: 'Made of its present components, so that it changes when they do.',
        params: templateParams,
        response: { 200: templateContract, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { workspace_id, template_id } = request.params
      return help.contractOf(request.caller, workspace_id, template_id)
    },
  )

  app.get(
    '/workspaces/:workspace_id/templates/:template_id/diagnosis',
    {
      config: access,
      schema: {
        tags,
        operationId: 'getTemplateDiagnosis',
        summary: 'Why Meta rejected a template, and the smallest changes that may help',
        description: 'As `POST /templates/diagnose`, with what the registry knows.',
        params: templateParams,
        response: { 200: diagnoseAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { workspace_id, template_id } = request.params
      return help.diagnosisOf(request.caller, workspace_id, template_id, setImmediate)
    },
  )

  app.get(
    '/workspaces/:workspace_id/templates/:template_id/category-alarm',
    {
      config: access,
      schema: {
        tags,
        operationId: 'getCategoryAlarm',
        summary: 'What a move to another category costs, and which sends need consent',
        description:
          'For a move that Meta has announced or made. The cost is that of the list of prices, for the country and number given.',
        params: templateParams,
        querystring: alarmQuery,
        response: { 200: alarmAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { workspace_id, template_id } = request.params
      const { country = null, volume = null } = request.query
      const alarm = await help.alarmOf(request.caller, workspace_id, template_id, { country, volume })
      return { alarm, markets: [...help.markets] }
    },
  )
}
