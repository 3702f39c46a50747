/** Extraction requests for tests, empty except for the given properties. */
import { type ExtractionRequest, type Memory, emptyMemory as noMemory } from '../../src/llm/model.ts'
import { type ChatMessage, messagesFor } from '../../src/llm/openai/messages.ts'

export const emptyMemory: Memory = noMemory()

export const requestOf = (given: Partial<ExtractionRequest> = {}): ExtractionRequest => ({
  message: 'Hello',
  draft: { components: [] },
  memory: emptyMemory,
  missing: ['category', 'language', 'name', 'body'],
  issues: [],
  asked: null,
  offered: [],
  recent: [],
  userLanguage: null,
  tone: null,
  ...given,
})

/** The messages of a request that is sent once. */
export const toMessages = (prompt: string, request: ExtractionRequest): ChatMessage[] => messagesFor(request)(prompt)
