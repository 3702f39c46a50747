/** Puts the parts of the engine together. */
import type { Engine } from './contract.ts'
import type { EngineDeps } from './deps.ts'
import { editDraft, redoDraft, undoDraft } from './sessions/edit.ts'
import * as sessions from './sessions/read.ts'
import { takeTurn } from './turns/turn.ts'
import { createTurnSignal } from './turns/turn-signal.ts'

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
