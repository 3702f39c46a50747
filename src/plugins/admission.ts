/** Back-pressure: so many turns at once, so many waiting, and a clear 503 for the rest. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError } from '../errors.ts'

export interface Admission {
  /**
   * Runs `work` when there is room. Of one `session` only so many at once, for most of them only wait for each other and
   * would take the room of everybody else. @throws AppError OVERLOADED at once when the queue is full too
   */
  run<T>(work: () => Promise<T>, session?: string | null): Promise<T>
  readonly running: number
  readonly waiting: number
  /** Takes no more work; resolves when all that was taken is done, or after `limitMs`. */
  drain(limitMs: number): Promise<void>
}

export interface AdmissionLimits {
  concurrentTurns: number
  queuedTurns: number
}

/** More than people and their retries come to. */
const mostOfOneSession = 32

export function createAdmission(limits: AdmissionLimits): Admission {
  const queue: (() => void)[] = []
  const ofSession = new Map<string, number>()
  let running = 0
  let isClosed = false
  let onIdle: (() => void) | undefined

  const enter = async (): Promise<void> => {
    if (isClosed) throw appError('SHUTTING_DOWN', { retryAfter: 5 })
    if (running < limits.concurrentTurns) {
      running += 1
      return
    }
    if (queue.length >= limits.queuedTurns) throw appError('OVERLOADED', { retryAfter: 2 })
    await new Promise<void>((resolve) => queue.push(resolve))
  }

  const leave = (): void => {
    const next = queue.shift()
    if (next) next()
    else running -= 1
    if (running === 0) onIdle?.()
  }

  const enterSession = (session: string): void => {
    const inside = ofSession.get(session) ?? 0
    if (inside >= mostOfOneSession)
      throw appError('OVERLOADED', {
        detail: 'Earlier messages of this session are still being answered',
        retryAfter: 2,
      })
    ofSession.set(session, inside + 1)
  }

  const leaveSession = (session: string): void => {
    const inside = ofSession.get(session) ?? 0
    if (inside > 1) ofSession.set(session, inside - 1)
    else ofSession.delete(session)
  }

  return {
    async run(work, session = null) {
      if (session !== null) enterSession(session)
      try {
        await enter()
        try {
          return await work()
        } finally {
          leave()
        }
      } finally {
        if (session !== null) leaveSession(session)
      }
    },
    get running() {
      return running
    },
    get waiting() {
      return queue.length
    },
    async drain(limitMs) {
      isClosed = true
      if (running === 0) return
      let timer: NodeJS.Timeout | undefined
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limitMs)
      })
      await Promise.race([new Promise<void>((resolve) => (onIdle = resolve)), limit])
      clearTimeout(timer)
    },
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    admission: Admission
    /** Runs a turn when there is room. */
    admitTurn<T>(turn: () => Promise<T>, session: string | null): Promise<T>
  }
}

/** Whoever looks after the process must see it live while it finishes its turns, and read its last figures. */
const stillAnswered = new Set(['/health/live', '/metrics'])

export interface AdmissionOptions extends AdmissionLimits {
  shutdownTimeoutMs: number
}

/** Turns whose client has gone are no open connection: closing waits for them here. */
export const admission = fastifyPlugin<AdmissionOptions>(
  async (app: FastifyInstance, options) => {
    const turns = createAdmission(options)
    let isClosing = false
    app.decorate('admission', turns)
    app.decorate('admitTurn', <T>(turn: () => Promise<T>, session: string | null) => turns.run(turn, session))
    app.addHook('onRequest', async (request) => {
      if (isClosing && !stillAnswered.has(request.routeOptions.url ?? ''))
        throw appError('SHUTTING_DOWN', { retryAfter: 5 })
    })
    app.addHook('preClose', async () => {
      isClosing = true
      await turns.drain(options.shutdownTimeoutMs)
    })
  },
  { name: 'admission', dependencies: ['problem'] },
)
