/** How we log: JSON lines, no secrets, no personal data. */
import { type DestinationStream, destination, type SerializedError, stdSerializers } from 'pino'
import { redactJson } from '../privacy/redact.ts'

/** Whatever object these stand in, one or two levels deep; requests and errors may carry them. */
const secretNames = ['authorization', '["x-api-key"]', 'password', 'access_token', 'apiKey', 'key']
/** What a database driver tells of a failed statement may hold what users typed. */
const statementParts = ['query', 'params', 'parameters', 'detail', 'where'].map((name) => `err.${name}`)
const redacted = [
  ...statementParts,
  ...secretNames.flatMap((name) => {
    const tail = name.startsWith('[') ? name : `.${name}`
    return [name, `*${tail}`, `*.headers${tail}`]
  }),
]

export interface LoggerOptions {
  level: string
  redact: { paths: string[]; censor: string }
  serializers: { err(error: Error): SerializedError }
  stream?: DestinationStream
}

/** For Fastify's `logger`. Without a stream the lines go to standard output. */
export const loggerOptions = (level: string, stream?: DestinationStream): LoggerOptions => ({
  level,
  redact: { paths: redacted, censor: '[SECRET]' },
  // What could not be parsed or stored is often part of the message.
  serializers: { err: (error) => redactJson(stdSerializers.err(error)) as SerializedError },
  ...(stream && { stream }),
})

const groupBytes = 4096
const longestDelayMs = 200

/** Standard output, in groups of lines: a write for every line would be a tenth of a turn's cost. Ends with the process. */
export function groupedOutput(): DestinationStream {
  const output = destination({ dest: 1, sync: false, minLength: groupBytes })
  setInterval(() => output.flush(), longestDelayMs).unref()
  process.on('exit', () => output.flushSync())
  return output
}
