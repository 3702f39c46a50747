/** The version of the rules: it changes with every word list and weight. */
import { blueprints } from '../gallery/index.ts'
import { lexicons } from '../validator/lexicon/index.ts'
import * as weights from './category/weights.ts'
import { riskRules } from './risk/rules.ts'
import { wordLists } from './words/index.ts'

/** Counted up by hand when the code judges otherwise with the same data. */
const code = 2

function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

export const rulesVersion = `${code}-${hash(JSON.stringify([weights, riskRules, wordLists, lexicons, blueprints.map(({ id, category }) => [id, category])]))}`
