/** The report over an account: as JSON, as a page that prints well, or as a table for spreadsheets. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Audit } from '../../assessing/index.ts'
import { auditCsv, auditPage, toldReport } from '../../assessment/index.ts'
import { sendPage } from '../preview.ts'
import { problems } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { auditAnswer, auditBody, auditQuery } from './audit-schemas.ts'
import { acceptedLanguage } from './language.ts'
import { manyBytes } from './schemas.ts'

const types = { json: 'application/json', html: 'text/html', csv: 'text/csv' } as const
type Format = keyof typeof types

const described = { tags: ['assessments'], produces: Object.values(types) }

/** What was asked for in words, or else by `Accept`. */
function formatOf(
  { headers: { accept = '' } }: { headers: { accept?: string | undefined } },
  named?: Format | null,
): Format {
  if (named) return named
  if (accept.includes(types.html)) return 'html'
  return accept.includes(types.csv) ? 'csv' : 'json'
}

interface Named {
  format?: Format | null | undefined
  language?: string | null | undefined
}

/** In what was named, or else in what the caller accepts. */
function sendAudit(request: FastifyRequest, reply: FastifyReply, { report, facts }: Audit, named: Named): FastifyReply {
  const format = formatOf(request, named.format)
  const language = named.language ?? acceptedLanguage(request)
  if (format === 'html') return sendPage(reply, auditPage(report, language))
  if (format === 'json') return reply.send(toldReport(report, language))
  const name = 'attachment; filename="template-audit.csv"'
  return reply.type(`${types.csv}; charset=utf-8`).header('content-disposition', name).send(auditCsv(facts))
}

/** `BR:3,MX` */
const sharesIn = (text: string) =>
  text.split(',').map((entry) => {
    const [country = '', share = '1'] = entry.trim().split(':')
    return { country, share: Number(share) }
  })

export const audits: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/workspaces/:workspace_id/audit',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        ...described,
        operationId: 'auditWorkspace',
        summary: 'A report over the templates of a workspace and where the money goes',
        description:
          'For members. Sessions with activity in the last `days`, and what is registered at Meta, compared with the days before. With `Accept: text/html` or `?format=html` a page that prints well; with `text/csv` or `?format=csv` one line for each template.',
        params: workspaceParams,
        querystring: auditQuery,
        response: { 200: auditAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { days, countries, volume = null } = request.query
      const options = { days, countries: countries === undefined ? [] : sharesIn(countries), volume }
      const audit = await app.assessing.auditWorkspace(request.caller, request.params.workspace_id, options)
      return sendAudit(request, reply, audit, request.query)
    },
  )

  app.post(
    '/audits',
    {
      bodyLimit: manyBytes,
      config: { access: { level: 'session', scope: 'read' }, purpose: 'read', anyText: true },
      onRequest: async () => app.assessing.assertRoom(),
      schema: {
        ...described,
        operationId: 'auditTemplates',
        summary: 'The same report over up to 5,000 templates from anywhere, without an account; nothing is stored',
        description:
          'Creation payloads, or the list that Meta answers. At most 8 MiB. With `format` or `Accept` as a page or as CSV.',
        body: auditBody,
        response: { 200: auditAnswer, ...problems(400, 401, 413, 415) },
      },
    },
    async (request, reply) => {
      const { templates, countries, volume } = request.body
      const options = { countries: countries ?? [], volume: volume ?? null }
      return sendAudit(request, reply, await app.assessing.auditTemplates(templates, options), request.body)
    },
  )
}
