/** Back-pressure: limits how many turns run and how many wait, and answers the rest with 503. */
import { type BulkheadPolicy, BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError } from '../errors.ts'
import { addressGroups } from '../identity/index.ts'
import { createFairLine } from './fair-line.ts'

interface Admission {
  /**
   * Runs `work` when there is room. Waiting work is served in rotation by `caller`. The number of turns per `session` is
   * limited too, because turns of one session mostly wait for each other and would take room from everybody else.
   * @throws AppError OVERLOADED at once if the queue is full, or later if this work has to make room for a caller with less
   * waiting; SHUTTING_DOWN after `drain` was called
   */
  run<T>(work: () => Promise<T>, session?: string | null, caller?: string): Promise<T>
  readonly running: number
  readonly waiting: number
  /** Accepts no more work; resolves when the running and waiting work is done, or after `limitMs`. */
  drain(limitMs: number): Promise<void>
}

interface AdmissionLimits {
  concurrentTurns: number
  queuedTurns: number
}

/** More than a person and their client's retries ever need. */
const mostOfOneSession = 32

export function createAdmission(limits: AdmissionLimits): Admission {
  const line = createFairLine(limits.queuedTurns)
  const sessions = new Map<string, BulkheadPolicy>()
  /**
   * Further turns of the session wait outside the line, so that a session whose turns wait for each other, or for a lock,
   * cannot use up the room.
   */
  const perSession = Math.min(mostOfOneSession, Math.max(1, Math.floor(limits.concurrentTurns / 3)))
  let running = 0
  let isClosed = false
  let onIdle: (() => void) | undefined

  const enter = async (caller: string): Promise<void> => {
    if (isClosed) throw appError('SHUTTING_DOWN', { retryAfter: 5 })
    if (running < limits.concurrentTurns) {
      running += 1
      return
    }
    await new Promise<void>((admit, reject) => {
      const refuse = (): void => reject(appError('OVERLOADED', { retryAfter: 2 }))
      if (!line.join(caller, { admit, refuse })) refuse()
    })
  }

  const leave = (): void => {
    const next = line.next()
    if (next) next.admit()
    else running -= 1
    if (running === 0) onIdle?.()
  }

  async function inRoom<T>(work: () => Promise<T>, caller: string): Promise<T> {
    await enter(caller)
    try {
      return await work()
    } finally {
      leave()
    }
  }

  async function inSession<T>(id: string, work: () => Promise<T>): Promise<T> {
    const session = sessions.get(id) ?? bulkhead(perSession, mostOfOneSession - perSession)
    sessions.set(id, session)
    try {
      return await session.execute(work)
    } catch (error) {
      if (!(error instanceof BulkheadRejectedError)) throw error
      throw appError('OVERLOADED', {
        detail: 'Earlier messages of this session are still being answered.',
        retryAfter: 2,
      })
    } finally {
      if (session.executionSlots === perSession) sessions.delete(id)
    }
  }

  return {
    run(work, session = null, caller = '') {
      const admitted = () => inRoom(work, caller)
      return session === null ? admitted() : inSession(session, admitted)
    },
    get running() {
      return running
    },
    get waiting() {
      return line.length
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
    /** Runs the turn of a request when there is room; see `Admission.run`. */
    admitTurn<T>(request: FastifyRequest, turn: () => Promise<T>, session: string | null): Promise<T>
  }
}

/** Operators must see that the process is alive while it finishes its turns, and be able to read its last metrics. */
const answeredWhileClosing = new Set(['/health/live', '/metrics'])

interface AdmissionOptions extends AdmissionLimits {
  shutdownTimeoutMs: number
}

/** A turn whose client has disconnected holds no connection that closing would wait for, so closing waits for it here. */
export const admission = fastifyPlugin<AdmissionOptions>(
  async (app: FastifyInstance, options) => {
    const turns = createAdmission(options)
    let isClosing = false
    app.decorate('admission', turns)
    app.decorate('admitTurn', <T>({ principal, ip }: FastifyRequest, turn: () => Promise<T>, session: string | null) =>
      turns.run(turn, session, principal.actor ?? `address ${addressGroups(String(ip)).host}`),
    )
    app.addHook('onRequest', async (request) => {
      if (isClosing && !answeredWhileClosing.has(request.routeOptions.url ?? ''))
        throw appError('SHUTTING_DOWN', { retryAfter: 5 })
    })
    app.addHook('preClose', async () => {
      isClosing = true
      await turns.drain(options.shutdownTimeoutMs)
    })
  },
  { name: 'admission', dependencies: ['problem'] },
)
