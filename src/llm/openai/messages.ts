/**
 * Converts our request to chat messages of bounded size. Whatever others wrote (drafts, names, the gallery, the tone of an
 * organisation) is JSON between marks that it cannot close, so that it reaches the model as data. Pure.
 */
import type { ConversationMessage, ExtractionRequest } from '../model.ts'
import { clamp, mark, readable } from './bounded-text.ts'
import { examplesFor } from './grounding.ts'

/** A message of the chat completions API. */
export interface ChatMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** Limits in UTF-16 units, or in items for lists; together they bound a request, however long the conversation is. */
const sizes = {
  message: 4000,
  draft: 6000,
  draftText: 1100,
  draftTextTight: 120,
  memoryText: 120,
  facts: 20,
  issues: 8,
  issueText: 240,
  tone: 600,
  turns: 10,
  userTurn: 1200,
  assistantTurn: 400,
  lastAssistantTurn: 2000,
  options: 4,
  label: 80,
  faults: 6,
  brokenAnswer: 4000,
} as const

/** The text, or its end with a mark: an assistant's message ends with the question that is being answered. */
function clampToEnd(text: string, size: number): string {
  if (text.length <= size) return readable(text)
  return mark + readable(text.slice(-size).replace(/^[\uDC00-\uDFFF]/, ''))
}

function clampStrings(value: unknown, size: number): unknown {
  if (typeof value === 'string') return clamp(value, size)
  if (Array.isArray(value)) return value.map((item) => clampStrings(item, size))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clampStrings(inner, size)]))
}

/** The draft; if it is too long, first its texts are shortened, then its JSON as a whole. */
function describeDraft(draft: ExtractionRequest['draft']): unknown {
  const whole = JSON.stringify(draft)
  // A quick exit: no text can be too long, and there are no escapes of characters that a server would reject.
  if (whole.length <= sizes.draftText && !whole.includes('\\u')) return draft
  const roomy = clampStrings(draft, sizes.draftText)
  if (JSON.stringify(roomy).length <= sizes.draft) return roomy
  const tight = clampStrings(draft, sizes.draftTextTight)
  const text = JSON.stringify(tight)
  return text.length <= sizes.draft ? tight : clamp(text, sizes.draft)
}

/** The memory with the keys of the answer's facts, without what the draft already tells. */
function describeMemory({ memory, draft }: ExtractionRequest): Record<string, unknown> {
  const { facts, category, language_pref, ...rest } = memory
  const yesOrNo = (value: unknown): unknown => (value === true ? 'yes' : value === false ? 'no' : value)
  const hints = {
    category_hint: draft.category === undefined ? category : null,
    language_pref: draft.language === undefined ? language_pref : null,
  }
  const known = Object.entries({ ...hints, ...rest })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, yesOrNo(value)] as const)
  const recentFacts = Object.entries(facts).slice(-sizes.facts)
  const short = (value: unknown): unknown => (typeof value === 'string' ? clamp(value, sizes.memoryText) : value)
  return Object.fromEntries(
    [...known, ...recentFacts].map(([key, value]) => [clamp(key, sizes.memoryText), short(value)]),
  )
}

const describeIssues = (issues: ExtractionRequest['issues']): string[] =>
  [...issues]
    .sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'))
    .slice(0, sizes.issues)
    .map(({ severity, path, message }) => clamp(`${severity} ${path}: ${message}`, sizes.issueText))

function describeState(request: ExtractionRequest): string {
  const state = {
    draft: describeDraft(request.draft),
    memory: describeMemory(request),
    missing: request.missing ?? [],
    ...(request.missing === null && { final: true }),
    ...(request.issues.length > 0 && { issues: describeIssues(request.issues) }),
    ...(request.userLanguage !== null && { user_language: clamp(request.userLanguage, sizes.memoryText) }),
    ...(request.tone !== null && { tone_of_texts_you_write: clamp(request.tone, sizes.tone) }),
    asked: request.asked,
    ...(request.question && { question: clamp(request.question, sizes.issueText) }),
    ...(request.offered.length > 0 && { offered: describeEdits(request.offered) }),
    ...(request.options?.length && { options: describeOptions(request.options) }),
    ...(request.refused?.length && { refused: clampAll(request.refused) }),
    ...describeExamples(request),
  }
  return JSON.stringify(state)
}

const describeOptions = (options: NonNullable<ExtractionRequest['options']>): unknown =>
  options
    .slice(0, sizes.options)
    .map(({ id, label, edits }) => ({ id, label: clamp(label, sizes.label), edits: describeEdits(edits) }))

/** An option of more than a text is shortened like a draft. */
function describeEdits(edits: readonly unknown[]): unknown {
  const roomy = clampStrings(edits, sizes.draftText)
  return JSON.stringify(roomy).length <= sizes.draft ? roomy : clampStrings(edits, sizes.draftTextTight)
}

const clampAll = (texts: readonly string[]): string[] =>
  texts.slice(0, sizes.faults).map((text) => clamp(text, sizes.issueText))

function describeExamples(request: ExtractionRequest): { examples?: unknown } {
  const examples = examplesFor(request)
  return examples.length === 0 ? {} : { examples }
}

/** The turns before this one; the last of the assistant's is what the person answers, so it is given whole. */
function describeTurns(recent: readonly ConversationMessage[]): ChatMessage[] {
  const turns = recent.slice(-sizes.turns)
  const last = turns.findLastIndex(({ role }) => role === 'assistant')
  return turns.map(({ role, content }, at) => {
    if (role === 'user') return { role, content: asWords(clamp(content, sizes.userTurn)) }
    // The assistant shows the template, which others may have written.
    const size = at === last ? sizes.lastAssistantTurn : sizes.assistantTurn
    return { role, content: asWords(clampToEnd(content, size)) }
  })
}

/** JSON has another way to write `<`, so no text within it can end the mark. */
const asData = (json: string): string => json.replaceAll('<', '\\u003c')

/** Words as they are, unless they imitate our marks. */
const asWords = (message: string): string => message.replace(/<(?=\/?(?:state|message)>)/gi, '< ')

/** The messages of a request behind the prompt: the last turns, and the state with the message to read. */
function toTold(request: ExtractionRequest): ChatMessage[] {
  const state = `<state>\n${asData(describeState(request))}\n</state>`
  const message = `<message>\n${asWords(clamp(request.message, sizes.message))}\n</message>`
  const said: ChatMessage = { role: 'user', content: `${state}\n\n${message}` }
  const again = request.repair === undefined ? [] : toRefused(request.repair)
  return [...describeTurns(request.recent), said, ...again]
}

/**
 * All messages of a request, given the prompt. A request may be sent several times, under different prompts: what is told behind
 * them is made once, when it is first sent.
 */
export function messagesFor(request: ExtractionRequest): (prompt: string) => ChatMessage[] {
  let told: ChatMessage[] | null = null
  return (prompt) => {
    told ??= toTold(request)
    return [{ role: 'system', content: prompt }, ...told]
  }
}

/** The answer whose edits break rules, and what to do about it. */
function toRefused({ answer, faults }: NonNullable<ExtractionRequest['repair']>): ChatMessage[] {
  const rules = clampAll(faults)
    .map((fault) => `- ${fault}`)
    .join('\n')
  return [
    { role: 'assistant', content: clamp(JSON.stringify(answer), sizes.brokenAnswer) },
    {
      role: 'user',
      content: `SERVER: Meta would refuse what you sent:\n${rules}\nSend the whole JSON object again with these edits, options or offers mended, everything else as it was, and a reply that does not mention this.`,
    },
  ]
}

/** The same request again, with the invalid answer and its faults. */
export function toRepairMessages(
  messages: readonly ChatMessage[],
  answer: string,
  faults: readonly string[],
): ChatMessage[] {
  const broken: ChatMessage[] = answer === '' ? [] : [{ role: 'assistant', content: clamp(answer, sizes.brokenAnswer) }]
  const content = `SERVER: that answer could not be read: ${faults.join('; ')}. Answer the person's message again, with the whole JSON object and nothing else.`
  return [...messages, ...broken, { role: 'user', content }]
}
