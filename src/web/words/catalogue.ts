/** What every language has to say: what English does. One that lacks something is a type error. */
import type { en } from './en/index.ts'

export type Catalogue = typeof en
