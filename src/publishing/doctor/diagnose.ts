/** Why Meta rejected a template, in plain words, and the smallest changes that may help. Pure. */
import type { Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import { toCreationPayload } from '../../template/payload.ts'
import { previewText } from '../../template/preview/index.ts'
import { type DescribedIssue, fix } from '../../validator/index.ts'
import { dayAfter, reviewDays } from './days.ts'
import { type Examination, examine, type Finding } from './findings.ts'
import { factsOf, isOneTimeCode, isPromotion, type ReasonFacts, type RejectionReason, toReason } from './reasons.ts'
import { asDraft } from './repair.ts'
import { treatmentsFor } from './treatments.ts'
import { type DoctorWords, english } from './words.ts'

export interface Rejection {
  /** A creation payload, or the template as Meta gives it back. */
  template: unknown
  /** Meta's `rejected_reason`, or the webhook's `reason`; null as Meta sends it. */
  reason: string | null
  /** Meta's own words about it, in whatever language; shown, never read. */
  info?: { reason?: string | null | undefined; recommendation?: string | null | undefined } | null
  /** When the template was created or its category changed; a review can be asked for from then on for 60 days. */
  since?: Date | null
  now?: Date | null
}

/** Words of the template that carry the cause. */
export interface CauseWords {
  words: string
  /** Slash-separated, as in issues. */
  path: string
  range: readonly [number, number]
  rule: string
  why: string
}

export interface Proposal {
  title: string
  /** Operations of `PATCH /session/{id}/draft`. */
  edits: Edit[]
  /** The message after the edits, with samples. */
  preview: string
  /** True if nothing is left that our rules hold against it for this reason. */
  complete: boolean
}

export interface Diagnosis {
  /** null: Meta gave one that we do not know. */
  reason: RejectionReason | null
  cause: string
  meta_says: string[]
  words: CauseWords[]
  /** Everything that our rules find for this reason, also what is about no words in particular. */
  findings: DescribedIssue[]
  edits: Proposal[]
  /** `edit`: change it and submit the same template; `new`: another template; `appeal`: ask Meta; null: nothing was rejected. */
  resubmit: 'edit' | 'new' | 'appeal' | null
  /** Only a person can ask for a review, in the browser. `until`: ISO day, null if unknown. */
  appeal: { letter: string; where: string; url: string; until: string | null } | null
}

const mostProposals = 4
const supportUrl = 'https://business.facebook.com/business-support-home'

/** So many treatments are tried, the first of them; a template with many faults has many. */
const mostTried = 12

/** Proposals that take something of the cause away and break nothing; those that take all of it come first. */
function* proposalsFor(draft: Draft, facts: ReasonFacts | null, words: DoctorWords): Generator<undefined, Proposal[]> {
  const examined = (next: Draft): Examination => examine(toCreationPayload(next), facts)
  const before = examined(draft)
  const treatments = yield* treatmentsFor(draft, (next) => examined(next).findings, words.titles)
  const seen = new Set<string>()
  const proposals: Proposal[] = []
  for (const { title, edits } of treatments.slice(0, mostTried)) {
    yield
    const next = applyEdits(draft, edits)
    const { findings, errors } = examined(next)
    const payload = toCreationPayload(next)
    const key = JSON.stringify(payload)
    if (findings.length >= before.findings.length || errors > before.errors || seen.has(key)) continue
    seen.add(key)
    proposals.push({ title, edits, preview: previewText(payload), complete: findings.length === 0 })
  }
  const [whole, partial] = [true, false].map((isWhole) => proposals.filter(({ complete }) => complete === isWhole))
  return [...(whole ?? []), ...(partial ?? [])].slice(0, mostProposals)
}

const categoryOf = (draft: Draft | null): string => draft?.category ?? ''

function appealOf(
  { template, reason, since = null, now = null }: Rejection,
  draft: Draft | null,
  findings: readonly Finding[],
  words: DoctorWords,
): Diagnosis['appeal'] {
  if (!['UTILITY', 'MARKETING'].includes(categoryOf(draft)) || findings.some(({ rule }) => isOneTimeCode(rule)))
    return null
  const until = since === null ? null : dayAfter(since, reviewDays)
  if (until !== null && now !== null && dayAfter(now, 0) > until) return null
  const letter = words.letter({
    name: draft?.name ?? '',
    language: draft?.language ?? '',
    category: categoryOf(draft),
    reason: reason ?? '',
    text: previewText(template),
    argument: findings.some(({ rule }) => isPromotion(rule)) ? 'not-promotional' : 'nothing-found',
  })
  return { letter, where: words.where, url: supportUrl, until }
}

function causeOf(
  reason: RejectionReason | null,
  given: string | null,
  findings: readonly Finding[],
  words: DoctorWords,
): string {
  const cause = reason === null ? words.unknownReason(given ?? '') : words.causes[reason]
  if (findings.some(({ rule }) => isOneTimeCode(rule))) return `${cause} ${words.oneTimeCode}`
  const isSilent = findings.length === 0 && reason !== 'NONE' && reason !== 'CATEGORY_NOT_AVAILABLE'
  return isSilent ? `${cause} ${words.nothingFound}` : cause
}

function* steps(rejection: Rejection, words: DoctorWords): Generator<undefined, Diagnosis> {
  const { template, info } = rejection
  const reason = toReason(rejection.reason)
  const facts = reason === null ? null : factsOf[reason]
  const draft = asDraft(template) ?? asDraft(fix(template).template)
  yield
  const { findings } = examine(template, facts)
  const isRejected = reason !== 'NONE'
  const appeal = isRejected && facts?.canAppeal !== false ? appealOf(rejection, draft, findings, words) : null
  const edits = isRejected && draft !== null ? yield* proposalsFor(draft, facts, words) : []
  const withoutFindings = appeal === null ? 'edit' : 'appeal'
  const resubmit = reason === 'CATEGORY_NOT_AVAILABLE' ? 'new' : findings.length > 0 ? 'edit' : withoutFindings
  return {
    reason,
    cause: causeOf(reason, rejection.reason, findings, words),
    meta_says: [info?.reason, info?.recommendation].flatMap((said) => said?.trim() || []),
    words: findings.flatMap(({ words: quoted, path, range, rule, described }) =>
      quoted === '' || path[0] !== 'components'
        ? []
        : [{ words: quoted, path: path.join('/'), range: range ?? [0, quoted.length], rule, why: described.message }],
    ),
    findings: findings.map(({ described }) => described),
    edits,
    resubmit: isRejected ? resubmit : null,
    appeal,
  }
}

/** @param rejection of whatever quality: never throws */
export function diagnose(rejection: Rejection, words: DoctorWords = english): Diagnosis {
  const run = steps(rejection, words)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

/** The same, without keeping others waiting for more than a step. @param pause resolves when the others had their turn */
export async function diagnoseInSteps(
  rejection: Rejection,
  pause: () => Promise<unknown>,
  words: DoctorWords = english,
): Promise<Diagnosis> {
  const run = steps(rejection, words)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    await pause()
  }
}

/** The proposals in the form in which a session offers them: a number, a label, a text, and what a pick carries out. */
export const optionsOf = ({ edits }: Diagnosis): { id: string; label: string; text: string; edits: Edit[] }[] =>
  edits.map(({ title, preview, edits: operations }, index) => ({
    id: String(index + 1),
    label: title,
    text: preview,
    edits: operations,
  }))
