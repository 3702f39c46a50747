/** What the facts of a message say for a purpose, besides its words. */
import type { Blueprint } from '../../gallery/index.ts'
import type { Reading, Value } from '../reading/index.ts'
import { assign } from './assign.ts'

/** Facts that few purposes have a place for: a day of reopening, an old price. */
const telling: Readonly<Record<string, number>> = {
  reopening_date: 2.5,
  old_amount: 2.5,
  old_date: 2.5,
  old_time: 2.5,
}
/** A class that has another time is nothing else: neither a visit that is moved nor a course that begins. */
const movedCourse = 4
/** What some messages are pointless without: having it speaks for them, lacking it against. */
const essential: Readonly<Record<string, number>> = { offer: 2.6, code: 1.5, event: 1.5 }
const lacking = 0.2
/** An event whose day is told is one that people are invited to, unless prices are reduced; all the more if an invitation is spoken of. */
const eventWithDay = 2
const invited = 4.5
/** The purposes that are meant if only an offer, or only something new, is told; a holiday offer needs its holiday. */
const usual: Readonly<Record<string, (values: readonly Value[]) => number>> = {
  sale: (values) => (values.some(({ kind }) => kind === 'percent' || kind === 'offer') ? 0.3 : 0),
  // Others than schools reopen as well.
  school_closed: (values) => (values.some(({ cue }) => cue === 'again') ? -2.5 : 0),
  festival_offer: (values) => (values.some(({ kind }) => kind === 'event') ? 0 : -1.5),
  new_arrivals: (values) => (values.some(({ cue }) => cue === 'new') ? 1.6 : 0),
}

/** A purpose that has a place for what was told is nearer than one that has not. */
const fitting = 0.35
const measured: ReadonlySet<Value['kind']> = new Set(['percent', 'offer', 'amount', 'code', 'date', 'time', 'product'])

/** A price off in a message about an order or a bill is rare: it speaks against every purpose that has no place for it. */
const promoted = 2.5

/** Something is taken off a price. */
export const isRebate = ({ kind, text }: Value): boolean => kind === 'percent' || (kind === 'offer' && /\d/.test(text))

const numberIn = (text: string): number => Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(',', '.') ?? 0)

/** A price that falls is no price rise. */
const isFalling = ({ kind, range }: Value): boolean =>
  kind === 'amount' && range !== undefined && numberIn(range[1]) < numberIn(range[0])

export interface Evidence {
  /** Speaks for the purpose by itself if it is more than 0, against it if less. */
  strong: number
  /** How well the purpose takes what was told; it only decides between purposes that are spoken of. */
  fit: number
}

export function evidenceFor(blueprint: Blueprint, { values, message }: Reading): Evidence {
  const { facts, sources } = assign(blueprint, values)
  const isGiven = (slot: string): boolean => slot in facts || (slot === 'offer' && 'percent' in facts)
  const rare = [...sources]
    .filter(
      ([, value]) =>
        !isFalling(value) && (value.kind === 'amount' || value.range === undefined || value.cue === 'moved'),
    )
    .reduce((sum, [slot]) => sum + (telling[slot] ?? 0), 0)
  const isMoved = values.some(({ cue }) => cue === 'moved')
  const hasOld = 'old_time' in blueprint.slots || 'old_date' in blueprint.slots
  const subject = isMoved && hasOld && 'course' in facts ? movedCourse : 0
  const placed = new Set(sources.values())
  const fit = values
    .filter(({ kind, cue }) => measured.has(kind) && cue !== 'apart')
    .reduce((sum, value) => sum + (placed.has(value) ? fitting : -fitting), 0)
  const needed = Object.entries(blueprint.slots).reduce((sum, [slot, { kind, required }]) => {
    const weight = slot === kind ? essential[kind] : undefined
    if (weight === undefined || (required !== true && kind !== 'offer')) return sum
    return sum + (isGiven(slot) ? weight : required === true ? -lacking : 0)
  }, 0)
  const isEvent = blueprint.category === 'MARKETING' && blueprint.slots.event?.required === true
  const isReduced = values.some(({ kind, text, cue }) => kind === 'offer' && cue !== 'apart' && /\d/.test(text))
  const isPlaceless = blueprint.category === 'UTILITY' && !('offer' in blueprint.slots)
  const dated = isEvent && !values.some(isRebate) && 'event' in facts && 'date' in facts ? eventWithDay : 0
  const invitation = isEvent && message.marks.all('invitations').length > 0 ? invited : 0
  const against = isReduced && isPlaceless ? -promoted : 0
  return { strong: against + rare + subject + needed + dated + invitation + (usual[blueprint.id]?.(values) ?? 0), fit }
}
