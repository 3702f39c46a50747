/** What a model returns for one message: the only form in which model output enters the product. */
import { z } from 'zod'
import { editSchema } from '../template/edit.ts'

/**
 * What the user is doing, in dialogue terms. Edits may come with any intent ("thanks! and add a footer" is `chitchat`
 * with an edit; "change the footer and finish" is `finalize` with an edit).
 */
export const intents = [
  'edit',
  'confirm',
  'finalize',
  'reject',
  'question',
  'chitchat',
  'undo',
  'redo',
  'restore',
  'start_over',
  'cancel',
  'skip',
  'repeat',
  'show',
  'forget',
  'unclear',
] as const
/** The intent of one message. */
export type Intent = (typeof intents)[number]

/**
 * Memory keys with a special meaning; all other keys are free facts. Values are text: "yes" or "no" for `wants_*`; the part
 * to bring back (`header`, `body`, `footer`, `buttons`) for `restore_part`; the code of the language the user writes in for
 * `user_language`; a category that the purpose suggests, but the user has not chosen, for `category_hint`.
 */
export const reservedFacts = [
  'business_type',
  'brand_name',
  'language_pref',
  'wants_header',
  'wants_footer',
  'wants_buttons',
  'user_language',
  'restore_part',
  'category_hint',
] as const

/** One of several alternatives. Without edits, `text` is the text of the message. */
const optionSchema = z.object({
  label: z.string(),
  text: z.string().nullish(),
  edits: z.array(editSchema).optional(),
})

/** Parses a model's answer. What a model need not say is optional, because older servers and the built-in assistant do not. */
export const extractionSchema = z.object({
  /** For the person, in their language, shown whole; the engine adds what changed, what is wrong and what comes next. */
  reply: z.string(),
  intent: z.enum(intents),
  edits: z.array(editSchema),
  facts: z.array(z.object({ key: z.string(), value: z.string() })),
  /** Two to four alternatives to choose from; `edits` carry one out. */
  options: z.array(optionSchema).optional(),
  /** What a plain yes carries out. */
  offer: z.array(editSchema).optional(),
  /** At most one question, about content; it takes the place of ours. */
  question: z.string().optional(),
  /** Code of the language that the person writes in. */
  language: z.string().optional(),
})

/** Parts that can be assumed: chosen by the assistant, neither said nor confirmed by the person. */
export const assumableParts = ['category', 'language', 'name', 'header', 'body', 'footer', 'buttons'] as const
export type AssumablePart = (typeof assumableParts)[number]

/** What a model says about its own answer besides the edits. Texts are in the person's language. */
export interface Remarks {
  /** Parts that the edits set without the person having said so, each with a short reason. */
  assumed?: { part: AssumablePart; why: string }[]
  /** Words of the message that nothing explains, to the letter. */
  unused?: string[]
  /** Those of them that may be meant for the template: figures, addresses, quoted words, wishes. */
  open?: string[]
  /** Those of them that are said to us, and cannot stand in a text for the customers. */
  toUs?: string[]
}

/** A parsed answer. It is only a proposal: the engine checks every part of it. */
export type Extraction = z.infer<typeof extractionSchema> & Remarks
