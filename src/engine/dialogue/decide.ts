/** Whether a template becomes final, what is asked next, and what the turn was. Pure. */
import type { Extraction, Intent } from '../../llm/extraction.ts'
import type { Asked } from '../../llm/model.ts'
import { type Draft, findComponent, isEmptyDraft } from '../../template/draft.ts'
import type { Action } from '../contract.ts'
import { changesBetween } from '../edits/changes.ts'
import type { Completion } from '../edits/completion.ts'
import { isExplicit } from '../edits/explicit.ts'
import { issuesOf, type ValidateDraft } from '../edits/issues.ts'
import type { Judged, Refusal } from '../edits/judge.ts'
import { proposalFor } from '../edits/proposals.ts'
import { renumberedChanges } from '../edits/renumbering.ts'
import { draftHash } from '../state/draft-hash.ts'
import type { ConversationState } from '../state/state.ts'
import { hasOpenWords, openWords } from './open-words.ts'
import type { Outcome } from './outcome.ts'
import { actionAfterChange, questionAbout, readinessOf } from './readiness.ts'
import type { Travelled } from './travel.ts'

/** What the turn came to before it is decided. */
export interface Turn {
  message: string
  lead: string
  /** The model's own question; '' if it is in the lead; null: it asks nothing. */
  question: string | null
  isOwnReading: boolean
  /** The person's own words say what the reading would do. */
  isBorneOut: boolean
  overBudget: boolean
  /** The `draft_hash` that the caller shows; null: that of the last answer. */
  shownHash: string | null
  understood: Extraction
  travelled: Travelled
  judged: Judged
  completions: readonly Completion[]
  memory: ConversationState['memory']
  validateDraft: ValidateDraft
}

/** Intents that by themselves change nothing in the draft. */
const talkIntents = new Set<Intent>(['chitchat', 'question', 'repeat', 'show', 'cancel', 'unclear', 'reject', 'forget'])

/** The outcome of a turn. */
export function decide(state: ConversationState, turn: Turn): Outcome {
  const { understood, travelled, judged } = turn
  const { intent } = understood
  const isTravel = travelled.how === 'undo' || travelled.how === 'redo'
  // Undo and redo are steps in the history even between equal drafts.
  const changes = changesBetween(state.draft, judged.draft)
  const changed = isTravel || changes.length > 0
  const draft = changed ? judged.draft : state.draft
  const readiness = readinessOf(draft, turn.memory, turn.validateDraft)
  const { issues, isReady } = readiness
  const said = unusedIn(turn)
  const wantsFinal = wishesFinal(state, turn, changed)
  const mayBeFinal =
    isReady &&
    ((wantsFinal && !hasRefusedRequest(judged.refusals) && hasBeenSeen(state, { ...turn, unused: said }, changed)) ||
      (state.confirmed && !changed))
  const asksAboutOpen = mayBeFinal && hasOpenWords(state, understood.intent, changed)
  const isFinal = mayBeFinal && !asksAboutOpen
  const unused = asksAboutOpen ? openWords(state) : said
  const partial = {
    message: turn.message,
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
    unused,
    toUs: [...state.toUs, ...(understood.toUs ?? []).map((words) => words.trim())],
    asksAboutOpen,
    ...readiness,
    knownRules: changed
      ? issuesOf(state.draft, turn.validateDraft).map(({ rule }) => rule)
      : issues.map(({ rule }) => rule),
    wantsFinal,
    isFinal,
    wasFinal: state.confirmed && !changed,
    lead: turn.lead,
    isEmptyTalk: !isEmptyDraft(draft) && isEmptyTalk(turn),
    overBudget: turn.overBudget,
    isRemembered: turn.memory !== state.memory && JSON.stringify(turn.memory) !== JSON.stringify(state.memory),
  }
  const asked = nextQuestion(partial, draft)
  return {
    ...partial,
    // What would be lost is asked for by us whatever the model asks, and a template that becomes final is the last word.
    question:
      (isFinal && !isStillFinal(partial)) || asked === 'start_over' || asked === 'forget' ? null : turn.question,
    proposal: isFinal ? null : proposalFor(draft, issues),
    asked,
    askedTimes: asked !== null && isAskedAgain(state, asked, changed) ? state.askedTimes + 1 : 0,
    action: actionOf(state, partial),
  }
}

/** It was final before, and the person speaks of something else. */
const isStillFinal = ({ wasFinal, wantsFinal }: Pick<Outcome, 'wasFinal' | 'wantsFinal'>): boolean =>
  wasFinal && !wantsFinal

/** An explicit wish for the final template. Praise, thanks and talk are none, whatever a model makes of them. */
function wishesFinal(state: ConversationState, turn: Turn, changed: boolean): boolean {
  const { understood, judged, message, isBorneOut } = turn
  const { intent } = understood
  if (!isBorneOut) return false
  if (intent === 'finalize') return true
  // A yes counts as an answer to our question. For a template that is already final it repeats the confirmation.
  if (intent === 'confirm' && (state.asked === 'confirm' || (state.confirmed && !changed))) return true
  const isPreset = judged.draft.category === 'AUTHENTICATION'
  return (
    !talkIntents.has(intent) &&
    turn.question === null &&
    judged.refusals.length === 0 &&
    judged.invented.length === 0 &&
    isExplicit(message, judged.edits, judged.authors, isPreset)
  )
}

/**
 * The person has seen exactly this template, or what is new in it is in their own words. Words of the message that were not
 * understood may have been about the template, so it is not what they wish.
 */
function hasBeenSeen(state: ConversationState, turn: Turn & Pick<Outcome, 'unused'>, changed: boolean): boolean {
  if (turn.unused.some(isStatement) || isCutShort(state.draft, turn.judged.draft)) return false
  if (turn.shownHash !== null && turn.shownHash !== draftHash(state.draft)) return false
  return !changed || (!turn.judged.isUnseen && turn.completions.length === 0 && turn.travelled.how === null)
}

/** A text that took the place of one more than twice as long may have been meant as a part of it. */
function isCutShort(before: Draft, after: Draft): boolean {
  const length = (draft: Draft): number => findComponent(draft, 'BODY')?.text?.length ?? 0
  return length(after) > 0 && length(after) * 2 < length(before)
}

/** One or two words beside a wish, such as "ready", take nothing back. */
const isStatement = (words: string): boolean => words.split(/\s+/).length > 2

/** After a question of the model's, ours would be the same as before it. */
const isAskedAgain = (state: ConversationState, asked: Asked, changed: boolean): boolean =>
  asked === state.asked || (state.asked === null && !changed && state.turns > 0)

/** What a model says it did not use, as far as the message really has it. */
const unusedIn = ({ understood: { unused = [] }, message }: Turn): string[] => [
  ...new Set(unused.map((words) => words.trim()).filter((words) => words !== '' && message.includes(words))),
]

/** True when a request of the user was refused. Edits without effect do not count. */
const hasRefusedRequest = (refusals: readonly Refusal[]): boolean =>
  refusals.some(
    ({ reason }) =>
      reason === 'unknown-language' ||
      reason === 'no-valid-name' ||
      reason === 'breaks-rules' ||
      reason === 'too-large',
  )

/** Words that sound like a change, with nothing that could be one. */
const isEmptyTalk = ({ isOwnReading, lead, question, understood }: Turn): boolean =>
  !isOwnReading &&
  lead !== '' &&
  question === null &&
  understood.intent === 'edit' &&
  understood.edits.length === 0 &&
  understood.facts.length === 0 &&
  (understood.options ?? []).length === 0

type PartialOutcome = Omit<Outcome, 'asked' | 'askedTimes' | 'proposal' | 'action' | 'question'>

function nextQuestion(outcome: PartialOutcome, draft: Draft): Asked | null {
  if (outcome.intent === 'forget') return 'forget'
  const isClearing = outcome.intent === 'start_over' && !outcome.edits.some(({ op }) => op === 'reset')
  if (isClearing && !isEmptyDraft(draft)) return 'start_over'
  if (outcome.isFinal) return null
  // An error from an earlier turn can wait until the rest is complete, so that users who cannot fix it yet can go on.
  const isNews = outcome.issues.some(({ severity, rule }) => severity === 'error' && !outcome.knownRules.includes(rule))
  return questionAbout(draft, outcome, isNews)
}

function actionOf(state: ConversationState, outcome: PartialOutcome): Action {
  const { changed } = outcome
  if (outcome.isFinal && (outcome.wantsFinal || changed)) return 'FINAL'
  if (!changed && talkIntents.has(outcome.intent)) return 'CHITCHAT'
  return changed ? actionAfterChange(state, outcome) : 'ASK'
}
