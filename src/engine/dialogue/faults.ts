/** What Meta would refuse of a model's own proposals, before anybody sees them. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import type { Edit } from '../../template/edit.ts'
import { describeIssue } from '../../validator/index.ts'
import { type Judged, type JudgeInput, judgeEdits, type Refusal } from '../edits/judge.ts'
import { resultOf, type Steps } from '../edits/steps.ts'

/** A refusal in plain words, for the model. */
export function inPlainWords({ edit, reason, issues }: Refusal): string {
  const why = issues.map((issue) => describeIssue(issue).message).join(' ')
  return `${edit.op}: ${why === '' ? reason : why}`
}

const brokenRules = ({ refusals }: Judged): Refusal[] => refusals.filter(({ reason }) => reason === 'breaks-rules')

/** How often an answer breaks rules, in plain words, and how much of it can be carried out. */
export interface Examined {
  faults: string[]
  carriedOut: number
}

type Proposals = Pick<Extraction, 'edits' | 'options' | 'offer'>

/** Looks through the edits, and through options and offer on top of them. The steps are the edits. */
export function* examine(proposals: Proposals, input: Omit<JudgeInput, 'edits'>): Steps<Examined> {
  const { edits, options = [], offer = [] } = proposals
  const judged = yield* judgeEdits({ ...input, edits })
  const after = { ...input, draft: judged.draft, authors: judged.authors }
  const faults = brokenRules(judged).map(inPlainWords)
  let carriedOut = judged.carriedOut.length
  for (const [place, others] of [...options.map((option) => option.edits), offer].entries()) {
    const alternative = yield* judgeEdits({ ...after, edits: others })
    carriedOut += alternative.carriedOut.length
    const name = place < options.length ? `option ${place + 1}` : 'offer'
    faults.push(...brokenRules(alternative).map((refusal) => `${name}, ${inPlainWords(refusal)}`))
  }
  return { faults, carriedOut }
}

/** True if none of the edits would be refused for a rule. */
export const canBeCarriedOut = (edits: readonly Edit[], input: Omit<JudgeInput, 'edits'>): boolean =>
  brokenRules(resultOf(judgeEdits({ ...input, edits }))).length === 0
