/**
 * What a message adds to or corrects in a template that stands, beside what frames explain: values that are others by now,
 * words of the text spelt otherwise, and sentences for the customers. All of its words have to be one of these.
 */
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import type { BriefRequest, KeptFact } from '../contract.ts'
import { partsOf } from '../frames/hear.ts'
import { textOf } from '../frames/scene.ts'
import { isTalk } from '../frames/talk.ts'
import { correctionOf } from './correct.ts'
import { toldBesides } from './telling.ts'

export interface Later {
  edits: Edit[]
  facts: KeptFact[]
}

/** In UTF-16 units; longer messages are texts. */
const longest = 300

/** A message of more parts is a text, or a brief. */
const mostParts = 5

const nothing: Later = { edits: [], facts: [] }

/** On a line of its own where the text is made of lines. */
function withSentences(request: BriefRequest, sentences: readonly string[]): Later {
  const text = textOf(request.draft, 'BODY').trimEnd()
  const glue = text.includes('\n') ? '\n' : ' '
  return { ...nothing, edits: [{ op: 'set_body', text: `${text}${glue}${sentences.join(glue)}` }] }
}

/** The request as it is once what was said first is carried out. */
function after(request: BriefRequest, { edits, facts }: Later): BriefRequest {
  const kept = Object.fromEntries(facts.map(({ key, value }) => [key, value]))
  const memory = { ...request.memory, facts: { ...request.memory.facts, ...kept } }
  return { ...request, draft: applyEdits(request.draft, edits), memory }
}

/** Each part a correction, talk, or told; null if one is none of these, or if none is a correction. */
function inParts(request: BriefRequest, parts: readonly string[]): Later | null {
  if (parts.length < 2 || parts.length > mostParts) return null
  let all = nothing
  let isCorrected = false
  for (const message of parts) {
    const now = { ...after(request, all), message }
    const corrected = correctionOf(now)
    const told = corrected === null && !isTalk(message, request.userLanguage) ? toldBesides(now, true) : null
    if (corrected === null && told === null && !isTalk(message, request.userLanguage)) return null
    isCorrected ||= corrected !== null
    const next = corrected ?? (told === null ? nothing : withSentences(now, told))
    all = { edits: [...all.edits, ...next.edits], facts: [...all.facts, ...next.facts] }
  }
  return isCorrected ? all : null
}

/** What the message corrects or adds; null if some of it does neither. `isBeside`: it is what is left of a message. */
export function laterOf(request: BriefRequest, isBeside: boolean): Later | null {
  if (textOf(request.draft, 'BODY') === '' || request.message.length > longest) return null
  const corrected = correctionOf(request) ?? inParts(request, partsOf(request))
  if (corrected !== null) return corrected
  const told = toldBesides(request, isBeside)
  return told === null ? null : withSentences(request, told)
}
