/** Phones that a workspace has proved to be its own, and templates that are sent there as a test. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { templateParams } from './schemas.ts'
import {
  newTestNumber,
  testNumberBody,
  testNumberList,
  testNumberParams,
  testOffer,
  testSendAnswer,
  testSendBody,
  testSendHeaders,
  testSendQuery,
} from './test-schemas.ts'

const tags = ['publishing']
const read = { access: { level: 'user', scope: 'read' } } as const
const publish = { access: { level: 'user', scope: 'publish' } } as const

export const tests: FastifyPluginAsyncZod = async (app) => {
  const calls = app.publishing

  app.post(
    '/workspaces/:workspace_id/test-numbers',
    {
      config: publish,
      schema: {
        tags,
        operationId: 'addTestNumber',
        summary: 'Prove that a phone is the workspace’s own',
        description:
          'For owners and editors. Answers a code; the phone that sends it to the connected number within half an hour is verified. Meta’s webhook tells us, so the app has to receive the field `messages`.',
        params: workspaceParams,
        body: testNumberBody,
        response: { 201: newTestNumber, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request, reply) => {
      const { workspace_id } = request.params
      return reply.code(201).send(await calls.addTestNumber(request.caller, workspace_id, request.body.connection_id))
    },
  )

  app.get(
    '/workspaces/:workspace_id/test-numbers',
    {
      config: read,
      schema: {
        tags,
        operationId: 'listTestNumbers',
        summary: 'The phones for test sends',
        description: 'For members of the workspace.',
        params: workspaceParams,
        response: { 200: testNumberList, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => ({ test_numbers: await calls.listTestNumbers(request.caller, request.params.workspace_id) }),
  )

  app.delete(
    '/workspaces/:workspace_id/test-numbers/:test_number_id',
    {
      config: publish,
      schema: {
        tags,
        operationId: 'deleteTestNumber',
        summary: 'Forget a phone',
        description: 'For owners and editors. Nothing is sent there any more.',
        params: testNumberParams,
        response: { 204: z.null().describe('Forgotten'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { workspace_id, test_number_id } = request.params
      await calls.removeTestNumber(request.caller, workspace_id, test_number_id)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/workspaces/:workspace_id/templates/:template_id/test-send',
    {
      config: read,
      schema: {
        tags,
        operationId: 'getTestOffer',
        summary: 'What a test send needs and costs, and what became of the last ones',
        description: 'For members of the workspace.',
        params: templateParams,
        querystring: testSendQuery,
        response: { 200: testOffer, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { workspace_id, template_id } = request.params
      return calls.offerTestSend(request.caller, workspace_id, template_id, request.query.test_number_id)
    },
  )

  app.post(
    '/workspaces/:workspace_id/templates/:template_id/test-send',
    {
      config: publish,
      schema: {
        tags,
        operationId: 'sendTest',
        summary: 'Send a template to a phone of the workspace’s own',
        description:
          'For owners and editors; never to a number that is not verified. Ten a day to a number, fifty from a workspace. When nobody answers, `state` is `unknown`: it is not sent again, and Meta’s news say whether it arrived.',
        params: templateParams,
        headers: testSendHeaders,
        body: testSendBody,
        response: { 200: testSendAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request) => {
      const { workspace_id, template_id } = request.params
      const { test_number_id: testNumberId, confirm, parameters } = request.body
      const idempotencyKey = request.headers['idempotency-key']
      const input = { testNumberId, confirm, parameters, idempotencyKey }
      return calls.testSend(request.caller, workspace_id, template_id, input)
    },
  )
}
