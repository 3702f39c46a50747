/** English, which the page has from the beginning. What it says is what every language says. */
import { around } from './around.ts'
import { building } from './building.ts'
import { editing } from './editing.ts'

export const en = { ...building, ...editing, ...around }
