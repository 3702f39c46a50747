/** The process: reads the environment, builds, listens, says where, and closes on a signal. */
import type { FastifyInstance } from 'fastify'
import type { DestinationStream } from 'pino'
import { buildApp } from './app.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import { groupedOutput } from './start/logger.ts'
import { closeOnSignals } from './start/shutdown.ts'

function readConfig(): Config {
  try {
    return loadConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`The configuration is not valid:\n${error.message.replaceAll(/^/gm, '  ')}\n`)
    process.exit(1)
  }
}

/** Readable lines on a terminal, where the development dependency for it is there; JSON everywhere else. */
async function logOutput(): Promise<DestinationStream> {
  if (!process.stdout.isTTY) return groupedOutput()
  const pretty = await import('pino-pretty').catch(() => undefined)
  return pretty?.default({ colorize: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }) ?? groupedOutput()
}

function announce(app: FastifyInstance, config: Config): void {
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : config.http.port
  const isEmbedded = config.database.url === undefined
  const needsKey = isEmbedded && config.auth.adminApiKey === null
  const lines = [
    `Console:   http://127.0.0.1:${port}/`,
    `API page:  http://127.0.0.1:${port}/docs`,
    `Model:     ${config.llm.apiKey === null ? 'built-in assistant (OPENAI_API_KEY is not set)' : config.llm.model}`,
    `Database:  ${isEmbedded ? `embedded, in ${config.database.dataDir}` : 'PostgreSQL server'}`,
    ...(needsKey ? [`Admin key: ${app.identity.bootstrapKey()} (shown once, valid until this process ends)`] : []),
    ...(config.auth.jwtSecrets.length === 0 ? ['Tokens:    end with this process (JWT_SECRET is not set)'] : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const config = readConfig()
const logStream = await logOutput()
try {
  const app = await buildApp(config, { logStream })
  closeOnSignals(app, config.http.shutdownTimeoutMs)
  await app.listen({ port: config.http.port, host: config.http.host })
  announce(app, config)
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`The server cannot start: ${reason}\n`)
  process.exit(1)
}
