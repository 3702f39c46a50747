/** What went wrong in the turns of a session. Pure. */
import type { Issue } from '../api/types.ts'
import { isError } from '../template/errors.ts'
import type { TimelineTurn } from './timeline.ts'

/** A turn, and in plain words what went wrong in it; nothing if it went well. */
export type JudgedTurn = TimelineTurn & { troubles: string[] }

/** What stopped the turn or its model. */
function failures({ question, answers, attempts, isPending }: TimelineTurn): string[] {
  if (question === null) return []
  const isUnanswered = answers.length === 0 && !isPending
  const failed = attempts.filter(({ isOk }) => !isOk)
  const calls = failed.length === attempts.length ? 'The language model did not answer' : 'A call of the model failed'
  return [
    ...(isUnanswered ? ['Nobody answered: the turn was interrupted.'] : []),
    ...(failed.length > 0 ? [`${calls}.`] : []),
  ]
}

/** The issues of the draft after the turn; null if the turn left it as it was, or they are not known. */
const issuesAfter = ({ revisions }: TimelineTurn): Issue[] | null => revisions.at(-1)?.issues ?? null

/** Rules that the draft breaks since a turn count as that turn's trouble. */
export function judged(turns: readonly TimelineTurn[]): JudgedTurn[] {
  let known: readonly Issue[] = []
  return turns.map((turn) => {
    const issues = issuesAfter(turn)
    const broken = (issues ?? []).filter(
      (issue) => isError(issue) && !known.some(({ rule, path }) => rule === issue.rule && path === issue.path),
    )
    known = issues ?? known
    const troubles = [...failures(turn), ...broken.map(({ message }) => `The draft breaks a rule: ${message}`)]
    return { ...turn, troubles }
  })
}
