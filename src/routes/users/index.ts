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
        summary: 'Register',
        body: registrationBody,
        response: { 201: registeredUser, ...problems(400, 403, 409, 413, 415) },
      },
    },
    async (request, reply) => reply.code(201).send(await app.identity.register(request.body)),
  )

  app.post(
    '/users/login',
    {
      config: { access: 'public', rateLimit: 'sign-in' },
      schema: {
        tags,
        summary: 'Sign in; the access token goes into the header `Authorization: Bearer`',
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
      config: { access: 'user', purpose: 'read' },
      schema: {
        tags,
        summary: 'Sign out everywhere: revokes every access token of the user',
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
      config: { access: 'user', purpose: 'read', rateLimit: 'password' },
      schema: {
        tags,
        summary: 'Change the password; revokes every earlier access token of the user and returns a new one',
        params: userParams,
        body: passwordBody,
        response: { 200: changedPassword, ...problems(400, 401, 403, 413, 415) },
      },
    },
    async (request) => app.identity.changePassword({ ...request.params, ...request.body, address: request.ip }),
  )

  app.delete(
    '/users/:user_id',
    {
      config: { access: 'user' },
      schema: {
        tags,
        summary: 'Delete the user and all their sessions, messages, drafts and logs',
        params: userParams,
        response: { 204: z.null().describe('Deleted'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      await app.identity.deleteUser(request.params.user_id)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/users/:user_id/usage',
    {
      config: { access: 'user' },
      schema: {
        tags,
        summary: 'Tokens and cost by day and model',
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
