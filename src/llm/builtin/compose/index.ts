/** Writes a first text when the user leaves the wording to us, and finds a name for the template. */
import { limits } from '../../../template/limits.ts'
import { annotate } from '../lexicon/index.ts'
import { bodyText, isAuthentication, type Reading } from '../reading.ts'
import { brandIn } from '../recognisers/facts.ts'
import { toName } from '../recognisers/name.ts'
import { type Clause, splitClauses } from '../text/clauses.ts'
import { has } from '../text/token.ts'
import { tokenise } from '../text/tokenise.ts'
import { distinctFacts, particularsOf } from './particulars.ts'
import { type Purpose, promoting, purposeOf } from './purposes.ts'
import { withBrand, wordingFor } from './texts/index.ts'

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

const wantsText = (clause: Clause, reading: Reading): boolean => {
  const { tokens } = clause
  if (
    clause.value !== null ||
    clause.isQuestion ||
    tokens.some(
      (token) => token.kind === 'quote' || has(token, 'SAMPLE', 'NAME', 'CALLED', 'HEADER', 'FOOTER', 'BUTTON'),
    )
  )
    return clause.slot === 'BODY' && clause.valueTokens.some((token) => has(token, 'WRITE', 'YOURSELF'))
  return (
    tokens.some((token) => has(token, 'WRITE')) ||
    (reading.request.asked === 'body' && tokens.some((token) => has(token, 'YOURSELF')))
  )
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

const sentence = (text: string) => {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?।]$/.test(capital) ? capital : `${capital}.`
}

/** A text of at most 1024 characters for the purpose, with all that it must mention. */
function textFor(reading: Reading): string {
  const said = history(reading)
  const purpose = purposeIn(reading, said)
  const brand = brandOf(reading, said)
  const wording = wordingFor(reading.draft().language ?? 'en')
  const found = said.map(({ message, clauses }) => particularsOf(message, clauses))
  const topic =
    found
      .map((particulars) => particulars.topic)
      .findLast((text) => text !== '' && !(brand && text.startsWith(brand))) ?? ''
  const facts = found.flatMap((particulars) => particulars.facts)
  const isPromoting = promoting.has(purpose) || reading.draft().category === 'MARKETING'
  const whole = withBrand(wording.texts[purpose], brand)
  if (facts.length === 0 && topic === '') return whole
  const opening = withBrand(wording.openings[purpose] ?? wording.opening, brand)
  const closing = wording.closings[purpose] ?? wording.closing
  const start = isPromoting || wording.openings[purpose] ? opening : whole
  const subject =
    topic !== '' && purpose === 'event' ? [sentence(`Join us for ${topic}`)] : topic !== '' ? [sentence(topic)] : []
  const lines = [start, ...distinctFacts([...subject, ...facts.map(sentence)], start)]
  return [...lines, ...(start === whole ? [] : [closing])].join(' ').slice(0, limits.bodyLength)
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
      tokens.some((token) => has(token, 'NAME', 'CALLED')) && tokens.some((token) => has(token, 'YOURSELF', 'WRITE')),
  )
  const isAnswered =
    reading.request.asked === 'name' &&
    reading.clauses.some(({ tokens }) => tokens.some((token) => has(token, 'YOURSELF')))
  if ((!isLeft && !isAnswered) || reading.edits.some((edit) => edit.op === 'set_name')) return
  const said = history(reading)
  const brand = brandOf(reading, said)
  reading.edit({ op: 'set_name', name: toName([brand ?? '', purposeIn(reading, said)].join(' ')) })
}
