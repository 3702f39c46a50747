/**
 * What becomes of proposed edits. The model proposes; here the server decides: the user's words are put back to the
 * letter, AUTHENTICATION keeps Meta's preset shape, samples are filled in, and what the assistant itself invented is
 * left out when it breaks a rule. Pure.
 */

import type { Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { findLanguage } from '../../template/languages.ts'
import { withFollowingSamples } from '../../template/renumbering.ts'
import { outgrown } from '../../template/size.ts'
import type { Issue } from '../../validator/index.ts'
import type { Authors } from '../state/state.ts'
import { authorsIn, partWrittenBy, sampleKey } from './authors.ts'
import type { ValidateDraft } from './issues.ts'
import { withLabels } from './labels.ts'
import { movedSamples, withMovedAuthors } from './renumbering.ts'
import { fillSamples } from './samples.ts'
import { restoreWords, wasSaid } from './words.ts'

/** An edit that was not carried out, and why. */
export interface Refusal {
  edit: Edit
  reason:
    | 'authentication-fixed'
    | 'unknown-language'
    | 'breaks-rules'
    | 'no-effect'
    | 'no-valid-name'
    | 'reset-not-asked-for'
    | 'too-large'
  issues: Issue[]
}

export interface Judged {
  draft: Draft
  /** What took effect, as it was applied, with the edits that follow from it. */
  edits: Edit[]
  /** Those of `edits` that were proposed. */
  carriedOut: Edit[]
  authors: Authors
  refusals: Refusal[]
  /** Parts whose words the assistant wrote in this turn, samples included. */
  invented: string[]
  /** The name as the user said it, where it had to be changed to be valid. */
  renamedFrom: string | null
}

export interface JudgeInput {
  draft: Draft
  authors: Authors
  edits: readonly Edit[]
  /** What the user wrote: this message first, then earlier ones. */
  sources: readonly string[]
  validateDraft: ValidateDraft
  /** The user wants to start over. Without that no proposal clears the whole draft. */
  mayReset: boolean
}

/** Edits that give AUTHENTICATION words or parts of its own, which Meta forbids. */
const forbiddenInAuthentication = new Set<Edit['op']>([
  'set_header',
  'set_body',
  'set_footer',
  'set_examples',
  'set_carousel',
  'set_limited_time_offer',
  'set_call_permission_request',
])

/** Applies what may be applied, in order. Total: every edit ends up among `edits` or `refusals`. */
export function judgeEdits(input: JudgeInput): Judged {
  const state: Judged = {
    draft: input.draft,
    edits: [],
    carriedOut: [],
    authors: input.authors,
    refusals: [],
    invented: [],
    renamedFrom: null,
  }
  const ordered = withFollowingSamples(categoryFirst(input.edits))
  for (const proposed of ordered) judgeOne(state, proposed, input)
  const filled = fillSamples(state.draft)
  if (filled.edits.length > 0) {
    state.draft = filled.draft
    state.edits.push(...filled.edits)
    for (const sample of filled.samples) note(state, sample, 'assistant')
  }
  return { ...state, authors: authorsIn(state.draft, state.authors) }
}

/** A category decides which parts are possible, so it is set before the parts that came with it. */
function categoryFirst(edits: readonly Edit[]): Edit[] {
  const isFirst = (edit: Edit): boolean => edit.op === 'set_category' || edit.op === 'reset'
  return [
    ...edits.filter((edit) => edit.op === 'reset'),
    ...edits.filter((edit) => edit.op === 'set_category'),
    ...edits.filter((edit) => !isFirst(edit)),
  ]
}

function judgeOne(state: Judged, proposed: Edit, input: JudgeInput): void {
  const labelled = withLabels(proposed, state.draft.language)
  const { edit, author, saidName } = restoreWords(labelled, state, input.sources)
  const following = consequencesOf(edit, state.draft)
  const next = [edit, ...following].reduce(applyEdit, state.draft)
  const refusal = objectionTo(edit, author, state.draft, next, input)
  if (refusal !== null) {
    state.refusals.push({ edit, ...refusal })
    return
  }
  moveSamples(state, movedSamples(edit, state.draft, next))
  state.draft = next
  state.edits.push(edit, ...following)
  state.carriedOut.push(edit)
  state.renamedFrom = saidName ?? state.renamedFrom
  const part = partWrittenBy(edit)
  if (part !== null) note(state, part, author)
  if (edit.op === 'set_examples') {
    for (const { variable, example } of edit.examples) {
      note(state, sampleKey(edit.part, variable), wasSaid(example, input.sources) ? 'user' : 'assistant')
    }
  }
  if (edit.op === 'reset') state.authors = {}
}

/** Why an edit that leads from `before` to `after` is not carried out; null when it is. */
function objectionTo(
  edit: Edit,
  author: 'user' | 'assistant',
  before: Draft,
  after: Draft,
  { validateDraft, mayReset }: Pick<JudgeInput, 'validateDraft' | 'mayReset'>,
): Pick<Refusal, 'reason' | 'issues'> | null {
  const because = (reason: Refusal['reason'], issues: Issue[] = []) => ({ reason, issues })
  if (edit.op === 'set_language' && findLanguage(edit.language) === null) return because('unknown-language')
  if (edit.op === 'set_name' && edit.name === '') return because('no-valid-name')
  if (edit.op === 'reset' && !mayReset) return because('reset-not-asked-for')
  const preset = before.category === 'AUTHENTICATION'
  if (preset && isForbiddenInAuthentication(edit)) return because('authentication-fixed')
  if (edit.op === 'set_authentication' && !preset) return because('no-effect')
  if (after === before) return because('no-effect')
  if (outgrown(before, after) !== null) return because('too-large')
  const faults = author === 'assistant' ? newFaults(before, after, validateDraft) : []
  return faults.length > 0 ? because('breaks-rules', faults) : null
}

/** Whoever gave a sample stays its author under the number that its variable has now. */
function moveSamples(state: Judged, moved: ReadonlyMap<string, string>): void {
  state.authors = withMovedAuthors(state.authors, moved)
  state.invented = state.invented.map((part) => moved.get(part) ?? part)
}

function note(state: Judged, part: string, author: 'user' | 'assistant'): void {
  state.authors = { ...state.authors, [part]: author }
  state.invented = state.invented.filter((existing) => existing !== part)
  if (author === 'assistant') state.invented.push(part)
}

function isForbiddenInAuthentication(edit: Edit): boolean {
  if (forbiddenInAuthentication.has(edit.op)) return true
  if (edit.op === 'add_button' || edit.op === 'change_button') return edit.button.type !== 'OTP'
  if (edit.op === 'set_buttons') return edit.buttons.some((button) => button.type !== 'OTP')
  return false
}

const ownParts = [
  'header',
  'body',
  'footer',
  'buttons',
  'carousel',
  'limited_time_offer',
  'call_permission_request',
] as const

/** What a change of category brings with it: AUTHENTICATION has Meta's preset parts and no others. */
function consequencesOf(edit: Edit, before: Draft): Edit[] {
  if (edit.op !== 'set_category' || edit.category === before.category) return []
  const clearing = ownParts.map((part): Edit => ({ op: 'clear', part }))
  if (edit.category === 'AUTHENTICATION')
    return [...clearing, { op: 'clear', part: 'parameter_format' }, { op: 'set_authentication' }]
  return before.category === 'AUTHENTICATION' ? clearing : []
}

/** Errors that `after` has and `before` had not; what only the user can still supply does not count. */
function newFaults(before: Draft, after: Draft, validateDraft: ValidateDraft): Issue[] {
  const key = (issue: Issue): string => `${issue.rule} ${issue.path.join('/')}`
  const errors = (draft: Draft): Issue[] =>
    validateDraft(fillSamples(draft).draft).filter((issue) => issue.severity === 'error')
  const known = new Set(errors(before).map(key))
  return errors(after).filter((issue) => !known.has(key(issue)) && !awaitsUser(issue.rule))
}

/** Faults that say "something must still be given": the user is asked for it, the part stays. */
const awaitsUser = (rule: string): boolean => rule.endsWith('-required') || rule === 'header-media-handle'
