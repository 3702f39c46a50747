/**
 * What a message adds to or corrects in a template that stands, beside what frames explain: values that are others by now,
 * words of the text spelt otherwise, and sentences for the customers. All of its words have to be one of these.
 */
import type { BriefRequest } from '../contract.ts'
import { partsOf, soundsLikeEdit } from '../frames/hear.ts'
import { textOf } from '../frames/scene.ts'
import { isTalk } from '../frames/talk.ts'
import { after, type Later, nothing, withSentences } from './adding.ts'
import { cancelledOf } from './cancelled.ts'
import { correctionOf } from './correct.ts'
import { withoutNamed } from './removal.ts'
import { longestLater } from './tellable.ts'
import { toldBesides } from './telling.ts'
import { wantedOf } from './wanted.ts'

export type { Later } from './adding.ts'

/** A message of more parts is a text, or a brief. */
const mostParts = 5

/** What a message changes of the facts that stand: it leaves one out, says another, or calls off what they tell of. */
export function changeOf(request: BriefRequest): Later | null {
  const text = withoutNamed(request)
  if (text === textOf(request.draft, 'BODY')) return { ...nothing, unused: [request.message], open: [request.message] }
  if (text !== null) return { ...nothing, edits: [{ op: 'set_body', text }] }
  return correctionOf(request) ?? cancelledOf(request)
}

/** Each part a change, talk, or told; what is none of these beside a change is not used. Null if none is a change. */
function inParts(request: BriefRequest, parts: readonly string[]): Later | null {
  if (parts.length < 2 || parts.length > mostParts) return null
  let all: Later & { unused: string[] } = { ...nothing, unused: [] }
  let isChanged = false
  for (const message of parts) {
    const now = { ...after(request, all), message }
    const changed = wantedOf(now) ?? changeOf(now)
    const isSaidToUs = changed === null && isTalk(message, request.userLanguage)
    const told = changed !== null || isSaidToUs ? null : toldBesides(now, true)
    const next = changed ?? (told === null ? nothing : withSentences(now, told))
    const isLost = changed === null && told === null && !isSaidToUs
    if (isLost && soundsLikeEdit(message)) return null
    isChanged ||= next.edits.length > 0 && changed !== null
    all = {
      edits: [...all.edits, ...next.edits],
      facts: [...all.facts, ...next.facts],
      unused: [...all.unused, ...(isLost ? [message] : (next.unused ?? []))],
    }
  }
  if (!isChanged) return null
  const { unused, ...rest } = all
  return unused.length === 0 ? rest : { ...all, open: unused }
}

/** What the message corrects or adds; null if some of it does neither. `isBeside`: it is what is left of a message. */
export function laterOf(request: BriefRequest, isBeside: boolean): Later | null {
  if (textOf(request.draft, 'BODY') === '' || request.message.length > longestLater) return null
  const corrected = wantedOf(request) ?? changeOf(request) ?? inParts(request, partsOf(request))
  if (corrected !== null) return corrected
  const told = toldBesides(request, isBeside)
  return told === null ? null : withSentences(request, told)
}
