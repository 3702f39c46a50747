/** What happened, in a workspace or in the installation: in pages, or as lines for the verifier. */
import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { z } from 'zod'
import { problems } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { activityAnswer } from './answer-schemas.ts'
import { activityQuery } from './schemas.ts'

const lines = 'application/x-ndjson'
/** A client that reads nothing for this long is considered gone. */
const stallMs = 30_000

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text))

function filterOf({ action, actor, subject, from, to }: z.output<typeof activityQuery>) {
  return {
    action: action ?? null,
    actorId: actor?.trim() ?? null,
    subjectId: subject?.trim() ?? null,
    from: instant(from),
    to: instant(to),
  }
}

/** Sends a page as JSON; with `Accept: application/x-ndjson` everything as lines, read as fast as the client takes them. */
async function sendActivity(
  app: FastifyInstance,
  reply: FastifyReply,
  workspaceId: string | null,
  query: z.output<typeof activityQuery>,
): Promise<void> {
  const filter = filterOf(query)
  const { activity } = app.identity
  if ((reply.request.headers.accept ?? '').toLowerCase().includes(lines)) {
    reply.raw.setTimeout(stallMs, () => reply.raw.destroy())
    const chunks = await activity.export(workspaceId, { after: query.after ?? 0, filter })
    reply.type(lines).serializer(String).send(Readable.from(chunks))
    return
  }
  const { limit, before = null } = query
  const { head, entries, hasMore } = await activity.page(workspaceId, { limit, before, filter })
  reply.send({ workspace_id: workspaceId, head, entries, has_more: hasMore })
}

const described = {
  tags: ['administration'],
  'x-lines': 'ActivityEntry',
  produces: ['application/json', lines],
  description:
    'Newest first, in pages: the next one is asked for with `before`. With `Accept: application/x-ndjson` all entries after `after`, ' +
    'oldest first, one a line; without filters a line `{"segment": …}` may come first and `{"head": …}` last, and the command ' +
    '`verify-activity` tells whether anything was changed.',
  querystring: activityQuery,
} as const

export const activity: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/activity',
    {
      config: { access: 'admin' },
      schema: {
        ...described,
        operationId: 'listActivity',
        summary: 'What happened in the installation: users, invitations, keys, reads by support',
        response: { 200: activityAnswer, ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      await sendActivity(app, reply, null, request.query)
      return reply
    },
  )

  app.get(
    '/workspaces/:workspace_id/activity',
    {
      config: { access: { level: 'user', scope: 'manage' } },
      schema: {
        ...described,
        operationId: 'listWorkspaceActivity',
        summary: 'What happened in a workspace, for its owners',
        params: workspaceParams,
        response: { 200: activityAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      await app.identity.workspaces.assertOwner(request.caller, request.params.workspace_id)
      await sendActivity(app, reply, request.params.workspace_id, request.query)
      return reply
    },
  )
}
