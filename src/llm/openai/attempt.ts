/** One question to the server: one call if all is well, more while the server refuses what others accept. */
import type { Extraction } from '../extraction.ts'
import { MalformedAnswer, NoRoomLeft, ProviderError } from './errors.ts'
import { type Features, lessForm, withoutNamed } from './features.ts'
import { createLearning, type Lesson } from './learning.ts'
import { type CallDeps, createRecordedCall, type Outcome, type Question, type Turn } from './recorded-call.ts'

/**
 * Returns a function that asks the server, and that remembers for an hour what the server rejects. The function rejects with a
 * ProviderError.
 */
export function createAsk(deps: CallDeps): (question: Question) => Promise<Extraction> {
  const learning = createLearning(deps.now)
  const callOnce = createRecordedCall(deps)

  return async (question) => {
    const lesson = learning.begin()
    let features = lesson.features
    for (;;) {
      requireTime(question.turn, deps.now())
      const used: Features = question.asText ? { ...features, format: 'text' } : features
      const outcome = await callOnce(question, used)
      learnFrom(lesson, outcome, { used, features, isFirst: question.turn.calls.length === 1 })
      if ('extraction' in outcome) return outcome.extraction
      const next = nextTry(used, outcome)
      if (next === null) throw outcome.error
      features = question.asText ? { ...next, format: features.format } : next
    }
  }
}

function requireTime({ signal, endsAt }: Turn, now: number): void {
  if (signal?.aborted) throw new ProviderError('cancelled', 'The call was cancelled', { retryable: false })
  if (now >= endsAt)
    throw new ProviderError('timeout', 'The turn ran out of time', { retryable: false, ownFault: true })
}

function learnFrom(
  lesson: Lesson,
  outcome: Outcome,
  { used, features, isFirst }: { used: Features; features: Features; isFirst: boolean },
): void {
  const isAnswer = 'extraction' in outcome || outcome.error instanceof MalformedAnswer
  if (isAnswer || (outcome.error instanceof NoRoomLeft && !used.roomy)) lesson.accepted(features)
  if (isAnswer) lesson.judged({ used, keptSchema: outcome.keptSchema, isFirst })
}

/** The features to try after a failure that another form of the request may cure; null if none would. */
function nextTry(used: Features, { error, cause }: { error: ProviderError; cause: unknown }): Features | null {
  if (error instanceof NoRoomLeft) return used.roomy ? null : { ...used, roomy: true }
  if (error instanceof MalformedAnswer || error.kind === 'refused') return null
  return withoutNamed(used, cause) ?? (error.ownFault ? null : lessForm(used, cause))
}
