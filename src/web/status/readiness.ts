/** How far a template is: what each part is like, and whether it can be finished. Pure. */
import type { DraftAnswer, MissingPart } from '../api/types.ts'
import type { AssistantWords } from '../template/assistant-words.ts'
import { countErrors, isError } from '../template/errors.ts'
import { buttonIndex, partOfIssue } from '../template/parts.ts'
import { say } from '../words/index.ts'

/** `assumed`: the assistant chose it, and nobody has said or confirmed it. */
export type PartStatus = 'done' | 'assumed' | 'faulty' | 'missing'

export interface Readiness {
  parts: { part: MissingPart; name: string; status: PartStatus }[]
  canFinish: boolean
  /** Why it cannot be finished, or what to look at before. */
  summary: string
}

const required: readonly MissingPart[] = ['category', 'language', 'name', 'body']

type Shown = Pick<DraftAnswer, 'draft' | 'missing' | 'issues' | 'assumptions'> & {
  payload: DraftAnswer['final_creation_payload']
}

/** The parts with an issue that has to be mended first. */
function faultyParts({ draft, issues }: Shown): Set<MissingPart | null> {
  return new Set(
    issues.filter(isError).map((issue) => {
      const part = partOfIssue(draft, issue)
      if (part === null || part === 'offer' || part === 'cards') return null
      return buttonIndex(part) === null ? (part as MissingPart) : 'buttons'
    }),
  )
}

export function readinessOf(shown: Shown): Readiness {
  const { draft, issues, assumptions, payload } = shown
  const missing = shown.missing ?? []
  const faulty = faultyParts(shown)
  const extra = [...missing, ...faulty].filter((part): part is MissingPart => part !== null && !required.includes(part))
  const statusOf = (part: MissingPart): PartStatus => {
    const isUnset = (part === 'category' || part === 'language' || part === 'name') && draft[part] === undefined
    if (missing.includes(part) || isUnset) return 'missing'
    if (faulty.has(part)) return 'faulty'
    return payload === null && assumptions.some((assumption) => assumption.part === part) ? 'assumed' : 'done'
  }
  const parts = [...new Set([...required, ...extra])].map((part) => ({
    part,
    name: say.parts[part],
    status: statusOf(part),
  }))
  const of = (status: PartStatus): string =>
    parts
      .filter((one) => one.status === status)
      .map(({ name }) => name)
      .join(', ')
  const errors = countErrors(issues)
  const summary = (): string => {
    if (payload !== null) return say.status.reopens
    if (of('missing') !== '') return say.status.needed(of('missing'))
    if (errors > 0) return say.status.toRight(errors)
    return of('assumed') === '' ? say.status.ready : say.status.chosen(of('assumed'))
  }
  return { parts, canFinish: payload === null && of('missing') === '' && errors === 0, summary: summary() }
}

/** The answers to choose from. What the button Finish does is not offered beside it once more. */
export const answersTo = (
  state: Shown & { suggestions: string[]; words: Pick<AssistantWords, 'finalize'> },
): string[] =>
  readinessOf(state).canFinish
    ? state.suggestions.filter((answer) => answer !== state.words.finalize)
    : state.suggestions
