/** Assembles the engine from its parts. */
import type { Engine } from './contract.ts'
import type { EngineDeps } from './deps.ts'
import { decide, listApprovals } from './sessions/approval.ts'
import { editDraft, redoDraft, undoDraft } from './sessions/edit.ts'
import * as sessions from './sessions/read.ts'
import { takeTurn } from './turns/turn.ts'
import { createTurnSignal } from './turns/turn-signal.ts'

/** An engine on the given dependencies. Its only state of its own is which turns of this process wait. */
export function createEngine(deps: EngineDeps): Engine {
  const withSignal = { ...deps, signal: createTurnSignal() }
  return {
    takeTurn: (input, options) => takeTurn(withSignal, input, options),
    createSession: (...args) => sessions.createSession(deps, ...args),
    getSession: (...args) => sessions.getSession(deps, ...args),
    editDraft: (...args) => editDraft(deps, ...args),
    undo: (...args) => undoDraft(deps, ...args),
    redo: (...args) => redoDraft(deps, ...args),
    listRevisions: (...args) => sessions.listRevisions(deps, ...args),
    preview: (...args) => sessions.preview(deps, ...args),
    deleteSession: (...args) => sessions.deleteSession(deps, ...args),
    debugSession: (...args) => sessions.debugSession(deps, ...args),
    findSessionOfRequest: (...args) => sessions.findSessionOfRequest(deps, ...args),
    listSessions: (...args) => sessions.listSessions(deps, ...args),
    decide: (...args) => decide(deps, ...args),
    listApprovals: (...args) => listApprovals(deps, ...args),
    claimSession: (...args) => sessions.claimSession(deps, ...args),
    renameSession: (...args) => sessions.renameSession(deps, ...args),
    usageOf: (userId, days) => deps.repositories.usage.ofUser(userId, days, deps.now()),
  }
}
