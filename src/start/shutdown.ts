/** Graceful shutdown: finishes running turns within a limit. A second signal ends the process at once. */
import type { FastifyInstance } from 'fastify'

const signals = ['SIGTERM', 'SIGINT'] as const

/** Turns get `limitMs` to finish, connections and the database 5 s more. Then the process exits in any case. */
export function closeOnSignals(app: FastifyInstance, limitMs: number): void {
  let isClosing = false
  const close = async (signal: string): Promise<void> => {
    if (isClosing) process.exit(1)
    isClosing = true
    app.log.info({ signal }, 'closing')
    setTimeout(() => process.exit(1), limitMs + 5000).unref()
    await app.close()
    process.exit(0)
  }
  for (const signal of signals) {
    process.on(signal, () => {
      close(signal).catch((error: unknown) => {
        app.log.error({ err: error }, 'closing failed')
        process.exit(1)
      })
    })
  }
}
