/** Writes a first text when the user leaves the wording to us, and finds a name for the template. */

import { annotate } from '../lexicon/index.ts'
import { isQuestion } from '../questions.ts'
import { bodyText, isAuthentication, type Reading } from '../reading.ts'
import { brandIn } from '../recognisers/facts.ts'
import { toName } from '../recognisers/name.ts'
import { type Clause, splitClauses } from '../text/clauses.ts'
import { has } from '../text/token.ts'
import { tokenise } from '../text/tokenise.ts'
import { particularsOf } from './particulars.ts'
import { type Purpose, purposeOf } from './purposes.ts'
import { writeText } from './write.ts'

interface Said {
  message: string
  clauses: readonly Clause[]
}

/** What the user has told so far, this message last. */
function history(reading: Reading): Said[] {
  const earlier = reading.request.recent
    .filter(({ role }) => role === 'user')
    .map(({ content }) => ({
      message: content,
      clauses: splitClauses(content, annotate(content, tokenise(content), reading.speech.lexicons)),
    }))
  return [...earlier, { message: reading.request.message, clauses: reading.clauses }]
}

/** "Write it", "you write the text"; not "suggest a name". */
function wantsText(clause: Clause, reading: Reading): boolean {
  const { tokens } = clause
  const says = (...concepts: Parameters<typeof has>[1][]) => tokens.some((token) => has(token, ...concepts))
  if (clause.slot === 'BODY' && clause.valueTokens.some((token) => has(token, 'WRITE', 'YOURSELF'))) return true
  if (clause.value !== null || isQuestion(clause) || tokens.some((token) => token.kind === 'quote')) return false
  const isOther =
    says('SAMPLE', 'HEADER', 'FOOTER', 'BUTTON') ||
    (says('NAME', 'CALLED') &&
      !says('BODY', 'IT') &&
      !tokens.some((token) => has(token, 'WRITE') && token.key.includes(' ')))
  if (isOther) return false
  return says('WRITE') || (reading.request.asked === 'body' && says('YOURSELF', 'CHOOSE'))
}

function brandOf(reading: Reading, said: readonly Said[]): string | null {
  const known = reading.facts.get('brand_name') ?? reading.request.memory.brand_name
  if (known) return known
  return said.map(({ message, clauses }) => brandIn(message, clauses)).find((brand) => brand !== null) ?? null
}

function purposeIn(reading: Reading, said: readonly Said[]): Purpose {
  const words = [...said.map(({ message }) => message).reverse(), reading.request.memory.facts.purpose ?? '']
  for (const text of words) {
    const purpose = purposeOf(text)
    if (purpose) return purpose
  }
  return reading.draft().category === 'UTILITY' ? 'order_confirmation' : 'promotion'
}

const limitPattern =
  /(?:under|below|at most|max\w*|less than|up to|within|menos de|máximo|maksimal|até)\s+(\d{2,4})\s*(?:char|letter|caract|karakter)/i

function textFor(reading: Reading): string {
  const said = history(reading)
  const { category, language } = reading.draft()
  const limit = limitPattern.exec(reading.request.message)?.[1]
  return writeText({
    purpose: purposeIn(reading, said),
    brand: brandOf(reading, said),
    language: language ?? reading.speech.book.code,
    particulars: said.map(({ message, clauses }) => particularsOf(message, clauses)),
    isMarketing: category === 'MARKETING',
    limit: limit ? Number(limit) - 1 : null,
  })
}

/** Sets a body of our own when the user asked for one and gave none. */
export function composeBody(reading: Reading): void {
  const wanted = reading.clauses.some((clause) => wantsText(clause, reading))
  const isGiven = reading.edits.some((edit) => edit.op === 'set_body')
  if (!wanted || isGiven || isAuthentication(reading)) return
  const isKnown =
    bodyText(reading.draft()) !== '' &&
    !/\b(?:new|another|again|different|rewrite|other)\b/i.test(reading.request.message)
  if (!isKnown) reading.edit({ op: 'set_body', text: textFor(reading) })
}

/** Gives the template a name of purpose and brand when the user leaves it to us. */
export function chooseName(reading: Reading): void {
  const isLeft = reading.clauses.some(
    ({ tokens }) =>
      tokens.some((token) => has(token, 'NAME', 'CALLED')) &&
      tokens.some((token) => has(token, 'YOURSELF', 'WRITE', 'CHOOSE')),
  )
  const isAnswered =
    reading.request.asked === 'name' &&
    reading.clauses.some(({ tokens }) => tokens.some((token) => has(token, 'YOURSELF', 'CHOOSE')))
  if ((!isLeft && !isAnswered) || reading.edits.some((edit) => edit.op === 'set_name')) return
  const said = history(reading)
  const brand = brandOf(reading, said)
  reading.edit({ op: 'set_name', name: toName([brand ?? '', purposeIn(reading, said)].join(' ')) })
}
