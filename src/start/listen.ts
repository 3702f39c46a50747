/** Listens on the configured port, or reports which variable to change. */
import type { FastifyInstance } from 'fastify'
import { codeOf, reasonOf, StartFailure } from './failure.ts'

interface Address {
  port: number
  host: string
}

/** Messages by error code of the operating system. */
const messages: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ port, host }) => `port ${port} at ${host} is already in use (PORT)`,
  EACCES: ({ port }) => `this user is not allowed to listen on port ${port} (PORT)`,
  EADDRNOTAVAIL: ({ host }) => `${host} is not an address of this machine (HOST)`,
  EAFNOSUPPORT: ({ host }) => `this machine does not support addresses such as ${host} (HOST)`,
  ENOTFOUND: ({ host }) => `the name ${host} is not known (HOST)`,
  EAI_AGAIN: ({ host }) => `the name ${host} could not be looked up (HOST)`,
}

/** @throws StartFailure if the address cannot be used */
export async function listen(app: Pick<FastifyInstance, 'listen'>, address: Address): Promise<void> {
  try {
    await app.listen({ ...address })
  } catch (cause) {
    const message = messages[codeOf(cause)]?.(address) ?? `${reasonOf(cause)} (PORT, HOST)`
    throw new StartFailure(message, { cause })
  }
}
