/** What is kept of a conversation between turns, in one row; bounded, however long the conversation is. */
import { z } from 'zod'
import { type Asked, type ConversationMessage, emptyMemory, type Memory } from '../../llm/model.ts'
import { type Draft, emptyDraft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { Action } from '../contract.ts'

/** Who wrote the words of a part: `body`, `header`, `footer`, `name`, `buttons`, or a sample such as `body {{1}}`. */
export type Authors = Record<string, 'user' | 'assistant'>

export interface ConversationState {
  version: 1
  draft: Draft
  memory: Memory
  authors: Authors
  /** The user confirmed this very draft; any edit takes it back. */
  confirmed: boolean
  asked: Asked | null
  /** How often the same question was asked in a row, so that it is never put in the same words twice. */
  askedTimes: number
  /** What a "yes" to the last question would do. */
  proposal: Edit[]
  /** The last messages, oldest first. */
  recent: ConversationMessage[]
  /** Code of the language in which the user writes to us; null: not known, English. */
  userLanguage: string | null
  revision: number
  /** Numbers of the revisions that undo and redo lead to, nearest last. */
  undo: number[]
  redo: number[]
  lastAction: Action | null
  turns: number
  /** Turns taken when the draft was first free of errors and complete; null: not yet. */
  validAfter: number | null
  questions: number
}

/** The state of a session in which nothing was said yet. */
export const initialState = (): ConversationState => ({
  version: 1,
  draft: emptyDraft(),
  memory: emptyMemory(),
  authors: {},
  confirmed: false,
  asked: null,
  askedTimes: 0,
  proposal: [],
  recent: [],
  userLanguage: null,
  revision: 0,
  undo: [],
  redo: [],
  lastAction: null,
  turns: 0,
  validAfter: null,
  questions: 0,
})

const storedState = z.looseObject({
  version: z.literal(1),
  draft: z.looseObject({ components: z.array(z.looseObject({ type: z.string() })) }),
  memory: z.looseObject({ facts: z.record(z.string(), z.string()) }),
})

/**
 * Reads a stored state of any age. Properties that a past release did not write get their initial value.
 * @throws Error when the row was not written by any release: a fault of ours, never of the caller.
 */
export function parseState(stored: unknown): ConversationState {
  const parsed = storedState.safeParse(stored)
  if (!parsed.success) throw new Error('stored conversation state has no known shape', { cause: parsed.error })
  const state = stored as ConversationState
  return { ...initialState(), ...state, memory: { ...emptyMemory(), ...state.memory } }
}
