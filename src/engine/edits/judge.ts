/**
 * Decides which proposed edits to apply. The model proposes; the server restores the user's exact words, keeps the preset
 * shape of AUTHENTICATION, fills in samples, and refuses what the assistant invented if it breaks a rule. Pure.
 */

import type { Draft } from '../../template/draft.ts'
import { type Edit, shownParts } from '../../template/edit.ts'
import { applyEdit, applyEdits } from '../../template/edits.ts'
import { findLanguage } from '../../template/languages.ts'
import { withFollowingSamples } from '../../template/renumbering.ts'
import { outgrown } from '../../template/size.ts'
import type { Issue } from '../../validator/index.ts'
import type { Authors } from '../state/state.ts'
import { authorsIn, partWrittenBy, sampleKey } from './authors.ts'
import type { ValidateDraft } from './issues.ts'
import { withLabels } from './labels.ts'
import { movedSamples, withMovedAuthors } from './renumbering.ts'
import { isBorneOut } from './said.ts'
import { fillSamples, renewedSamples } from './samples.ts'
import type { Steps } from './steps.ts'
import { restoreWords, wasSaid } from './words.ts'

type Author = 'user' | 'assistant'

/** An edit that was not applied, and why. `issues` are the new errors, for `breaks-rules`. */
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

/** The result of judging edits: the next draft, what was applied and what was refused. */
export interface Judged {
  draft: Draft
  /** The edits as they were applied, with those that follow from them. */
  edits: Edit[]
  /** Those of `edits` that were proposed, without what followed. */
  carriedOut: Edit[]
  authors: Authors
  refusals: Refusal[]
  /** Parts whose words the assistant wrote in this turn, samples included; keys of `Authors`. */
  invented: string[]
  /** The name that was asked for, if it had to be changed to be valid. */
  renamedFrom: string | null
  /** Something was set in words that are not the user's own and that they have not seen yet. */
  isUnseen: boolean
}

export interface JudgeInput {
  draft: Draft
  authors: Authors
  edits: readonly Edit[]
  /** The user's messages, newest first. */
  sources: readonly string[]
  validateDraft: ValidateDraft
  /** The user wants to start over. Without that no proposal clears the whole draft. */
  mayReset: boolean
  /** What our own reader makes of the message; null: it is the one that reads it, so its reading need not be borne out. */
  heard: readonly Edit[] | null
}

/** Edits that Meta's preset AUTHENTICATION templates do not allow: text and parts of their own. */
const forbiddenInAuthentication = new Set<Edit['op']>([
  'set_header',
  'set_body',
  'set_footer',
  'set_examples',
  'set_carousel',
  'set_limited_time_offer',
  'set_call_permission_request',
])

/**
 * Applies the allowed edits in order, one at each step, which takes milliseconds in a large draft. Never throws: every
 * proposed edit ends up in `carriedOut` or `refusals`.
 */
export function* judgeEdits(input: JudgeInput): Steps<Judged> {
  let judged: Judged = {
    draft: input.draft,
    edits: [],
    carriedOut: [],
    authors: input.authors,
    refusals: [],
    invented: [],
    renamedFrom: null,
    isUnseen: false,
  }
  for (const edit of withFollowingSamples(categoryFirst(input.edits))) {
    judged = judgeOne(judged, edit, input)
    yield
  }
  judged = withSamples(judged, input.draft)
  return { ...judged, authors: authorsIn(judged.draft, judged.authors) }
}

function withSamples(judged: Judged, before: Draft): Judged {
  const renewed = renewedSamples(judged.draft, before, judged.authors)
  const { draft, edits, samples } = fillSamples(applyEdits(judged.draft, renewed))
  if (renewed.length === 0 && edits.length === 0) return judged
  const filled = { ...judged, draft, edits: [...judged.edits, ...renewed, ...edits], isUnseen: true }
  return samples.reduce((before, sample) => written(before, sample, 'assistant'), filled)
}

/** The category decides which parts are allowed, so it is set before the parts of the same message. */
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
  const moved = movedSamples(edit, before.draft, draft)
  const applied: Judged = {
    ...before,
    draft,
    // Samples keep their author when their variable is renumbered.
    authors: withMovedAuthors(before.authors, moved),
    invented: before.invented.map((part) => moved.get(part) ?? part),
    edits: [...before.edits, edit, ...following],
    carriedOut: [...before.carriedOut, edit],
    renamedFrom: saidName ?? before.renamedFrom,
    isUnseen: before.isUnseen || (author === 'assistant' && !withoutWords.has(edit.op)) || isOnlyClaimed(edit, input),
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

/** Why an edit that leads from `before` to `after` is refused; null when it is allowed. */
function objectionTo(
  edit: Edit,
  author: Author,
  before: Draft,
  after: Draft,
  { validateDraft, mayReset }: Pick<JudgeInput, 'validateDraft' | 'mayReset'>,
): Pick<Refusal, 'reason' | 'issues'> | null {
  const refuse = (reason: Refusal['reason'], issues: Issue[] = []) => ({ reason, issues })
  if (edit.op === 'set_language' && findLanguage(edit.language) === null) return refuse('unknown-language')
  if (edit.op === 'set_name' && edit.name === '') return refuse('no-valid-name')
  if (edit.op === 'reset' && !mayReset) return refuse('reset-not-asked-for')
  const preset = before.category === 'AUTHENTICATION'
  if (preset && isForbiddenInAuthentication(edit)) return refuse('authentication-fixed')
  if (edit.op === 'set_authentication' && !preset) return refuse('no-effect')
  if (after === before) return refuse('no-effect')
  if (outgrown(before, after) !== null) return refuse('too-large')
  const faults = author === 'assistant' ? newFaults(before, after, validateDraft) : []
  return faults.length > 0 ? refuse('breaks-rules', faults) : null
}

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

/** A language model sent it, and the message does not say so. */
const isOnlyClaimed = (edit: Edit, { heard, sources: [message = ''] }: JudgeInput): boolean =>
  heard !== null && !isBorneOut(edit, message, heard)

/** Edits that bring no words of ours into a message. */
const withoutWords: ReadonlySet<Edit['op']> = new Set(['set_ttl', 'set_authentication', 'set_name'])

/** The edits that a change of category requires: AUTHENTICATION has Meta's preset parts and no others. */
function consequencesOf(edit: Edit, before: Draft): Edit[] {
  if (edit.op !== 'set_category' || edit.category === before.category) return []
  const clearing = shownParts.map((part): Edit => ({ op: 'clear', part }))
  if (edit.category === 'AUTHENTICATION')
    return [...clearing, { op: 'clear', part: 'parameter_format' }, { op: 'set_authentication' }]
  return before.category === 'AUTHENTICATION' ? clearing : []
}

/** Errors in `after` that were not in `before`, except those that only the user can resolve. */
function newFaults(before: Draft, after: Draft, validateDraft: ValidateDraft): Issue[] {
  // A part that is put in before others moves them, and none of their errors is new for that.
  const key = ({ components }: Draft, { rule, path }: Issue): string => {
    const [root, index, ...rest] = path
    const part = root === 'components' ? components[Number(index)]?.type : undefined
    return [rule, root, part ?? index, ...rest].join('/')
  }
  const errors = (draft: Draft): Issue[] =>
    validateDraft(fillSamples(draft).draft).filter((issue) => issue.severity === 'error')
  const found = errors(after).filter(({ rule }) => !awaitsUser(rule))
  if (found.length === 0) return []
  const known = new Set(errors(before).map((issue) => key(before, issue)))
  return found.filter((issue) => !known.has(key(after, issue)))
}

/** True for errors about something that is still to come: we ask the user for it and keep the part. */
const awaitsUser = (rule: string): boolean => rule.endsWith('-required') || rule === 'header-media-handle'
