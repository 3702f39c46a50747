/** Graceful shutdown: finishes running turns and jobs within a limit. A second signal ends the process at once. */
import type { FastifyBaseLogger } from 'fastify'
import type { Output } from './output.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

interface Closable {
  log: Pick<FastifyBaseLogger, 'info' | 'error'>
  close(): PromiseLike<unknown>
}

/**
 * Turns and jobs get `limitMs` to finish, connections and the database 5 s more. Then the process exits in any case; else when the
 * log has been written, too.
 */
export function closeOnSignals(app: Closable, output: Pick<Output, 'end'>, limitMs: number): void {
  let isClosing = false
  const close = async (signal: string): Promise<void> => {
    if (isClosing) process.exit(1)
    isClosing = true
    app.log.info({ signal }, 'closing')
    setTimeout(() => process.exit(1), limitMs + 5000).unref()
    const code = await app.close().then(
      () => 0,
      (error: unknown) => {
        app.log.error({ err: error }, 'closing failed')
        return 1
      },
    )
    await output.end()
    process.exit(code)
  }
  for (const signal of signals) process.on(signal, close)
}
