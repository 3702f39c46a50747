/** The version of the rules: it changes with every word list and weight. */
import { createHash } from 'node:crypto'
import { blueprints } from '../gallery/index.ts'
import { lexicons } from '../validator/lexicon/index.ts'
import * as weights from './category/weights.ts'
import { riskRules } from './risk/rules.ts'
import { wordLists } from './words/index.ts'

/** Counted up by hand when the code judges otherwise with the same data. */
const code = 3

const data = [weights, riskRules, wordLists, lexicons, blueprints.map(({ id, category }) => [id, category])]

export const rulesVersion = `${code}-${createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 8)}`
