/** Accounts: register, sign in and out, change the password, delete, usage. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems } from '../schemas.ts'
import {
  changedPassword,
  credentialsBody,
  loggedInUser,
  passwordBody,
  registeredUser,
  registrationBody,
  usageAnswer,
  usageQuery,
  userParams,
} from './schemas.ts'
import { usageView } from './views.ts'

const tags = ['users']

export const users: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/users',
    {
      config: { access: 'public', rateLimit: 'registration' },
      schema: {
        tags,
        operationId: 'registerUser',
        summary: 'Register',
        description:
          'Creates an account. Whether this is open to all, needs an invitation, or is closed is up to the operator (`REGISTRATION`).',
        body: registrationBody,
        response: { 201: registeredUser, ...problems(400, 403, 409, 413, 415) },
      },
    },
    async (request, reply) => reply.code(201).send(await app.identity.register(request.body, request.id)),
  )

  app.post(
    '/users/login',
    {
      config: { access: 'public', rateLimit: 'sign-in' },
      schema: {
        tags,
        operationId: 'logIn',
        summary: 'Sign in; the access token goes into the header `Authorization: Bearer`',
        description: 'A wrong user and a wrong password get the same answer in the same time.',
        body: credentialsBody,
        response: { 200: loggedInUser, ...problems(400, 401, 413, 415) },
      },
    },
    async (request) => app.identity.login({ ...request.body, address: request.ip }),
  )

  app.post(
    '/users/logout',
    {
      // Read-only access is enough to sign out.
      config: { access: { level: 'user', scope: null }, purpose: 'read' },
      schema: {
        tags,
        operationId: 'logOut',
        summary: 'Sign out everywhere: revokes every access token of the user',
        description: 'All devices are signed out, not only this one.',
        response: { 204: z.null().describe('Signed out'), ...problems(401, 403) },
      },
    },
    async (request, reply) => {
      await app.identity.logout(request.principal)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/users/:user_id/password',
    {
      config: { access: { level: 'user', scope: null }, purpose: 'read', rateLimit: 'password' },
      schema: {
        tags,
        operationId: 'changePassword',
        summary: 'Change the password; revokes every earlier access token of the user and returns a new one',
        description: 'Needs the current password as well as a token, so that an unattended screen is not enough.',
        params: userParams,
        body: passwordBody,
        response: { 200: changedPassword, ...problems(400, 401, 403, 413, 415) },
      },
    },
    async (request) =>
      app.identity.changePassword({ ...request.params, ...request.body, address: request.ip }, request.author),
  )

  app.delete(
    '/users/:user_id',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'deleteUser',
        summary: 'Delete the user, their personal workspace and everything in it',
        description:
          'What they wrote in a team stays with the team, and what was spent stays counted, both without the name.',
        params: userParams,
        response: { 204: z.null().describe('Deleted'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      await app.identity.deleteUser(request.params.user_id, request.author)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/users/:user_id/usage',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'getUsage',
        summary: 'Tokens and cost by day and model',
        description:
          "What the language models charged for the user's turns. The cost is an estimate from published prices.",
        params: userParams,
        querystring: usageQuery,
        response: { 200: usageAnswer, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      const { user_id } = request.params
      const { days } = request.query
      return usageView(user_id, days, await app.engine.usageOf(user_id, days))
    },
  )
}
