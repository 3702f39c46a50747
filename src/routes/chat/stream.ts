/** Streams one turn as server-sent events. */
import { PassThrough } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TurnEvent, TurnInput } from '../../engine/index.ts'

/** Proxies close connections that are silent for half a minute or more. */
const heartbeatMs = 15_000

/** Whether the client accepts `text/event-stream`. */
export const wantsStream = (request: Pick<FastifyRequest, 'headers'>): boolean =>
  (request.headers.accept ?? '').toLowerCase().includes('text/event-stream')

/** `data` is JSON on one line, so it contains no line break. */
const frame = (event: string, data: string): string => `event: ${event}\ndata: ${data}\n\n`

interface Channel {
  readonly isOpen: boolean
  write(text: string): void
  end(text: string): void
}

/** Opens the stream at the first write, so that an earlier failure is still an ordinary answer with its own status. */
function createChannel(reply: FastifyReply): Channel {
  const stream = new PassThrough()
  let isOpen = false
  const write = (text: string): void => {
    if (!isOpen) {
      isOpen = true
      reply.header('x-accel-buffering', 'no').header('cache-control', 'no-store').type('text/event-stream')
      reply.serializer(String).send(stream)
    }
    if (stream.writable) stream.write(text)
  }
  const heartbeat = setInterval(() => write(': waiting\n\n'), heartbeatMs)
  const stop = (): void => clearInterval(heartbeat)
  stream.once('close', stop)
  return {
    get isOpen() {
      return isOpen
    },
    write,
    end(text) {
      stop()
      if (text !== '') write(text)
      stream.end()
    },
  }
}

/** Sends the answer itself, including problem documents. The turn finishes even if the client disconnects. */
export function streamTurn(app: FastifyInstance, reply: FastifyReply, input: TurnInput): void {
  const channel = createChannel(reply)
  const onEvent = ({ event, data }: TurnEvent): void => channel.write(frame(event, JSON.stringify(data)))
  app
    .admitTurn(
      reply.request,
      () => app.engine.takeTurn(input, { onEvent, requestId: reply.request.id }),
      input.sessionId,
    )
    .then(
      ({ body }) => channel.end(frame('done', body)),
      (error: unknown) => {
        if (channel.isOpen) return channel.end(frame('error', JSON.stringify(app.problemFor(error, reply))))
        channel.end('')
        reply.send(error)
      },
    )
}
