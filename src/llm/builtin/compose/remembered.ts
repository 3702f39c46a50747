/** What a text shall be about, kept among the facts of the conversation until the text is written. */
import type { Reading } from '../reading.ts'
import { fold } from '../text/token.ts'
import type { Statement } from './content.ts'
import { type Mode, stripLeads } from './leads.ts'

const key = /^tell_\d+$/
const mostKept = 8

/** Said again as an order, so that it is understood as before when it is read back. */
const spoken: Readonly<Record<Mode, string>> = {
  tell: 'say ',
  remind: 'remind them of ',
  confirm: 'confirm ',
  request: 'ask them to ',
  thanks: 'thank them for ',
  sorry: 'apologise for ',
  invite: 'invite them to ',
  wonder: 'ask them ',
}

const kept = (reading: Reading): string[] =>
  Object.entries(reading.request.memory.facts)
    .filter(([name]) => key.test(name))
    .map(([, value]) => value)

/** The statements of earlier messages. */
export const remembered = (reading: Reading): Statement[] =>
  kept(reading).map((value) => {
    const { text, mode } = stripLeads(value)
    return { text, mode, isTold: true, isHeadline: false }
  })

/** Notes statements for a later text. */
export function remember(statements: readonly Statement[], reading: Reading): void {
  const known = kept(reading)
  statements.slice(0, mostKept - known.length).forEach(({ mode, text }, index) => {
    reading.fact(`tell_${known.length + index + 1}`, `${spoken[mode]}${text}`)
  })
}

/** Each statement once. */
export const distinctStatements = (statements: readonly Statement[]): Statement[] => [
  ...new Map(statements.map((statement) => [fold(statement.text), statement])).values(),
]

const nouns =
  '(?:message|text|note|ad|advert|advertisement|post|reminder|invitation|invite|announcement|apology|notice|greeting|thank you)'
const purposeful = new RegExp(
  `\\b${nouns}s?\\b(?: [\\w'-]+){0,4}? (?:to tell|telling|saying|that (?:says|tells)|to let|letting|to (?:remind|inform|invite|thank|apologi[sz]e)|reminding|informing|inviting|thanking)\\b`,
  'i',
)
const commissioned =
  /\b(?:make|do|create|prepare|craft|give|turn (?:this|that|it) into|need|want)\b(?: [\w'-]+){0,5}? (?:ad|advert|note|invitation|invite|announcement|apology|reminder|post)\b/i
const polite = new RegExp(
  `\\b(?:can|could|would|will|please|pls) (?:you |u )?(?:please |pls |maybe |quickly )?(?:make|do|create|prepare|give|turn)\\b(?: [\\w'-]+){0,6}? ${nouns}s?\\b`,
  'i',
)

const told =
  /\b(?:text|message|body|wording|it) (?:should|must|has to|needs to) (?:also )?(?:tell|say that|mention|inform|remind|let|ask|thank)\b|(?:^|[,.;:]\s?|\band )(?:please )?(?:say that|tell (?:them|people|(?:my|our|the|all) \w+)|let (?:them|people|(?:my|our|the|all) \w+) know)\b/i

/** "I need a message to tell …", "make me an ad": a text is wanted, whatever the verb. */
export const ordersMessage = (message: string): boolean =>
  told.test(message) || purposeful.test(message) || commissioned.test(message) || polite.test(message)
