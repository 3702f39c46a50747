/** The application for tests: real parts over an embedded database in memory, unless a test replaces them. */
import type { FastifyInstance } from 'fastify'
import { buildApp, type Overrides } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import type { Engine } from '../../src/engine/index.ts'
import { openEmbeddedTestDatabase } from './database.ts'

export const adminKey = 'admin-key-of-the-tests'
export const asAdmin = { 'x-api-key': adminKey }

/** Fast password hashes, no logs, no jobs that start by themselves, and limits that no test reaches by accident. */
const environment = {
  LOG_LEVEL: 'silent',
  BCRYPT_COST: '4',
  JWT_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
  ADMIN_API_KEY: adminKey,
  RATE_LIMIT_PER_MINUTE: '100000',
  JOBS: 'off',
  // Nobody listens there: no test calls Meta by accident.
  META_GRAPH_URL: 'http://127.0.0.1:9',
}

export interface TestAppOptions extends Overrides {
  env?: Record<string, string>
}

/** The test has to close it, which also closes its database unless the test provided one. */
export async function buildTestApp({ env, ...given }: TestAppOptions = {}): Promise<FastifyInstance> {
  // Only tests of how long requests take need the rehearsal, which takes longer than most tests.
  const overrides = { rehearses: false, ...given }
  const config = loadConfig({ ...environment, ...env })
  if (overrides.database) return buildApp(config, overrides)
  const database = await openEmbeddedTestDatabase()
  const app = await buildApp(config, { ...overrides, database })
  app.addHook('onClose', () => database.close())
  return app
}

const names = [
  'takeTurn',
  'createSession',
  'getSession',
  'editDraft',
  'undo',
  'redo',
  'listRevisions',
  'preview',
  'deleteSession',
  'debugSession',
  'findSessionOfRequest',
  'listSessions',
  'renameSession',
  'claimSession',
  'decide',
  'listApprovals',
  'usageOf',
] as const satisfies readonly (keyof Engine)[]

/** An engine that supports only `calls`; any other call rejects. */
export function fakeEngine(calls: Partial<Engine>): Engine {
  const unexpected = names.map((name) => [name, () => Promise.reject(new Error(`Unexpected call of ${name}`))])
  return { ...(Object.fromEntries(unexpected) as unknown as Engine), ...calls }
}
