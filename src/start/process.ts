/** What the server and the worker have in common as processes: settings, where log lines go, a start that fails. */
import type { DestinationStream } from 'pino'
import { type Config, ConfigError, loadConfig } from '../config.ts'
import { readSettings } from '../settings.ts'
import { reasonOf } from './failure.ts'
import type { Output } from './output.ts'

/** The configuration, and whether a `.env` is part of it. Ends the process if a variable is not valid. */
export function configOrExit(environment: NodeJS.ProcessEnv): { config: Config; source: string } {
  try {
    const { variables, source } = readSettings(environment)
    return { config: loadConfig(variables), source }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

/** Readable lines on a terminal if pino-pretty (a development dependency) is installed; otherwise JSON. */
export async function logStreamOn(output: Output): Promise<DestinationStream> {
  if (!process.stdout.isTTY) return output
  const pretty = await import('pino-pretty').catch(() => undefined)
  return pretty?.default({ colorize: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }) ?? output
}

/** Closes what is open first: an embedded database has to release the lock on its folder. */
export async function exitWithError(
  what: 'server' | 'worker',
  error: unknown,
  open?: { close(): PromiseLike<unknown> },
): Promise<never> {
  process.stderr.write(`The ${what} cannot start: ${reasonOf(error)}\n`)
  await open?.close().then(undefined, () => undefined)
  process.exit(1)
}
