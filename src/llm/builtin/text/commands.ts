import { type Concept, slotConcepts, verbConcepts } from '../concepts.ts'
import { has, hasAny, type Token } from './token.ts'

const skippable = new Set<Concept>(['FILLER', 'AND', 'DETERMINER', 'PLEASE', 'ACTUALLY', 'SORRY', 'THANKS', 'JUST'])
const wholeCommands = new Set<Concept>(['FINALIZE', 'UNDO', 'START_OVER', 'CATEGORY_VALUE', 'RENAME'])
const objects = new Set<Concept>([
  ...slotConcepts,
  'IT',
  'THIS',
  'EMOJI',
  'LINE',
  'SECURITY_NOTE',
  'CUSTOMER_NAME',
  'VARIABLE',
])

/** Whether one of the next tokens means one of these, before any punctuation. */
function isNear(tokens: readonly Token[], from: number, wanted: ReadonlySet<Concept>, reach: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.kind === 'newline' ||
      (token.kind === 'punctuation' && token.concepts.length === 0)
    )
      return false
    if (token.kind === 'quote' || hasAny(token, wanted)) return true
  }
  return false
}

/** Whether a new wish begins here, as after a comma or "and". Inside a list of labels verbs alone do not begin one. */
export function startsCommand(tokens: readonly Token[], from: number, inList: boolean): boolean {
  let at = from
  while (at < from + 4 && tokens[at] && hasAny(tokens[at], skippable) && !hasAny(tokens[at], slotConcepts)) at += 1
  const token = tokens[at]
  if (token === undefined || token.kind === 'quote') return false
  if (hasAny(token, wholeCommands)) return true
  if (has(token, 'IN') && has(tokens[at + 1], 'LANGUAGE_VALUE')) return true
  if (has(token, 'LANGUAGE_VALUE')) return !inList
  if (has(token, 'CALLED')) return tokens[at + 1] !== undefined
  if (has(token, 'NO')) return isNear(tokens, at + 1, slotConcepts, 3)
  if (hasAny(token, slotConcepts)) return true
  if (has(token, 'NEGATIVE', 'COUNT', 'ORDINAL') && isNear(tokens, at + 1, slotConcepts, 3)) return true
  if (hasAny(token, verbConcepts)) return isNear(tokens, at + 1, inList ? slotConcepts : objects, 6)
  return false
}
