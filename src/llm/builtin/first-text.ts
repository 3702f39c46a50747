/** Writes a first text when the user leaves the wording to us, and finds a name for the template. */

import { contentOf, type Statement } from './compose/content.ts'
import { isTask } from './compose/leads.ts'
import { particularsOf } from './compose/particulars.ts'
import { type Purpose, promoting, purposesOf, suits } from './compose/purposes.ts'
import { distinctStatements, ordersMessage, remember, remembered } from './compose/remembered.ts'
import { writeText } from './compose/write.ts'
import { annotate } from './lexicon/index.ts'
import { isQuestion } from './questions.ts'
import { bodyText, isAuthentication, type Reading } from './reading.ts'
import { brandIn } from './recognisers/facts.ts'
import { leavesName, toName } from './recognisers/name.ts'
import { personalise } from './rewrite/personalise.ts'
import { type Clause, splitClauses } from './text/clauses.ts'
import { has } from './text/token.ts'
import { tokenise } from './text/tokenise.ts'

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
  const isHandedOver = says('ADD', 'USE') && says('THIS') && says('BODY')
  return says('WRITE') || isHandedOver || (reading.request.asked === 'body' && says('YOURSELF', 'CHOOSE'))
}

function brandOf(reading: Reading, said: readonly Said[]): string | null {
  const known = reading.facts.get('brand_name') ?? reading.request.memory.brand_name
  if (known) return known
  return said.map(({ message, clauses }) => brandIn(message, clauses)).find((brand) => brand !== null) ?? null
}

/** What the template is for; null when nothing says it. A category that is chosen already leaves only what suits it. */
function knownPurpose(reading: Reading, said: readonly Said[], statements: readonly Statement[] = []): Purpose | null {
  const category = reading.draft().category ?? null
  const words = [
    reading.request.message,
    ...statements.map(({ text, mode }) => (mode === 'remind' ? `${text} reminder` : text)).reverse(),
    ...said.map(({ message }) => message).reverse(),
    reading.request.memory.facts.purpose ?? '',
  ]
  const found = words.flatMap(purposesOf)
  return found.find((purpose) => suits(purpose, category)) ?? null
}

const purposeIn = (reading: Reading, said: readonly Said[]): Purpose =>
  knownPurpose(reading, said) ?? (reading.draft().category === 'MARKETING' ? 'promotion' : 'announcement')

const limitPattern =
  /(?:under|below|at most|max\w{0,9}|less than|up to|within|menos de|máximo|maksimal|até)\s+(\d{2,4})\s*(?:char|letter|caract|karakter)/i

const isEnglish = (reading: Reading): boolean =>
  reading.speech.book.code === 'en' && (reading.draft().language ?? 'en').startsWith('en')

/** Null when nothing is known that a text could be about. */
function textFor(reading: Reading, statements: readonly Statement[]): string | null {
  const said = history(reading)
  const { category, language } = reading.draft()
  const limit = limitPattern.exec(reading.request.message)?.[1]
  const known = knownPurpose(reading, said, statements)
  const particulars = said.map(({ message, clauses }) => particularsOf(message, clauses))
  const isTold = particulars.some(({ topic, facts }) => topic !== '' || facts.length > 0)
  if (known === null && statements.length === 0 && !isTold) return null
  const isOffer = statements.some(({ text }) => isOfferLike(text))
  const purpose = known ?? (isOffer && category !== 'UTILITY' ? 'promotion' : purposeIn(reading, said))
  return writeText({
    statements: isEnglish(reading) ? statements : null,
    purpose,
    brand: brandOf(reading, said),
    language: language ?? reading.speech.book.code,
    particulars,
    isMarketing: category === undefined ? promoting.has(purpose) : category === 'MARKETING',
    isApology: said.some(({ message }) => /\bapolog|\bsay sorry\b/i.test(message)),
    limit: limit ? Number(limit) - 1 : null,
  })
}

const isOfferLike = (text: string): boolean =>
  /%|\boff\b|\bfree\b|\bhalf price\b|[$€£₹]\s?\d|\d\s?(?:euros?|dollars?|pounds?|rupees?)\b/i.test(text)

/** Sets a body of our own when the user asked for one and gave none; remembers what it is to be about. */
export function composeBody(reading: Reading): void {
  if (isAuthentication(reading) || reading.edits.some((edit) => edit.op === 'set_body')) return
  const { message } = reading.request
  const hasBody = bodyText(reading.draft()) !== ''
  if (hasBody && !/\b(?:new|another|again|different|rewrite|other)\b/i.test(message)) return
  const fresh = contentOf(message, reading.clauses, brandOf(reading, history(reading)))
  const statements = distinctStatements([...remembered(reading), ...fresh])
  const isAsked =
    reading.clauses.some((clause) => wantsText(clause, reading)) ||
    ((ordersMessage(message) || isTaskAnswer(reading)) && fresh.length > 0) ||
    (reading.request.asked === 'body' && reading.signals.has('confirm') && statements.length > 0)
  const text = isAsked ? textFor(reading, statements) : null
  if (text !== null) reading.edit({ op: 'set_body', text: personalised(text, reading) })
  else if (isAsked) reading.say(reading.speech.book.replies.tellMe)
  else if (!hasBody) remember(fresh, reading)
}

/** The body was asked for, and the answer tells what it shall be about. */
const isTaskAnswer = (reading: Reading): boolean => reading.request.asked === 'body' && isTask(reading.request.message)

const wantsName = (reading: Reading): boolean =>
  reading.clauses.some(
    ({ tokens, value }) =>
      value === null &&
      tokens.some((token) => has(token, 'CUSTOMER_NAME')) &&
      !tokens.some((token) => has(token, 'SAMPLE', 'NO')),
  )

const personalised = (text: string, reading: Reading): string =>
  wantsName(reading) && !/\{\{/.test(text) ? personalise(text, reading.draft().language ?? 'en') : text

/** Gives the template a name of purpose and brand when the user leaves it to us. */
export function chooseName(reading: Reading): void {
  const isLeft = reading.clauses.some(({ tokens }) => leavesName(tokens))
  const isAnswered =
    reading.request.asked === 'name' &&
    reading.clauses.some(({ tokens }) => tokens.some((token) => has(token, 'YOURSELF', 'CHOOSE')))
  if ((!isLeft && !isAnswered) || reading.edits.some((edit) => edit.op === 'set_name')) return
  const said = history(reading)
  const brand = brandOf(reading, said)
  reading.edit({ op: 'set_name', name: toName([brand ?? '', purposeIn(reading, said)].join(' ')) })
}
