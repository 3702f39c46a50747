/**
 * One step of the conversation: from the state and what the model extracted to the next state and the answer.
 * Pure: no clock, no ids, no I/O. What is missing, what is final and what the reply claims is decided here, not by the model.
 */
import type { Extraction } from '../llm/extraction.ts'
import { type Draft, isEmptyDraft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import { applyEdits } from '../template/edits.ts'
import type { Action } from './contract.ts'
import { decide } from './dialogue/decide.ts'
import { refusedIn } from './dialogue/faults.ts'
import { agreesToStartOver, interpret, userLanguageOf } from './dialogue/interpret.ts'
import { openAfter } from './dialogue/open-words.ts'
import type { Outcome } from './dialogue/outcome.ts'
import { possibleOf, saidEdits, unsaidSettings } from './dialogue/proposed.ts'
import { firstValidAfter } from './dialogue/readiness.ts'
import { type EarlierDraft, stacksAfter, type Travelled, travel } from './dialogue/travel.ts'
import { isBorneOutBy } from './dialogue/trust.ts'
import type { Change } from './edits/changes.ts'
import { type Completion, completionsOf } from './edits/completion.ts'
import type { ValidateDraft } from './edits/issues.ts'
import { type Judged, judgeEdits } from './edits/judge.ts'
import { languagesInstead } from './edits/near.ts'
import { resultOf, type Steps } from './edits/steps.ts'
import { askedAfter, questionOf, toldOptions } from './reply/asking.ts'
import { assumedNow } from './reply/assumed.ts'
import { type Claim, claimsIn } from './reply/claims.ts'
import { composeReply } from './reply/compose.ts'
import { answerToOffer } from './reply/offers.ts'
import { phrasesFor } from './reply/phrases/index.ts'
import { rememberEdits, rememberFacts, rememberTravel, rememberTurn, sourcesOf } from './state/memory.ts'
import { optionsAfter } from './state/options.ts'
import { type Authors, type ConversationState, initialState } from './state/state.ts'

export interface TransitionInput {
  message: string
  extraction: Extraction
  /** `extraction.reply` as it is shown; see `reply/speech.ts`. */
  lead: string
  validateDraft: ValidateDraft
  /** Drafts of earlier revisions, newest first; needed only for undo, redo and restore. */
  earlier: readonly EarlierDraft[]
  /**
   * The extraction comes from the built-in reader, which relies on the user's own words. A language model may be mistaken or
   * misled, so it can neither clear a draft nor finish it against the user's own words.
   */
  isOwnReading: boolean
  /** What the built-in reader makes of the same message, where the model's reading needs it; see `dialogue/trust.ts`. */
  witness: Extraction | null
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
  /** What the model claimed and the reply sets right. */
  falseClaims: Claim[]
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
  const { message, validateDraft } = input
  const { offer, isOwn, isBorneOut, understood } = readingOf(state, input)
  const travelled = travel(state, understood, input.earlier)
  const userLanguage = userLanguageOf(understood, message) ?? state.userLanguage
  if (understood.intent === 'confirm' && state.asked === 'forget' && isBorneOut) return forgotten(userLanguage)
  // An empty draft has nothing to lose, so "start over" needs no confirmation; remembered preferences are cleared anyway.
  const isAlreadyEmpty = understood.intent === 'start_over' && isEmptyDraft(state.draft)
  const known = isAlreadyEmpty ? rememberEdits(state.memory, [{ op: 'reset' }]) : state.memory
  const facts = rememberFacts(known, understood.facts)
  const sources = sourcesOf(message, state.recent)
  const said = yield* judgeEdits({
    draft: travelled.draft,
    authors: state.authors,
    edits: understood.edits,
    sources,
    validateDraft,
    mayReset:
      isBorneOut &&
      (agreesToStartOver(state, input.extraction) || (input.isOwnReading && understood.intent === 'start_over')),
    heard: isOwn ? null : (input.witness?.edits ?? []),
  })
  const memory = rememberEdits(travelled.how === null ? facts : rememberTravel(facts, travelled.draft), said.carriedOut)
  const completions = completionsFor(said, travelled, { memory, userLanguage, validateDraft })
  const judged = completed(said, completions)
  const phrases = phrasesFor(userLanguage)
  const { proposed: possible, refusals } = isOwn
    ? { proposed: understood, refusals: [] }
    : yield* possibleOf(understood, { ...judged, sources, validateDraft })
  const lead = offer === null ? input.lead : ''
  const outcome = decide(state, {
    message,
    lead,
    question: questionOf(possible, lead, phrases, isOwn),
    isOwnReading: isOwn,
    isBorneOut,
    overBudget: input.overBudget,
    shownHash: input.shownHash,
    validateDraft,
    understood,
    travelled,
    judged,
    completions,
    memory,
  })
  const chosen = [...completions, ...(isOwn ? [] : unsaidSettings(state, understood, said.carriedOut, message))]
  const named = isOwn ? understood : { ...understood, edits: saidEdits(state, understood, message) }
  const assumed = assumedNow(state, named, outcome, chosen, phrases)
  const options = optionsAfter(state.options, possible, {
    draft: outcome.draft,
    carriedOut: said.carriedOut,
    isPick: offer?.kind === 'option',
  })
  const falseClaims = isOwn ? [] : falseClaimsIn(outcome)
  const answered = askedAfter(outcome, possible, isOwn)
  const speaker = {
    ...state,
    userLanguage,
    memory,
    authors: judged.authors,
    assumed,
    options,
    falseClaims,
    toldOptions: toldOptions(options, possible, isOwn),
    offer: answered.offer,
  }
  const { reply, told } = composeReply({ ...outcome, refusals: [...outcome.refusals, ...refusals] }, speaker)
  const { changed } = outcome
  const stacks = changed ? stacksAfter(state, outcome.travelled) : state
  const turns = state.turns + 1
  const isNew = outcome.edits.some(({ op }) => op === 'reset')
  const open = openAfter(state.open, understood, outcome)
  const next: ConversationState = {
    ...state,
    draft: outcome.draft,
    memory,
    authors: judged.authors,
    confirmed: outcome.isFinal,
    ...answered,
    refused: isOwn ? [] : refusedIn([...said.refusals, ...refusals]),
    // What was said about a template that is thrown away says nothing about the next one.
    recent: rememberTurn(isNew ? [] : state.recent, message, reply),
    userLanguage,
    revision: stacks.revision,
    undo: stacks.undo,
    redo: stacks.redo,
    lastAction: outcome.action,
    turns,
    validAfter: firstValidAfter(state, outcome, turns),
    questions: state.questions + (outcome.asked === null && outcome.question === null ? 0 : 1),
    assumed,
    options,
    asksWhich: speaker.toldOptions.length > 0 || (possible.options?.length ?? 0) > 0,
    unused: outcome.unused,
    open,
    toUs: [...new Set(outcome.toUs)].filter((words) => [...outcome.unused, ...open].includes(words)),
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
      falseClaims,
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

/** What the message means, and whether that rests on the person's own words. */
function readingOf(state: ConversationState, { message, extraction, isOwnReading, witness }: TransitionInput) {
  const offer = answerToOffer(state, message)
  const isOwn = isOwnReading || offer !== null
  const isBorneOut = isOwn || isBorneOutBy(state, extraction, message, witness)
  return { offer, isOwn, isBorneOut, understood: offer?.extraction ?? interpret(state, extraction, isBorneOut) }
}

/** What the model says and is not so. */
const falseClaimsIn = ({ lead, question, isFinal }: Outcome): Claim[] =>
  claimsIn(`${lead}\n${question ?? ''}`).filter((claim) => claim === 'sent' || !isFinal)

/** Deletes everything, as the user asked; only the language they write in is kept. */
const forgotten = (userLanguage: string | null): Step => ({
  state: { ...initialState(), userLanguage },
  result: {
    action: 'CHITCHAT',
    reply: phrasesFor(userLanguage).forgotten,
    changes: [],
    falseClaims: [],
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
