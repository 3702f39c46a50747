/** Back-pressure: so many turns at once, so many waiting, and a clear 503 for the rest. */
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
  const sessions = new Map<string, { running: number; waiting: (() => void)[] }>()
  /** The others of the session wait without a place, for the one before them or for a lock that holds them all. */
  const perSession = Math.max(1, Math.floor(limits.concurrentTurns / 3))
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

  async function enterSession(session: string): Promise<void> {
    const inside = sessions.get(session) ?? { running: 0, waiting: [] }
    sessions.set(session, inside)
    if (inside.running + inside.waiting.length >= mostOfOneSession)
      throw appError('OVERLOADED', {
        detail: 'Earlier messages of this session are still being answered',
        retryAfter: 2,
      })
    if (inside.running < perSession) inside.running += 1
    else await new Promise<void>((resolve) => inside.waiting.push(resolve))
  }

  function leaveSession(session: string): void {
    const inside = sessions.get(session)
    if (!inside) return
    const next = inside.waiting.shift()
    if (next) next()
    else inside.running -= 1
    if (inside.running === 0) sessions.delete(session)
  }

  return {
    async run(work, session = null, caller = '') {
      if (session !== null) await enterSession(session)
      try {
        await enter(caller)
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
