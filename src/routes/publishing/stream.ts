/** What happens in a workspace, as it happens: for open consoles as server-sent events, for its own programs as calls. */
import { PassThrough } from 'node:stream'
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { EventSink } from '../../publishing/index.ts'
import { problems } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { hookAnswer, hookBody, newHook, streamHeaders, streamQuery, workspaceEvent } from './stream-schemas.ts'

const tags = ['publishing']
const manage = { access: { level: 'user', scope: 'manage' } } as const

/** Proxies close connections that are silent for half a minute or more. */
const heartbeatMs = 15_000
/** A client that takes nothing for so long is cut off; it comes back with the id of its last event. */
const mostWaitingBytes = 1024 * 1024

type Events = Parameters<EventSink['onEvents']>[0]

const frameOf = ({ seq, kind, data, createdAt }: Events[number]): string =>
  `id: ${seq}\nevent: ${kind}\ndata: ${JSON.stringify({ id: seq, event: kind, created_at: createdAt.toISOString(), data })}\n\n`

/** The stream opens at once, so that the client knows that it is heard. */
function openStream(reply: FastifyReply): { stream: PassThrough; sink: EventSink } {
  const stream = new PassThrough()
  const write = (text: string): void => {
    if (!stream.writable) return
    stream.write(text)
    if (stream.writableLength > mostWaitingBytes) stream.destroy()
  }
  const heartbeat = setInterval(() => write(': waiting\n\n'), heartbeatMs)
  stream.once('close', () => clearInterval(heartbeat))
  // Every client comes back in two seconds after a cut.
  write('retry: 2000\n\n')
  reply.header('x-accel-buffering', 'no').header('cache-control', 'no-store').type('text/event-stream')
  const sink: EventSink = {
    onEvents(events, missed) {
      if (missed) write('event: missed\ndata: {}\n\n')
      write(events.map(frameOf).join(''))
    },
    onEnd: () => stream.end(),
  }
  return { stream, sink }
}

export const stream: FastifyPluginAsyncZod = async (app) => {
  const calls = app.publishing

  async function watch(
    request: FastifyRequest,
    reply: FastifyReply,
    workspaceId: string,
    from: { after: number | null; follow: boolean },
  ) {
    const { stream: open, sink } = openStream(reply)
    try {
      const subscription = await calls.watch(request.caller, workspaceId, from, sink)
      open.once('close', subscription.close)
    } catch (error) {
      open.destroy()
      reply.type('application/problem+json')
      throw error
    }
    return reply.serializer(String).send(open)
  }

  app.get(
    '/workspaces/:workspace_id/events',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'watchWorkspace',
        summary: 'What happens in the workspace, as server-sent events',
        description:
          'For its members. Goes on after `Last-Event-ID` (or `after`), else from now on. With `follow=false` it ends after what is stored. Events are kept for a month; an event `missed` says that some are gone.',
        params: workspaceParams,
        querystring: streamQuery,
        headers: streamHeaders,
        response: { 200: workspaceEvent, ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const last = request.headers['last-event-id']
      const after = request.query.after ?? (last === undefined ? null : Number(last))
      const follow = request.query.follow !== 'false'
      return watch(request, reply, request.params.workspace_id, { after, follow })
    },
  )

  app.get(
    '/workspaces/:workspace_id/webhook',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'getWebhook',
        summary: "The workspace's own webhook",
        description: 'For owners.',
        params: workspaceParams,
        response: { 200: hookAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => calls.getHook(request.caller, request.params.workspace_id),
  )

  app.put(
    '/workspaces/:workspace_id/webhook',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'setWebhook',
        summary: 'Have an address called with every event from now on',
        description:
          'For owners. `x-webhook-signature` is `t=<seconds>,v1=<hex>`: an HMAC-SHA256 of `<seconds>.<body>` under the secret of this answer. Events come in order, and each is repeated until it is answered with 2xx. The address has to be a public one.',
        params: workspaceParams,
        body: hookBody,
        response: { 200: newHook, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request) => calls.setHook(request.caller, request.params.workspace_id, request.body.url),
  )

  app.delete(
    '/workspaces/:workspace_id/webhook',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'deleteWebhook',
        summary: "Remove the workspace's own webhook",
        description: 'For owners.',
        params: workspaceParams,
        response: { 204: z.null().describe('Removed'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      await calls.removeHook(request.caller, request.params.workspace_id)
      return reply.code(204).send(null)
    },
  )
}
