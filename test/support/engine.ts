/** An engine over a real database with a scripted model, for tests of whole turns. */

import { randomUUID } from 'node:crypto'
import type { Database } from '../../src/db/client.ts'
import {
  type Caller,
  createDraftValidator,
  createEngine,
  type Engine,
  type EngineDeps,
  nobody,
  type TurnReport,
} from '../../src/engine/index.ts'
import { createBuiltinModel } from '../../src/llm/builtin/index.ts'
import type { LanguageModel } from '../../src/llm/model.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Repositories } from '../../src/repositories/types.ts'
import type { Edit } from '../../src/template/edit.ts'
import { noPolicy } from '../../src/validator/policy.ts'
import { user } from '../repositories/given.ts'
import { createScriptedModel } from './scripted-model.ts'

export const anonymousCaller: Caller = {
  userId: null,
  workspaceId: null,
  role: null,
  scope: 'own',
  actor: null,
  author: { kind: 'user', id: null, requestId: null },
  anonymousScope: 'address',
  addressGroups: [],
  redacted: false,
}
export const callerOf = (userId: string): Caller => ({ ...anonymousCaller, userId, actor: userId })

interface TestEngine {
  engine: Engine
  repositories: Repositories
  reports: TurnReport[]
  createUser(id: string): Promise<boolean>
  /** One message of an anonymous caller. */
  say(message: string, sessionId?: string | null, idempotencyKey?: string | null): ReturnType<Engine['takeTurn']>
}

export function createTestEngine(
  database: Database,
  model: LanguageModel,
  overrides: Partial<EngineDeps> = {},
): TestEngine {
  const repositories = createRepositories(database)
  const rules = { policy: () => noPolicy, validateDraft: createDraftValidator(() => noPolicy) }
  const reports: TurnReport[] = []
  const engine = createEngine({
    model,
    builtin: createBuiltinModel(),
    repositories,
    ...rules,
    rulesOf: async () => ({ ...rules, ...overrides }),
    budget: { payerOf: async () => nobody, isSpent: async () => false, add: () => undefined },
    turnBudgetMs: 25_000,
    queue: { leaseMs: 3000, patienceMs: 10_000 },
    now: () => new Date(),
    newId: randomUUID,
    onTurn: (report) => reports.push(report),
    ...overrides,
  })
  return {
    engine,
    repositories,
    reports,
    createUser: (id) => repositories.users.create(user(id)),
    say: (message, sessionId = null, idempotencyKey = null) =>
      engine.takeTurn({ message, sessionId, idempotencyKey, caller: anonymousCaller }),
  }
}

/** A new session of an anonymous caller, whose draft is edited by hand and whose model has no answers yet. */
export async function createDraftSession(database: Database) {
  const model = createScriptedModel()
  const test = createTestEngine(database, model)
  const { session_id: id } = await test.engine.createSession(anonymousCaller, { name: null })
  const edit = (edits: Edit[], revision: number | null = null) =>
    test.engine.editDraft(anonymousCaller, id, { edits, revision })
  const draft = async () => (await test.engine.getSession(anonymousCaller, id)).draft
  return { ...test, model, id, edit, draft }
}
