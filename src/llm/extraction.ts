/** What a model may say about one message: the only shape in which its words enter the product. */
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
export type Intent = (typeof intents)[number]

/**
 * Memory keys with a meaning of their own; every other key is a free fact. Values are text; for `wants_*` they are
 * "yes" or "no"; `restore_part` names the part (`header`, `body`, `footer`, `buttons`) that `restore` brings back;
 * `user_language` is the code of the language in which the user writes to us; `category_hint` a category that the purpose
 * suggests but the user has not chosen.
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

export const extractionSchema = z.object({
  /** Acknowledgement or answer in the user's language; the engine adds what changed and the next question. */
  reply: z.string(),
  intent: z.enum(intents),
  edits: z.array(editSchema),
  facts: z.array(z.object({ key: z.string(), value: z.string() })),
})

/** A parsed answer. It is a proposal: the engine judges every part of it. */
export type Extraction = z.infer<typeof extractionSchema>
