/** What is told besides, and requests as they are once something is carried out. */
import { applyEdits } from '../../template/edits.ts'
import { factsToRemember } from '../brief/remember.ts'
import { editsBetween, made, standingIn } from '../brief/standing.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { glueFor, toldAnew } from '../frames/anew.ts'
import { textOf } from '../frames/scene.ts'

export type Later = Pick<Brief, 'edits' | 'facts' | 'unused' | 'open'>

export const nothing: Later = { edits: [], facts: [] }

/** Before the end of a proposal, behind what it told of that kind so far; behind a text of the person's own. */
export function withSentences(request: BriefRequest, sentences: readonly string[]): Later {
  const body = textOf(request.draft, 'BODY')
  const anew = sentences.length === 1 ? toldAnew(body, sentences[0] ?? '') : null
  if (anew !== null) return { ...nothing, edits: [{ op: 'set_body', text: anew }] }
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
  const text = body.trimEnd()
  const glue = glueFor(text)
  return { ...nothing, edits: [{ op: 'set_body', text: `${text}${glue}${sentences.join(glue)}` }] }
}

/** The request as it is once what was said first is carried out. */
export function after(request: BriefRequest, { edits, facts }: Later): BriefRequest {
  const kept = Object.fromEntries(facts.map(({ key, value }) => [key, value]))
  const memory = { ...request.memory, facts: { ...request.memory.facts, ...kept } }
  return { ...request, draft: applyEdits(request.draft, edits), memory }
}
