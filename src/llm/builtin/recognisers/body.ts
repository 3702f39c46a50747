/** The text of the message, to the letter. */

import { isTask } from '../../../assistant/brief/task.ts'
import { editLocales } from '../../../language/edit-locales.ts'
import { fold } from '../../../language/index.ts'
import { buttonsOf, findComponent } from '../../../template/draft.ts'
import type { Asked } from '../../model.ts'
import type { Concept } from '../concepts.ts'
import { contextSlot, faultySlot } from '../context.ts'
import { bodyText, isAuthentication, type Reading } from '../reading.ts'
import { hasBrackets } from '../rewrite/variables.ts'
import type { Clause } from '../text/clauses.ts'
import { has, hasAny, sourceOf } from '../text/token.ts'
import { relabelFaulty } from './buttons/change.ts'
import { assignQuotes, plainWords } from './wording.ts'

/** "Remove "we look forward to seeing you"" quotes a part of the text, and no other text; half of it and less is none either. */
function isPartOf(text: string, reading: Reading): boolean {
  const body = fold(bodyText(reading.draft()))
  const isGone = reading.clauses.some(({ tokens }) => tokens.some((token) => has(token, 'REMOVE')))
  return body.includes(fold(text)) && (isGone || text.length * 2 < body.length)
}

function setBody(reading: Reading, text: string): void {
  if (isAuthentication(reading)) reading.say(reading.speech.replies.authenticationPreset)
  else if (!isPartOf(text, reading)) {
    reading.edit({ op: 'set_body', text })
    if (hasBrackets(text)) reading.say(reading.speech.replies.brackets)
  }
}

/** Sets the part that the context speaks of, for words that name none. */
function setByContext(reading: Reading, text: string): boolean {
  switch (contextSlot(reading)) {
    case 'BODY':
      setBody(reading, text)
      return true
    case 'HEADER':
      reading.edit({ op: 'set_header', format: 'TEXT', text })
      return true
    case 'FOOTER':
      reading.edit({ op: 'set_footer', text })
      return true
    default:
      return false
  }
}

const shortestText = 3
const shortestWhole = 5
const wordCount = (text: string) => text.split(/\s+/).filter((word) => word !== '').length

function recogniseValue(clause: Clause, reading: Reading): boolean {
  const text = clause.value ?? ''
  if (text === '') return false
  if (clause.slot === 'BODY') {
    const isRefusal =
      clause.valueTokens.length <= 2 && has(clause.valueTokens[0], 'NEGATIVE', 'NO', 'SKIP', 'YOURSELF', 'WRITE')
    if (isRefusal) return false
    setBody(reading, text)
    return true
  }
  if (clause.slot !== 'THIS') return false
  const isQuote = clause.valueTokens[0]?.kind === 'quote'
  if (!isQuote && wordCount(text) < shortestText && contextSlot(reading) === 'BODY') return false
  const isNew = clause.tokens.some((token) => has(token, 'TEMPLATE') || token.kind === 'snake')
  if (isNew && !(contextSlot(reading) === 'HEADER' || contextSlot(reading) === 'FOOTER')) setBody(reading, text)
  else if (!setByContext(reading, text)) {
    // "Use this instead: …" of nothing that was spoken of.
    if (wordCount(text) < shortestWhole) return false
    setBody(reading, text)
  }
  return true
}

const tokensQuote = (clause: Clause) => clause.tokens.some((token) => token.kind === 'quote')

const leadIn = new Set<Concept>([
  'CREATE',
  'IT',
  'CHANGE',
  'TO',
  'USE',
  'JUST',
  'SAYS',
  'AND',
  'FILLER',
  'YES',
  'SORRY',
  'IS',
  'CALLED',
  'THIS',
  'PLEASE',
])

/** "Then make it Hi there": unquoted words for the part that is wrong. */
function recogniseRepair(clause: Clause, reading: Reading): boolean {
  const slot = faultySlot(reading)
  const { tokens } = clause
  let from = 0
  while (
    from < tokens.length &&
    hasAny(tokens[from], leadIn) &&
    !/^\p{Lu}/u.test(from > 0 ? (tokens[from]?.text ?? '') : '')
  )
    from += 1
  const rest = tokens.slice(from)
  // "Use Ann for {{1}}" gives a sample.
  if (rest.at(-1)?.kind === 'variable' && has(rest.at(-2), 'FOR')) return false
  const isAsked = tokens.slice(0, from).some((token) => has(token, 'IT', 'USE', 'JUST'))
  if (
    slot === null ||
    !isAsked ||
    rest.length === 0 ||
    rest.some(
      (token) =>
        token.concepts.length > 0 &&
        !/^\p{Lu}/u.test(token.text) &&
        !has(token, 'FILLER', 'IN', 'FOR', 'TO', 'AND', 'VALUE', 'DETERMINER', 'HELLO'),
    )
  )
    return false
  const text = sourceOf(reading.request.message, rest)
  if (slot === 'BUTTON') return relabelFaulty(reading, text)
  return setByContext(reading, text)
}

/** `I have a salon, "Glow & Go"`: what the business is called, not what it writes. */
const isBrand = ({ tokens }: Clause, text: string): boolean =>
  tokens.some((token) => has(token, 'OWN', 'BUSINESS')) && wordCount(text) < shortestWhole && !/[.!?{]/.test(text)

/** "The text is …", "change the text to …"; in "a message to tell …" the words are what it is for. */
function isSaid({ tokens }: Clause): boolean {
  const at = tokens.findIndex((token) => has(token, 'BODY'))
  const isChanged = tokens.slice(0, at).some((token) => has(token, 'CHANGE', 'REPLACE', 'USE'))
  // "Set the header to A and the body to Thanks for coming": the verb is in the clause before.
  const isSet = has(tokens[at + 1], 'TO') && /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? '')
  return isSet || tokens.some((token) => has(token, 'SAYS', 'IS') || (isChanged && has(token, 'TO')))
}

const sentence: ReadonlySet<string> = new Set(
  editLocales.flatMap(({ words: { sentence: list, body } }) =>
    list
      .split('|')
      .filter((word) => !body.split('|').includes(word))
      .map(fold),
  ),
)

/** `Ask for volunteers. Include this sentence: "…"`: there is more to tell than the quoted words. */
function isOneOfSeveral({ tokens, valueTokens }: Clause, { request, clauses }: Reading): boolean {
  const all = [...tokens, ...valueTokens]
  const quote = all.findIndex(({ kind }) => kind === 'quote')
  const isLed = all.slice(0, Math.max(quote, 0)).some(({ key }) => sentence.has(key))
  const hasBody = findComponent(request.draft, 'BODY') !== undefined
  return isLed && !hasBody && clauses.length > 1 && startsBrief.has(request.asked)
}

/** `Our course "Sourdough for Starters" moves to Room 4`: a title inside a sentence of a brief is not all that it tells. */
const isTitle = ({ tokens }: Clause, text: string, { request }: Reading): boolean =>
  startsBrief.has(request.asked) &&
  findComponent(request.draft, 'BODY') === undefined &&
  !/[.!?{]/.test(text) &&
  tokens.filter(({ kind, concepts }) => kind === 'word' && concepts.length === 0).length >= shortestText

const startsBrief: ReadonlySet<Asked | null> = new Set<Asked | null>([null, 'purpose'])

/** "URL button, text "View receipt"": the words for the button that was just added, and no text of a template that has one. */
function labelsButton(clause: Clause, reading: Reading): boolean {
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1]
  const [quote, ...others] = clause.tokens.filter(({ kind }) => kind === 'quote')
  const index = buttonsOf(reading.draft()).length - 1
  const isOfButton = before?.tokens.some((token) => has(token, 'BUTTON', 'URL_BUTTON', 'CALL_BUTTON', 'QUICK_REPLY'))
  const isNew = index >= 0 && index >= buttonsOf(reading.request.draft).length
  if (quote === undefined || others.length > 0 || !isOfButton || !isNew || bodyText(reading.request.draft) === '')
    return false
  reading.edit({ op: 'change_button', index, button: { text: quote.text } })
  return true
}

export function recogniseBody(clause: Clause, reading: Reading): boolean {
  if (isOneOfSeveral(clause, reading) || labelsButton(clause, reading)) return false
  if (clause.value === null && !tokensQuote(clause) && recogniseRepair(clause, reading)) return false
  if (recogniseValue(clause, reading)) return false
  if (clause.value !== null || clause.tokens.some((token) => has(token, 'LINE', 'SAMPLE'))) return false
  const quotes = assignQuotes(clause)
  const own = quotes.find((quote) => quote.slot === 'BODY')
  if (own) setBody(reading, own.token.text)
  else if (quotes.length === 1 && quotes[0]?.slot === null) {
    if (!isBrand(clause, quotes[0].token.text) && !isTitle(clause, quotes[0].token.text, reading))
      setByContext(reading, quotes[0].token.text)
  } else if (
    quotes.length === 0 &&
    !clause.tokens.some((token) =>
      has(token, 'WRITE', 'REMOVE', 'NO', 'SHORTEN', 'KEEP', 'TRANSLATE', 'CUSTOMER_NAME', 'EMOJI', 'VALUE'),
    )
  ) {
    const words = plainWords(clause, reading, 'BODY')
    if (isSaid(clause) && wordCount(words) >= shortestText && !isTask(words)) setBody(reading, words)
  }
  return false
}
