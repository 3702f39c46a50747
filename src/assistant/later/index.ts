/**
 * What a message adds to or corrects in a template that stands, beside what frames explain: values that are others by now,
 * words of the text spelt otherwise, and sentences for the customers. All of its words have to be one of these.
 */
import { applyEdits } from '../../template/edits.ts'
import { factsToRemember } from '../brief/remember.ts'
import { editsBetween, made, standingIn } from '../brief/standing.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { partsOf, soundsLikeEdit } from '../frames/hear.ts'
import { textOf } from '../frames/scene.ts'
import { isTalk } from '../frames/talk.ts'
import { cancelledOf } from './cancelled.ts'
import { correctionOf } from './correct.ts'
import { withoutNamed } from './removal.ts'
import { longestLater, toldBesides } from './telling.ts'

export type Later = Pick<Brief, 'edits' | 'facts' | 'unused' | 'open'>

/** A message of more parts is a text, or a brief. */
const mostParts = 5

const nothing: Later = { edits: [], facts: [] }

/** What a message changes of the facts that stand: it leaves one out, says another, or calls off what they tell of. */
export function changeOf(request: BriefRequest): Later | null {
  const text = withoutNamed(request)
  if (text === textOf(request.draft, 'BODY')) return { ...nothing, unused: [request.message], open: [request.message] }
  if (text !== null) return { ...nothing, edits: [{ op: 'set_body', text }] }
  return correctionOf(request) ?? cancelledOf(request)
}

/** Before the end of a proposal, behind what it told of that kind so far; behind a text of the person's own. */
function withSentences(request: BriefRequest, sentences: readonly string[]): Later {
  const standing = standingIn(request)
  if (standing !== null) {
    const { blueprint, said } = standing
    const slot = 'statement' in blueprint.slots ? 'statement' : 'told'
    const words = [said.facts[slot] ?? '', ...sentences].join(' ').trim()
    const told = { ...said, facts: { ...said.facts, [slot]: words } }
    const after = made(blueprint, told, request.draft.language)
    if (sentences.every((sentence) => after.text.includes(sentence)))
      return { edits: editsBetween(standing, after, request.draft), facts: factsToRemember(request.memory, told) }
  }
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

/** Each part a change, talk, or told; what is none of these beside a change is not used. Null if none is a change. */
function inParts(request: BriefRequest, parts: readonly string[]): Later | null {
  if (parts.length < 2 || parts.length > mostParts) return null
  let all: Later & { unused: string[] } = { ...nothing, unused: [] }
  let isChanged = false
  for (const message of parts) {
    const now = { ...after(request, all), message }
    const changed = changeOf(now)
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
  const corrected = changeOf(request) ?? inParts(request, partsOf(request))
  if (corrected !== null) return corrected
  const told = toldBesides(request, isBeside)
  return told === null ? null : withSentences(request, told)
}
