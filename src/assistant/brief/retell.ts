/** Tells a proposal again: in another tone or language, or with a fact more. Only while the text is the gallery's own. */
import { type Blueprint, galleryLanguageOf, type Tone, tonesOf } from '../../gallery/index.ts'
import { locales } from '../../language/index.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { type Message, type Reading, readBrief, type Span } from '../reading/index.ts'
import { assign } from './assign.ts'
import { coverageOf, isFunctional } from './coverage.ts'
import { factsToRemember, type Remembered } from './remember.ts'
import { bodyOf, editsBetween, made, standingIn } from './standing.ts'
import { isGalleryWord } from './vocabulary.ts'

/** True if every word that tells something is in one of the spans. */
function isOnly(message: Message, spans: readonly Span[]): boolean {
  const isInside = (at: number): boolean => spans.some(({ from, to }) => from <= at && at < to)
  return message.tokens.every(
    (_, at) => isInside(at) || isFunctional(message, at) || message.marks.covers(at, 'orders'),
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
  if (spans.length === 0 || !isOnly(message, spans)) return null
  const gallery = language === null ? said.language : galleryLanguageOf(language.code)
  if (gallery === null) return null
  const lengths = tones.map((one) => ({ one, length: made(blueprint, { ...said, tone: one }, undefined).text.length }))
  const shortest = lengths.reduce((best, next) => (next.length < best.length ? next : best)).one
  const following = tones[(tones.indexOf(said.tone) + 1) % tones.length] ?? said.tone
  const isAnother = another.length > 0 && language === null
  const wanted: Tone = shorter.length > 0 ? shortest : (tone?.tone ?? (isAnother ? following : said.tone))
  return { said: { ...said, tone: wanted, language: gallery }, code: language?.code }
}

/** The facts of a message that says nothing else; null if it does, or if it has none that the purpose has a place for. */
function furtherFacts(reading: Reading, blueprint: Blueprint): Record<string, string> | null {
  const { facts, sources } = assign(blueprint, reading.values)
  const spans = [...sources.values()].map(({ whole }) => whole)
  const { unused } = coverageOf(reading.message, blueprint, spans)
  return spans.length > 0 && unused.length === 0 && !reading.fixed.some(({ kind }) => kind === 'quote') ? facts : null
}

/** The edits for a wish about the form of the text, or for one more fact; null if the message is no such wish. */
export function retellingOf(request: BriefRequest): Brief | null {
  const { draft, memory } = request
  if (bodyOf(draft) === '') return null
  const reading = readBrief(request.message, request.userLanguage, isGalleryWord)
  const words = locales[reading.message.locale.code].brief
  const standing = standingIn(request)
  if (standing === null) {
    const wish = reading.tone ?? reading.message.marks.all('another')[0] ?? null
    const isWish = wish !== null && isOnly(reading.message, [wish])
    return isWish ? { reply: words.ownWords, edits: [], facts: [] } : null
  }
  const { blueprint, said, before } = standing
  const form = formOf(reading, blueprint, said)
  const facts = form === null ? furtherFacts(reading, blueprint) : null
  if (form === null && facts === null) return null
  const next: Remembered = form?.said ?? { ...said, facts: { ...said.facts, ...facts } }
  const after = made(blueprint, next, form?.code ?? draft.language)
  // What the person added can be kept, but not translated.
  if (next.language !== said.language && standing.around('').trim() !== '')
    return { reply: words.ownWords, edits: [], facts: [] }
  if (after.text === before.text)
    return form === null || reading.language !== null ? null : { reply: words.noOtherTone, edits: [], facts: [] }
  return {
    reply: form === null ? '' : next.language === said.language ? words.otherTone : words.otherLanguage,
    edits: editsBetween(standing, after, draft),
    facts: factsToRemember(memory, next),
    assumed: [{ part: 'body', why: words.why.body }],
  }
}
