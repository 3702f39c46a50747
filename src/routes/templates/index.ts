/** Validates and previews any creation payload, without a session, an account or a model. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { languages } from '../../template/languages.ts'
import { previewHtml, previewText } from '../../template/preview/index.ts'
import { catalogue } from '../../validator/index.ts'
import { sendPreview } from '../preview.ts'
import { problems } from '../schemas.ts'
import { sendContracts } from './contract.ts'
import { rejectionDoctor } from './diagnose.ts'
import { judge } from './judge.ts'
import { languagesAnswer, previewAnswer, previewBody, rulesAnswer, validateAnswer, validateBody } from './schemas.ts'

const tags = ['templates']

/** Nothing is stored, so support may call these too, and strings that could not be stored are accepted. */
const judging = { access: { level: 'session', scope: 'read' }, purpose: 'read', anyText: true } as const

export const templates: FastifyPluginAsyncZod = async (app) => {
  await app.register(sendContracts)
  await app.register(rejectionDoctor)

  app.post(
    '/templates/validate',
    {
      config: judging,
      schema: {
        tags,
        operationId: 'validateTemplate',
        summary: 'Check a creation payload: what is wrong with it and how to fix it',
        description:
          'A bad template is no error: the answer is 200, with `valid` false and one issue for each fault. With `fix`, what can be repaired without new text is repaired.',
        body: validateBody,
        response: { 200: validateAnswer, ...problems(400, 401, 413, 415) },
      },
    },
    async (request) => judge(request.body.template, { fix: request.body.fix ?? false, policy: app.policy.current() }),
  )

  app.post(
    '/templates/preview',
    {
      config: judging,
      schema: {
        tags,
        operationId: 'previewTemplate',
        summary: 'Preview a creation payload as WhatsApp shows it, with examples filled in',
        description: 'Any payload is accepted; what cannot be shown is left out.',
        produces: ['text/plain', 'text/html'],
        body: previewBody,
        response: { 200: previewAnswer, ...problems(400, 401, 413, 415) },
      },
    },
    async (request, reply) => {
      const { template, format } = request.body
      const content = format === 'html' ? previewHtml(template) : previewText(template)
      return sendPreview(reply, format ?? 'text', content)
    },
  )

  app.get(
    '/templates/rules',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listRules',
        summary: 'Every rule, with its source',
        description: 'What each rule asks, how severe it is, where it is written and how well it is proven.',
        response: { 200: rulesAnswer, ...problems(401) },
      },
    },
    async () => ({ rules: catalogue() }),
  )

  app.get(
    '/templates/languages',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listLanguages',
        summary: 'Codes and names of all languages',
        description: 'Those in which WhatsApp accepts templates.',
        response: { 200: languagesAnswer, ...problems(401) },
      },
    },
    async () => ({ languages: languages.map(({ code, name }) => ({ code, name })) }),
  )
}
