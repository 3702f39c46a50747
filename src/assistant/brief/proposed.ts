/** A blueprint filled with what a message tells, with the person's own sentences beside or in it, and what it leaves out. */
import {
  type Blueprint,
  type GalleryLanguage,
  galleryLanguageOf,
  type Proposal,
  proposal,
  type SlotKind,
  type Tone,
  tonesOf,
  type Variable,
} from '../../gallery/index.ts'
import { type Languages, translated } from '../../language/translate.ts'
import type { Brief, BriefRequest, Part } from '../contract.ts'
import {
  galleryLanguages,
  localeOf,
  placesIn,
  type Reading,
  readBrief,
  type Span,
  type Value,
} from '../reading/index.ts'
import type { Told } from '../telling/sentences.ts'
import { type Untold, unshownIn, untoldIn } from './account.ts'
import { assign, varyingParts } from './assign.ts'
import { assumedIn } from './assumed.ts'
import { besideText } from './beside.ts'
import { aboutBusiness } from './business.ts'
import { coverageOf, openIn } from './coverage.ts'
import { editsOf } from './edits.ts'
import { mattering } from './mattering.ts'
import { isClean, isClear, isStatement, lostIn } from './notice.ts'
import { pricedIn } from './priced.ts'
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

/** Whether a span lies in another. */
export const inside = (span: Span, { from, to }: Span): boolean => span.from >= from && span.to <= to

/** The language of the template: the one asked for, the one chosen, or the writer's. */
export function languageOf(
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

export const toneOf = ({ tone }: BriefRequest, reading: Reading, known: Tone | undefined): Tone => {
  if (reading.tone !== null) return reading.tone.tone
  if (known !== undefined) return known
  return tone === null ? 'plain' : (readBrief(tone, null, isGalleryWord).tone?.tone ?? 'plain')
}

export interface Proposed {
  brief: Brief
  /** A fact stands in a gap of the text and in a sentence of the person's own. */
  isDoubled: boolean
  /** What the message tells and the text does not. */
  untold: readonly Untold[]
  /** The text leaves open what it is about, and words of the message are left over. */
  isGuessed: boolean
  /** A sample stands for what it is about. */
  isSampled: boolean
  /** So many words that were to be told are not in the text. */
  unshown: number
  /** It greets each customer by name. */
  greets: boolean
}

/** Where a text greets each customer by name. */
const nameSlot = ['customer_name']

const withGreeting = (slots: string[] | undefined, greets: boolean): string[] | undefined =>
  greets ? [...(slots ?? []), ...nameSlot] : slots

/** What a text is about, unlike names, numbers and days. */
const subjects: ReadonlySet<SlotKind> = new Set([
  ...(['course', 'product', 'device', 'event', 'document', 'plan', 'status', 'reason'] as const),
])

/** The template of a blueprint for a message; `lost` are sentences that it has no gaps for, told beside it. */
export function proposed(
  request: BriefRequest,
  reading: Reading,
  blueprint: Blueprint,
  elsewhere: readonly Span[],
  sentences: readonly Told[],
  lost: readonly Pick<Told, 'text' | 'span'>[] | null = null,
  greets = false,
): Proposed {
  const { message } = reading
  const language = languageOf(request, reading)
  const { foreign } = coverageOf(message, blueprint, [...spansOf(reading, reading.values), ...elsewhere])
  const languages = { from: message.locale.code, to: localeOf(language.gallery) }
  const isNotice = 'statement' in blueprint.slots
  const spoken = (isNotice ? sentences : (lost ?? [])).map(({ span }) => span)
  // Who is named in what is told need not be the one who writes.
  // A link has its button, wherever else it stands.
  const isTold = (value: Value): boolean =>
    value.kind === 'link'
      ? false
      : value.kind === 'business'
        ? isNotice && sentences.some(({ text }) => text.includes(value.text))
        : spoken.some((span) => inside(value, span))
  const words = (isNotice ? sentences : (lost ?? [])).map(({ text }) => text).join(' ')
  const isAside = (value: Value): boolean => isWeak(value) && foreign.some((clause) => inside(value, clause))
  // What is told in a sentence beside the text has no gap in it as well.
  const values = reading.values
    .filter((value) => !isTold(value) && !isAside(value))
    .flatMap((value) => valueIn(pricedIn(reading, blueprint, value), languages) ?? [])
  const { facts: found, sources } = assign(blueprint, values)
  const brand = request.memory.brand_name
  const isOwnLanguage = language.gallery === galleryLanguages[message.locale.code]
  const beside = besideText(values, found, [...sources.values()], blueprint, message, isOwnLanguage)
  const topics = isOwnLanguage ? topicsIn(blueprint, reading, language.gallery, found) : { facts: {}, spans: [] }
  const facts = {
    ...(brand === null ? {} : { business: brand }),
    ...Object.fromEntries(Array.from(beside, ([slot, { text, value }]) => [slot, isTold(value) ? '' : text])),
    ...found,
    ...topics.facts,
    ...(words === '' ? {} : { [isNotice ? 'statement' : 'told']: words }),
  }
  const { slots: differing, lines, used: varying } = varyingParts(blueprint, reading.varying, languages)
  const slots = withGreeting(differing, greets)
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
  const shown = JSON.stringify([made.draft, request.draft], (key, value) => (key === 'example' ? undefined : value))
  const settled = [...elsewhere, ...spoken]
  const untold = untoldIn(reading, { shown, blueprint, isSameLanguage: isOwnLanguage, elsewhere: settled, told: used })
  if (!isNotice && isOwnLanguage && blueprint.category !== 'AUTHENTICATION') {
    const more = sentences
      .flatMap(({ parts }) => parts)
      .filter((part) => untold.some(({ isFact, span }) => isFact && inside(part.span, span)))
      .filter((part) => !lost?.some(({ span }) => inside(part.span, span)))
    const all = [...(lost ?? []), ...more].sort((one, other) => one.span.from - other.span.from)
    if (more.length > 0) return proposed(request, reading, blueprint, elsewhere, sentences, all)
  }
  const open = untold.map((part) => part.words)
  const brief = {
    reply: replyOf(reading, blueprint),
    edits: editsOf(made),
    facts: [...factsToRemember(request.memory, { ...said, tone: made.tone }), ...aboutBusiness(reading)],
    assumed: assumedIn(made, reading).filter(({ part }) => !isSaid(part)),
    unused: [...open, ...mattering(reading, unused).filter((words) => !open.some((part) => part.includes(words)))],
    open,
  }
  // Without the fact that a text is about nothing of it is left, nor with a variable for what a sentence tells.
  const isNeeded = ([slot, value]: [string, Value]): boolean =>
    isTold(value) &&
    (blueprint.slots[slot]?.required === true ||
      subjects.has(blueprint.slots[slot]?.kind ?? 'statement') ||
      made.variables.some((variable) => variable.slot === slot))
  const isShell = lost !== null && isAllOf(reading, sentences, lost)
  const isPointless = lost !== null && made.missing.some((slot) => blueprint.slots[slot]?.per === 'message')
  const isDoubled =
    !isNotice &&
    (isShell || isPointless || used.some(isTold) || [...assign(blueprint, reading.values).sources].some(isNeeded))
  const isOpen = ({ slot }: Variable): boolean =>
    subjects.has(blueprint.slots[slot]?.kind ?? 'statement') &&
    slots?.includes(slot) !== true &&
    !made.missing.includes(slot)
  const left = openIn(message, blueprint, [...explained, ...topics.spans])
  const isSampled = made.variables.some(isOpen)
  const isGuessed = isUntold(reading, blueprint, sentences, left) || (unused.length > 0 && isSampled)
  return {
    brief,
    untold,
    isDoubled,
    isGuessed,
    isSampled,
    unshown: unshownIn(reading, shown),
    greets: made.variables.some(({ slot }) => nameSlot.includes(slot)),
  }
}

/** All of a message stands beside a text, which would tell it again. */
const isAllOf = (reading: Reading, sentences: readonly Told[], lost: readonly Pick<Told, 'span'>[]): boolean =>
  isClear(reading, sentences) &&
  reading.roles?.includes('occasion') !== true &&
  sentences.every(({ span }) => lost.some((one) => one.span === span))

/** A whole statement is told in other words than its own. */
const isUntold = (
  reading: Reading,
  { category }: Blueprint,
  told: readonly Told[],
  left: ReadonlySet<number>,
): boolean =>
  category === 'UTILITY' &&
  isStatement(reading) &&
  told.some((one) => isClean(reading, one) && placesIn(one.span).some((at) => left.has(at)))

/** The value in the language of the template; null if it cannot be told there for sure. */
export function valueIn(value: Value, languages: Languages): Value | null {
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

const wishesOf = ({ tone, language }: Reading): Span[] => [tone, language].filter((wish) => wish !== null)

/** Where the facts are, what differs, and wishes about the form. */
export const spansOf = (reading: Reading, values: readonly Value[]): Span[] => [
  ...values.map(({ whole }) => whole),
  ...reading.varying.map(({ whole }) => whole),
  ...wishesOf(reading),
]

/** A brief in the person's own words, called after what they are about. */
export const calledAfter = (brief: Brief, reading: Reading, about: Blueprint): Brief => ({
  ...brief,
  reply: replyOf(reading, about),
  edits: brief.edits.map((edit) => (edit.op === 'set_name' ? { ...edit, name: about.name } : edit)),
})

const replyOf = ({ message: { locale } }: Reading, { titles }: Blueprint): string =>
  locale.brief.proposed.replace('#', () => titles[galleryLanguages[locale.code]])
