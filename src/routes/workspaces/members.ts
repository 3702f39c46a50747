/** Who is in a workspace, and invitations into it. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems } from '../schemas.ts'
import {
  acceptBody,
  invitationParams,
  inviteBody,
  listQuery,
  memberAnswer,
  memberBody,
  memberList,
  memberParams,
  newWorkspaceInvitation,
  workspaceAnswer,
  workspaceInvitationList,
  workspaceParams,
} from './schemas.ts'

const tags = ['workspaces']

export const workspaceMembers: FastifyPluginAsyncZod = async (app) => {
  const calls = app.identity.workspaces

  app.get(
    '/workspaces/:workspace_id/members',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listMembers',
        summary: 'The members of a workspace, owners first',
        description: 'For its members.',
        params: workspaceParams,
        querystring: listQuery,
        response: { 200: memberList, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { items, hasMore } = await calls.listMembers(request.caller, request.params.workspace_id, request.query)
      return { members: items, has_more: hasMore }
    },
  )

  app.patch(
    '/workspaces/:workspace_id/members/:member_id',
    {
      config: { access: { level: 'user', scope: 'manage' } },
      schema: {
        tags,
        operationId: 'changeMember',
        summary: 'Change the role of a member',
        description: 'For owners. The last owner stays one, and so does the person of a personal workspace.',
        params: memberParams,
        body: memberBody,
        response: { 200: memberAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request) => {
      const { workspace_id, member_id } = request.params
      return calls.changeMember(request.caller, workspace_id, member_id, request.body.role)
    },
  )

  app.delete(
    '/workspaces/:workspace_id/members/:member_id',
    {
      config: { access: { level: 'user', scope: 'manage' } },
      schema: {
        tags,
        operationId: 'removeMember',
        summary: 'Remove a member, or leave',
        description:
          'For owners, and for everybody to leave; the last owner cannot. Takes effect at once, also on a turn that is being answered. What they wrote stays.',
        params: memberParams,
        response: { 204: z.null().describe('Removed'), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { workspace_id, member_id } = request.params
      await calls.removeMember(request.caller, workspace_id, member_id)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/workspaces/:workspace_id/invitations',
    {
      config: { access: { level: 'user', scope: 'manage' } },
      schema: {
        tags,
        operationId: 'inviteMember',
        summary: 'Create a code with which one person joins; it is shown only in this answer',
        description: 'For owners. No mail is sent: pass the code on yourself. It works once, until it expires.',
        params: workspaceParams,
        body: inviteBody,
        response: { 201: newWorkspaceInvitation, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request, reply) => {
      const { role, expires_at } = request.body
      const expiresAt = expires_at ? new Date(expires_at) : null
      const input = { role, expiresAt }
      return reply.code(201).send(await calls.invite(request.caller, request.params.workspace_id, input))
    },
  )

  app.get(
    '/workspaces/:workspace_id/invitations',
    {
      config: { access: { level: 'user', scope: 'manage' } },
      schema: {
        tags,
        operationId: 'listWorkspaceInvitations',
        summary: 'Invitations that can still be used, without their codes',
        description: 'For owners.',
        params: workspaceParams,
        querystring: listQuery,
        response: { 200: workspaceInvitationList, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { items, hasMore } = await calls.listInvitations(request.caller, request.params.workspace_id, request.query)
      return { invitations: items, has_more: hasMore }
    },
  )

  app.delete(
    '/workspaces/:workspace_id/invitations/:invitation_id',
    {
      config: { access: { level: 'user', scope: 'manage' } },
      schema: {
        tags,
        operationId: 'revokeWorkspaceInvitation',
        summary: 'Revoke an invitation',
        description: 'For owners. Its code stops working at once.',
        params: invitationParams,
        response: { 204: z.null().describe('Revoked'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { workspace_id, invitation_id } = request.params
      await calls.revokeInvitation(request.caller, workspace_id, invitation_id)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/invitations/accept',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'acceptInvitation',
        summary: 'Join a workspace with the code of an invitation',
        description: 'Who is a member already stays what they are, and the code can still be used.',
        body: acceptBody,
        response: { 200: workspaceAnswer, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request) => calls.accept(request.caller, request.body.code),
  )
}
