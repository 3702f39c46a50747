/** Takes the port, or says which variable stands in the way. */
import type { FastifyInstance } from 'fastify'
import { codeOf, reasonOf, StartFailure } from './failure.ts'

export interface Place {
  port: number
  host: string
}

/** By the code of the operating system. */
const obstacles: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port, host }) => `port ${port} at ${host} is taken by another program (PORT)`,
  EACCES: ({ port }) => `this user may not listen on port ${port} (PORT)`,
  EADDRNOTAVAIL: ({ host }) => `${host} is not an address of this machine (HOST)`,
  EAFNOSUPPORT: ({ host }) => `${host} is an address of a kind that this machine does not have (HOST)`,
  ENOTFOUND: ({ host }) => `nobody knows the name ${host} (HOST)`,
  EAI_AGAIN: ({ host }) => `the name ${host} could not be looked up (HOST)`,
}

/** @throws StartFailure */
export async function listen(app: Pick<FastifyInstance, 'listen'>, place: Place): Promise<void> {
  try {
    await app.listen({ ...place })
  } catch (cause) {
    const obstacle = obstacles[codeOf(cause)]?.(place) ?? `${reasonOf(cause)} (PORT, HOST)`
    throw new StartFailure(obstacle, { cause })
  }
}
