/** Logging: JSON lines without secrets or personal data. */
import { type DestinationStream, type SerializedError, stdSerializers } from 'pino'
import { redactJson } from '../privacy/redact.ts'

/** Redacted in any object, at the top or up to two levels deep; requests and errors may carry them. */
const secretNames = ['authorization', '["x-api-key"]', 'password', 'access_token', 'apiKey', 'key']
/** What a database driver reports about a failed statement may contain what users typed. */
const statementFields = ['query', 'params', 'parameters', 'detail', 'where'].map((name) => `err.${name}`)
const redactedPaths = [
  ...statementFields,
  ...secretNames.flatMap((name) => {
    const tail = name.startsWith('[') ? name : `.${name}`
    return [name, `*${tail}`, `*.headers${tail}`]
  }),
]

interface LoggerOptions {
  level: string
  redact: { paths: string[]; censor: string }
  serializers: { err(error: Error): SerializedError }
  stream?: DestinationStream
}

/** Options for Fastify's `logger`. Without a stream, the lines go to standard output. */
export const loggerOptions = (level: string, stream?: DestinationStream): LoggerOptions => ({
  level,
  redact: { paths: redactedPaths, censor: '[SECRET]' },
  // Messages often quote the value that could not be parsed or stored.
  serializers: { err: (error) => redactJson(stdSerializers.err(error)) as SerializedError },
  ...(stream && { stream }),
})
