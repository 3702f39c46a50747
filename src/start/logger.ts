/** How we log: JSON lines, no secrets. */
import type { Writable } from 'node:stream'

/** Whatever object these stand in, one or two levels deep; requests and errors may carry them. */
const secretNames = ['authorization', '["x-api-key"]', 'password', 'access_token', 'apiKey', 'key']
const redacted = secretNames.flatMap((name) => {
  const tail = name.startsWith('[') ? name : `.${name}`
  return [name, `*${tail}`, `*.headers${tail}`]
})

export interface LoggerOptions {
  level: string
  redact: { paths: string[]; censor: string }
  stream?: Writable
}

/** For Fastify's `logger`. Without a stream the lines go to standard output. */
export const loggerOptions = (level: string, stream?: Writable): LoggerOptions => ({
  level,
  redact: { paths: redacted, censor: '[SECRET]' },
  ...(stream && { stream }),
})
