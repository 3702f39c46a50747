/** The product without HTTP and without a database server: what evaluations and golden conversations talk to. */
import { randomUUID } from 'node:crypto'
import type { Database } from '../../src/db/client.ts'
import { createDraftValidator, createEngine, nobody } from '../../src/engine/index.ts'
import type { LanguageModel } from '../../src/llm/model.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { noPolicy } from '../../src/validator/policy.ts'
import type { Say } from './play.ts'

/** Says messages to an engine over `database` with `model`, as an anonymous caller. */
export function talkTo(database: Database, model: LanguageModel, builtin: LanguageModel): Say {
  const rules = { policy: () => noPolicy, validateDraft: createDraftValidator(() => noPolicy) }
  const engine = createEngine({
    model,
    builtin,
    repositories: createRepositories(database),
    ...rules,
    rulesOf: async () => rules,
    budget: { payerOf: async () => nobody, isSpent: async () => false, add: () => undefined },
    turnBudgetMs: 25_000,
    queue: { leaseMs: 10_000, patienceMs: 30_000 },
    now: () => new Date(),
    newId: randomUUID,
  })
  const author = { kind: 'user' as const, id: null, requestId: null }
  const stranger = {
    userId: null,
    workspaceId: null,
    role: null,
    actor: null,
    author,
    anonymousScope: 'evaluation',
    addressGroups: [],
  }
  const caller = { ...stranger, scope: 'own' as const, redacted: false }
  return async (message, sessionId) => {
    const { body } = await engine.takeTurn({ message, sessionId, idempotencyKey: null, caller })
    return JSON.parse(body)
  }
}
