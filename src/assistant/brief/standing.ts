/** The proposal that a text of the template still is, with what the person has set before and behind it. */
import { type Blueprint, findBlueprint, type Proposal, proposal } from '../../gallery/index.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { BriefRequest } from '../contract.ts'
import { editsOf } from './edits.ts'
import { type Remembered, rememberedIn } from './remember.ts'

export interface Standing {
  blueprint: Blueprint
  said: Remembered
  before: Proposal
  /** The proposal's text said in another way, between the same words of the person's own. */
  around(text: string): string
}

export const bodyOf = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''

export const made = (blueprint: Blueprint, said: Remembered, languageCode: string | undefined): Proposal =>
  proposal(blueprint, { ...said, languageCode })

const isWordPart = (text: string, at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))

/**
 * What was said, with the fact in which alone the text that stands differs from the proposal: "replace Smile by BrightSmile".
 * Null if they differ in more.
 */
function withChangedFact(said: Remembered, before: string, body: string): Remembered | null {
  const shorter = Math.min(before.length, body.length)
  let head = 0
  while (head < shorter && before[head] === body[head]) head += 1
  while (head > 0 && isWordPart(before, head - 1)) head -= 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === body.at(-1 - tail)) tail += 1
  while (tail > 0 && isWordPart(before, before.length - tail)) tail -= 1
  // Words put in behind one change it: "Rizos Bellos" for "Rizos".
  const isAdded = head >= before.length - tail
  while (isAdded && head > 0 && !isWordPart(before, head - 1)) head -= 1
  while (isAdded && head > 0 && isWordPart(before, head - 1)) head -= 1
  while (isAdded && tail + head < shorter && before.at(-1 - tail) === ' ' && body.at(-1 - tail) === ' ') tail += 1
  const [old, fresh] = [before.slice(head, before.length - tail), body.slice(head, body.length - tail)]
  if (/[{}\n]/.test(old + fresh) || fresh.trim() === '') return null
  for (const [slot, value] of Object.entries(said.facts)) {
    const start = before.indexOf(value)
    const isInside = value !== '' && start !== -1 && start <= head && start + value.length >= before.length - tail
    if (!isInside) continue
    const changed = value.slice(0, head - start) + fresh + value.slice(head - start + old.length)
    return { ...said, facts: { ...said.facts, [slot]: changed } }
  }
  return null
}

/** Null once the text is the person's own. */
export function standingIn({ draft, memory }: Pick<BriefRequest, 'draft' | 'memory'>): Standing | null {
  const said = rememberedIn(memory)
  const blueprint = said === null ? null : findBlueprint(said.purpose)
  if (said === null || blueprint === null) return null
  const before = made(blueprint, said, draft.language)
  const changed = bodyOf(draft).includes(before.text) ? null : withChangedFact(said, before.text, bodyOf(draft))
  return (
    around(draft, blueprint, said, before) ??
    (changed === null ? null : around(draft, blueprint, changed, made(blueprint, changed, draft.language)))
  )
}

function around(draft: Draft, blueprint: Blueprint, said: Remembered, before: Proposal): Standing | null {
  const [head, ...rest] = bodyOf(draft).split(before.text)
  const [tail] = rest
  // Variables around it would be numbered anew.
  if (before.text === '' || head === undefined || tail === undefined || rest.length > 1 || /\{\{/.test(head + tail))
    return null
  return { blueprint, said, before, around: (text) => head + text + tail }
}

/** The words of a part, wherever they stand. */
const partOf = (part: object): unknown =>
  'buttons' in part ? (part.buttons as { text?: string }[]).map(({ text }) => text) : 'text' in part ? part.text : null

/** What becomes of the text, and of the parts around it that are still as they were proposed. */
export function editsBetween({ before, around }: Standing, after: Proposal, draft: Draft): Edit[] {
  const earlier = editsOf(before)
  return editsOf(after).flatMap((edit): Edit[] => {
    if (edit.op === 'set_body') return [{ ...edit, text: around(edit.text) }]
    if (edit.op === 'set_examples' || edit.op === 'set_language') return [edit]
    if (edit.op === 'set_category' || edit.op === 'set_name') return []
    const was = earlier.find(({ op }) => op === edit.op)
    const type = edit.op === 'set_header' ? 'HEADER' : edit.op === 'set_footer' ? 'FOOTER' : 'BUTTONS'
    const now = findComponent(draft, type)
    const isOwn =
      now === undefined
        ? was === undefined
        : was !== undefined && JSON.stringify(partOf(was)) === JSON.stringify(partOf(now))
    return isOwn && JSON.stringify(was) !== JSON.stringify(edit) ? [edit] : []
  })
}
