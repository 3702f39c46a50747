/** The state of a conversation between turns, stored in one row. Its size is bounded however long the conversation is. */
import { z } from 'zod'
import { appError } from '../../errors.ts'
import { assumableParts } from '../../llm/extraction.ts'
import { type Asked, askedAbout, type ConversationMessage, emptyMemory, type Memory } from '../../llm/model.ts'
import { type Draft, emptyDraft } from '../../template/draft.ts'
import { draftSchema, type ShapeOf } from '../../template/draft-schema.ts'
import { type Edit, editSchema } from '../../template/edit.ts'
import { type Action, actions } from '../contract.ts'
import type { Assumed } from './assumptions.ts'
import { type Option, optionSchema } from './options.ts'

/** Who wrote the words of a part: `body`, `header`, `footer`, `name`, `buttons`, or a sample such as `body {{1}}`. */
export type Authors = Record<string, 'user' | 'assistant'>

export interface ConversationState {
  version: 1
  draft: Draft
  memory: Memory
  authors: Authors
  /** The user confirmed this draft; any edit resets it. */
  confirmed: boolean
  asked: Asked | null
  /** How often the same question was repeated, so that its wording can vary. */
  askedTimes: number
  /** The edits that a "yes" to the last question carries out. */
  proposal: Edit[]
  /** The last messages, oldest first. */
  recent: ConversationMessage[]
  /** Code of the language in which the user writes to us; null: not known, we answer in English. */
  userLanguage: string | null
  revision: number
  /** Numbers of the revisions that undo and redo lead to, nearest last. */
  undo: number[]
  redo: number[]
  lastAction: Action | null
  turns: number
  /** Number of turns after which the draft was first complete and free of errors; null: not yet. */
  validAfter: number | null
  /** Number of turns that ended with a question. */
  questions: number
  /** What the assistant chose and nobody has confirmed. */
  assumed: Assumed
  /** Alternatives to choose from, until others or another text take their place. */
  options: Option[]
  /** The last reply told them. */
  asksWhich: boolean
  /** What a yes carries out, as the model proposed it in its last reply. */
  offer: Edit[]
  /** The question about content that the model asked last; null: none. */
  question: string | null
  /** What of the model's last answer was refused, and why, for the model. */
  refused: string[]
  /** Words of the last message that nothing explained. */
  unused: string[]
  /** Words that changed nothing and may be meant for the template, until the person was asked about them. */
  open: string[]
  /** Those of both that are said to us, and are no sentence for the customers. */
  toUs: string[]
  /** The last reply asked whether to be final without such words. */
  asksAboutOpen: boolean
  /** Codes of the languages that the last reply offered instead of one that WhatsApp does not have. */
  nearLanguages: string[]
  /** The last turn or edit by hand changed the draft. */
  hasChanged: boolean
  /** Rules whose warnings were told; each is told once. */
  told: string[]
}

/** The state of a session without any messages. */
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
  assumed: {},
  options: [],
  asksWhich: false,
  offer: [],
  question: null,
  refused: [],
  unused: [],
  open: [],
  toUs: [],
  asksAboutOpen: false,
  nearLanguages: [],
  hasChanged: false,
  told: [],
})

const count = z.int().min(0)
const nullableText = z.string().nullable()
const nullableFlag = z.boolean().nullable()

const memory = z.object({
  category: nullableText,
  language_pref: nullableText,
  business_type: nullableText,
  brand_name: nullableText,
  wants_header: nullableFlag,
  wants_footer: nullableFlag,
  wants_buttons: nullableFlag,
  facts: z.record(z.string(), z.string()),
} satisfies ShapeOf<Memory>)

/** Unknown properties are accepted and kept: during an upgrade a newer process may have written them. */
const stateSchema = z.object({
  version: z.literal(1),
  draft: draftSchema,
  memory,
  authors: z.record(z.string(), z.enum(['user', 'assistant'])),
  confirmed: z.boolean(),
  asked: z.enum(askedAbout).nullable(),
  askedTimes: count,
  proposal: z.array(editSchema),
  recent: z.array(
    z.object({
      role: z.enum(['user', 'assistant']),
      content: z.string(),
    } satisfies ShapeOf<ConversationMessage>),
  ),
  userLanguage: nullableText,
  revision: count,
  undo: z.array(count),
  redo: z.array(count),
  lastAction: z.enum(actions).nullable(),
  turns: count,
  validAfter: count.nullable(),
  questions: count,
  assumed: z.partialRecord(z.enum(assumableParts), z.string()),
  options: z.array(optionSchema),
  asksWhich: z.boolean(),
  offer: z.array(editSchema),
  question: nullableText,
  refused: z.array(z.string()),
  unused: z.array(z.string()),
  open: z.array(z.string()),
  toUs: z.array(z.string()),
  asksAboutOpen: z.boolean(),
  nearLanguages: z.array(z.string()),
  hasChanged: z.boolean(),
  told: z.array(z.string()),
} satisfies ShapeOf<ConversationState>)

/**
 * Upgrades the shapes of earlier releases to the current one. A release that changes the shape adds a step and a fixture.
 * So far there is one step: properties that an earlier release did not write get their initial value.
 */
function upgraded(stored: unknown): unknown {
  if (!isObject(stored) || !isObject(stored.memory)) return stored
  return { ...initialState(), ...stored, version: stored.version, memory: { ...emptyMemory(), ...stored.memory } }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where the value is wrong and how, without any text of the conversation: keys chosen by users or models are left out. */
const faultsOf = ({ issues }: z.core.$ZodError): string =>
  issues
    .slice(0, 10)
    .map(({ path, code }) => {
      const chosen = path.findIndex((key) => key === 'facts' || key === 'authors')
      return `${path.slice(0, chosen === -1 ? undefined : chosen + 1).join('.')} ${code}`
    })
    .join(', ')

/** Throws unless the value has the shape; `what` names the value in the log. */
function assertShape<Shape>(schema: z.ZodType<Shape>, value: unknown, what: string): asserts value is Shape {
  const { error } = schema.safeParse(value)
  if (error === undefined) return
  throw appError('SESSION_UNREADABLE', {
    cause: new Error(`${what} has an unknown shape: ${faultsOf(error)}`),
    detail: 'The stored data of this session cannot be read. Please start a new session; this one can only be deleted.',
  })
}

/**
 * Reads the stored state of a session, whichever release wrote it. Returns the stored value and not the copy that a parser
 * makes, so that the draft keeps the order of its keys.
 * @throws AppError SESSION_UNREADABLE when the shape is that of no release up to this one: our fault, never the caller's.
 */
export function parseState({ id, state }: { id: string; state: unknown }): ConversationState {
  const current = upgraded(state)
  assertShape<ConversationState>(stateSchema, current, `The state of session ${id}`)
  return current
}

/**
 * Reads the draft of a stored revision; null when it is no longer kept.
 * @throws AppError SESSION_UNREADABLE like `parseState`, so that going back to a broken draft cannot corrupt the state.
 */
export function parseDraft(sessionId: string, { number, draft }: { number: number; draft: unknown }): Draft | null {
  if (draft === null) return null
  assertShape<Draft>(draftSchema, draft, `Revision ${number} of session ${sessionId}`)
  return draft
}
