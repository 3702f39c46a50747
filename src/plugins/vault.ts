/** Makes the vault available as `app.vault`. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Vault } from '../secrets/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    vault: Vault
  }
}

export const vault = fastifyPlugin<{ vault: Vault }>(
  async (app: FastifyInstance, options) => {
    app.decorate('vault', options.vault)
  },
  { name: 'vault' },
)
