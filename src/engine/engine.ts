/** Puts the parts of the engine together. */
import type { LanguageModel } from '../llm/model.ts'
import type { Repositories } from '../repositories/types.ts'
import type { Policy } from '../validator/policy.ts'
import type { Engine, TurnReport } from './index.ts'
import { editDraft, redoDraft, undoDraft } from './sessions/edit.ts'
import * as sessions from './sessions/read.ts'
import type { Budget } from './turns/budget.ts'
import type { QueueOptions } from './turns/queue.ts'
import { takeTurn } from './turns/turn.ts'
import { createTurnSignal } from './turns/turn-signal.ts'

export interface EngineDeps {
  model: LanguageModel
  /** Answers when the daily allowance of `model` is spent. */
  builtin: LanguageModel
  repositories: Pick<Repositories, 'turns' | 'sessions' | 'messages' | 'revisions' | 'llmLogs' | 'usage' | 'debugReads'>
  /** The organisation's policy in force now. */
  policy: () => Policy
  budget: Budget
  queue: QueueOptions
  now: () => Date
  newId: () => string
  /** Told of every finished turn; must not throw. */
  onTurn?: (report: TurnReport) => void
}

/** The calls that routes may make, over the given parts. Keeps nothing but who waits for whose turn. */
export function createEngine(deps: EngineDeps): Engine {
  const withSignal = { ...deps, signal: createTurnSignal() }
  return {
    takeTurn: (input, options) => takeTurn(withSignal, input, options),
    createSession: (...given) => sessions.createSession(deps, ...given),
    getSession: (...given) => sessions.getSession(deps, ...given),
    editDraft: (...given) => editDraft(deps, ...given),
    undo: (...given) => undoDraft(deps, ...given),
    redo: (...given) => redoDraft(deps, ...given),
    listRevisions: (...given) => sessions.listRevisions(deps, ...given),
    preview: (...given) => sessions.preview(deps, ...given),
    deleteSession: (...given) => sessions.deleteSession(deps, ...given),
    debugSession: (...given) => sessions.debugSession(deps, ...given),
    listSessions: (...given) => sessions.listSessions(deps, ...given),
    renameSession: (...given) => sessions.renameSession(deps, ...given),
    usageOf: (userId, days) => deps.repositories.usage.ofUser(userId, days, deps.now()),
  }
}
