/**
 * One step of the conversation: from the state and what the model extracted to the next state and the answer.
 * Pure: no clock, no ids, no I/O. What is missing, what is final and what the reply claims is decided here, not by the model.
 */
import type { Extraction, Intent } from '../llm/extraction.ts'
import type { Asked } from '../llm/model.ts'
import { type Draft, isEmptyDraft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import type { Action } from './contract.ts'
import { agreesToStartOver, interpret, userLanguageOf } from './dialogue/interpret.ts'
import type { Outcome } from './dialogue/outcome.ts'
import { actionAfterChange, firstValidAfter, questionAbout, readinessOf } from './dialogue/readiness.ts'
import { type EarlierDraft, stacksAfter, type Travelled, travel } from './dialogue/travel.ts'
import { type Change, changesBetween } from './edits/changes.ts'
import { isExplicit } from './edits/explicit.ts'
import { issuesOf, type ValidateDraft } from './edits/issues.ts'
import { type Judged, judgeEdits, type Refusal } from './edits/judge.ts'
import { proposalFor } from './edits/proposals.ts'
import { renumberedChanges } from './edits/renumbering.ts'
import { resultOf, type Steps } from './edits/steps.ts'
import { composeReply } from './reply/compose.ts'
import { phrasesFor } from './reply/phrases/index.ts'
import { rememberEdits, rememberFacts, rememberTravel, rememberTurn } from './state/memory.ts'
import { type Authors, type ConversationState, initialState } from './state/state.ts'

export interface TransitionInput {
  message: string
  extraction: Extraction
  /** `extraction.reply`, filtered so that it can be shown; see `reply/spoken-lead.ts`. */
  lead: string
  validateDraft: ValidateDraft
  /** Drafts of earlier revisions, newest first; needed only for undo, redo and restore. */
  earlier: readonly EarlierDraft[]
  /**
   * The extraction comes from the built-in reader, which relies on the user's own words. A language model may be mistaken or
   * misled, so it cannot clear a draft without a confirmation.
   */
  isOwnReading: boolean
  /** The daily allowance of the language model is used up, which the reply mentions. */
  overBudget: boolean
}

/** What changed and why, to be stored as a revision. */
export interface NewRevision {
  number: number
  cause: 'chat' | 'undo' | 'redo' | 'restore' | 'start_over'
  action: Action
  edits: Edit[]
  authors: Authors
  draft: Draft
  changes: Change[]
}

export interface TransitionResult {
  action: Action
  reply: string
  revision: NewRevision | null
  /** The user confirmed that the whole conversation is to be deleted. */
  forget: boolean
}

export interface Step {
  state: ConversationState
  result: TransitionResult
}

/** Intents that by themselves change nothing in the draft. */
const talkIntents = new Set<Intent>(['chitchat', 'question', 'repeat', 'show', 'cancel', 'unclear', 'reject', 'forget'])

/** The next state of the conversation and the answer to this turn. */
export const transition = (state: ConversationState, input: TransitionInput): Step =>
  resultOf(transitionInSteps(state, input))

/** The same; the steps are the edits. */
export function* transitionInSteps(state: ConversationState, input: TransitionInput): Steps<Step> {
  const understood = interpret(state, input.extraction)
  const travelled = travel(state, understood, input.earlier)
  // An empty draft has nothing to lose, so "start over" needs no confirmation; remembered preferences are cleared anyway.
  const isAlreadyEmpty = understood.intent === 'start_over' && isEmptyDraft(state.draft)
  const known = isAlreadyEmpty ? rememberEdits(state.memory, [{ op: 'reset' }]) : state.memory
  const facts = rememberFacts(known, understood.facts)
  const judged = yield* judgeEdits({
    draft: travelled.draft,
    authors: state.authors,
    edits: understood.edits,
    sources: [input.message, ...state.recent.filter(({ role }) => role === 'user').map(({ content }) => content)],
    validateDraft: input.validateDraft,
    mayReset: agreesToStartOver(state, input.extraction) || (input.isOwnReading && understood.intent === 'start_over'),
  })
  const memory = rememberEdits(
    travelled.how === null ? facts : rememberTravel(facts, travelled.draft),
    judged.carriedOut,
  )
  const outcome = decide(state, input, { understood, travelled, judged, memory })
  const userLanguage = userLanguageOf(understood, input.message) ?? state.userLanguage
  if (understood.intent === 'confirm' && state.asked === 'forget') return forgotten(userLanguage)
  const reply = composeReply(outcome, { ...state, userLanguage, memory, authors: judged.authors })
  const { changed } = outcome
  const stacks = changed ? stacksAfter(state, outcome.travelled) : state
  const turns = state.turns + 1
  const next: ConversationState = {
    ...state,
    draft: outcome.draft,
    memory,
    authors: judged.authors,
    confirmed: outcome.isFinal,
    asked: outcome.asked,
    askedTimes: outcome.askedTimes,
    proposal: outcome.proposal?.edits ?? [],
    recent: rememberTurn(state.recent, input.message, reply),
    userLanguage,
    revision: stacks.revision,
    undo: stacks.undo,
    redo: stacks.redo,
    lastAction: outcome.action,
    turns,
    validAfter: firstValidAfter(state, outcome, turns),
    questions: state.questions + (outcome.asked === null ? 0 : 1),
  }
  return {
    state: next,
    result: {
      action: outcome.action,
      reply,
      revision: changed
        ? {
            number: stacks.revision,
            cause: causeOf(outcome, understood),
            action: outcome.action,
            edits: judged.edits,
            authors: judged.authors,
            draft: outcome.draft,
            changes: outcome.changes,
          }
        : null,
      forget: false,
    },
  }
}

/** Deletes everything, as the user asked; only the language they write in is kept. */
const forgotten = (userLanguage: string | null): Step => ({
  state: { ...initialState(), userLanguage },
  result: { action: 'CHITCHAT', reply: phrasesFor(userLanguage).forgotten, revision: null, forget: true },
})

function causeOf({ travelled }: Outcome, { intent }: Extraction): NewRevision['cause'] {
  if (travelled === 'undo' || travelled === 'redo' || travelled === 'restore') return travelled
  return intent === 'start_over' ? 'start_over' : 'chat'
}

interface DecisionInput {
  understood: Extraction
  travelled: Travelled
  judged: Judged
  memory: ConversationState['memory']
}

function decide(state: ConversationState, input: TransitionInput, given: DecisionInput): Outcome {
  const { understood, travelled, judged, memory } = given
  const { intent } = understood
  const isTravel = travelled.how === 'undo' || travelled.how === 'redo'
  // Undo and redo are steps in the history even between equal drafts.
  const changes = changesBetween(state.draft, judged.draft)
  const changed = isTravel || changes.length > 0
  const draft = changed ? judged.draft : state.draft
  const readiness = readinessOf(draft, memory, input.validateDraft)
  const { issues, isReady } = readiness
  const explicit =
    judged.refusals.length === 0 &&
    judged.invented.length === 0 &&
    isExplicit(input.message, judged.edits, judged.authors, draft.category === 'AUTHENTICATION')
  // A yes counts as an answer to our question. For a template that is already final it repeats the confirmation.
  const agreed = intent === 'confirm' && (state.asked === 'confirm' || (state.confirmed && !changed))
  const wantsFinal = intent === 'finalize' || agreed || (explicit && !talkIntents.has(intent))
  const isFinal = isReady && ((wantsFinal && !hasRefusedRequest(judged.refusals)) || (state.confirmed && !changed))
  const partial = {
    intent,
    draft,
    changed,
    edits: judged.edits,
    changes: [...changes, ...renumberedChanges(travelled.draft, judged.edits)],
    refusals: judged.refusals,
    invented: judged.invented,
    renamedFrom: judged.renamedFrom,
    travelled: travelled.how,
    restoredPart: travelled.part,
    ...readiness,
    knownRules: changed
      ? issuesOf(state.draft, input.validateDraft).map(({ rule }) => rule)
      : issues.map(({ rule }) => rule),
    wantsFinal,
    isFinal,
    wasFinal: state.confirmed && !changed,
    lead: input.lead,
    overBudget: input.overBudget,
  }
  const proposal = isFinal ? null : proposalFor(draft, issues)
  const asked = nextQuestion(partial, draft)
  const action = actionOf(state, partial)
  return {
    ...partial,
    proposal,
    asked,
    askedTimes: asked !== null && asked === state.asked ? state.askedTimes + 1 : 0,
    action,
  }
}

/** True when a request of the user was refused. Edits without effect do not count. */
const hasRefusedRequest = (refusals: readonly Refusal[]): boolean =>
  refusals.some(
    ({ reason }) =>
      reason === 'unknown-language' ||
      reason === 'no-valid-name' ||
      reason === 'breaks-rules' ||
      reason === 'too-large',
  )

type PartialOutcome = Omit<Outcome, 'asked' | 'askedTimes' | 'proposal' | 'action'>

function nextQuestion(outcome: PartialOutcome, draft: Draft): Asked | null {
  if (outcome.intent === 'forget') return 'forget'
  const isClearing = outcome.intent === 'start_over' && !outcome.edits.some(({ op }) => op === 'reset')
  if (isClearing && !isEmptyDraft(draft)) return 'start_over'
  if (outcome.isFinal) return null
  // An error from an earlier turn can wait until the rest is complete, so that users who cannot fix it yet can go on.
  const isNews = outcome.issues.some(({ severity, rule }) => severity === 'error' && !outcome.knownRules.includes(rule))
  return questionAbout(outcome, isNews)
}

function actionOf(state: ConversationState, outcome: PartialOutcome): Action {
  const { changed } = outcome
  if (outcome.isFinal && (outcome.wantsFinal || changed)) return 'FINAL'
  if (!changed && talkIntents.has(outcome.intent)) return 'CHITCHAT'
  return changed ? actionAfterChange(state, outcome) : 'ASK'
}
