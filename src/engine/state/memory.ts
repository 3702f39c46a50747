/** Which facts and messages are remembered, and how much of them. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import { reservedFacts } from '../../llm/extraction.ts'
import type { ConversationMessage, Memory } from '../../llm/model.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'

/** Limits that keep prompts and rows small however long a conversation is. Lengths in UTF-16 units. */
export const memoryBounds = {
  recentMessages: 10,
  messageLength: 1200,
  /** The last reply is what the next message answers. */
  lastReplyLength: 2000,
  facts: 20,
  keyLength: 40,
  valueLength: 160,
} as const

/** The person's own words, newest first: what they have just said, and what is remembered of before. */
export const sourcesOf = (message: string, recent: readonly ConversationMessage[]): string[] => [
  message,
  ...recent.filter(({ role }) => role === 'user').map(({ content }) => content),
]

const reserved = new Set<string>(reservedFacts)
const yesOrNo = (value: string): boolean | null => (value === 'yes' ? true : value === 'no' ? false : null)
const clipToEnd = (text: string, length: number): string =>
  text.length <= length ? text : `…${text.slice(1 - length)}`
const clip = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`)

/** Memory after the model's facts: reserved keys set their own property, and of the others the newest are kept. */
export function rememberFacts(memory: Memory, facts: Extraction['facts']): Memory {
  let next = memory
  for (const { key, value } of facts) {
    const text = clip(value.trim(), memoryBounds.valueLength)
    if (text === '') continue
    if (key === 'wants_header' || key === 'wants_footer' || key === 'wants_buttons') {
      next = { ...next, [key]: yesOrNo(text) ?? next[key] }
    } else if (key === 'category_hint') {
      next = { ...next, category: text }
    } else if (key === 'business_type' || key === 'brand_name' || key === 'language_pref') {
      next = { ...next, [key]: text }
    } else if (!reserved.has(key)) {
      next = { ...next, facts: withFact(next.facts, clip(key, memoryBounds.keyLength), text) }
    }
  }
  return next
}

function withFact(facts: Memory['facts'], key: string, value: string): Memory['facts'] {
  const entries = Object.entries(facts).filter(([existing]) => existing !== key)
  return Object.fromEntries([...entries, [key, value] as const].slice(-memoryBounds.facts))
}

/** Memory after edits that took effect: a part that was set is wanted, one that was removed is not. */
export function rememberEdits(memory: Memory, edits: readonly Edit[]): Memory {
  let next = memory
  for (const edit of edits) {
    if (edit.op === 'set_category') next = { ...next, category: edit.category }
    else if (edit.op === 'set_language') next = { ...next, language_pref: edit.language }
    else if (edit.op === 'set_header') next = { ...next, wants_header: true }
    else if (edit.op === 'set_footer') next = { ...next, wants_footer: true }
    else if (edit.op === 'set_buttons' || edit.op === 'add_button') next = { ...next, wants_buttons: true }
    else if (edit.op === 'clear') next = withoutPart(next, edit.part)
    else if (edit.op === 'reset') next = afterReset(next)
  }
  return next
}

function withoutPart(memory: Memory, part: string): Memory {
  if (part === 'header') return { ...memory, wants_header: false }
  if (part === 'footer') return { ...memory, wants_footer: false }
  if (part === 'buttons') return { ...memory, wants_buttons: false }
  return memory
}

/** Memory after undo, redo or "put back": a part that is present is wanted; one that disappeared is undecided again. */
export function rememberTravel(memory: Memory, draft: Draft): Memory {
  const wanted = (isPresent: boolean, before: boolean | null): boolean | null =>
    isPresent ? true : before === true ? null : before
  return {
    ...memory,
    wants_header: wanted(findComponent(draft, 'HEADER') !== undefined, memory.wants_header),
    wants_footer: wanted(findComponent(draft, 'FOOTER') !== undefined, memory.wants_footer),
    wants_buttons: wanted(findComponent(draft, 'BUTTONS') !== undefined, memory.wants_buttons),
  }
}

/** Memory for a new template of the same business: facts about the business stay, those about the old template go. */
function afterReset(memory: Memory): Memory {
  return {
    ...memory,
    category: null,
    language_pref: null,
    wants_header: null,
    wants_footer: null,
    wants_buttons: null,
    facts: {},
  }
}

/** The recent messages after one more turn, at most `memoryBounds.recentMessages`. */
export function rememberTurn(
  recent: readonly ConversationMessage[],
  message: string,
  reply: string,
): ConversationMessage[] {
  // Replies end with the question that the next message answers, so the end is what is kept.
  const earlier = recent.map(({ role, content }) => ({ role, content: clipToEnd(content, memoryBounds.messageLength) }))
  return [
    ...earlier,
    { role: 'user' as const, content: clip(message, memoryBounds.messageLength) },
    { role: 'assistant' as const, content: clipToEnd(reply, memoryBounds.lastReplyLength) },
  ].slice(-memoryBounds.recentMessages)
}
