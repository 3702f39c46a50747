/** Everything in a workspace. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { createExports } from '../export.ts'
import { problems } from '../schemas.ts'
import { workspaceExportAnswer, workspaceParams } from './schemas.ts'

export const workspaceExport: FastifyPluginAsyncZod = async (app) => {
  const sendExport = createExports()

  app.get(
    '/workspaces/:workspace_id/export',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags: ['workspaces'],
        operationId: 'exportWorkspace',
        summary: 'Everything in a workspace, as one document; one export of a workspace at a time',
        description:
          'For owners. Streamed. `activity` holds the lines of the log, for the command `verify-activity`. Keys and codes are left out.',
        params: workspaceParams,
        response: { 200: workspaceExportAnswer, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { workspace_id } = request.params
      return sendExport(reply, workspace_id, () =>
        app.identity.workspaces.exportWorkspace(request.caller, workspace_id),
      )
    },
  )
}
