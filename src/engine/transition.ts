/**
 * One step of the conversation: state and what was understood go in, the next state and what is to be done come out.
 * Pure: no clock, no ids, no I/O. The server decides here what is missing, what is final and what is true.
 */
import type { Extraction, Intent } from '../llm/extraction.ts'
import type { Asked } from '../llm/model.ts'
import { type Draft, emptyDraft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import { toCreationPayload } from '../template/payload.ts'
import { type Issue, validate } from '../validator/index.ts'
import type { Policy } from '../validator/policy.ts'
import { type Change, changesBetween } from './changes.ts'
import { isExplicit } from './explicit.ts'
import { pushRevision, stepBack, stepForward, withPartRestored } from './history.ts'
import type { Action, MissingPart } from './index.ts'
import { type Judged, judgeEdits, type Refusal } from './judge.ts'
import { rememberEdits, rememberFacts, rememberTurn } from './memory.ts'
import { isAbsence, missingParts } from './missing.ts'
import { nameFromText } from './naming.ts'
import { type Proposal, proposalFor } from './proposals.ts'
import { composeReply } from './reply.ts'
import type { ConversationState } from './state.ts'
import { suggestionsFor } from './suggestions.ts'

/** The drafts of earlier revisions, newest first; only needed for undo, redo and restore. */
export interface EarlierDraft {
  number: number
  draft: Draft
}

export interface TransitionInput {
  message: string
  extraction: Extraction
  /** `extraction.reply` made fit to be shown, see `lead.ts`. */
  lead: string
  policy: Policy
  earlier: readonly EarlierDraft[]
  /** The daily allowance of the language model is used up; the reply says so. */
  overBudget: boolean
}

/** What changed and why, to be stored as a revision. */
export interface NewRevision {
  number: number
  cause: 'chat' | 'undo' | 'redo' | 'restore' | 'start_over'
  edits: Edit[]
  draft: Draft
  changes: Change[]
}

export interface TransitionResult {
  action: Action
  reply: string
  missing: MissingPart[] | null
  /** Without those that `missing` already says. */
  issues: Issue[]
  final: Record<string, unknown> | null
  suggestions: string[]
  revision: NewRevision | null
  /** The user confirmed that the whole conversation shall be deleted. */
  forget: boolean
}

/** What a turn did to the draft, before words are found for it. */
export interface Outcome {
  intent: Intent
  draft: Draft
  edits: Edit[]
  changes: Change[]
  refusals: Refusal[]
  invented: string[]
  renamedFrom: string | null
  travelled: 'undo' | 'redo' | 'restore' | 'nothing-to-undo' | 'nothing-to-redo' | 'nothing-to-restore' | null
  restoredPart: string | null
  issues: Issue[]
  missing: MissingPart[]
  wantsFinal: boolean
  isFinal: boolean
  wasFinal: boolean
  asked: Asked | null
  askedTimes: number
  proposal: Proposal | null
  action: Action
  lead: string
  overBudget: boolean
}

const talk = new Set<Intent>(['chitchat', 'question', 'repeat', 'show', 'cancel', 'unclear', 'reject', 'forget'])

/** The next state of the conversation and the answer to this turn. */
export function transition(
  state: ConversationState,
  input: TransitionInput,
): { state: ConversationState; result: TransitionResult } {
  const understood = interpret(state, input.extraction)
  const travelled = travel(state, understood, input.earlier)
  const facts = rememberFacts(state.memory, understood.facts)
  const judged = judgeEdits({
    draft: travelled.draft,
    authors: state.authors,
    edits: understood.edits,
    sources: [input.message, ...state.recent.filter(({ role }) => role === 'user').map(({ content }) => content)],
    policy: input.policy,
  })
  const memory = rememberEdits(facts, judged.edits)
  const outcome = decide(state, input, { understood, travelled, judged, memory })
  const userLanguage = understood.facts.find(({ key }) => key === 'user_language')?.value ?? state.userLanguage
  const forget = understood.intent === 'confirm' && state.asked === 'forget'
  const reply = composeReply(outcome, { ...state, userLanguage, memory, authors: judged.authors }, forget)
  const changed = outcome.draft !== state.draft
  const stacks = changed ? nextStacks(state, outcome.travelled) : state
  const complete = outcome.missing.length === 0 && !hasErrors(outcome.issues)
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
    validAfter: state.validAfter ?? (complete ? turns : null),
    questions: state.questions + (outcome.asked === null ? 0 : 1),
  }
  return {
    state: next,
    result: {
      action: outcome.action,
      reply,
      missing: outcome.isFinal ? null : outcome.missing,
      issues: outcome.issues,
      final: outcome.isFinal ? toCreationPayload(outcome.draft) : null,
      suggestions: suggestionsFor(outcome, next),
      revision: changed
        ? {
            number: stacks.revision,
            cause: causeOf(outcome, understood),
            edits: judged.edits,
            draft: outcome.draft,
            changes: outcome.changes,
          }
        : null,
      forget,
    },
  }
}

/** The issues of a draft that are worth saying: what is merely not there yet is said by `missing`. */
export const issuesOf = (draft: Draft, policy: Policy): Issue[] =>
  validate(draft, policy).filter(({ rule }) => !isAbsence(rule))

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error')

/**
 * Yes and no mean what was asked: a yes to an offered repair carries it out, a yes to "start over?" clears the draft, a
 * yes to a guessed category sets it, "skip" for the name lets us choose one.
 */
function interpret(state: ConversationState, extraction: Extraction): Extraction {
  const { intent, edits } = extraction
  const agreed = intent === 'confirm' && edits.length === 0
  if (agreed && state.asked === 'fix' && state.proposal.length > 0) return { ...extraction, edits: state.proposal }
  if (agreed && state.asked === 'start_over') return { ...extraction, intent: 'start_over', edits: [{ op: 'reset' }] }
  const guess = guessedCategory(state)
  if (agreed && state.asked === 'category' && guess !== null) {
    return { ...extraction, intent: 'edit', edits: [{ op: 'set_category', category: guess }] }
  }
  if ((agreed || intent === 'skip') && edits.length === 0 && state.asked === 'name') {
    const name = suggestedName(state)
    return name === null ? extraction : { ...extraction, intent: 'edit', edits: [{ op: 'set_name', name }] }
  }
  return extraction
}

/** The category that the purpose suggests, while none is chosen. */
export function guessedCategory({
  draft,
  memory,
}: Pick<ConversationState, 'draft' | 'memory'>): 'MARKETING' | 'UTILITY' | 'AUTHENTICATION' | null {
  const guess = memory.category
  const known = guess === 'MARKETING' || guess === 'UTILITY' || guess === 'AUTHENTICATION'
  return draft.category === undefined && known ? guess : null
}

/** A name that could be given to the template, from its text or what is known of it. */
export function suggestedName({ draft, memory }: Pick<ConversationState, 'draft' | 'memory'>): string | null {
  const body = draft.components.find((component) => component.type === 'BODY')?.text
  const words = [body, memory.facts.purpose, memory.brand_name, memory.business_type].find((text) => text)
  return words ? nameFromText(words) : null
}

interface Travelled {
  draft: Draft
  how: Outcome['travelled']
  part: string | null
}

/** Undo, redo and "put back": where in the history this turn begins. */
function travel(state: ConversationState, { intent, facts }: Extraction, earlier: readonly EarlierDraft[]): Travelled {
  const at = (number: number | undefined): Draft | undefined =>
    number === 0 ? emptyDraft() : earlier.find((revision) => revision.number === number)?.draft
  const stay = { draft: state.draft, part: null }
  if (intent === 'undo') {
    const draft = at(state.undo.at(-1))
    return draft ? { draft, how: 'undo', part: null } : { ...stay, how: 'nothing-to-undo' }
  }
  if (intent === 'redo') {
    const draft = at(state.redo.at(-1))
    return draft ? { draft, how: 'redo', part: null } : { ...stay, how: 'nothing-to-redo' }
  }
  if (intent === 'restore') {
    const part = facts.find(({ key }) => key === 'restore_part')?.value ?? ''
    const draft = withPartRestored(
      state.draft,
      part,
      earlier.map((revision) => revision.draft),
    )
    return draft ? { draft, how: 'restore', part } : { draft: state.draft, how: 'nothing-to-restore', part }
  }
  return { ...stay, how: null }
}

function nextStacks(
  state: ConversationState,
  travelled: Outcome['travelled'],
): Pick<ConversationState, 'revision' | 'undo' | 'redo'> {
  if (travelled === 'undo') return stepBack(state)
  if (travelled === 'redo') return stepForward(state)
  return pushRevision(state)
}

function causeOf({ travelled }: Outcome, { intent }: Extraction): NewRevision['cause'] {
  if (travelled === 'undo' || travelled === 'redo' || travelled === 'restore') return travelled
  return intent === 'start_over' ? 'start_over' : 'chat'
}

interface Material {
  understood: Extraction
  travelled: Travelled
  judged: Judged
  memory: ConversationState['memory']
}

function decide(state: ConversationState, input: TransitionInput, material: Material): Outcome {
  const { understood, travelled, judged, memory } = material
  const { intent } = understood
  const draft = judged.draft
  const changed = draft !== state.draft
  const issues = issuesOf(draft, input.policy)
  const missing = missingParts(draft, memory)
  const ready = missing.length === 0 && !hasErrors(issues)
  const explicit =
    judged.refusals.length === 0 &&
    judged.invented.length === 0 &&
    isExplicit(input.message, judged.edits, judged.authors, draft.category === 'AUTHENTICATION')
  const agreed = intent === 'confirm' && (state.asked === 'confirm' || state.asked === null)
  const wantsFinal = intent === 'finalize' || agreed || (explicit && !talk.has(intent))
  const isFinal = ready && ((wantsFinal && !refusedWish(judged.refusals)) || (state.confirmed && !changed))
  const partial = {
    intent,
    draft,
    edits: judged.edits,
    changes: changesBetween(state.draft, draft),
    refusals: judged.refusals,
    invented: judged.invented,
    renamedFrom: judged.renamedFrom,
    travelled: travelled.how,
    restoredPart: travelled.part,
    issues,
    missing,
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

/** A wish of the user that was not carried out; what had no effect anyway is none. */
const refusedWish = (refusals: readonly Refusal[]): boolean =>
  refusals.some(
    ({ reason }) => reason === 'unknown-language' || reason === 'no-valid-name' || reason === 'breaks-rules',
  )

type Undecided = Omit<Outcome, 'asked' | 'askedTimes' | 'proposal' | 'action'>

function nextQuestion(outcome: Undecided, draft: Draft): Asked | null {
  if (outcome.isFinal) return null
  if (outcome.intent === 'forget') return 'forget'
  if (outcome.intent === 'start_over' && !outcome.edits.some(({ op }) => op === 'reset')) {
    return draft.components.length > 0 || draft.name !== undefined ? 'start_over' : (outcome.missing[0] ?? null)
  }
  if (hasErrors(outcome.issues)) return 'fix'
  return outcome.missing[0] ?? 'confirm'
}

function actionOf(state: ConversationState, outcome: Undecided): Action {
  const changed = outcome.changes.length > 0
  if (outcome.isFinal && (outcome.wantsFinal || changed)) return 'FINAL'
  if (!changed && talk.has(outcome.intent)) return 'CHITCHAT'
  if (!changed || outcome.missing.length > 0) return 'ASK'
  return state.validAfter === null ? 'DRAFT' : 'UPDATE'
}
