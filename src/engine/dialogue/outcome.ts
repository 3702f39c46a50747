/** The outcome of a turn, from which the reply is composed. */
import type { Intent } from '../../llm/extraction.ts'
import type { Asked } from '../../llm/model.ts'
import type { Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { Issue } from '../../validator/index.ts'
import type { Action, MissingPart } from '../contract.ts'
import type { Change } from '../edits/changes.ts'
import type { Refusal } from '../edits/judge.ts'
import type { Proposal } from '../edits/proposals.ts'
import type { Travelled } from './travel.ts'

/** What a turn did to the draft, what it asks next, and what else the reply mentions. */
export interface Outcome {
  message: string
  intent: Intent
  draft: Draft
  /** The draft differs from the one before the turn: a revision is stored, and an earlier confirmation no longer counts. */
  changed: boolean
  edits: Edit[]
  changes: Change[]
  refusals: Refusal[]
  invented: string[]
  renamedFrom: string | null
  travelled: Travelled['how']
  restoredPart: string | null
  /** Words of the message that nothing explained. */
  unused: string[]
  /** Words, of before as well, that are said to us alone. */
  toUs: string[]
  /** It would be final, but for words of before that may be meant for it; `unused` holds them. */
  asksAboutOpen: boolean
  issues: Issue[]
  /** Rules that already had issues before this turn, so that a warning is not repeated with every answer. */
  knownRules: string[]
  missing: MissingPart[]
  /** Complete and free of errors. */
  isReady: boolean
  wantsFinal: boolean
  isFinal: boolean
  wasFinal: boolean
  asked: Asked | null
  askedTimes: number
  proposal: Proposal | null
  action: Action
  /** What the model says, whole; '' if it says nothing. */
  lead: string
  /** The model's own question takes the place of ours; '' if its reply has it. null: ours is asked. */
  question: string | null
  /** Something that the person said is remembered, though it changes nothing yet. */
  isRemembered: boolean
  /** The model speaks of an edit and sent none. */
  isEmptyTalk: boolean
  overBudget: boolean
}
