/** What is to be added to a text that is there already, and in which tone it shall be. */
import { closeGaps } from '../../../template/placeholders.ts'
import { buttonConcepts, type Concept, mediaConcepts, slotConcepts, verbConcepts } from '../concepts.ts'
import { isQuestion } from '../questions.ts'
import { bodyText, isAuthentication, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { fold, hasAny, sourceOf } from '../text/token.ts'
import { contentOf, type Statement } from './content.ts'
import { isTask } from './leads.ts'
import { distinctFacts } from './particulars.ts'
import { isOurs, partsOf, withSentence } from './parts.ts'
import { sentenceOfStatement } from './phrase.ts'
import { purposeOf } from './purposes.ts'
import { withBrand } from './texts/index.ts'
import { toneIn, tonesOf } from './tones.ts'

const languageOf = (reading: Reading): string => reading.draft().language ?? reading.speech.book.code

/** A bare thing ("the price") names what we do not know; only words that tell something can be added. */
const tells = ({ text }: Statement): boolean =>
  !/^(?:the|our|my|a|an|its|their) [\w'-]+$/i.test(text) && text.split(/\s+/).length > 1

/** Adds what the clause asks to mention. */
function addMentioned(clause: Clause, reading: Reading): boolean {
  const text = bodyText(reading.draft())
  const source = sourceOf(reading.request.message, clause.tokens)
  const statements = contentOf(reading.request.message, [clause], reading.request.memory.brand_name)
  const isMeant = statements.some(({ isTold }) => isTold) || isTask(source) || isOurs(text, languageOf(reading))
  const isMarketing = reading.draft().category !== 'UTILITY'
  const told = isMeant ? statements.filter(tells) : []
  const sentences = told.map((one) => sentenceOfStatement(one, purposeOf(one.text) ?? 'announcement', isMarketing))
  const fresh = distinctFacts(sentences, text)
  if (fresh.length === 0) return false
  reading.edit({ op: 'set_body', text: withSentence(text, fresh.join(' '), languageOf(reading)) })
  return true
}

const toneWish =
  /\b(?:make|sound|sounds|write|more|less|bit|little|tone|please|too|can|could|be|warmer|friendlier|nicer|kinder|softer|catchier|punchier|livelier|try|another|different|change|reword|rewrite|rephrase|redo|like|mas|mais|lebih)\b/

/** Says our own text in another tone; the user's own words are not ours to change. */
function changeTone(clause: Clause, reading: Reading): boolean {
  const words = fold(sourceOf(reading.request.message, clause.tokens))
  const tone = toneIn(words)
  const isShort = clause.tokens.length <= 12 && toneWish.test(words)
  if (tone === null || !isShort) return false
  const text = bodyText(reading.draft())
  const language = languageOf(reading)
  reading.signal('edit')
  if (!isOurs(text, language)) {
    reading.say(reading.speech.book.replies.ownWords)
    return true
  }
  const { start, middle, end } = partsOf(text, language)
  const wanted = tonesOf(language)[tone]
  const brand = reading.request.memory.brand_name
  const isNamed = brand === null || middle.includes(brand)
  // A ready text tells everything in its first sentence; there only the last one can change.
  const isReady = start === '' || middle === ''
  const body = isReady
    ? [start, middle, wanted.end].filter(Boolean).join(' ')
    : [withBrand(wanted.start, isNamed ? null : brand), middle, wanted.end].join(' ')
  const keepsVariables = isReady || !/\{\{/.test(start) || /\{\{1\}\}/.test(wanted.start)
  const fresh = closeGaps(keepsVariables ? body : text).text
  if (fresh === text || end === wanted.end) return true
  reading.edit({ op: 'set_body', text: fresh })
  return true
}

const others: ReadonlySet<Concept> = new Set<Concept>([
  ...buttonConcepts,
  ...mediaConcepts,
  'HEADER',
  'FOOTER',
  'SAMPLE',
  'EMOJI',
  'GREETING',
  'VARIABLE',
])

const isElsewhere = (clause: Clause, reading: Reading): boolean =>
  clause.value !== null ||
  isAuthentication(reading) ||
  bodyText(reading.draft()) === '' ||
  isQuestion(clause) ||
  clause.tokens.some((token) => token.kind === 'quote' || hasAny(token, others))

const mentionLead =
  /^(?:(?:and|also|oh|please|pls|plus|ok|okay|hmm|wait|sorry|now|then|yes|but|can you|could you|it should|it must|the (?:text|message) should|you should|make sure (?:to|it)|don'?t forget to|do not forget to|to) )*(?:mention|mentions|say(?! (?:it|this|that)$)|says|tell|tells|include|includes|add(?: that| in)?|put in|let them know|remind|ask them|thank them|inform|state|announce|they (?:should|must|need|have|can|may))\b/

/** True when the clause asked for another tone, or to mention something more. English facts only. */
export function recogniseAmendment(clause: Clause, reading: Reading): boolean {
  if (isElsewhere(clause, reading)) return false
  if (changeTone(clause, reading)) return true
  const isLed = mentionLead.test(fold(sourceOf(reading.request.message, clause.tokens)).replace(/,/g, ''))
  return isLed && reading.speech.book.code === 'en' && addMentioned(clause, reading)
}

const orders: ReadonlySet<Concept> = new Set<Concept>([
  ...verbConcepts,
  ...slotConcepts,
  'QUESTION',
  'FINALIZE',
  'ORDINAL',
])

/** True when a clause that meant nothing else told something new for a text of ours. */
export function recogniseNews(clause: Clause, reading: Reading): boolean {
  const isTalk = reading.signals.size > 0 || reading.edits.length > 0 || reading.replies.length > 0
  if (isTalk || reading.speech.book.code !== 'en' || isElsewhere(clause, reading)) return false
  if (clause.tokens.some((token) => hasAny(token, orders))) return false
  return isOurs(bodyText(reading.draft()), languageOf(reading)) && addMentioned(clause, reading)
}
