/** Which of the existing buttons a clause speaks of: by position, by label, by type. */
import type { Button, ButtonType } from '../../../../template/draft.ts'
import { fold, has, isMark, type Token } from '../../text/token.ts'

const typesOf: readonly [Parameters<typeof has>[1], ButtonType][] = [
  ['CALL_BUTTON', 'PHONE_NUMBER'],
  ['URL_BUTTON', 'URL'],
  ['COPY_CODE', 'COPY_CODE'],
]

const kindsOf: readonly [RegExp, ButtonType][] = [
  [/^(?:link|url|web|website|site)$/, 'URL'],
  [/^(?:call|phone|calling|telephone|number)$/, 'PHONE_NUMBER'],
  [/^(?:code|coupon|copy)$/, 'COPY_CODE'],
]
const longestEnumeration = 12

function byOrdinal(tokens: readonly Token[], buttons: readonly Button[]): number[] {
  const found: number[] = []
  for (const [at, token] of tokens.entries()) {
    if (!has(token, 'ORDINAL')) continue
    const number = token.value === 'last' ? buttons.length : Number(token.value)
    // "The first two": as many as the count behind says.
    const count = has(tokens[at + 1], 'COUNT') ? Number(tokens[at + 1]?.value) : 1
    const start = token.value === 'last' ? number - count : number - 1
    for (let index = start; index < start + count; index += 1) if (buttons[index]) found.push(index)
  }
  if (found.length > 0) return found
  const named = tokens.findIndex((token) => has(token, 'BUTTON', 'QUICK_REPLY'))
  if (named === -1) return []
  const positions: number[] = []
  for (const token of tokens.slice(named + 1, named + longestEnumeration)) {
    if (/^[1-9]$/.test(token.text)) positions.push(Number(token.text) - 1)
    else if (!has(token, 'AND') && !isMark(token, ',&')) break
  }
  return positions.every((position) => buttons[position]) ? positions : []
}

/** Every clause asks for every label, and labels may be long. */
const spokenLabels = new WeakMap<Button, string>()

function spokenLabel(button: Button): string {
  const known = spokenLabels.get(button)
  if (known !== undefined) return known
  const label = fold(button.text ?? '')
    .replace(/[^\p{L}\p{M}\p{N}'&+]+/gu, ' ')
    .trim()
  spokenLabels.set(button, label)
  return label
}

/** Buttons whose label is spoken in the words, the longest labels first, so that "Call" does not claim "Call us". */
export function byLabel(words: string, buttons: readonly Button[]): number[] {
  let rest = ` ${fold(words).replace(/[^\p{L}\p{M}\p{N}'&+]+/gu, ' ')} `
  const order = buttons.map((button, index) => ({ index, label: spokenLabel(button) }))
  const found: number[] = []
  for (const { index, label } of order.sort((left, right) => right.label.length - left.label.length)) {
    if (label === '' || !rest.includes(` ${label} `)) continue
    found.push(index)
    rest = rest.replace(` ${label} `, '  ')
  }
  return found.sort((left, right) => left - right)
}

function byType(tokens: readonly Token[], buttons: readonly Button[]): number[] {
  // "The link one": the kind without the word for buttons.
  const spoken = tokens.find((_, at) => /^(?:one|ones)$/.test(tokens[at + 1]?.key ?? ''))?.key ?? ''
  const type =
    typesOf.find(([concept]) => tokens.some((token) => has(token, concept)))?.[1] ??
    kindsOf.find(([pattern]) => pattern.test(spoken))?.[1]
  return type ? buttons.flatMap((button, index) => (button.type === type ? [index] : [])) : []
}

/** Positions of the buttons that are meant; empty when the words point at none. */
export function targets(message: string, tokens: readonly Token[], buttons: readonly Button[]): number[] {
  // "The second sentence" is none of them.
  if (tokens.some((token) => has(token, 'LINE')) && !tokens.some((token) => has(token, 'BUTTON'))) return []
  const first = tokens[0]
  const last = tokens.at(-1)
  const words = first && last ? message.slice(first.from, last.to) : ''
  const ordinal = byOrdinal(tokens, buttons)
  if (ordinal.length > 0) return ordinal
  const label = byLabel(words, buttons)
  return label.length > 0 ? label : byType(tokens, buttons)
}
