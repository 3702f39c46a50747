/** Converts our request to chat messages of bounded size. Pure. */
import type { ConversationMessage, ExtractionRequest } from '../model.ts'
import { clamp, mark, readable } from './bounded-text.ts'

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
    ...(request.offered.length > 0 && { offered: clampStrings(request.offered, sizes.issueText) }),
  }
  return `STATE (from the server, before the person's last message)\n${JSON.stringify(state)}`
}

/** Stands above the words of the person in the message that also has the state. */
export const messageMark = 'MESSAGE (from the person, to the end)'

const describeTurn = ({ role, content }: ConversationMessage): ChatMessage => ({
  role,
  content: role === 'user' ? clamp(content, sizes.userTurn) : clampToEnd(content, sizes.assistantTurn),
})

/** The messages of a request: the fixed prompt, the last messages, and in one the state with the message to read. */
export function toMessages(prompt: string, request: ExtractionRequest): ChatMessage[] {
  const message = clamp(request.message, sizes.message)
  return [
    { role: 'system', content: prompt },
    ...request.recent.slice(-sizes.turns).map(describeTurn),
    { role: 'user', content: `${describeState(request)}\n\n${messageMark}\n${message}` },
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
