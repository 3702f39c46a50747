/** Gives the values of a message to the slots of a blueprint. What no slot takes is left over. */
import type { Blueprint } from '../../gallery/index.ts'
import type { Value, Varying } from '../reading/index.ts'

export interface Assigned {
  facts: Record<string, string>
  /** The values by slot. */
  sources: Map<string, Value>
}

/** The slots that a value may fill, the fitting one first. */
function slotsFor({ kind, cue, range, isHours }: Value): readonly string[] {
  if (cue === 'apart') return []
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
    return ['time']
  }
  if (kind === 'amount') return cue === 'old' ? ['old_amount'] : ['amount']
  if (kind === 'course') return ['course', 'product']
  if (kind === 'bill') return ['product']
  if (kind === 'percent') return ['percent', 'offer']
  return [kind]
}

/** What both ends of a range are, if the blueprint tells them apart. */
function endsFor({ kind, cue }: Value, slots: Blueprint['slots']): readonly [string, string] | null {
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

/** The facts of a blueprint in the values of a message; the first value for a slot counts. */
export function assign({ slots }: Blueprint, values: readonly Value[]): Assigned {
  const assigned: Assigned = { facts: {}, sources: new Map() }
  const give = (slot: string, text: string, value: Value): void => {
    assigned.facts[slot] = text
    assigned.sources.set(slot, value)
  }
  const isOpen = (slot: string): boolean => (slot in slots || slot === 'percent') && !(slot in assigned.facts)
  for (const value of values) {
    const ends = value.range === undefined ? null : endsFor(value, slots)
    if (value.range !== undefined && ends?.every(isOpen)) {
      give(ends[0], value.range[0], value)
      give(ends[1], value.range[1], value)
      continue
    }
    // A range of sums or days is not one of them.
    if (value.range !== undefined && value.kind === 'amount') continue
    // "Every Tuesday" is no day that something begins on.
    const isMisplaced = value.cue === 'every' && !('hours' in slots)
    const slot = isMisplaced ? undefined : slotsFor(value).find(isOpen)
    if (slot !== undefined) give(slot, value.text, value)
  }
  return assigned
}

const slotsOfThing: Readonly<Record<Varying['thing'], readonly string[]>> = {
  customerName: ['customer_name'],
  varyingName: ['customer_name'],
  orderNumber: ['order_number', 'booking_number', 'tracking_number'],
  trackingNumber: ['tracking_number'],
  bookingNumber: ['booking_number', 'order_number'],
  invoiceNumber: ['invoice_number'],
  varyingDate: ['date', 'deadline'],
  varyingTime: ['time', 'hours'],
  varyingAmount: ['amount'],
  varyingPerson: ['person'],
}

/** The slots that differ per customer; undefined if the message says nothing about that. */
export function varyingSlots(
  { slots }: Blueprint,
  varying: readonly Varying[],
): { slots: string[] | undefined; used: Varying[] } {
  const found = varying.flatMap((thing) => {
    const slot = slotsOfThing[thing.thing].find((name) => name in slots)
    return slot === undefined ? [] : [{ thing, slot }]
  })
  return {
    slots: found.length === 0 ? undefined : [...new Set(found.map(({ slot }) => slot))],
    used: found.map(({ thing }) => thing),
  }
}
