/** Facts that the purpose has no place for: those of a certain kind are told in a line of their own. */
import type { Blueprint } from '../../gallery/index.ts'
import { type Message, sourceOf, type Value } from '../reading/index.ts'
import { isNowhere, isOfferFor } from './assign.ts'

interface Around {
  blueprint: Blueprint
  /** No other day is told. */
  isOnlyDay: boolean
  /** Something is taken off a price. */
  isRebate: boolean
  message: Message
}

type Place = (value: Value, around: Around) => string | null

const always: Place = ({ kind }) => kind
/** They would make marketing of any other message. */
const inMarketing: Place = ({ kind }, { blueprint }) => (blueprint.category === 'MARKETING' ? kind : null)

function dayPlace({ cue, isList }: Value, { blueprint: { category, slots }, isOnlyDay }: Around): string | null {
  if (cue === 'until' || cue === 'ends') return 'deadline'
  if (cue === 'again') return 'reopening_date'
  const isSure = cue === 'every' || isList === true || (isOnlyDay && (!('date' in slots) || isOfferFor(slots)))
  return isSure && category === 'MARKETING' ? 'when' : null
}

function timePlace({ cue, range, isHours }: Value, { blueprint: { slots } }: Around): string | null {
  if (cue === 'until') return 'deadline'
  const isOpening = cue === 'from' && !('date' in slots)
  return range !== undefined || isHours === true || isOpening ? 'hours' : null
}

function amountPlace(
  { cue, range, from, whole }: Value,
  { blueprint: { category }, isRebate, message }: Around,
): string | null {
  // "prices from 12 €"
  const isPrice = message.marks.before(whole.from, 'amountLeads') !== null
  // "5 € off from 25 €"
  if (cue === 'from' && isRebate && !isPrice) return category === 'MARKETING' ? 'minimum' : null
  if (range !== undefined || (category !== 'MARKETING' && (cue === 'from' || whole.from === from))) return null
  return cue === 'from' ? 'lowest' : 'amount'
}

/** What the gallery calls such a fact outside a text; null if it is not certain what it says to the customers. */
const places: Partial<Record<Value['kind'], Place>> = {
  business: always,
  place: always,
  sizes: always,
  document: always,
  offer: inMarketing,
  rule: inMarketing,
  code: inMarketing,
  instalments: inMarketing,
  seats: inMarketing,
  minimum: inMarketing,
  duration: ({ cue }) => (cue === 'within' ? 'duration' : null),
  date: dayPlace,
  time: timePlace,
  amount: amountPlace,
}

/** Of no place in any text: the time between sending and what it is about, and what is no longer so. */
const isAside = ({ cue }: Value): boolean => isNowhere(cue) || cue === 'old' || cue === 'moved'

/** "from 10 am": the word before it says what it is; no `message`: it is in another language. */
const wordsOf = (value: Value, slot: string, message: Message | null): string =>
  message !== null &&
  ((slot === 'hours' && value.range === undefined && value.isHours !== true) || (slot === 'when' && value.cue === null))
    ? sourceOf(message, value.whole)
    : value.text

const isRebateKind = (kind: Value['kind']): boolean => kind === 'percent' || kind === 'offer'

/** Those facts by the slot under which the gallery tells them. */
export function besideText(
  values: readonly Value[],
  found: Readonly<Record<string, string>>,
  taken: readonly Value[],
  blueprint: Blueprint,
  message: Message,
  isOwnLanguage: boolean,
): Map<string, { text: string; value: Value }> {
  const placed = new Set(Object.values(found))
  const beside = new Map<string, { text: string; value: Value }>()
  const isOnlyDay = values.filter(({ kind }) => kind === 'date').length === 1
  const isRebate = values.some(({ kind }) => isRebateKind(kind))
  for (const value of values) {
    const when = beside.get('when')
    // "every Friday in November, 9pm"
    if (value.kind === 'time' && when !== undefined && value.from - when.value.to <= 2 && !taken.includes(value)) {
      const whole = { from: when.value.from, to: value.to }
      beside.set('when', { text: `${when.text}, ${value.text}`, value: { ...when.value, ...whole, whole } })
      continue
    }
    const slot =
      isAside(value) || taken.includes(value)
        ? null
        : (places[value.kind]?.(value, { blueprint, isOnlyDay, isRebate, message }) ?? null)
    // "40% off, free delivery over 100 euros": what is not told has no least sum either.
    const rebate = values
      .filter(({ kind, from }) => isRebateKind(kind) && from < value.from)
      .sort((a, b) => b.from - a.from)[0]
    const isTold = rebate !== undefined && taken.includes(rebate) && !(rebate.kind === 'offer' && 'percent' in found)
    const isLost = slot === 'minimum' && rebate !== undefined && !isTold && beside.get('offer')?.value !== rebate
    if (isLost || slot === null || slot in found || placed.has(value.text) || beside.has(slot)) continue
    beside.set(slot, {
      text: wordsOf(value, slot, isOwnLanguage ? message : null),
      value,
    })
  }
  return beside
}
