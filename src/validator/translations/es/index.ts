import type { RuleId } from '../../table.ts'
import type { Words } from '../../words.ts'
import { buttons } from './buttons.ts'
import { commerce } from './commerce.ts'
import { review } from './review.ts'
import { wording } from './wording.ts'

/** The rules that people can meet in a conversation, in Spanish; the other languages have the same. */
export const es = {
  ...wording,
  ...buttons,
  ...commerce,
  ...review,
} as const satisfies Partial<Record<RuleId, Words>>
