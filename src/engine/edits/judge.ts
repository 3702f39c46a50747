/**
 * What becomes of proposed edits. The model proposes; here the server decides: the user's words are put back to the
 * letter, AUTHENTICATION keeps Meta's preset shape, samples are filled in, and what the assistant itself invented is
 * left out when it breaks a rule. Pure.
 */

import type { Draft } from '../../template/draft.ts'
import { type Edit, shownParts } from '../../template/edit.ts'
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

type Author = 'user' | 'assistant'

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
  const untouched: Judged = {
    draft: input.draft,
    edits: [],
    carriedOut: [],
    authors: input.authors,
    refusals: [],
    invented: [],
    renamedFrom: null,
  }
  const proposed = withFollowingSamples(categoryFirst(input.edits))
  const judged = withSamples(proposed.reduce((before, edit) => judgeOne(before, edit, input), untouched))
  return { ...judged, authors: authorsIn(judged.draft, judged.authors) }
}

function withSamples(judged: Judged): Judged {
  const { draft, edits, samples } = fillSamples(judged.draft)
  if (edits.length === 0) return judged
  const filled = { ...judged, draft, edits: [...judged.edits, ...edits] }
  return samples.reduce((before, sample) => written(before, sample, 'assistant'), filled)
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

function judgeOne(before: Judged, proposed: Edit, input: JudgeInput): Judged {
  const labelled = withLabels(proposed, before.draft.language)
  const { edit, author, saidName } = restoreWords(labelled, before, input.sources)
  const following = consequencesOf(edit, before.draft)
  const draft = [edit, ...following].reduce(applyEdit, before.draft)
  const refusal = objectionTo(edit, author, before.draft, draft, input)
  if (refusal !== null) return { ...before, refusals: [...before.refusals, { edit, ...refusal }] }
  const applied: Judged = {
    ...withMovedSamples(before, movedSamples(edit, before.draft, draft)),
    draft,
    edits: [...before.edits, edit, ...following],
    carriedOut: [...before.carriedOut, edit],
    renamedFrom: saidName ?? before.renamedFrom,
  }
  const after = wordsIn(edit, author, input.sources).reduce((known, [part, by]) => written(known, part, by), applied)
  return edit.op === 'reset' ? { ...after, authors: {} } : after
}

/** The parts whose words an edit sets, samples included, each with its author. */
function wordsIn(edit: Edit, author: Author, sources: readonly string[]): [part: string, author: Author][] {
  const part = partWrittenBy(edit)
  if (part !== null) return [[part, author]]
  if (edit.op !== 'set_examples') return []
  return edit.examples.map(({ variable, example }) => [
    sampleKey(edit.part, variable),
    wasSaid(example, sources) ? 'user' : 'assistant',
  ])
}

/** Why an edit that leads from `before` to `after` is not carried out; null when it is. */
function objectionTo(
  edit: Edit,
  author: Author,
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
const withMovedSamples = (judged: Judged, moved: ReadonlyMap<string, string>): Judged => ({
  ...judged,
  authors: withMovedAuthors(judged.authors, moved),
  invented: judged.invented.map((part) => moved.get(part) ?? part),
})

function written(judged: Judged, part: string, author: Author): Judged {
  const others = judged.invented.filter((existing) => existing !== part)
  return {
    ...judged,
    authors: { ...judged.authors, [part]: author },
    invented: author === 'assistant' ? [...others, part] : others,
  }
}

function isForbiddenInAuthentication(edit: Edit): boolean {
  if (forbiddenInAuthentication.has(edit.op)) return true
  if (edit.op === 'add_button' || edit.op === 'change_button') return edit.button.type !== 'OTP'
  if (edit.op === 'set_buttons') return edit.buttons.some((button) => button.type !== 'OTP')
  return false
}

/** What a change of category brings with it: AUTHENTICATION has Meta's preset parts and no others. */
function consequencesOf(edit: Edit, before: Draft): Edit[] {
  if (edit.op !== 'set_category' || edit.category === before.category) return []
  const clearing = shownParts.map((part): Edit => ({ op: 'clear', part }))
  if (edit.category === 'AUTHENTICATION')
    return [...clearing, { op: 'clear', part: 'parameter_format' }, { op: 'set_authentication' }]
  return before.category === 'AUTHENTICATION' ? clearing : []
}

/** Errors that `after` has and `before` had not; what only the user can still supply does not count. */
function newFaults(before: Draft, after: Draft, validateDraft: ValidateDraft): Issue[] {
  const key = (issue: Issue): string => `${issue.rule} ${issue.path.join('/')}`
  const errors = (draft: Draft): Issue[] =>
    validateDraft(fillSamples(draft).draft).filter((issue) => issue.severity === 'error')
  const found = errors(after).filter(({ rule }) => !awaitsUser(rule))
  if (found.length === 0) return []
  const known = new Set(errors(before).map(key))
  return found.filter((issue) => !known.has(key(issue)))
}

/** Faults that say "something must still be given": the user is asked for it, the part stays. */
const awaitsUser = (rule: string): boolean => rule.endsWith('-required') || rule === 'header-media-handle'
