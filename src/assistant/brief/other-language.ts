/** A message that wants a text in another language than its own: what it tells in words is not told there. */
import { type Blueprint, findBlueprint, galleryLanguageOf } from '../../gallery/index.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { isFunctional } from '../reading/functional.ts'
import { galleryLanguages, localeOf, placesIn, type Reading, type Span, sourceOf } from '../reading/index.ts'
import type { Told } from '../telling/sentences.ts'
import { openIn } from './coverage.ts'
import { languageOf, proposed, spansOf, valueIn } from './proposed.ts'
import { awaiting, isSameLanguage, isWrittenIn, wantsRest, wantsText } from './translation.ts'

/** What is known of the message. */
interface Heard {
  told: readonly Told[]
  /** The purpose that it is surely about. */
  found: Blueprint | null
  /** Whatever else is told, it is meant. */
  isSure: boolean
  /** What takes sentences as they are; null if there are none for the customers. */
  notice: Blueprint | null
  elsewhere: readonly Span[]
  /** Values that may be in any message. */
  neutral: readonly Span[]
}

/** The language of the template, if it is another than that of the message, or in other letters. */
export function otherLanguage(request: BriefRequest, reading: Reading): string | null {
  const code = reading.language?.code ?? request.draft.language
  const isOwn = languageOf(request, reading).gallery === galleryLanguages[reading.message.locale.code]
  return code === undefined || (isOwn && galleryLanguageOf(code) !== null) ? null : code
}

/** Of so many words that tell the purpose, one may be of something that the text does not tell. */
const tellingForOpen = 3

/** Whether the purpose is nearly all that is told: without the subject of what was said, a ready text tells something else. */
function isAllTold(
  reading: Reading,
  { told, elsewhere, neutral }: Heard,
  found: Blueprint,
  languageCode: string,
): boolean {
  const { message, values, roles } = reading
  const gallery = galleryLanguageOf(languageCode)
  const languages = {
    from: message.locale.code,
    to: gallery === null ? message.locale.code : localeOf(gallery),
  }
  const kept = values.filter((value) => valueIn(value, languages) !== null)
  const open = openIn(message, found, [...spansOf(reading, kept), ...elsewhere])
  const spoken = new Set(told.flatMap(({ span }) => placesIn(span)))
  const isSaid = (at: number): boolean => spoken.has(at) || roles?.[at] === 'occasion' || roles?.[at] === 'told'
  // "Our bakery" says who writes, but "the school is closed" what happened.
  const isSubject = (at: number): boolean => message.marks.covers(at, 'trades')
  const isOfCustomers = (at: number): boolean => roles?.[at] !== 'us' && roles?.[at] !== 'name'
  const all = placesIn({ from: 0, to: message.tokens.length }).filter((at) => message.tokens[at]?.kind !== 'mark')
  const any = new Set([...neutral, ...elsewhere].flatMap(placesIn))
  const content = (all.some(isSaid) ? all.filter(isSaid) : all.filter(isOfCustomers)).filter(
    (at) => !any.has(at) && (isSubject(at) || !isFunctional(message, at)),
  )
  const facts = new Set(kept.flatMap(placesIn))
  // "It must mention 15% and Café Luna"
  if (content.filter((at) => !facts.has(at)).length <= 1) return true
  const left = content.filter((at) => open.has(at) || isSubject(at)).length
  return left * tellingForOpen <= content.length - left
}

/** Marketing that takes something off: what it is about needs no words. */
const isRebate = ({ draft }: BriefRequest, { values }: Reading): boolean =>
  draft.category === 'MARKETING' && values.some(({ kind }) => kind === 'percent')

/** A ready text with the facts that need no translation, or the question for the text itself; null if the message tells nothing. */
export function otherLanguageBrief(
  request: BriefRequest,
  reading: Reading,
  heard: Heard,
  languageCode: string,
): Brief | null {
  const { told, notice, elsewhere } = heard
  const found = heard.found ?? (isRebate(request, reading) ? findBlueprint('sale') : null)
  const { locale } = reading.message
  // In other letters it is not written there.
  const isThere = ({ text }: Told): boolean =>
    !isSameLanguage(languageCode, locale.code) && isWrittenIn(text, languageCode)
  const there = told.filter(isThere)
  if (notice !== null && there.length > 0) return proposed(request, reading, notice, elsewhere, there).brief
  const isKnown = galleryLanguageOf(languageCode) !== null && languageOf(request, reading).code === languageCode
  if (found !== null && isKnown && (heard.isSure || isAllTold(reading, heard, found, languageCode))) {
    const { brief, isGuessed, isSampled } = proposed(request, reading, found, elsewhere, told)
    const isWhole = brief.unused === undefined || brief.unused.length === 0
    if (isWhole && !isSampled) return brief
    if (!isGuessed && !isSampled)
      return {
        ...brief,
        reply: `${brief.reply} ${wantsRest(locale, languageCode)}`,
        facts: [...brief.facts, awaiting(languageCode, true)],
      }
  }
  const nearest = found ?? notice
  if (nearest === null) return null
  const { why } = locale.brief
  return {
    ...wantsText(locale, languageCode),
    edits: [
      { op: 'set_category', category: nearest.category },
      { op: 'set_language', language: languageCode },
      { op: 'set_name', name: nearest.name },
    ],
    assumed: [
      { part: 'category', why: why.category },
      { part: 'name', why: why.name },
    ],
    unused: told.map(({ span }) => sourceOf(reading.message, span)),
  }
}

/** Whoever writes a language in other letters is not asked to write in it. */
export const isInOtherLetters = (brief: Brief | null, languageCode: string, { message }: Reading): boolean =>
  brief?.question !== undefined && isSameLanguage(languageCode, message.locale.code)
