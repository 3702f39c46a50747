/** What of a message a proposal does not hold: parts that are asked about before the template is final. Pure. */
import type { Blueprint } from '../../gallery/index.ts'
import { fold, tokenise } from '../../language/index.ts'
import { isFunctional } from '../reading/functional.ts'
import { galleryLanguages, type Message, placesIn, type Reading, type Span, sourceOf } from '../reading/index.ts'
import { isStop } from '../reading/message.ts'
import { tellsPurpose } from './vocabulary.ts'

/** Other forms of a word begin alike. */
const stemLength = 5
const stemOf = (word: string): string => word.slice(0, stemLength)

/** Digits without what separates or fills them: "1.240" is "1240", "09" is "9". */
const figuresIn = (words: string): string[] =>
  (words.match(/\d+(?:[.,]\d{3})*/g) ?? []).map((figure) => figure.replace(/[.,]/g, '').replace(/^0+(?=\d)/, ''))

interface Shown {
  stems: ReadonlySet<string>
  figures: ReadonlySet<string>
  /** Links and numbers to call, without what people write between their parts. */
  bare: string
}

const bareOf = (words: string): string => fold(words).replace(/[^\p{L}\p{N}]/gu, '')

function shownIn(shown: string): Shown {
  const stems = new Set(tokenise(shown).map(({ key }) => stemOf(key)))
  return { stems, figures: new Set(figuresIn(shown)), bare: bareOf(shown) }
}

/** How many words that were to be told stand in the text in no form, though they are known to be about its purpose. */
export function unshownIn({ message, roles }: Reading, shown: string): number {
  const { stems } = shownIn(shown)
  const isOpen = (at: number): boolean => {
    const { key = '', text = '', kind } = message.tokens[at] ?? {}
    return (
      roles?.[at] === 'told' &&
      kind === 'word' &&
      !isFunctional(message, at) &&
      !stems.has(stemOf(key)) &&
      !stems.has(stemOf(fold(text)))
    )
  }
  return placesIn({ from: 0, to: message.tokens.length }).filter(isOpen).length
}

/** A clause before an "and" has so many words. */
const fewestOfClause = 4

/** The parts of a message between stops; an "and" with a subject behind it begins one too. */
function partsOf(message: Message): Span[] {
  const { marks } = message
  const parts: Span[] = []
  let from = 0
  for (let at = 0; at <= message.tokens.length; at += 1) {
    const joint = at - from >= fewestOfClause ? marks.at(at, 'and') : null
    const isClause = joint !== null && marks.at(joint.to, 'subjects', 'general', 'audience') !== null
    if (!isStop(message, at) && !isClause) continue
    if (at > from) parts.push({ from, to: at })
    from = isClause ? joint.to : at + 1
  }
  return parts
}

/** So many words are more than a remark. */
const fewestLost = 3
/** Of an address the end is enough: it may be told with what leads it or without. */
const longestBare = 12

/** How the words that a template shows stand to those of a message. */
export interface Compared {
  /** All words of the template. */
  shown: string
  blueprint: Blueprint
  /** It is in the language of the message: words can be compared. */
  isSameLanguage: boolean
  /** What was understood as something else. */
  elsewhere: readonly Span[]
  /** The facts that it tells. */
  told: readonly Span[]
}

/** A part of a message that a template does not tell, to the letter. */
export interface Untold {
  words: string
  span: Span
  /** The customers were to be told it. */
  isFact: boolean
}

/**
 * The parts of a message that tell something which the template does not: a figure, an address, quoted words, something
 * denied, or several words of which most are lost.
 */
export function untoldIn(
  { message, varying, tone, language, fixed, values, roles }: Reading,
  { shown, blueprint, isSameLanguage, elsewhere, told }: Compared,
): Untold[] {
  const { tokens, marks, locale } = message
  const { stems, figures, bare } = shownIn(shown)
  const gallery = galleryLanguages[locale.code]
  const isHeld = (at: number): boolean => {
    const { key = '', text = '' } = tokens[at] ?? {}
    return stems.has(stemOf(key)) || stems.has(stemOf(fold(text))) || tellsPurpose(blueprint, gallery, key)
  }
  const times = isSameLanguage ? [] : values.filter(({ kind }) => kind === 'time')
  const settled = new Set(
    [
      ...varying.map(({ whole }) => whole),
      ...[tone, language].filter((wish) => wish !== null),
      ...fixed,
      ...times,
      ...elsewhere,
    ].flatMap(placesIn),
  )
  const addresses = fixed.filter(
    ({ text, from }) =>
      !bare.includes(bareOf(text).slice(-longestBare)) &&
      !elsewhere.some((span) => span.from <= from && from < span.to),
  )
  const isTold = (at: number): boolean => roles === null || roles[at] === 'told'
  const isFigure = (at: number): boolean => tokens[at]?.kind === 'number'
  const isShownFigure = (at: number): boolean =>
    figuresIn(tokens[at]?.text ?? '').every((figure) => figures.has(figure))
  const isUntold = (part: Span): boolean => {
    if (addresses.some(({ from, to }) => from >= part.from && to <= part.to)) return true
    const places = placesIn(part).filter((at) => !settled.has(at) && (isTold(at) || roles?.[at] === 'occasion'))
    if (!places.filter(isFigure).every(isShownFigure)) return true
    // "Title differs each time" was read as no thing that differs.
    const isOfDiffering = placesIn(part).some((at) => marks.covers(at, 'changeTails', 'variableTails'))
    if (isOfDiffering && !varying.some(({ whole }) => whole.from < part.to && part.from < whole.to)) return true
    if (!isSameLanguage || !placesIn(part).some(isTold) || blueprint.category === 'AUTHENTICATION') return false
    const content = places.filter((at) => tokens[at]?.kind === 'word' && !isFunctional(message, at))
    const lost = content.filter((at) => !isHeld(at)).length
    const tellsFact = told.some(({ from, to }) => from >= part.from && to <= part.to)
    // "Return at 5 pm": what the fact is about is lost.
    if (tellsFact && lost > 0 && lost === content.length) return true
    if (lost * 2 <= content.length) return false
    const isDenied = places.some((at) => marks.covers(at, 'negations'))
    return isDenied || (!tellsFact && places.length >= fewestLost && lost > 1)
  }
  return partsOf(message)
    .filter(isUntold)
    .map((part) => ({
      words: sourceOf(message, part),
      span: part,
      isFact: placesIn(part).some(isTold),
    }))
}
