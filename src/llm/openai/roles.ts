/**
 * The order of roles that every server accepts: the prompt, then user and assistant in turns, the user first. Chat templates of
 * many open models refuse anything else. Pure.
 */
import type { ChatMessage } from './messages.ts'

/** Stands for a part of the conversation that is not sent. */
const earlier = '…'

/** Merges successive messages of a role, and lets a user begin after the prompt. */
export function inTurns(messages: readonly ChatMessage[]): ChatMessage[] {
  const placed: ChatMessage[] = []
  for (const message of messages) {
    const last = placed.at(-1)
    if (last?.role === message.role) {
      placed[placed.length - 1] = { role: last.role, content: `${last.content}\n\n${message.content}` }
      continue
    }
    if (message.role === 'assistant' && last?.role !== 'user') placed.push({ role: 'user', content: earlier })
    placed.push(message)
  }
  return placed
}

/** For servers without a system role: the prompt becomes the beginning of the first user message. */
export const withoutSystemRole = (messages: readonly ChatMessage[]): ChatMessage[] =>
  inTurns(messages.map(({ role, content }) => ({ role: role === 'system' ? 'user' : role, content })))
