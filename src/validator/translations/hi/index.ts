import type { Translation } from '../translation.ts'
import { buttons } from './buttons.ts'
import { commerce } from './commerce.ts'
import { review } from './review.ts'
import { wording } from './wording.ts'

/** In Hindi. */
export const hi: Translation = { ...wording, ...buttons, ...commerce, ...review }
