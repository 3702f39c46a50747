/** Tells a proposal again: in another tone or language, or with a fact more. Only while the text is the gallery's own. */
import { type Blueprint, type Tone, tonesOf } from '../../gallery/index.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { fold } from '../../language/index.ts'
import type { Draft } from '../../template/draft.ts'
import { usesOf } from '../changes/index.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Reading, readBrief, type Span } from '../reading/index.ts'
import { isStop } from '../reading/message.ts'
import { assign } from './assign.ts'
import { coverageOf } from './coverage.ts'
import { nameOfBusiness } from './customers-name.ts'
import { isGlue, isOrdered } from './glue.ts'
import { factsToRemember, type Remembered } from './remember.ts'
import { bodyOf, editsBetween, made, standingIn } from './standing.ts'
import { isSameLanguage, translationOf } from './translation.ts'
import { isGalleryWord } from './vocabulary.ts'

/** True if every word that tells something is in one of the spans. "Nice, you are quick" tells no wish: one is worded as one. */
function isOnly(message: Message, spans: readonly Span[], isWish = true): boolean {
  const isInside = (at: number): boolean => spans.some(({ from, to }) => from <= at && at < to)
  return message.tokens.every(
    (_, at) =>
      isInside(at) ||
      isFunctional(message, at) ||
      message.marks.covers(at, 'orders') ||
      (isWish && isGlue(message, at)),
  )
}

/** The next form of what was said: another tone, fewer words, another language. */
function formOf(
  { message, tone, language }: Reading,
  blueprint: Blueprint,
  said: Remembered,
): { said: Remembered; code: string | undefined } | null {
  const tones = tonesOf(blueprint)
  const shorter = message.marks.all('shorter')
  const another = message.marks.all('another')
  const spans = [tone, language, ...shorter, ...another].filter((span) => span !== null)
  if (spans.length === 0 || !isOnly(message, spans, language !== null || isOrdered(message))) return null
  const lengths = tones.map((one) => ({ one, length: made(blueprint, { ...said, tone: one }, undefined).text.length }))
  const shortest = lengths.reduce((best, next) => (next.length < best.length ? next : best)).one
  const following = tones[(tones.indexOf(said.tone) + 1) % tones.length] ?? said.tone
  const isAnother = another.length > 0 && language === null
  const wanted: Tone = shorter.length > 0 ? shortest : (tone?.tone ?? (isAnother ? following : said.tone))
  return { said: { ...said, tone: wanted }, code: language?.code }
}

/** The facts of a message that says nothing else; null if it does, or if it has none that the purpose has a place for. */
function furtherFacts(reading: Reading, blueprint: Blueprint): Record<string, string> | null {
  // Who is writing is known by now; another capital is the label of a button, or anything.
  const isNamed = reading.message.marks.all('named', 'namedAfter').length > 0
  const { facts, sources } = assign(
    blueprint,
    reading.values.filter(({ kind }) => kind !== 'business' || isNamed),
  )
  const spans = [...sources.values()].map(({ whole }) => whole)
  const { unused } = coverageOf(reading.message, blueprint, spans)
  return spans.length > 0 && unused.length === 0 && !reading.fixed.some(({ kind }) => kind === 'quote') ? facts : null
}

/** How many facts told anew make a message one that tells what stands once more. */
const fewestAnew = 2

/** No word of these is there for the text. */
function isSaidToUs(reading: Reading, spans: readonly Span[], draft: Draft): boolean {
  if (spans.length === 0) return true
  const uses = usesOf(reading, readBrief(bodyOf(draft), draft.language ?? null, isGalleryWord))
  return spans.flatMap(placesIn).every((at) => uses[at] === 'us')
}

/** "Sorry, I mixed that up. It's 30 % off all dresses until Sunday": several facts of the proposal are others by now, and nothing else is told. */
export function restatedOf(request: BriefRequest): Brief | null {
  const { draft, memory, message } = request
  const standing = message.length > longest || /[?¿{]/.test(message) ? null : standingIn(request)
  if (standing === null) return null
  const { blueprint, said } = standing
  const reading = readBrief(message, request.userLanguage, isGalleryWord)
  const { facts, sources } = assign(
    blueprint,
    reading.values.filter(({ kind }) => kind !== 'business'),
  )
  const anew = Object.keys(facts).filter((slot) => slot in said.facts && said.facts[slot] !== facts[slot])
  const spans = [...sources.values()].map(({ whole }) => whole)
  const { unused } = coverageOf(reading.message, blueprint, spans)
  if (anew.length < fewestAnew || !isSaidToUs(reading, unused, draft)) return null
  const next: Remembered = { ...said, facts: { ...said.facts, ...facts } }
  const after = made(blueprint, next, draft.language)
  return { reply: '', edits: editsBetween(standing, after, draft), facts: factsToRemember(memory, next) }
}

const longestWish = 200

/** "More friendly", "shorter": how a text shall be, and none itself. */
export function isFormWish(words: string, userLanguage: string | null): boolean {
  if (words.length > longestWish) return false
  const { message, tone, language } = readBrief(words, userLanguage, isGalleryWord)
  const spans = [tone, language, ...message.marks.all('shorter', 'another')].filter((span) => span !== null)
  return spans.length > 0 && isOnly(message, spans)
}

/** "Make it in German" of a text of their own asks to translate it; "language: German" says what it is in. */
function isOtherLanguage({ draft }: BriefRequest, { message, language }: Reading): boolean {
  const labels = editLocales.flatMap(({ words }) => words.language.split('|').map(fold))
  return (
    language !== null &&
    draft.language !== undefined &&
    !isSameLanguage(draft.language, language.code) &&
    message.tokens.filter(({ kind }) => kind === 'word').length > 2 &&
    !message.tokens.some(({ key }) => labels.includes(key))
  )
}

/** "Make it English, my customers are tourists": why the other language is wanted is said to us. */
function withoutReason(whole: Reading, { userLanguage }: BriefRequest): Reading {
  const { message, language } = whole
  const stop = message.tokens.findIndex((_, at) => isStop(message, at))
  if (language === null || stop < 1 || language.to > stop || stop === message.tokens.length - 1) return whole
  const first = readBrief(message.text.slice(0, message.tokens[stop]?.from), userLanguage, isGalleryWord)
  return first.language !== null && isOnly(first.message, [first.language]) && whole.fixed.length === 0 ? first : whole
}

/** "Half of it is in Spanish, make it English" */
function namesSeveral({ message, language }: Reading, { userLanguage }: BriefRequest): boolean {
  const end = language === null ? undefined : message.tokens[language.to - 1]?.to
  return end !== undefined && readBrief(message.text.slice(end), userLanguage, isGalleryWord).language !== null
}

/** In UTF-16 units; longer messages are texts. */
const longest = 500

/** A text of the person's own is not told again, and the reply says why; null if that is not wished for. */
function ofOwnWords(request: BriefRequest, reading: Reading): Brief | null {
  const wish = reading.tone ?? reading.message.marks.all('another')[0] ?? null
  const other = isOtherLanguage(request, reading) ? reading.language : null
  const spans = [wish, other].filter((span) => span !== null)
  const isWorded = other !== null || isOrdered(reading.message)
  const isWish = spans.length > 0 && reading.fixed.length === 0 && isOnly(reading.message, spans, isWorded)
  if (!isWish) return null
  const { locale } = reading.message
  return other === null
    ? { reply: locale.brief.ownWords, edits: [], facts: [] }
    : translationOf(request, other.code, locale)
}

/** The edits for a wish about the form of the text, or for one more fact; null if the message is no such wish. */
export function retellingOf(request: BriefRequest): Brief | null {
  const { draft, memory } = request
  if (bodyOf(draft) === '' || request.message.length > longest) return null
  const whole = readBrief(request.message, request.userLanguage, isGalleryWord)
  const reading = withoutReason(whole, request)
  const words = reading.message.locale.brief
  const standing = standingIn(request)
  if (namesSeveral(reading, request)) return null
  if (standing === null) return ofOwnWords(request, reading)
  const { blueprint, said, before } = standing
  const form = formOf(reading, blueprint, said)
  const business = nameOfBusiness(reading.message)
  const further = business === null ? furtherFacts(reading, blueprint) : { business }
  const facts = form === null ? further : null
  if (form === null && facts === null) return null
  const next: Remembered = form?.said ?? { ...said, facts: { ...said.facts, ...facts } }
  if (form?.code !== undefined && !isSameLanguage(form.code, draft.language ?? said.language))
    return translationOf(request, form.code, reading.message.locale, next.tone)
  const after = made(blueprint, next, form?.code ?? draft.language)
  if (after.text === before.text)
    return form === null || reading.language !== null ? null : { reply: words.noOtherTone, edits: [], facts: [] }
  return {
    reply: form === null ? '' : words.otherTone,
    edits: editsBetween(standing, after, draft),
    facts: factsToRemember(memory, next),
    assumed: [{ part: 'body', why: words.why.body }],
  }
}

/** Whether the text that stands can be told more warmly: it is one of ours, and there is a warmer one. */
export function canMakeWarmer(draft: Draft, memory: BriefRequest['memory']): boolean {
  const standing = standingIn({ draft, memory })
  if (standing === null) return false
  const { blueprint, said, before } = standing
  return made(blueprint, { ...said, tone: 'warm' }, draft.language).text !== before.text
}
