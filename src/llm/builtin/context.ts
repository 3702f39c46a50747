/** What a message is about when it does not say so itself. */
import { findComponent } from '../../template/draft.ts'
import { isAuthentication, type Reading } from './reading.ts'
import type { Slot } from './text/labels.ts'

const slotOfType: Readonly<Record<string, Slot>> = {
  HEADER: 'HEADER',
  BODY: 'BODY',
  FOOTER: 'FOOTER',
  BUTTONS: 'BUTTON',
}
const slotOfAsked: Readonly<Record<string, Slot>> = {
  header: 'HEADER',
  body: 'BODY',
  footer: 'FOOTER',
  buttons: 'BUTTON',
  name: 'NAME',
}

/** The part with the first open error; null when there is none. */
export function faultySlot(reading: Reading): Slot | null {
  const { issues, draft } = reading.request
  for (const issue of issues) {
    if (issue.severity !== 'error') continue
    const [head, index] = issue.path.split('/')
    if (head === 'name') return 'NAME'
    const component = head === 'components' ? draft.components[Number(index)] : undefined
    const slot = component && slotOfType[component.type]
    if (slot) return slot
  }
  return null
}

const words: readonly [RegExp, Slot][] = [
  [/\bheader\b/i, 'HEADER'],
  [/\bfooter\b/i, 'FOOTER'],
  [/\b(?:button|quick repl)/i, 'BUTTON'],
  [/\b(?:text|body|message)\b/i, 'BODY'],
]

/** The part that the last user message named last. */
function lastSubject(reading: Reading): Slot | null {
  const last = reading.request.recent.findLast((message) => message.role === 'user')?.content ?? ''
  const found = words.map(([pattern, slot]) => ({ slot, at: last.search(pattern) })).filter(({ at }) => at !== -1)
  return found.sort((left, right) => right.at - left.at)[0]?.slot ?? null
}

/** The part that words without a name are for: what was asked, what is wrong, what is missing, what was spoken of last. */
export function contextSlot(reading: Reading): Slot | null {
  const { asked } = reading.request
  const askedSlot = asked ? slotOfAsked[asked] : undefined
  const hasBody = findComponent(reading.draft(), 'BODY') !== undefined || isAuthentication(reading)
  if (askedSlot && !(askedSlot === 'BODY' && hasBody)) return askedSlot
  return faultySlot(reading) ?? (hasBody ? lastSubject(reading) : 'BODY')
}
