/** Judging and showing any creation payload; no session, no account, no model. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { languages } from '../../template/languages.ts'
import { describeIssue, validate } from '../../validator/index.ts'
import { problems } from '../schemas.ts'
import { languagesAnswer, validateAnswer, validateBody } from './schemas.ts'

const tags = ['templates']

/** Nothing is stored, so support may ask too, and no string is refused. */
const judging = { access: 'session', purpose: 'read', anyText: true } as const

export const templates: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/templates/validate',
    {
      config: judging,
      schema: {
        tags,
        summary: 'What is wrong with a creation payload, and what would put it right',
        body: validateBody,
        response: { 200: validateAnswer, ...problems(400, 401, 413, 415) },
      },
    },
    async (request) => {
      const issues = validate(request.body.template, app.policy.current()).map(describeIssue)
      return { valid: issues.every(({ severity }) => severity !== 'error'), issues }
    },
  )

  app.get(
    '/templates/languages',
    {
      config: { access: 'session' },
      schema: {
        tags,
        summary: 'Codes and names of all languages',
        response: { 200: languagesAnswer, ...problems(401) },
      },
    },
    async () => ({ languages: languages.map(({ code, name }) => ({ code, name })) }),
  )
}
