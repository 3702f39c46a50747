/** The variables of one text as parameters: which, how long, with which sample. */
import { sampleFor } from '../../template/examples.ts'
import { distinctNames, findPlaceholders, replacePlaceholders, sampleOrder } from '../../template/placeholders.ts'
import type { MakeParameter } from './naming.ts'
import { type Raw, toList, toRecord, toText } from './raw.ts'
import { fixed, given, type JsonSchema, list, type Node, object, type Parameter } from './tree.ts'
import { otherBodyForms, textSchema } from './values.ts'

/** A plausible value for a variable without a sample. */
export type Inventor = (before: string, name: string, after: string) => string

/** Looking at the words around a variable takes a while, and no real template has as many without a sample. */
const mostInvented = 60

/** @param language of the template */
export function inventorFor(language: string | undefined): Inventor {
  let left = mostInvented
  return (before, name, after) => {
    left -= 1
    return left < 0 ? name : sampleFor(before, name, language, after)
  }
}

const countCharacters = (text: string): number => [...text].length

/** How many characters the words of a text take without its variables. */
export const fixedLength = (text: string): number => countCharacters(replacePlaceholders(text, () => ''))

/** So much of the text is quoted on either side of a variable, in UTF-16 units. */
const quoted = 30

interface Spot {
  before: string
  after: string
}

/** Where each variable first appears. */
function spotsIn(text: string): Map<string, Spot> {
  const first = findPlaceholders(text).toReversed()
  return new Map(first.map(({ name, start, end }) => [name, { before: text.slice(0, start), after: text.slice(end) }]))
}

/** The last words before a variable; what is left out is marked, and no word is cut unless it alone is longer. */
const endOf = (text: string): string =>
  text.length <= quoted ? text : `…${text.slice(-quoted).replace(/^\S*\s/u, '')}`

/** The first words behind a variable, likewise. */
const startOf = (text: string): string =>
  text.length <= quoted ? text : `${text.slice(0, quoted).replace(/\s\S*$/u, '')}…`

const aboutOf = (place: string, name: string, { before, after }: Spot): string => {
  const words = `${endOf(before)}{{${name}}}${startOf(after)}`
  return `Variable of the ${place}: ${JSON.stringify(words.replace(/\s+/g, ' ').trim().toWellFormed())}`
}

/** A sample as it may be sent. */
export function asSent(sample: string, maxLength: number): string {
  const tidy = sample.toWellFormed().replace(/\s+/g, ' ').trim()
  return [...tidy].slice(0, Math.max(1, maxLength)).join('').trim()
}

/** The samples of a text's variables, by name, from any of Meta's shapes. */
export function samplesIn(example: unknown, kind: 'header_text' | 'body_text', text: string): Map<string, string> {
  const { [kind]: listed, [`${kind}_named_params`]: named } = toRecord(example)
  const [first] = toList(listed)
  const values = Array.isArray(first) ? first : Array.isArray(listed) ? listed : [listed]
  const byPosition = sampleOrder(text).map((name, index) => [name, toText(values[index])] as const)
  const byName = toList(named)
    .map(toRecord)
    .map(({ param_name, example: value }) => [toText(param_name), toText(value)] as const)
  return new Map([...byPosition, ...byName].filter(([, value]) => value.trim() !== ''))
}

export interface Text {
  text: string
  /** For people: `body`, `header of card 2`. */
  place: string
  /** Of the whole text, in characters. */
  limit: number
  samples: ReadonlyMap<string, string>
  isNamed: boolean
  /** The contract's name for a variable. */
  nameOf: (variable: string) => string
  invent: Inventor
  /** Bodies have two more forms of variables. */
  hasOtherForms: boolean
}

/** How long the values of one text may be together. */
export interface Room {
  part: string
  /** Characters left by the words of the template. */
  limit: number
  parameters: string[]
}

/** `parameters` of a header or body; null if the text has no variables. */
export function textParameters(make: MakeParameter, request: Text): { node: Node; room: Room } | null {
  const { text, place, limit, samples, isNamed, nameOf, invent, hasOtherForms } = request
  const names = isNamed ? distinctNames(text) : sampleOrder(text)
  if (names.length === 0) return null
  const left = limit - fixedLength(text)
  // The other variables take at least one character each.
  const maxLength = Math.max(1, left - (names.length - 1))
  const spots = spotsIn(text)
  const made = names.map((variable): Parameter => {
    const spot = spots.get(variable) ?? { before: '', after: '' }
    const sample = asSent(samples.get(variable) ?? '', maxLength)
    const example = sample || asSent(invent(spot.before, variable, spot.after), maxLength)
    return make({
      name: nameOf(variable),
      schema: textSchema(maxLength),
      example,
      about: aboutOf(place, variable, spot),
    })
  })
  const items = made.map((parameter, index): Node => {
    const name = isNamed ? (names[index] ?? '') : null
    const others: JsonSchema[] | undefined = hasOtherForms ? otherBodyForms(name) : undefined
    return object(
      { type: fixed('text'), ...(name !== null && { parameter_name: fixed(name) }), text: given(parameter) },
      others,
    )
  })
  const room = { part: place, limit: Math.max(0, left), parameters: made.map(({ name }) => name) }
  return { node: list(items, isNamed ? 'any' : 'fixed'), room }
}

/** The sample of an address' variable: what follows its fixed part. */
export function suffixSample(button: Raw, invent: Inventor): string {
  const url = toText(button.url)
  const [first] = findPlaceholders(url)
  const base = url.slice(0, first?.start ?? url.length)
  const [listed] = toList(button.example)
  const sample = (toText(button.example) || toText(listed)).trim()
  const own = sample.startsWith(base) ? sample.slice(base.length) : sample
  const isAddress = own === '' || /^https?:/i.test(own)
  return isAddress ? invent(base, first?.name ?? '1', '') : own
}
