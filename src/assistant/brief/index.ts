/** One plain message becomes a complete template. Pure: the same request gives the same proposal. */
import type { Blueprint } from '../../gallery/index.ts'
import { localeCodes } from '../../language/index.ts'
import type { Category } from '../../template/draft.ts'
import { languageOfText } from '../../validator/index.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { isFunctional } from '../reading/functional.ts'
import {
  galleryLanguages,
  type Reading,
  readBrief,
  readMessage,
  type Span,
  spanAt,
  type Value,
} from '../reading/index.ts'
import { isOfCustomers, sentencesIn, type Told } from '../telling/sentences.ts'
import { assign } from './assign.ts'
import { isDenied } from './denial.ts'
import { evidenceFor } from './evidence.ts'
import { foreignBrief } from './foreign.ts'
import { isClear, isCovered, newsOf, noticeOf, statementsIn } from './notice.ts'
import { isInOtherLetters, otherLanguage, otherLanguageBrief } from './other-language.ts'
import { calledAfter, inside, type Proposed, proposed } from './proposed.ts'
import { type Purpose, purposeOf } from './purpose.ts'
import { likely, unsure } from './unsure.ts'
import { isGalleryWord, tellsPurpose } from './vocabulary.ts'

/** A part of the text of a message. */
export interface Place {
  from: number
  to: number
}

/** From so much on, what a purpose takes of the facts shows that it is meant. */
const proof = 2

/** They may be in any message, and speak for no purpose. */
const circumstances: ReadonlySet<Value['kind']> = new Set([
  ...(['date', 'time', 'duration', 'place', 'person', 'amount', 'count'] as const),
  ...(['business', 'link', 'phone', 'document', 'reason', 'course', 'event'] as const),
  ...(['sizes', 'instalments', 'seats', 'minimum'] as const),
])

/**
 * A complete proposal, or the nearest ones if the message asks for a template of another kind; null if it is no brief.
 * `explained` are parts that were understood as something else.
 */
export function briefOf(request: BriefRequest, explained: readonly Place[] = []): Brief | null {
  const foreign = foreignCode(request.message)
  return foreign === null ? knownBrief(request, explained) : foreignBrief(request, foreign)
}

/** Tells values that speak for a purpose from circumstances, which may be in any message. */
function strongFor(reading: Reading, found: Blueprint | null): (value: Value) => boolean {
  const taken = found === null ? [] : [...assign(found, reading.values).sources.values()]
  const isProven = found !== null && evidenceFor(found, reading).strong >= proof
  return (value) =>
    !circumstances.has(value.kind) ||
    value.cue === 'moved' ||
    value.cue === 'again' ||
    ((isProven || value.kind === 'event' || value.kind === 'course') &&
      value.kind !== 'business' &&
      taken.includes(value))
}

function knownBrief(
  request: BriefRequest,
  explained: readonly Place[],
  heard = readBrief(request.message, request.userLanguage, isGalleryWord, true),
): Brief | null {
  const elsewhere = spansAt(heard, explained)
  const isElsewhere = (span: Span): boolean => elsewhere.some((part) => inside(span, part))
  const own = { ...heard, values: heard.values.filter((value) => !isElsewhere(value)) }
  const purpose = purposeOf(own, request.draft.category, elsewhere)
  const told = sentencesIn(own, elsewhere)
  // "Order number, new date, apologise": what is told does not differ.
  const isOrder = (thing: Span): boolean => told.some((one) => one.isOrdered && inside(one.span, thing))
  const reading = { ...own, varying: own.varying.filter((thing) => !isOrder(thing)) }
  const found = meantBy(reading, purpose)
  const isStrong = strongFor(reading, found)
  const strong = reading.values.filter(isStrong)
  const neutral = reading.values.filter((value) => !isStrong(value)).map(({ whole }) => whole)
  // A code is in no other text.
  const isCode = found?.category === 'AUTHENTICATION'
  const isSure = isCode || purpose.share >= likely.surely
  const said = newsOf(reading, told, elsewhere)
  const isMute = said.length === 0 && found === null && purpose.isBrief && reading.varying.length === 0
  const news = isMute ? statementsIn(reading, elsewhere) : said
  const notice = noticeOf(request, reading, news, purpose)
  const other = isCode ? null : otherLanguage(request, reading)
  if (other !== null) {
    const all = { told: news, found, isSure, notice, elsewhere, neutral }
    const brief = otherLanguageBrief(request, reading, all, other)
    if (!isInOtherLetters(brief, other, reading))
      return brief ?? unsure(request, reading, purpose, elsewhere.length === 0)
    const draft = { ...request.draft, language: other }
    return knownBrief({ ...request, draft }, explained, { ...heard, language: null })
  }
  return ownBrief({ request, reading, found, isCode, isSure, strong, told, news, notice, purpose, elsewhere })
}

/** What is known of a message in the language of its template. */
interface Heard {
  request: BriefRequest
  reading: Reading
  found: Blueprint | null
  isCode: boolean
  isSure: boolean
  strong: readonly Value[]
  told: readonly Told[]
  news: readonly Told[]
  notice: Blueprint | null
  purpose: Purpose
  elsewhere: readonly Span[]
}

/** Of clear sentences nothing has to be left out, and nothing in them is told by a sample. */
const isLeavingOut = (own: Proposed, reading: Reading, told: readonly Told[]): boolean =>
  (own.isSampled || own.unshown > 0 || (own.brief.unused ?? []).length > 0) &&
  reading.varying.length === 0 &&
  isClear(reading, told)

/** The text of the purpose, or else the sentences as they are. */
function ownBrief({ request, reading, found, isCode, isSure, ...heard }: Heard): Brief | null {
  const { strong, told, news, notice, purpose, elsewhere } = heard
  const isEarned = found !== null && (isSure || isCovered(reading, told, found, strong))
  const own = found !== null ? proposed(request, reading, found, elsewhere, told) : null
  const isPoor = own === null || own.isGuessed
  const isFitting = isEarned && own?.isDoubled === false
  // "A reminder of the appointment, …": what is told besides goes with it.
  const isNamed = found !== null && names(reading, found)
  const isWhole =
    isCode ||
    (isNamed && own?.isDoubled === false) ||
    (isFitting && !isPoor && (isSure || !own.untold.some((part) => part.isFact)))
  const isLossy = !isCode && !isNamed && own !== null && isLeavingOut(own, reading, told)
  const greets = own?.greets === true && isSure
  const words =
    notice === null || (isWhole && !isLossy) ? null : proposed(request, reading, notice, elsewhere, news, null, greets)
  if (words === null)
    return (
      own?.brief ??
      nearestOf(request, reading, purpose, elsewhere) ??
      unsure(request, reading, purpose, elsewhere.length === 0)
    )
  const isAbout = found !== null && isSure && notice?.category === found.category
  const called = isAbout ? calledAfter(words.brief, reading, found) : words.brief
  if (isLossy && words.brief.unused?.length === 0) return called
  const isBetter = isFitting && !(isPoor && words.untold.length === 0) && own.untold.length <= words.untold.length
  return isBetter ? own.brief : called
}

/** "We are not closed on Monday": what is denied is not what the message is for. */
const meantBy = (reading: Reading, { blueprint }: Purpose): Blueprint | null =>
  blueprint !== null && isDenied(reading, blueprint) ? null : blueprint

/** In tokens; whoever writes more tells something. */
const longestWish = 150

/** Who asks for a template and tells nothing gets the likeliest; null if the message may be no brief, or denies it. */
function nearestOf(
  request: BriefRequest,
  reading: Reading,
  { nearest: [first], share, isBrief }: Purpose,
  elsewhere: readonly Span[],
): Brief | null {
  const isCase = reading.message.marks.all('conditions').some((mark) => isOfCustomers(reading.message, mark))
  if (isCase || reading.message.tokens.length > longestWish) return null
  const isTelling = reading.roles?.some((role) => role === 'occasion' || role === 'told' || role === 'varying') === true
  const isLikely = first !== undefined && isBrief && isTelling && share >= likely.near && !isDenied(reading, first)
  return isLikely ? proposed(request, reading, first, elsewhere, []).brief : null
}

/** Whether the words for what the message is for tell the purpose. */
const names = ({ message, roles }: Reading, blueprint: Blueprint): boolean =>
  roles?.some(
    (role, at) =>
      role === 'occasion' &&
      !isFunctional(message, at) &&
      tellsPurpose(blueprint, galleryLanguages[message.locale.code], message.tokens[at]?.key ?? ''),
  ) === true

/** The language of a message if we know no more than a few words of it. */
function foreignCode(message: string): string | null {
  const code = languageOfText(message)
  return code === null || localeCodes.some((known) => known === code.split(/[_-]/)[0]) ? null : code
}

/** The category of the purposes that the words may be about; null if they disagree or there are none. */
export function categoryOf(words: string): Category | null {
  const { blueprint, share, category } = purposeOf(readBrief(words, null, isGalleryWord), undefined)
  return blueprint?.category ?? (share >= likely.near ? category : null)
}

/** The tokens at places of the text. */
const spansAt = ({ message: { tokens } }: Reading, places: readonly Place[]): Span[] =>
  places.map(({ from, to }) => spanAt(tokens, from, to))

/** In UTF-16 units: whoever asks for something new says so soon, and reading all of a long text costs. */
const anewReach = 500

/** True if the message asks for a quite new template: "now one for …". */
export const startsAnew = ({ message, userLanguage }: BriefRequest): boolean =>
  readMessage(message.slice(0, anewReach), userLanguage, isGalleryWord).marks.all('anew').length > 0
