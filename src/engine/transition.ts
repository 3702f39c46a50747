/**
 * One step of the conversation: from the state and what the model extracted to the next state and the answer.
 * Pure: no clock, no ids, no I/O. What is missing, what is final and what the reply claims is decided here, not by the model.
 */
import { assumableParts, type Extraction } from '../llm/extraction.ts'
import { type Draft, isEmptyDraft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import { applyEdits } from '../template/edits.ts'
import type { Action } from './contract.ts'
import { decide } from './dialogue/decide.ts'
import { agreesToStartOver, interpret, userLanguageOf } from './dialogue/interpret.ts'
import type { Outcome } from './dialogue/outcome.ts'
import { firstValidAfter } from './dialogue/readiness.ts'
import { type EarlierDraft, stacksAfter, type Travelled, travel } from './dialogue/travel.ts'
import type { Change } from './edits/changes.ts'
import { type Completion, completionsOf } from './edits/completion.ts'
import type { ValidateDraft } from './edits/issues.ts'
import { type Judged, judgeEdits } from './edits/judge.ts'
import { languagesInstead } from './edits/near.ts'
import { resultOf, type Steps } from './edits/steps.ts'
import { composeReply } from './reply/compose.ts'
import { answerToOffer } from './reply/offers.ts'
import { type Phrases, phrasesFor } from './reply/phrases/index.ts'
import { type Assumed, assumedAfter } from './state/assumptions.ts'
import { rememberEdits, rememberFacts, rememberTravel, rememberTurn } from './state/memory.ts'
import { optionsAfter } from './state/options.ts'
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
  /** The `draft_hash` that the caller shows; null: that of the last answer. */
  shownHash: string | null
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
  changes: Change[]
  revision: NewRevision | null
  /** The user confirmed that the whole conversation is to be deleted. */
  forget: boolean
}

export interface Step {
  state: ConversationState
  result: TransitionResult
}

/** The next state of the conversation and the answer to this turn. */
export const transition = (state: ConversationState, input: TransitionInput): Step =>
  resultOf(transitionInSteps(state, input))

/** The same; the steps are the edits. */
export function* transitionInSteps(state: ConversationState, input: TransitionInput): Steps<Step> {
  const offer = answerToOffer(state, input.message)
  const understood = offer?.extraction ?? interpret(state, input.extraction)
  const travelled = travel(state, understood, input.earlier)
  const userLanguage = userLanguageOf(understood, input.message) ?? state.userLanguage
  if (understood.intent === 'confirm' && state.asked === 'forget') return forgotten(userLanguage)
  // An empty draft has nothing to lose, so "start over" needs no confirmation; remembered preferences are cleared anyway.
  const isAlreadyEmpty = understood.intent === 'start_over' && isEmptyDraft(state.draft)
  const known = isAlreadyEmpty ? rememberEdits(state.memory, [{ op: 'reset' }]) : state.memory
  const facts = rememberFacts(known, understood.facts)
  const said = yield* judgeEdits({
    draft: travelled.draft,
    authors: state.authors,
    edits: understood.edits,
    sources: [input.message, ...state.recent.filter(({ role }) => role === 'user').map(({ content }) => content)],
    validateDraft: input.validateDraft,
    mayReset: agreesToStartOver(state, input.extraction) || (input.isOwnReading && understood.intent === 'start_over'),
  })
  const memory = rememberEdits(travelled.how === null ? facts : rememberTravel(facts, travelled.draft), said.carriedOut)
  const completions = completionsFor(said, travelled, { memory, userLanguage, validateDraft: input.validateDraft })
  const judged = completed(said, completions)
  const phrases = phrasesFor(userLanguage)
  const outcome = decide(state, {
    message: input.message,
    lead: offer === null ? input.lead : '',
    overBudget: input.overBudget,
    shownHash: input.shownHash,
    validateDraft: input.validateDraft,
    understood,
    travelled,
    judged,
    completions,
    memory,
  })
  const assumed = assumedNow(state, understood, outcome, completions, phrases)
  const options = optionsAfter(state.options, understood, offer?.kind === 'option' || outcome.isFinal)
  const speaker = { ...state, userLanguage, memory, authors: judged.authors, assumed, options }
  const { reply, told } = composeReply(outcome, speaker)
  const { changed } = outcome
  const stacks = changed ? stacksAfter(state, outcome.travelled) : state
  const turns = state.turns + 1
  const isNew = outcome.edits.some(({ op }) => op === 'reset')
  const next: ConversationState = {
    ...state,
    draft: outcome.draft,
    memory,
    authors: judged.authors,
    confirmed: outcome.isFinal,
    asked: outcome.asked,
    askedTimes: outcome.askedTimes,
    proposal: outcome.proposal?.edits ?? [],
    // What was said about a template that is thrown away says nothing about the next one.
    recent: rememberTurn(isNew ? [] : state.recent, input.message, reply),
    userLanguage,
    revision: stacks.revision,
    undo: stacks.undo,
    redo: stacks.redo,
    lastAction: outcome.action,
    turns,
    validAfter: firstValidAfter(state, outcome, turns),
    questions: state.questions + (outcome.asked === null ? 0 : 1),
    assumed,
    options,
    unused: outcome.unused,
    open: openAfter(state.open, understood, outcome),
    asksAboutOpen: outcome.asksAboutOpen,
    nearLanguages: languagesInstead(outcome.refusals),
    hasChanged: changed,
    told,
  }
  return {
    state: next,
    result: {
      action: outcome.action,
      reply,
      changes: outcome.changes,
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
  result: {
    action: 'CHITCHAT',
    reply: phrasesFor(userLanguage).forgotten,
    changes: [],
    revision: null,
    forget: true,
  },
})

function causeOf({ travelled }: Outcome, { intent }: Extraction): NewRevision['cause'] {
  if (travelled === 'undo' || travelled === 'redo' || travelled === 'restore') return travelled
  return intent === 'start_over' ? 'start_over' : 'chat'
}

/** Undo and the like lead to exactly the former draft, so nothing is added to it; nor is what was just taken out. */
function completionsFor(
  { draft, carriedOut }: Judged,
  { how }: Travelled,
  known: Pick<Parameters<typeof completionsOf>[0], 'memory' | 'userLanguage' | 'validateDraft'>,
): Completion[] {
  if (how !== null) return []
  const except = new Set(carriedOut.flatMap((edit) => (edit.op === 'clear' ? [edit.part] : [])))
  return completionsOf({ ...known, draft, except })
}

function completed(judged: Judged, completions: readonly Completion[]): Judged {
  if (completions.length === 0) return judged
  const edits = completions.map(({ edit }) => edit)
  const isNamed = completions.some(({ part }) => part === 'name')
  return {
    ...judged,
    draft: applyEdits(judged.draft, edits),
    edits: [...judged.edits, ...edits],
    authors: isNamed ? { ...judged.authors, name: 'assistant' } : judged.authors,
  }
}

/** Once asked about they are settled, and a text that changed since may hold them. */
function openAfter(open: readonly string[], { open: said = [] }: Extraction, outcome: Outcome): string[] {
  if (outcome.asksAboutOpen || outcome.isFinal) return []
  const isSettled = outcome.changes.some(({ part }) => part === 'body')
  return [...new Set([...(isSettled ? [] : open), ...said.filter((words) => outcome.unused.includes(words))])].slice(
    -mostOpen,
  )
}

/** The state stays small. */
const mostOpen = 4

/** A final template is confirmed as a whole: nothing in it is an assumption any more. */
function assumedNow(
  { assumed }: ConversationState,
  { edits, assumed: chosen = [] }: Extraction,
  { isFinal, invented }: Outcome,
  completions: readonly Completion[],
  { why }: Phrases,
): Assumed {
  if (isFinal) return {}
  return assumedAfter(assumed, edits, {
    ...Object.fromEntries(assumableParts.flatMap((part) => (invented.includes(part) ? [[part, why.suggested]] : []))),
    ...Object.fromEntries(chosen.map((choice) => [choice.part, choice.why])),
    ...Object.fromEntries(completions.map(({ part, reason }) => [part, why[reason]])),
  })
}
