/** Back-pressure: so many turns at once, so many waiting, and a clear 503 for the rest. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError } from '../errors.ts'

export interface Admission {
  /** Runs `work` when there is room. @throws AppError OVERLOADED at once when the queue is full too */
  run<T>(work: () => Promise<T>): Promise<T>
  readonly running: number
  readonly waiting: number
  /** Takes no more work; resolves when all that was taken is done, or after `limitMs`. */
  drain(limitMs: number): Promise<void>
}

export interface AdmissionLimits {
  concurrentTurns: number
  queuedTurns: number
}

export function createAdmission(limits: AdmissionLimits): Admission {
  const queue: (() => void)[] = []
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

  return {
    async run(work) {
      await enter()
      try {
        return await work()
      } finally {
        leave()
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
    admitTurn<T>(turn: () => Promise<T>): Promise<T>
  }
}

export interface AdmissionOptions extends AdmissionLimits {
  shutdownTimeoutMs: number
}

/** Turns whose client has gone are no open connection: closing waits for them here. */
export const admission = fastifyPlugin<AdmissionOptions>(
  async (app: FastifyInstance, options) => {
    const turns = createAdmission(options)
    let isClosing = false
    app.decorate('admission', turns)
    app.decorate('admitTurn', <T>(turn: () => Promise<T>) => turns.run(turn))
    app.addHook('onRequest', async () => {
      if (isClosing) throw appError('SHUTTING_DOWN', { retryAfter: 5 })
    })
    app.addHook('preClose', async () => {
      isClosing = true
      await turns.drain(options.shutdownTimeoutMs)
    })
  },
  { name: 'admission', dependencies: ['problem'] },
)
