import type { Words } from '../words.ts'
import type { es } from './es/index.ts'

/** Messages in another language, for the rules that people can meet in a conversation. */
export type Translation = Record<keyof typeof es, Words>
