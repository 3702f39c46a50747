/** Gives the values of a message to the slots of a blueprint. What no slot takes is left over. */
import type { Blueprint, Line, SlotKind } from '../../gallery/index.ts'
import type { LocaleCode } from '../../language/index.ts'
import { linkWords } from '../../language/locales/links.ts'
import { type Languages, translated } from '../../language/translate.ts'
import { readMessage, type Value, type Varying } from '../reading/index.ts'
import { wordsOf } from '../telling/direct.ts'

export interface Assigned {
  facts: Record<string, string>
  /** The values by slot. */
  sources: Map<string, Value>
}

/** "From £5" is the lowest price, and no other. */
const amountSlots = (cue: Value['cue']): readonly string[] =>
  cue === 'old' ? ['old_amount'] : cue === 'from' ? ['lowest', 'amount'] : ['amount']

/** It is no fact of what the message is for. */
export const isNowhere = (cue: Value['cue']): boolean => cue === 'apart' || cue === 'penalty' || cue === 'difference'

/** The slots that a value may fill, the fitting one first. */
function slotsFor({ kind, cue, range, isHours }: Value): readonly string[] {
  if (kind === 'rule') return []
  if (kind === 'seats') return ['seats', 'count']
  if (isNowhere(cue)) return []
  if (kind === 'date') {
    if (cue === 'until') return ['deadline']
    if (cue === 'ends') return ['deadline', 'date']
    if (cue === 'old') return ['old_date']
    if (cue === 'again') return ['reopening_date', 'date']
    return ['date']
  }
  if (kind === 'time') {
    if (range !== undefined || isHours) return ['hours', 'time']
    if (cue === 'old') return ['old_time']
    if (cue === 'until') return ['deadline']
    return cue === 'again' ? ['reopening_date', 'deadline'] : ['time']
  }
  if (kind === 'amount') return amountSlots(cue)
  if (kind === 'course') return ['course', 'product']
  if (kind === 'percent') return ['percent', 'offer']
  return [kind]
}

/** What both ends of a range are, if the blueprint tells them apart. */
function endsFor({ kind, cue }: Value, slots: Blueprint['slots']): readonly [string, string] | null {
  if (kind === 'rule') return 'reward_points' in slots && 'product' in slots ? ['reward_points', 'product'] : null
  const isChange = kind === 'amount' || cue === 'moved' || cue === 'old'
  const pairs: readonly (readonly [string, string])[] = isChange
    ? [[`old_${kind}`, kind]]
    : kind === 'date'
      ? [
          ['date', 'end_date'],
          ['date', 'deadline'],
        ]
      : []
  return pairs.find(([first, second]) => first in slots && second in slots) ?? null
}

/** "3" of "3 to 9 March" with its month, where it stands alone. */
const dayOf = ([first, second]: readonly [string, string]): string =>
  /^\d{1,2}\.?$/.test(first) && /^\d+\.? /.test(second) ? first + second.replace(/^\d+\.?/, '') : first

/** It tells from when to when something is on offer. */
export const isOfferFor = (slots: Blueprint['slots']): boolean =>
  'offer' in slots && 'date' in slots && 'deadline' in slots

/** The facts of a blueprint in the values of a message; the first value for a slot counts. */
export function assign({ slots }: Blueprint, values: readonly Value[]): Assigned {
  const assigned: Assigned = { facts: {}, sources: new Map() }
  const give = (slot: string, text: string, value: Value): void => {
    assigned.facts[slot] = text
    assigned.sources.set(slot, value)
  }
  const isOpen = (slot: string): boolean => (slot in slots || slot === 'percent') && !(slot in assigned.facts)
  // "Praxis Dr. Weber" says with whom already.
  const owner = values.find(({ kind }) => kind === 'business')
  const isOfName = ({ kind, text }: Value): boolean => kind === 'person' && owner?.text.includes(text) === true
  for (const value of values) {
    if (isOfName(value)) continue
    const ends = value.range === undefined ? null : endsFor(value, slots)
    if (value.range !== undefined && ends?.every(isOpen)) {
      give(ends[0], ends[1] === 'end_date' ? value.range[0] : dayOf(value.range), value)
      give(ends[1], value.range[1], value)
      continue
    }
    // A range of sums or days is not one of them.
    if (value.range !== undefined && value.kind === 'amount') continue
    // "Every Tuesday", "Saturday and Sunday": no day that something begins on.
    const isRepeated = value.cue === 'every' && !('hours' in slots)
    // An offer "on Friday" does not begin then.
    const isOneDay = value.kind === 'date' && value.cue === null && value.range === undefined && isOfferFor(slots)
    const isMisplaced = isRepeated || isOneDay || (value.isList === true && 'offer' in slots)
    // "We don't open until 11": no day on which it ends.
    const isHour = value.kind === 'time' && 'reopening_date' in slots
    const slot = isMisplaced
      ? undefined
      : slotsFor(value).find((name) => isOpen(name) && !(isHour && name === 'deadline'))
    if (slot !== undefined) give(slot, value.text, value)
  }
  return assigned
}

/** The slots for a thing that differs, the fitting one first, and the kind of its sample where none is there. */
const slotsOfThing: Readonly<Record<Varying['thing'], readonly [SlotKind, ...string[]]>> = {
  customerName: ['customer_name'],
  varyingName: ['customer_name'],
  orderNumber: ['order_number', 'booking_number', 'tracking_number', 'ticket_number', 'reference_number'],
  trackingNumber: ['tracking_number'],
  bookingNumber: ['booking_number', 'order_number', 'reference_number'],
  invoiceNumber: ['invoice_number'],
  ticketNumber: ['ticket_number', 'reference_number', 'order_number'],
  varyingDate: ['date', 'deadline', 'reopening_date'],
  varyingTime: ['time', 'hours', 'deadline'],
  varyingAmount: ['amount'],
  varyingPerson: ['person'],
  varyingPlace: ['place'],
  varyingDevice: ['device', 'product'],
  varyingProduct: ['product', 'course', 'event', 'device', 'document'],
  varyingPoints: ['points'],
  varyingStatus: ['status'],
  varyingCount: ['count'],
  varyingReason: ['reason'],
  varyingDuration: ['duration'],
  varyingPlan: ['plan', 'product'],
  varyingOther: ['reference_number'],
}

/** The kind of the sample of a thing that differs. */
export const kindOfThing = (thing: Varying['thing']): SlotKind => slotsOfThing[thing][0]

/** What a link is called where its own name cannot be told. */
const linkIn = ({ to }: Languages): string => linkWords[to].noun.split('|')[0] ?? ''

/** When something works again. */
const ofReturn = ['reopening_date', 'deadline']

/** "What they owe" is called "what you owe" to those who owe it. */
export function toThem(label: string, code: LocaleCode): string {
  const message = readMessage(label, code)
  return wordsOf(message, { from: 0, to: message.tokens.length }, new Set(), true)
}

export interface VaryingParts {
  /** Slots that differ per customer; undefined if the message says nothing about that. */
  slots: string[] | undefined
  /** What differs and has no slot. */
  lines: Line[]
  /** What has found a place. */
  used: Varying[]
}

/**
 * Where what differs per customer goes. A thing of no known kind is in no slot, for a slot says what it is; in another
 * language than the person's it has a line only if its name can be told there.
 */
export function varyingParts({ slots }: Blueprint, varying: readonly Varying[], languages: Languages): VaryingParts {
  const isOwnLanguage = languages.from === languages.to
  const taken = new Set<string>()
  const lines: Line[] = []
  // A deadline or opening hours that are the same for all are not what differs.
  const isOpen = (name: string): boolean =>
    name in slots && ((name !== 'deadline' && name !== 'hours') || slots[name]?.per === 'customer')
  const used = varying.filter(({ thing, label, isBack, isLink }) => {
    const fitting = isBack === true ? ofReturn : slotsOfThing[thing]
    const slot =
      thing === 'varyingOther'
        ? undefined
        : fitting.find((name) => (isBack === true ? name in slots : isOpen(name)) && !taken.has(name))
    const name = translated('thing', label, languages) ?? (isLink === true ? linkIn(languages) : null)
    if (slot !== undefined) taken.add(slot)
    else if (name !== null)
      lines.push({ label: toThem(name, languages.to), kind: isLink === true ? 'link' : slotsOfThing[thing][0] })
    else if (!isOwnLanguage && thing !== 'varyingOther') taken.add(slotsOfThing[thing][0])
    else return false
    return true
  })
  return { slots: varying.length === 0 ? undefined : [...taken], lines, used }
}
