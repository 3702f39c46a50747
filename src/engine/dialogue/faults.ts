/** What Meta would refuse of a model's own proposals, before anybody sees them. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import type { Edit } from '../../template/edit.ts'
import { describeIssue } from '../../validator/index.ts'
import { type Judged, type JudgeInput, judgeEdits, type Refusal } from '../edits/judge.ts'
import type { Steps } from '../edits/steps.ts'

/** So many refusals are told, each with so many reasons and characters; an answer may have hundreds. */
const most = { refusals: 6, reasons: 3, length: 240 } as const

/** A refusal in plain words, for the model. */
function inPlainWords({ edit, reason, issues }: Refusal): string {
  const why = issues.slice(0, most.reasons).map((issue) => describeIssue(issue).message)
  return `${edit.op}: ${why.length === 0 ? reason : why.join(' ')}`.slice(0, most.length)
}

/** What of a model's edits was refused, for its next turn. Edits without effect are no news. */
export const refusedIn = (refusals: readonly Refusal[]): string[] =>
  refusals
    .filter(({ reason }) => reason !== 'no-effect')
    .slice(0, most.refusals)
    .map(inPlainWords)

const brokenRules = ({ refusals }: Judged): Refusal[] => refusals.filter(({ reason }) => reason === 'breaks-rules')

/** How often an answer breaks rules, the first of them in plain words, and how much of it can be carried out. */
export interface Examined {
  broken: number
  faults: string[]
  carriedOut: number
}

type Proposals = Pick<Extraction, 'edits' | 'options' | 'offer'>

/** Looks through the edits, and through options and offer on top of them. The steps are the edits. */
export function* examine(proposals: Proposals, input: Omit<JudgeInput, 'edits'>): Steps<Examined> {
  const { edits, options = [], offer = [] } = proposals
  const judged = yield* judgeEdits({ ...input, edits })
  const after = { ...input, draft: judged.draft, authors: judged.authors }
  const found = brokenRules(judged).map((refusal) => ({ refusal, where: '' }))
  let carriedOut = judged.carriedOut.length
  for (const [place, others] of [...options.map((option) => option.edits ?? []), offer].entries()) {
    const alternative = yield* judgeEdits({ ...after, edits: others })
    carriedOut += alternative.carriedOut.length
    const where = place < options.length ? `option ${place + 1}, ` : 'offer, '
    found.push(...brokenRules(alternative).map((refusal) => ({ refusal, where })))
  }
  const faults = found.slice(0, most.refusals).map(({ refusal, where }) => where + inPlainWords(refusal))
  return { broken: found.length, faults, carriedOut }
}

/** What would be refused of edits for a rule or for their size. The steps are the edits. */
export function* refusalsOf(edits: readonly Edit[], input: Omit<JudgeInput, 'edits'>): Steps<Refusal[]> {
  const { refusals } = yield* judgeEdits({ ...input, edits })
  return refusals.filter(({ reason }) => reason === 'breaks-rules' || reason === 'too-large')
}
