/** A slip put right in a few words: "no wait, it's 16 euros", "sorry, 6 pm to 9 pm", "scratch that". */
import { bodyText, type Reading } from '../reading.ts'
import { type FoundValue, findValues, firstValue, type ValueKind, valueKinds } from './values.ts'

const slip =
  /^(?:(?:no|oh|oops|ops|hmm|wait|sorry|actually|hold on|hang on|scratch that|strike that|my mistake|my bad|correction|i mean|i meant|make that|make it|rather|well|ah|uh|nope|i was wrong|wrong)\b[\s,.:!;–-]*)+/i
const lead =
  /^(?:(?:it'?s|it is|that'?s|it should be|should be|it must be|make it|make that|we want|the (?:right |correct |real )?(?:price|time|date|day|discount|amount|code) (?:is|should be)|i meant|in fact|only|now|at)\s+)+/i
const takenBack =
  /^(?:please )?(?:scratch|strike|undo|forget|take back) (?:that|it|this)(?: (?:please|last one|change|again|one))*[\s.!]*$/i
const placed = /^(until|till|by|from|on|at|before|after|for|in)\s+/i

/** The values of a correction that says nothing else; null when it says more. */
function onlyValues(words: string): FoundValue[] | null {
  const first = firstValue(words)
  if (first === null) return null
  const found = findValues(words, first.kind)
  const rest = found.reduce((text, { text: value }) => text.replace(value, ' '), words)
  return /^(?:\s|to|and|until|till|off|instead|please|[-–,.!])*$/i.test(rest) ? found : null
}

const kin: Readonly<Partial<Record<ValueKind, readonly ValueKind[]>>> = {
  percent: ['percent', 'money'],
  money: ['money', 'percent'],
  date: ['date', 'weekday'],
  weekday: ['weekday', 'date'],
  time: ['time', 'number'],
}

/** The text with values in the places of the first ones of their kind; with a preposition, behind the same one. */
function corrected(text: string, values: readonly FoundValue[], place: string | null): string | null {
  const kinds = kin[values[0]?.kind ?? 'number'] ?? [values[0]?.kind ?? 'number']
  for (const kind of kinds.filter((one) => valueKinds.includes(one))) {
    const all = findValues(text, kind)
    const behind = place === null ? all : all.filter(({ at }) => text.slice(0, at).toLowerCase().endsWith(`${place} `))
    const old = (behind.length > 0 ? behind : kind === 'number' ? [] : all).slice(0, values.length)
    if (old.length < values.length) continue
    return old.reduceRight(
      (words, { at, text: value }, index) =>
        words.slice(0, at) + (values[index]?.text ?? value) + words.slice(at + value.length),
      text,
    )
  }
  return null
}

/** True when the whole message was a correction of a value in the text, or took the last change back. */
export function recogniseSlip(reading: Reading): boolean {
  const { message } = reading.request
  if (takenBack.test(message.trim())) {
    reading.signal('undo')
    return true
  }
  const text = bodyText(reading.draft())
  const start = slip.exec(message)?.[0] ?? ''
  if (start === '' || text === '' || message.length > 80) return false
  const words = message.slice(start.length).replace(lead, '').trim()
  const place = placed.exec(words)?.[1]?.toLowerCase() ?? null
  const values = onlyValues(words.replace(placed, ''))
  const body = values && corrected(text, values, place)
  if (!body || body === text) return false
  reading.edit({ op: 'set_body', text: body })
  return true
}
