/** The policy of a workspace, on top of the installation's. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problems } from '../schemas.ts'
import { policyAnswer, policyBody, workspaceParams } from './schemas.ts'

const tags = ['workspaces']

export const workspacePolicy: FastifyPluginAsyncZod = async (app) => {
  const calls = app.identity.workspaces

  app.get(
    '/workspaces/:workspace_id/policy',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'getWorkspacePolicy',
        summary: 'The policy of a workspace, and what holds there together with the installation’s',
        description: 'For its members. `policy` is null where there is none: then the installation’s holds alone.',
        params: workspaceParams,
        response: { 200: policyAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { workspace_id } = request.params
      const found = await calls.getPolicy(request.caller, workspace_id)
      return { workspace_id, ...found, effective: app.policy.within(found.policy) }
    },
  )

  app.put(
    '/workspaces/:workspace_id/policy',
    {
      config: { access: { level: 'user', scope: 'manage' } },
      schema: {
        tags,
        operationId: 'setWorkspacePolicy',
        summary: 'Set the policy of a workspace',
        description:
          'For owners. It has the settings of the file at `CONFIG_PATH`, and may only be stricter than that. `version` is the one that was read; 409 if it has changed since. It holds in all processes within five seconds.',
        params: workspaceParams,
        body: policyBody,
        response: { 200: policyAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request) => {
      const { workspace_id } = request.params
      const { policy, version } = request.body
      app.policy.assertStricter(policy)
      const stored = await calls.setPolicy(request.caller, workspace_id, { policy, version })
      return { workspace_id, ...stored, effective: app.policy.within(stored.policy) }
    },
  )
}
