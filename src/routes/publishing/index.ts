/** Everything about templates after the draft. */
import type { FastifyInstance } from 'fastify'
import { connections } from './connections.ts'
import { templateHelp } from './help.ts'
import { registry } from './registry.ts'
import { stream } from './stream.ts'
import { submissions } from './submissions.ts'
import { tests } from './tests.ts'
import { webhooks } from './webhooks.ts'

export const publishing = async (app: FastifyInstance): Promise<void> => {
  for (const routes of [connections, submissions, registry, templateHelp, tests, webhooks, stream])
    await app.register(routes)
}
