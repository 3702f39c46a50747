import type { Catalogue } from '../catalogue.ts'
import { around } from './around.ts'
import { building } from './building.ts'
import { editing } from './editing.ts'

export const fr: Catalogue = { ...building, ...editing, ...around }
