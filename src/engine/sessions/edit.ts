/** Edits by hand, undo and redo. They share the history with edits by chat, and need no model. */
import { setImmediate as nextRound } from 'node:timers/promises'
import { appError } from '../../errors.ts'
import type { ModelSource } from '../../llm/model.ts'
import type { SessionRecord } from '../../repositories/types.ts'
import { type Draft, emptyDraft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { withFollowingSamples } from '../../template/renumbering.ts'
import { ownAccess, refusal } from '../access.ts'
import type { Action, Caller, DraftAnswer } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'
import { actionAfterChange, firstValidAfter, questionAbout, readinessOf } from '../dialogue/readiness.ts'
import { authorsIn } from '../edits/authors.ts'
import { applyByHand, authorsByHand } from '../edits/by-hand.ts'
import { type Change, changesBetween, hasChanged } from '../edits/changes.ts'
import type { ValidateDraft } from '../edits/issues.ts'
import { proposalFor } from '../edits/proposals.ts'
import { renumberedChanges } from '../edits/renumbering.ts'
import { fillSamples, renewedSamples } from '../edits/samples.ts'
import { draftView, type Judges } from '../reply/view.ts'
import { revisionOf } from '../revision.ts'
import { assumedAfter } from '../state/assumptions.ts'
import { pushRevision, redoTarget, stepBack, stepForward, undoTarget } from '../state/history.ts'
import { rememberEdits, rememberTravel } from '../state/memory.ts'
import { optionsLeft } from '../state/options.ts'
import { type Authors, type ConversationState, parseDraft, parseState } from '../state/state.ts'

const byHand: ModelSource = { provider: 'builtin', model: 'none', degraded: false }
const maxAttempts = 6
/** What a draft may have words in. */
const ownParts = ['name', 'header', 'body', 'footer', 'buttons']

/** A change to store: the next draft and where it came from. */
interface DraftChange {
  draft: Draft
  edits: Edit[]
  stacks: Pick<ConversationState, 'revision' | 'undo' | 'redo'>
  authors: Authors
  cause: 'api' | 'undo' | 'redo'
}

/**
 * Applies edits and fills in missing samples. A hundred edits of the largest draft are tens of milliseconds of work, hence the
 * pauses, in which others are served. Stores nothing if the edits change nothing.
 * @throws AppError REVISION_CONFLICT, INVALID_EDIT, DRAFT_TOO_LARGE
 */
export function editDraft(
  deps: EngineDeps,
  caller: Caller,
  id: string,
  input: { edits: Edit[]; revision: number | null },
): Promise<DraftAnswer> {
  return change(deps, caller, id, async (state) => {
    if (input.revision !== null && input.revision !== state.revision) {
      throw appError('REVISION_CONFLICT', { detail: `The draft is at revision ${state.revision}` })
    }
    const edits = withFollowingSamples(input.edits)
    const edited = applyByHand(state.draft, edits)
    if (!hasChanged(state.draft, edited)) return null
    await nextRound()
    const written = authorsByHand(state.authors, state.draft, edits)
    await nextRound()
    const renewed = renewedSamples(edited, state.draft, written)
    const filled = fillSamples(applyByHand(edited, renewed))
    const authors = {
      ...written,
      ...Object.fromEntries(filled.samples.map((sample) => [sample, 'assistant' as const])),
    }
    return {
      draft: filled.draft,
      edits: [...edits, ...renewed, ...filled.edits],
      stacks: pushRevision(state),
      authors: authorsIn(filled.draft, authors),
      cause: 'api',
    }
  })
}

/** Gives a new session its first draft, in words that are not the user's. */
export function startDraft(deps: EngineDeps, caller: Caller, id: string, draft: Draft): Promise<DraftAnswer> {
  const authors = Object.fromEntries(ownParts.map((part) => [part, 'assistant' as const]))
  return change(deps, caller, id, async (state) => ({
    draft,
    edits: [],
    stacks: pushRevision(state),
    authors,
    cause: 'api',
  }))
}

/** Stores the draft before the last change as a new revision. @throws AppError NOTHING_TO_UNDO */
export function undoDraft(deps: EngineDeps, caller: Caller, id: string): Promise<DraftAnswer> {
  return change(deps, caller, id, async (state) => {
    const target = undoTarget(state)
    if (target === null) throw appError('NOTHING_TO_UNDO')
    const stored = await storedDraft(deps, caller, id, target, 'NOTHING_TO_UNDO')
    return { ...stored, edits: [], stacks: stepBack(state), cause: 'undo' }
  })
}

/** Stores the draft that was undone last as a new revision. @throws AppError NOTHING_TO_REDO */
export function redoDraft(deps: EngineDeps, caller: Caller, id: string): Promise<DraftAnswer> {
  return change(deps, caller, id, async (state) => {
    const target = redoTarget(state)
    if (target === null) throw appError('NOTHING_TO_REDO')
    const stored = await storedDraft(deps, caller, id, target, 'NOTHING_TO_REDO')
    return { ...stored, edits: [], stacks: stepForward(state), cause: 'redo' }
  })
}

/** @throws AppError `ifGone` when the revision is so old that its draft is no longer kept, SESSION_UNREADABLE */
async function storedDraft(
  deps: EngineDeps,
  caller: Caller,
  id: string,
  number: number,
  ifGone: 'NOTHING_TO_UNDO' | 'NOTHING_TO_REDO',
): Promise<Pick<DraftChange, 'draft' | 'authors'>> {
  if (number === 0) return { draft: emptyDraft(), authors: {} }
  const revision = await deps.repositories.revisions.find(id, caller, number)
  if (revision === null) throw appError('SESSION_NOT_FOUND')
  const draft = parseDraft(id, revision)
  if (draft === null) throw appError(ifGone, { detail: `Revision ${number} is too old: its draft is no longer kept.` })
  return { draft, authors: revision.authors ?? {} }
}

type MakeDraftChange = (state: ConversationState) => Promise<DraftChange | null>

/** Reads, changes and writes the session; starts again on the newer draft if another call changed it meanwhile. */
async function change(deps: EngineDeps, caller: Caller, id: string, make: MakeDraftChange): Promise<DraftAnswer> {
  const { sessions } = deps.repositories
  const access = ownAccess(caller)
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const session = await sessions.find(id, access, 'write')
    if (session === null) throw await refusal(deps, caller, id)
    const state = parseState(session)
    const { validateDraft } = await deps.rulesOf(session.workspaceId, caller)
    const judges = {
      validateDraft,
      forecastOf: deps.forecastOf,
      model: deps.model,
    }
    const draftChange = await make(state)
    if (draftChange === null) return answerOf(session, state, [], judges)
    await nextRound()
    const next = nextState(state, draftChange, validateDraft)
    const changes = [...changesBetween(state.draft, next.draft), ...renumberedChanges(state.draft, draftChange.edits)]
    const saved = await sessions.saveDraft({
      id,
      access,
      expectedVersion: session.version,
      state: next,
      lastAction: next.lastAction,
      revision: revisionOf(
        {
          number: next.revision,
          cause: draftChange.cause,
          action: next.lastAction,
          changes,
          edits: draftChange.edits,
          authors: next.authors,
          draft: next.draft,
        },
        caller.actor,
        deps.now(),
      ),
      at: deps.now(),
    })
    if (saved) return answerOf(session, next, changes, judges)
  }
  throw appError('OVERLOADED', { detail: 'The draft keeps changing', retryAfter: 1 })
}

function nextState(
  state: ConversationState,
  { draft, edits, stacks, authors }: DraftChange,
  validateDraft: ValidateDraft,
): ConversationState & { lastAction: Action } {
  const memory = edits.length > 0 ? rememberEdits(state.memory, edits) : rememberTravel(state.memory, draft)
  const readiness = readinessOf(draft, memory, validateDraft)
  return {
    ...state,
    ...stacks,
    draft,
    memory,
    authors,
    confirmed: false,
    asked: questionAbout(draft, readiness, true),
    askedTimes: 0,
    proposal: proposalFor(draft, readiness.issues)?.edits ?? [],
    lastAction: actionAfterChange(state, readiness),
    validAfter: firstValidAfter(state, readiness, state.turns),
    assumed: assumedAfter(state.assumed, edits, {}),
    options: optionsLeft(state.options, edits),
    asksWhich: false,
    offer: [],
    question: null,
    unused: [],
    open: [],
    asksAboutOpen: false,
    nearLanguages: [],
    hasChanged: true,
  }
}

const answerOf = (
  { id }: Pick<SessionRecord, 'id'>,
  state: ConversationState,
  changes: readonly Change[],
  judges: Judges,
): DraftAnswer => ({
  ...draftView(id, state, { action: state.lastAction ?? 'ASK', changes }, judges),
  source: byHand,
  usage: { input_tokens: 0, output_tokens: 0, cost_usd: 0 },
})
