/** Tells a proposal again: in another tone or language, or with a fact more. Only while the text is the gallery's own. */
import {
  type Blueprint,
  findBlueprint,
  type GalleryLanguage,
  galleryLanguageOf,
  proposal,
  type Tone,
  tonesOf,
} from '../../gallery/index.ts'
import { locales } from '../../language/index.ts'
import { translated } from '../../language/translate.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { localeOf, type Message, type Reading, readBrief, type Span } from '../reading/index.ts'
import { assign } from './assign.ts'
import { coverageOf, isFunctional } from './coverage.ts'
import { editsOf } from './edits.ts'
import { factsToRemember, type Remembered, rememberedIn } from './remember.ts'
import { toldIn } from './told.ts'
import { isGalleryWord } from './vocabulary.ts'

const textOf = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''

const made = (blueprint: Blueprint, said: Remembered, languageCode: string | undefined) =>
  proposal(blueprint, { ...said, languageCode })

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
  return { said: { ...inLanguage(said, gallery, blueprint), tone: wanted }, code: language?.code }
}

/** What was said in another language; what cannot be told there for sure is left out. */
function inLanguage(said: Remembered, language: GalleryLanguage, { slots }: Blueprint): Remembered {
  const languages = { from: localeOf(said.language), to: localeOf(language) }
  const facts = Object.entries(said.facts).flatMap(([slot, text]) => {
    const words = translated(slots[slot]?.kind ?? slot, text, languages)
    return words === null ? [] : [[slot, words] as const]
  })
  const lines = said.lines.flatMap(({ label, kind }) => {
    const words = translated('thing', label, languages)
    return words === null ? [] : [{ label: words, kind }]
  })
  return { ...said, language, facts: Object.fromEntries(facts), lines }
}

/** The facts of a message that says nothing else; null if it does, or if it has none that the purpose has a place for. */
function furtherFacts(reading: Reading, blueprint: Blueprint): Record<string, string> | null {
  const { facts, sources } = assign(blueprint, reading.values)
  const spans = [...sources.values()].map(({ whole }) => whole)
  const { unused } = coverageOf(reading.message, blueprint, spans)
  return spans.length > 0 && unused.length === 0 && !reading.fixed.some(({ kind }) => kind === 'quote') ? facts : null
}

/** "Also say parking is free": one more sentence, where the message says nothing else. */
function furtherWords(reading: Reading, said: Remembered): Record<string, string> | null {
  const { message } = reading
  const told = toldIn(message)
  if (
    told.length === 0 ||
    !isOnly(
      message,
      told.map(({ span }) => span),
    )
  )
    return null
  if (said.language.split('_')[0] !== message.locale.code.split('-')[0]) return null
  return { told: [said.facts.told, ...told.map(({ text }) => text)].filter((text) => text !== undefined).join('. ') }
}

/** What becomes of the parts around the text that are still as they were proposed. */
const changed = (before: readonly Edit[], after: readonly Edit[], draft: Draft): Edit[] =>
  after.filter((edit) => {
    if (edit.op === 'set_body' || edit.op === 'set_examples' || edit.op === 'set_language') return true
    if (edit.op === 'set_category' || edit.op === 'set_name') return false
    const was = before.find(({ op }) => op === edit.op)
    const type = edit.op === 'set_header' ? 'HEADER' : edit.op === 'set_footer' ? 'FOOTER' : 'BUTTONS'
    const now = findComponent(draft, type)
    const isOwn =
      now === undefined
        ? was === undefined
        : was !== undefined && JSON.stringify(partOf(was)) === JSON.stringify(partOf(now))
    return isOwn && JSON.stringify(was) !== JSON.stringify(edit)
  })

/** The words of a part, wherever they stand. */
const partOf = (part: object): unknown =>
  'buttons' in part ? (part.buttons as { text?: string }[]).map(({ text }) => text) : 'text' in part ? part.text : null

/** The edits for a wish about the form of the text, or for one more fact; null if the message is no such wish. */
export function retellingOf(request: BriefRequest): Brief | null {
  const { draft, memory } = request
  if (textOf(draft) === '') return null
  const reading = readBrief(request.message, request.userLanguage, isGalleryWord)
  const words = locales[reading.message.locale.code].brief
  const said = rememberedIn(memory)
  const blueprint = said === null ? null : findBlueprint(said.purpose)
  const before = said === null || blueprint === null ? null : made(blueprint, said, draft.language)
  if (said === null || blueprint === null || before === null || before.text !== textOf(draft)) {
    const wish = reading.tone ?? reading.message.marks.all('another')[0] ?? null
    const isWish = wish !== null && isOnly(reading.message, [wish])
    return isWish ? { reply: words.ownWords, edits: [], facts: [] } : null
  }
  const form = formOf(reading, blueprint, said)
  const facts = form === null ? (furtherFacts(reading, blueprint) ?? furtherWords(reading, said)) : null
  if (form === null && facts === null) return null
  const next: Remembered = form?.said ?? { ...said, facts: { ...said.facts, ...facts } }
  const after = made(blueprint, next, form?.code ?? draft.language)
  if (after.text === before.text)
    return form === null || reading.language !== null ? null : { reply: words.noOtherTone, edits: [], facts: [] }
  return {
    reply: form === null ? '' : next.language === said.language ? words.otherTone : words.otherLanguage,
    edits: changed(editsOf(before), editsOf(after), draft),
    facts: factsToRemember(memory, next),
    assumed: [{ part: 'body', why: words.why.body }],
  }
}
