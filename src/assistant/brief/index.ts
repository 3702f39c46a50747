/** One plain message becomes a complete template. Pure: the same request gives the same proposal. */
import {
  type Blueprint,
  type GalleryLanguage,
  galleryLanguageOf,
  type Proposal,
  proposal,
  type Tone,
  tonesOf,
} from '../../gallery/index.ts'
import { localeCodes } from '../../language/index.ts'
import { type Languages, translated } from '../../language/translate.ts'
import type { Category } from '../../template/draft.ts'
import { languageOfText } from '../../validator/index.ts'
import type { Brief, BriefRequest, Part } from '../contract.ts'
import {
  galleryLanguages,
  localeOf,
  type Reading,
  readBrief,
  readMessage,
  type Span,
  spanAt,
  type Value,
} from '../reading/index.ts'
import { sentencesIn, type Told } from '../telling/sentences.ts'
import { type Untold, untoldIn } from './account.ts'
import { assign, varyingParts } from './assign.ts'
import { assumedIn } from './assumed.ts'
import { besideText } from './beside.ts'
import { aboutBusiness } from './business.ts'
import { coverageOf, isMostlyAbout } from './coverage.ts'
import { editsOf } from './edits.ts'
import { evidenceFor } from './evidence.ts'
import { isCovered, isSelfTold, lostIn, noticeOf } from './notice.ts'
import { type Purpose, purposeOf } from './purpose.ts'
import { factsToRemember, type Remembered } from './remember.ts'
import { topicsIn } from './topics.ts'
import { isGalleryWord } from './vocabulary.ts'

/** Words of these kinds are a fact only where the clause is about the template. */
const weak: ReadonlySet<Value['kind']> = new Set([
  'date',
  'time',
  'duration',
  'place',
  'person',
  'event',
  'course',
  'amount',
])

/** Opening hours, and an address with its number, say what they are by themselves. */
const isWeak = ({ kind, text, range }: Value): boolean =>
  weak.has(kind) && !(kind === 'time' && range !== undefined) && !(kind === 'place' && /\d/.test(text))

/** A part of the text of a message. */
export interface Place {
  from: number
  to: number
}

/** From so much on, what a purpose takes of the facts shows that it is meant. */
const proof = 2

/** A purpose for which so much speaks is meant, whatever else is told. */
const beyondDoubt = 11

/** They may be in any message, and speak for no purpose. */
const circumstances: ReadonlySet<Value['kind']> = new Set([
  ...(['date', 'time', 'duration', 'place', 'person', 'amount', 'count'] as const),
  ...(['business', 'link', 'phone', 'document', 'reason', 'course', 'event'] as const),
  ...(['sizes', 'instalments', 'seats', 'minimum'] as const),
])

const inside = (span: Span, { from, to }: Span): boolean => span.from >= from && span.to <= to

/**
 * A complete proposal, or the nearest ones if the message asks for a template of another kind; null if it is no brief.
 * `explained` are parts that were understood as something else.
 */
export function briefOf(request: BriefRequest, explained: readonly Place[] = []): Brief | null {
  if (isForeign(request.message)) return null
  const heard = readBrief(request.message, request.userLanguage, isGalleryWord)
  const elsewhere = spansAt(heard, explained)
  const isElsewhere = (span: Span): boolean => elsewhere.some((part) => inside(span, part))
  const said = { ...heard, values: heard.values.filter((value) => !isElsewhere(value)) }
  const told = sentencesIn(said, elsewhere)
  const reading = { ...said, values: said.values.filter((value) => !isSelfTold(said, told, value)) }
  const purpose = purposeOf(reading, request.draft.category, elsewhere)
  const found = purpose.blueprint
  const taken = found === null ? null : assign(found, reading.values)
  const isProven = found !== null && evidenceFor(found, reading).strong >= proof
  const isStrong = (value: Value): boolean =>
    !circumstances.has(value.kind) ||
    value.cue === 'moved' ||
    value.cue === 'again' ||
    ((isProven || value.kind === 'event' || value.kind === 'course') &&
      value.kind !== 'business' &&
      [...(taken?.sources.values() ?? [])].includes(value))
  const strong = reading.values.filter(isStrong)
  const neutral = reading.values.filter((value) => !isStrong(value)).map(({ whole }) => whole)
  const isAbout =
    found !== null &&
    isMostlyAbout(reading.message, found, [...spansOf(reading, strong), ...elsewhere], neutral, purpose.isWhole)
  const isSure = purpose.isWhole || purpose.score >= beyondDoubt || found?.category === 'AUTHENTICATION'
  const isEarned = found !== null && (isSure || isCovered(reading, told, found, strong))
  const own = found !== null && isAbout ? proposed(request, reading, found, elsewhere, told) : null
  const notice = noticeOf(request, reading, told, found ?? purpose.nearest[0])
  const isWhole = own !== null && isEarned && !own.isDoubled && (isSure || !own.untold.some((part) => part.isFact))
  const words = notice === null || isWhole ? null : proposed(request, reading, notice, elsewhere, told)
  const isBetter = own !== null && isEarned && !own.isDoubled && own.untold.length <= (words?.untold.length ?? 0)
  if (own !== null && (words === null || isBetter)) return own.brief
  if (words !== null) return words.brief
  const isBrief = asksForTemplate(reading) || (purpose.isNear && reading.message.tokens.length >= fewestWords)
  return isBrief && purpose.nearest.length > 0 ? unsure(request, reading, purpose) : null
}

/** In a language of which we know no words, wishes cannot be told from what is to be told. */
function isForeign(message: string): boolean {
  const code = languageOfText(message)?.split(/[_-]/)[0]
  return code !== undefined && !localeCodes.some((known) => known === code)
}

/** The category of the purposes that the words may be about; null if they disagree or there are none. */
export function categoryOf(words: string): Category | null {
  const { blueprint, nearest, isNear } = purposeOf(readBrief(words, null, isGalleryWord), undefined)
  const categories = new Set(nearest.map(({ category }) => category))
  return blueprint?.category ?? (isNear && categories.size === 1 ? (nearest[0]?.category ?? null) : null)
}

/** A shorter message that is about no purpose for sure is talk. */
const fewestWords = 5

const asksForTemplate = ({ message }: Reading): boolean => message.marks.all('wish').length > 1

/** The language of the template: the one asked for, the one chosen, or the writer's. */
function languageOf(
  { draft }: BriefRequest,
  { language, message }: Reading,
): { gallery: GalleryLanguage; code: string | undefined; isSaid: boolean } {
  const writer = galleryLanguages[message.locale.code]
  const code = language?.code ?? draft.language
  const gallery = code === undefined ? null : galleryLanguageOf(code)
  if (gallery === null) return { gallery: writer, code: undefined, isSaid: false }
  const own = gallery === 'hi' && writer === 'hi_Latn' && language === null ? writer : gallery
  return { gallery: own, code, isSaid: true }
}

const toneOf = ({ tone }: BriefRequest, reading: Reading, known: Tone | undefined): Tone => {
  if (reading.tone !== null) return reading.tone.tone
  if (known !== undefined) return known
  return tone === null ? 'plain' : (readBrief(tone, null, isGalleryWord).tone?.tone ?? 'plain')
}

interface Proposed {
  brief: Brief
  /** A fact stands in a gap of the text and in a sentence of the person's own. */
  isDoubled: boolean
  /** What the message tells and the text does not. */
  untold: readonly Untold[]
}

function proposed(
  request: BriefRequest,
  reading: Reading,
  blueprint: Blueprint,
  elsewhere: readonly Span[],
  sentences: readonly Told[],
  lost: readonly Pick<Told, 'text' | 'span'>[] | null = null,
): Proposed {
  const { message } = reading
  const language = languageOf(request, reading)
  const { foreign } = coverageOf(message, blueprint, [...spansOf(reading, reading.values), ...elsewhere])
  const languages = { from: message.locale.code, to: localeOf(language.gallery) }
  const isNotice = 'statement' in blueprint.slots
  const spoken = (isNotice ? sentences : (lost ?? [])).map(({ span }) => span)
  const isTold = (value: Value): boolean => value.kind !== 'business' && spoken.some((span) => inside(value, span))
  const words = (isNotice ? sentences : (lost ?? [])).map(({ text }) => text).join(' ')
  const isAside = (value: Value): boolean => isWeak(value) && foreign.some((clause) => inside(value, clause))
  const values = reading.values
    .filter((value) => !(isNotice && isTold(value)) && !isAside(value))
    .flatMap((value) => valueIn(value, languages) ?? [])
  const { facts: found, sources } = assign(blueprint, values)
  const brand = request.memory.brand_name
  const beside = besideText(values, found, [...sources.values()], blueprint, message)
  const isOwnLanguage = language.gallery === galleryLanguages[message.locale.code]
  const topics = isOwnLanguage ? topicsIn(blueprint, reading, language.gallery, found) : { facts: {}, spans: [] }
  const facts = {
    ...(brand === null ? {} : { business: brand }),
    ...Object.fromEntries(Array.from(beside, ([slot, { text, value }]) => [slot, isTold(value) ? '' : text])),
    ...found,
    ...topics.facts,
    ...(words === '' ? {} : { [isNotice ? 'statement' : 'told']: words }),
  }
  const { slots, lines, used: varying } = varyingParts(blueprint, reading.varying, languages)
  const tone = toneOf(request, reading, undefined)
  const said: Remembered = { purpose: blueprint.id, language: language.gallery, tone, facts, varying: slots, lines }
  const made = fullest(blueprint, said, language.code)
  const used = made.used.flatMap(
    (slot) => sources.get(slot) ?? beside.get(slot)?.value ?? (slot === 'offer' ? (sources.get('percent') ?? []) : []),
  )
  const apart = values.filter(({ cue }) => cue === 'apart')
  const explained = [
    ...[...used, ...apart, ...varying].map(({ whole }) => whole),
    ...spoken,
    ...wishesOf(reading),
    ...elsewhere,
  ]
  const { unused } = coverageOf(message, blueprint, [...explained, ...topics.spans])
  if (!isNotice && isOwnLanguage && lost === null) {
    const more = lostIn(reading, sentences, blueprint, [...explained, ...topics.spans])
    if (more.length > 0) return proposed(request, reading, blueprint, elsewhere, sentences, more)
  }
  const isSaid = (part: Part): boolean => part === 'language' && language.isSaid
  const shown = JSON.stringify([made.draft, request.draft])
  const untold = untoldIn(reading, { shown, blueprint, isSameLanguage: isOwnLanguage, elsewhere, told: used })
  if (!isNotice && isOwnLanguage && blueprint.category !== 'AUTHENTICATION') {
    const more = sentences
      .flatMap(({ parts }) => parts)
      .filter((part) => untold.some(({ isFact, span }) => isFact && inside(part.span, span)))
      .filter((part) => !lost?.some(({ span }) => inside(part.span, span)))
    if (more.length > 0) return proposed(request, reading, blueprint, elsewhere, sentences, [...(lost ?? []), ...more])
  }
  const open = untold.map((part) => part.words)
  const brief = {
    reply: replyOf(reading, blueprint),
    edits: editsOf(made),
    facts: [...factsToRemember(request.memory, { ...said, tone: made.tone }), ...aboutBusiness(reading)],
    assumed: assumedIn(made, reading).filter(({ part }) => !isSaid(part)),
    unused: [...open, ...unused.filter((words) => !open.some((part) => part.includes(words)))],
    open,
  }
  return { brief, untold, isDoubled: !isNotice && used.some((value) => value.kind !== 'business' && isTold(value)) }
}

/** The value in the language of the template; null if it cannot be told there for sure. */
function valueIn(value: Value, languages: Languages): Value | null {
  const text = translated(value.kind, value.text, languages)
  const ends = value.range?.map((end) => translated(value.kind, end, languages))
  const [first, second] = ends ?? []
  if (text === null || first === null || second === null) return null
  return { ...value, text, ...(first === undefined || second === undefined ? {} : { range: [first, second] as const }) }
}

/** In the wanted tone, or in the one that tells most if that leaves out something that was told. */
function fullest(blueprint: Blueprint, said: Remembered, languageCode: string | undefined): Proposal {
  const tones = [...new Set([said.tone, ...tonesOf(blueprint)])]
  const all = tones.map((tone) => proposal(blueprint, { ...said, tone, languageCode }))
  const told = ({ used, variables }: Proposal): number => used.length + variables.length
  return all.reduce((best, next) => (told(next) > told(best) ? next : best))
}

/** The tokens at places of the text. */
const spansAt = ({ message: { tokens } }: Reading, places: readonly Place[]): Span[] =>
  places.map(({ from, to }) => spanAt(tokens, from, to))

const wishesOf = ({ tone, language }: Reading): Span[] => [tone, language].filter((wish) => wish !== null)

const spansOf = (reading: Reading, values: readonly Value[]): Span[] => [
  ...values.map(({ whole }) => whole),
  ...reading.varying.map(({ whole }) => whole),
  ...wishesOf(reading),
]

const replyOf = ({ message: { locale } }: Reading, { titles }: Blueprint): string =>
  locale.brief.proposed.replace('#', () => titles[galleryLanguages[locale.code]])

function unsure(request: BriefRequest, reading: Reading, { nearest }: Purpose): Brief {
  const { gallery, code } = languageOf(request, reading)
  const options = nearest.map((blueprint) => {
    const { facts } = assign(blueprint, reading.values)
    const made = proposal(blueprint, {
      language: gallery,
      languageCode: code,
      facts,
      tone: toneOf(request, reading, undefined),
    })
    return {
      label: blueprint.titles[galleryLanguages[reading.message.locale.code]],
      text: made.text,
      edits: editsOf(made),
    }
  })
  return { reply: reading.message.locale.brief.unsure, edits: [], facts: aboutBusiness(reading), options }
}

/** True if the message asks for a quite new template: "now one for …". */
export const startsAnew = ({ message, userLanguage }: BriefRequest): boolean =>
  readMessage(message, userLanguage, isGalleryWord).marks.all('anew').length > 0
