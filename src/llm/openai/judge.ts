/** What becomes of a response: an extraction, or the error that there is none. */
import type { Extraction } from '../extraction.ts'
import { readAnswer } from './answer.ts'
import { MalformedAnswer, NoRoomLeft, ProviderError, withheldAnswer } from './errors.ts'
import type { Heard } from './heard.ts'

/** The model thinks before it answers. */
export const hasThought = ({ thoughts, usage }: Heard): boolean =>
  thoughts !== '' || Number(usage?.completion_tokens_details?.reasoning_tokens) > 0

/** Some servers judge the model's JSON themselves, and answer an error with what it wrote. */
export function takeWithheld(heard: Heard, cause: unknown): void {
  const written = withheldAnswer(cause)
  if (written === null) throw cause
  heard.content = written
  heard.finishReason = 'stop'
  heard.isPaid = true
}

interface Judged {
  extraction: Extraction
  /** What of the answer could not be read. */
  faults: string[]
  keptSchema: boolean
}

/** The extraction in an answer. @throws ProviderError if there is none */
export function readExtraction(heard: Heard): Judged {
  const { content, thoughts, finishReason, refusal } = heard
  if (refusal !== null || finishReason === 'content_filter') {
    throw new ProviderError('refused', 'The model refused the message', { retryable: false, ownFault: true })
  }
  const isOutOfRoom = /length|max_tokens/i.test(finishReason ?? '')
  const isFinished = finishReason !== null && !isOutOfRoom
  // Some servers take the whole answer for thoughts.
  const said = content.trim() === '' && isFinished ? thoughts : content
  const { extraction, faults, lostAllEdits, violatesSchema } = readAnswer(said)
  if (extraction !== null && !lostAllEdits) return { extraction, faults, keptSchema: !violatesSchema }
  if (isOutOfRoom) throw new NoRoomLeft()
  if (finishReason === null) throw new ProviderError('unavailable', 'The answer was cut off', { retryable: true })
  throw new MalformedAnswer(content, { faults, readable: extraction })
}
