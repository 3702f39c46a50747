/** The server process: reads the environment, builds the app, listens, prints where, and closes on a signal. */
import { setFlagsFromString } from 'node:v8'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { listen } from './start/listen.ts'
import { standardOutput } from './start/output.ts'
import { configOrExit, exitWithError, logStreamOn } from './start/process.ts'
import { closeOnSignals } from './start/shutdown.ts'

function announce(app: FastifyInstance, config: Config, source: string): void {
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : config.http.port
  const isEmbedded = config.database.url === undefined
  const needsKey = isEmbedded && config.auth.adminApiKey === null
  const lines = [
    `Console:   http://127.0.0.1:${port}/`,
    `API page:  http://127.0.0.1:${port}/docs`,
    `Model:     ${config.llm.apiKey === null ? 'built-in assistant (OPENAI_API_KEY is not set)' : config.llm.model}`,
    `Database:  ${isEmbedded ? `embedded, in ${config.database.dataDir}` : 'PostgreSQL server'}`,
    `Settings:  ${source}`,
    ...(needsKey ? [`Admin key: ${app.identity.bootstrapKey()} (shown once, valid until this process ends)`] : []),
    ...(config.auth.jwtSecrets.length === 0 ? ['Tokens:    expire with this process (JWT_SECRET is not set)'] : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

// Set here, because a version of Node without one of these flags would refuse to start if it were on the command line.
// The first collects V8's young generation on a single thread. The second lets the heap grow by a fifth of what is alive
// before the next full collection, instead of doubling. A tenth takes 9 MB less and a fifth of the processor time more, a third saves
// no more time. An embedded database needs hundreds of megabytes while it opens, so that each would bring on a collection: there
// it is set afterwards.
setFlagsFromString('--no-parallel-scavenge')
const growSlowly = (): void => setFlagsFromString('--heap-growing-percent=20')

const { config, source } = configOrExit(process.env)
if (config.database.url !== undefined) growSlowly()
// Loading the application takes a second, which a configuration that is not valid does not need.
const { buildApp } = await import('./app.ts')
const output = standardOutput()
const logStream = await logStreamOn(output)
const app = await buildApp(config, { logStream }).catch((error: unknown) => exitWithError('server', error))
closeOnSignals(app, output, config.http.shutdownTimeoutMs)
await listen(app, config.http).catch((error: unknown) => exitWithError('server', error, app))
growSlowly()
announce(app, config, source)
