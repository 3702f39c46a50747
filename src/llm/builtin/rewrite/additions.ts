/** What is added to a text that stands: a sentence, a word in front. */
import { buttonConcepts, type Concept } from '../concepts.ts'
import { faultySlot } from '../context.ts'
import { bodyText, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { has, hasAny, sourceOf } from '../text/token.ts'

const elsewhere = new Set<Concept>([
  ...buttonConcepts,
  'HEADER',
  'FOOTER',
  'SAMPLE',
  'NAME',
  'CALLED',
  'CATEGORY_VALUE',
  'LANGUAGE_VALUE',
  'OTP',
])

const quotedIn = (clause: Clause) => clause.value ?? clause.tokens.find((token) => token.kind === 'quote')?.text ?? ''

function addSentence(clause: Clause, reading: Reading, text: string): boolean {
  const words = quotedIn(clause)
  const isAdding =
    clause.tokens.some((token) => has(token, 'ADD')) &&
    clause.tokens.some(
      (token) => has(token, 'LINE') || /\b(?:end|start|beginning|final|principio|inicio|akhir|awal)\b/.test(token.key),
    )
  if (!isAdding || words === '' || clause.tokens.some((token) => hasAny(token, elsewhere))) return false
  const isFirst = clause.tokens.some(
    (token) => has(token, 'GREETING') || (has(token, 'ORDINAL') && token.value === '1'),
  )
  const isLine = clause.tokens.some((token) => has(token, 'LINE') && /line|linea|linha|baris|पंक्ति/.test(token.key))
  const glue = isLine ? '\n' : ' '
  reading.edit({ op: 'set_body', text: isFirst ? `${words}${glue}${text}` : `${text}${glue}${words}` })
  return true
}

/** "Put Hello before it": a word in front of a text that must not begin with its variable. */
function addBefore(clause: Clause, reading: Reading, text: string): boolean {
  const { tokens } = clause
  const verb = tokens.findIndex((token) => has(token, 'ADD', 'CREATE', 'USE'))
  const place = tokens.findIndex(
    (token, at) => at > verb && (/^(?:before|front)$/.test(token.key) || has(token, 'GREETING')),
  )
  const isAbout = faultySlot(reading) === 'BODY' || tokens.some((token) => has(token, 'BODY'))
  if (verb === -1 || place <= verb + 1 || !isAbout || tokens.some((token) => hasAny(token, elsewhere))) return false
  const named = tokens.slice(verb + 1, place).filter((token) => !has(token, 'DETERMINER', 'IN', 'LINE'))
  const words = quotedIn(clause) || sourceOf(reading.request.message, named)
  if (words === '') return false
  reading.edit({ op: 'set_body', text: `${words} ${text}` })
  return true
}

export function recogniseAddition(clause: Clause, reading: Reading): boolean {
  const text = bodyText(reading.draft())
  return text !== '' && (addSentence(clause, reading, text) || addBefore(clause, reading, text))
}
