/** A mixed message as two drafts, each of which the validator accepts. */
import { fix, validate } from '../../validator/index.ts'
import type { JsonObject } from '../../validator/subject.ts'
import type { CategoryForecast } from '../contract.ts'
import { pathOf, type Reading, type ReadText } from '../reading.ts'
import { joinersOf } from './joiners.ts'
import { closingOf, openingOf, optOutOf, templateCodeOf } from './labels.ts'
import { withBody, withButtons, withoutComponents, wordsIn } from './rewrite.ts'
import { sentencesOf, type Unit, unitsOf } from './units.ts'

type Split = { utility: Record<string, unknown>; marketing: Record<string, unknown> }

const salutationWords = 4
/** Fewer words are no message. */
const fewestWords = 3

interface Halves {
  utility: string
  marketing: string
}

/** Null if it is not mixed, or if one of the two would be nothing. */
export function splitOf(reading: Reading, forecast: CategoryForecast): Split | null {
  const { subject, body } = reading
  if (body === undefined || subject.carousel !== undefined || forecast.first_review === 'AUTHENTICATION') return null
  const isMixed =
    forecast.reasons.some(({ rule }) => rule === 'mixed') || forecast.later_sweep !== forecast.first_review
  const halves = isMixed ? halvesOf(reading, body, forecast) : null
  if (halves === null) return null
  const selling = new Set(
    forecast.reasons.filter(({ weight, rule }) => weight > 0.4 && rule !== 'mixed').map(({ path }) => path),
  )
  const utility = draftOf(reading, halves.utility, 'UTILITY', selling)
  const marketing = draftOf(reading, halves.marketing, 'MARKETING', selling)
  return utility === null || marketing === null ? null : { utility, marketing }
}

function halvesOf(reading: Reading, body: ReadText, { reasons }: CategoryForecast): Halves | null {
  const sells = reasons.filter(({ weight, path, rule }) => weight > 0.4 && path === body.path && rule !== 'gallery')
  const serves = reasons.filter(
    ({ weight, path, rule }) => weight < -0.6 && path === body.path && rule !== 'gallery' && rule !== 'variable',
  )
  const weigh = (start: number, end: number, list: typeof reasons) =>
    list.reduce((sum, { range, weight }) => sum + (range[0] >= start && range[1] <= end ? Math.abs(weight) : 0), 0)
  const utility: string[] = []
  const marketing: string[] = []
  for (const [at, { start, end, from, to }] of sentencesOf(body).entries()) {
    const text = body.value.slice(start, end)
    const [sold, served] = [weigh(start, end, sells), weigh(start, end, serves)]
    const isSalutation = at === 0 && to - from < salutationWords && sold === 0
    if (isSalutation) marketing.push(text)
    if (sold === 0 || isSalutation) utility.push(text)
    else if (served === 0 || !divide(reading, body, { start, end }, sells, utility, marketing))
      (sold > 2 * served ? marketing : utility).push(text)
  }
  const halves = { utility: utility.join('').trim(), marketing: marketing.join('').trim() }
  return wordsIn(halves.utility) < fewestWords || wordsIn(halves.marketing) < fewestWords ? null : halves
}

/** "and you get 10% off" → "you get 10% off". */
function withoutJoiner(text: string, language: string): string {
  const [first = ''] = text.split(' ', 1)
  return joinersOf(language).has(first.toLowerCase()) ? text.slice(first.length).trimStart() : text
}

/** A sentence that does both is divided at the clause that sells; false if there is none. */
function divide(
  reading: Reading,
  body: ReadText,
  { start, end }: { start: number; end: number },
  sells: CategoryForecast['reasons'],
  utility: string[],
  marketing: string[],
): boolean {
  const places = sells.filter(({ range }) => range[0] >= start && range[1] <= end).map(({ range }) => range)
  const holdsAll = (unit: Unit) => places.every(([from, to]) => unit.start <= from && unit.end >= to)
  const clause = unitsOf(body, reading.language, places)
    .filter(
      (unit) =>
        unit.start >= start &&
        unit.end <= end &&
        (unit.start > start || unit.end < end) &&
        unit.replacement === '' &&
        holdsAll(unit),
    )
    .sort((one, other) => one.cost - other.cost)[0]
  if (clause === undefined) return false
  utility.push(body.value.slice(start, clause.start) + body.value.slice(clause.end, end))
  const sold = withoutJoiner(body.value.slice(clause.start, clause.end).replace(/^[\s,;:–—(-]+/, ''), reading.language)
  marketing.push(`${sold.charAt(0).toUpperCase()}${sold.slice(1)}. `)
  return true
}

function draftOf(
  reading: Reading,
  text: string,
  category: 'UTILITY' | 'MARKETING',
  selling: ReadonlySet<string>,
): JsonObject | null {
  const isMarketing = category === 'MARKETING'
  const opened = text.startsWith('{{') ? `${openingOf(reading.language)}${text}` : text
  const closing = isMarketing ? optOutOf(reading.language) : closingOf(reading.language)
  for (const body of [opened, `${opened} ${closing}`]) {
    const draft = draftWith(reading, body, isMarketing, selling)
    if (draft === null) return null
    const fixed = fix(draft).template
    if (!validate(fixed).some(({ severity }) => severity === 'error')) return fixed as JsonObject
  }
  return null
}

function draftWith(
  reading: Reading,
  text: string,
  isMarketing: boolean,
  selling: ReadonlySet<string>,
): JsonObject | null {
  const { subject, language } = reading
  const written = withBody(subject.template, subject, text)
  if (written === null) return null
  const sells = (button: JsonObject): boolean => {
    const view = subject.buttons.find(({ raw }) => raw === button)
    return view !== undefined && [view.path, view.label?.path ?? []].some((path) => selling.has(pathOf(path)))
  }
  const sorted = withButtons(written, (button) => (sells(button) === isMarketing ? button : null))
  const { header, offer } = subject
  const isHeaderSelling = header?.text != null && selling.has(pathOf(header.text.path))
  // A text header belongs to one of both; a picture may be in either.
  const foreign = header?.text != null && isHeaderSelling !== isMarketing ? [header.raw] : []
  const parted = withoutComponents(
    sorted,
    new Set([...foreign, ...(isMarketing || offer === undefined ? [] : [offer.raw])]),
  )
  const name = typeof parted.name === 'string' && parted.name !== '' ? parted.name : 'message'
  const components = (parted.components as readonly JsonObject[]).filter(
    (component) => component !== subject.footer?.raw,
  )
  const footer = { type: 'FOOTER', text: optOutOf(language) }
  const keepsFooter =
    subject.footer !== undefined && !reading.of('optOut').some(({ text: { part } }) => part === 'footer')
  const own = keepsFooter && subject.footer !== undefined ? [subject.footer.raw] : []
  return {
    ...parted,
    name: `${name.slice(0, 500)}${isMarketing ? '_offer' : ''}`,
    language: typeof parted.language === 'string' ? parted.language : templateCodeOf(language),
    category: isMarketing ? 'MARKETING' : 'UTILITY',
    components: inOrder([...components, ...(isMarketing && subject.offer === undefined ? [footer] : own)]),
  }
}

const order = ['HEADER', 'LIMITED_TIME_OFFER', 'BODY', 'FOOTER', 'BUTTONS']
const placeOf = ({ type }: JsonObject): number => {
  const at = order.indexOf(String(type).toUpperCase())
  return at === -1 ? order.length : at
}
const inOrder = (components: readonly JsonObject[]): readonly JsonObject[] =>
  components.toSorted((one, other) => placeOf(one) - placeOf(other))
