import { en } from '../en/index.ts'
import type { Catalogue } from '../index.ts'
export const de: Catalogue = en
