/** Back-pressure: so many turns at once, so many waiting, and a clear 503 for the rest. */
import { type BulkheadPolicy, BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError } from '../errors.ts'
import { addressGroups } from '../identity/index.ts'
import { createFairLine } from './fair-line.ts'

export interface Admission {
  /**
   * Runs `work` when there is room; who waits is served in rotation by `caller`. Of one `session` only so many at once, for
   * most of them only wait for each other and would take the room of everybody else. @throws AppError OVERLOADED at once
   * when the queue is full too, or later when others of the same caller gave way to callers with fewer
   */
  run<T>(work: () => Promise<T>, session?: string | null, caller?: string): Promise<T>
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
  const line = createFairLine(limits.queuedTurns)
  const sessions = new Map<string, BulkheadPolicy>()
  /** The others of the session wait without a place, for the one before them or for a lock that holds them all. */
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
        detail: 'Earlier messages of this session are still being answered',
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
    /** Runs a turn of that request when there is room. */
    admitTurn<T>(request: FastifyRequest, turn: () => Promise<T>, session: string | null): Promise<T>
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
    app.decorate('admitTurn', <T>({ principal, ip }: FastifyRequest, turn: () => Promise<T>, session: string | null) =>
      turns.run(turn, session, principal.actor ?? `address ${addressGroups(String(ip)).host}`),
    )
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
