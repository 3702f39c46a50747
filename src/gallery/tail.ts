/** What was told and has no place in a text stands in lines of its own before its last sentence; who writes comes at the end. */
import type { Facts, Filling } from './filling.ts'
import { capitalised, tidyFact } from './fit.ts'
import { type SlotKind, slotKinds } from './kinds.ts'
import { closings, isLabelled, type Labelled, labels } from './labels.ts'
import type { GalleryLanguage } from './languages.ts'
import { sampleOf } from './samples.ts'

/** Something that differs per customer, as the person calls it; `kind` decides about its sample. */
export interface Line {
  label: string
  kind: SlotKind
}

/** Facts that are told as they are, in a sentence of their own: an offer, what is got for points, the person's own words. */
const sentences = ['offer', 'rule', 'told'] as const
/** Slots that are told outside a text. */
export const tailSlots: readonly string[] = [...sentences, ...Object.keys(labels), 'business']

interface Told {
  /** Null for a sentence. */
  label: string | null
  slot: string
  filling: Filling
}

const slotOf = (kind: SlotKind): Filling['slot'] => ({ kind, per: 'message' })

/** Labels that are no kinds themselves. */
const kinds: Partial<Record<Labelled, SlotKind>> = {
  sizes: 'product',
  instalments: 'product',
  lowest: 'amount',
  minimum: 'amount',
  seats: 'count',
  when: 'date',
  reopening_date: 'date',
}

const kindOf = (slot: Labelled): SlotKind => kinds[slot] ?? slotKinds.find((kind) => kind === slot) ?? 'product'

/** As a sentence; Hindi in its own script has a stop of its own. */
const stopOf = (language: GalleryLanguage): string => (language === 'hi' ? '।' : '.')

const ended = (value: string, language: GalleryLanguage): string =>
  /[.!?।…]$/u.test(value) ? value : `${value}${stopOf(language)}`

export interface TailOptions {
  facts: Facts
  varying: readonly string[]
  lines: readonly Line[]
  language: GalleryLanguage
}

/** What the text has no place for: neither in `shown`, nor in a slot that stands for the same. */
function leftOver({ facts, varying, lines, language }: TailOptions, shown: readonly string[]): Told[] {
  const isOpen = (slot: string): boolean => !shown.includes(slot) && !(slot === 'offer' && shown.includes('percent'))
  const factOf = (slot: string): string =>
    isOpen(slot) && !varying.includes(slot) && Object.hasOwn(facts, slot) ? tidyFact(facts[slot]) : ''
  const told = sentences.flatMap((slot): Told[] => {
    const fact = factOf(slot)
    const filling = { slot: slotOf('offer'), sample: '', fact: ended(capitalised(fact), language) }
    return fact === '' ? [] : [{ label: null, slot, filling }]
  })
  const labelled = Object.keys(labels)
    .filter(isLabelled)
    .flatMap((slot): Told[] => {
      const kind = kindOf(slot)
      const fact = factOf(slot)
      const label = labels[slot][language]
      if (fact !== '') return [{ label, slot, filling: { slot: slotOf(kind), sample: '', fact } }]
      const isWanted = isOpen(slot) && varying.includes(slot)
      return isWanted
        ? [{ label, slot, filling: { slot: slotOf(kind), sample: sampleOf(kind, language), variable: 'wanted' } }]
        : []
    })
  const named = lines.map(({ label, kind }): Told => {
    const filling = { slot: slotOf(kind), sample: sampleOf(kind, language), variable: 'wanted' as const }
    return { label: capitalised(tidyFact(label)), slot: '', filling }
  })
  return [...told, ...labelled, ...named]
}

/** A part that is always there whatever is filled: its last choice has no gap. */
const isCertain = (part: string): boolean => !(part.split('|').at(-1) ?? '').includes('{')

/** Where the last sentence or paragraph of a wording begins; null if it is the only one, or if it may be left out. */
function closingOf(wording: string): number | null {
  // Optional parts count only by the stop they end in, and as a whole if they are the end.
  const outside = wording.replace(/\[[^[\]]*\]/g, (part, at: number) => {
    const isEnd = at + part.length === wording.length && isCertain(part.slice(0, -1))
    const stop = /[.!?।…]\]$/u.test(part) ? '.' : '_'
    return isEnd ? ` ${'X'.repeat(part.length - 1)}` : '_'.repeat(part.length - 1) + stop
  })
  const paragraph = outside.lastIndexOf('\n\n')
  if (paragraph > 0) return paragraph
  const ends = [...outside.matchAll(/[.!?।…](?= {1,2}[^_\s\p{Ll}])/gu)].filter(({ index }) =>
    /[^_ ]/.test(outside.slice(0, index)),
  )
  const last = ends.at(-1)?.index
  return last === undefined ? null : last + 1
}

const letter = (at: number): string => `tail_${String.fromCharCode(97 + at)}`

export interface Tail {
  /** The wording with a gap for each that is told. */
  wording: string
  fillings: ReadonlyMap<string, Filling>
  /** The slots told there, by the names of the gaps. */
  slots: ReadonlyMap<string, string>
}

/** Adds to a wording what the text rendered from it lacks. */
export function withTail(wording: string, options: TailOptions, shown: readonly string[]): Tail {
  const { language } = options
  const told = leftOver(options, shown)
  const found = closingOf(wording)
  const at = found ?? wording.length
  const isOpen = found === null && told.some(({ filling }) => 'variable' in filling)
  const closing = isOpen ? ` ${closings[language]}` : wording.slice(at)
  const isList = closing.startsWith('\n')
  const colon = language === 'fr' ? ' :' : ':'
  const gaps = told.map(({ label }, place) => {
    const gap = `{${letter(place)}}`
    const lead = isList ? '\n' : ' '
    if (label === null) return `${lead}${gap}`
    return `${lead}${label}${colon} ${gap}${isList ? '' : stopOf(language)}`
  })
  const business = shown.includes('business') ? '' : tidyFact(options.facts.business)
  const signature = business === '' ? '' : '\n{tail_business}'
  const fillings = new Map<string, Filling>(told.map(({ filling }, place) => [letter(place), filling]))
  if (business !== '') fillings.set('tail_business', { slot: slotOf('business'), sample: '', fact: business })
  const slots = new Map(told.flatMap(({ slot }, place) => (slot === '' ? [] : [[letter(place), slot] as const])))
  if (business !== '') slots.set('tail_business', 'business')
  return { wording: wording.slice(0, at) + gaps.join('') + closing + signature, fillings, slots }
}
