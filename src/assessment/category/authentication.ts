/** How likely it is that Meta takes a template for a one-time code. */
import type { Reason } from '../contract.ts'
import { hasFigure, isBeside, overlaps } from '../mentions.ts'
import { type Mention, pathOf, type Reading } from '../reading.ts'
import { codes } from './weights.ts'

interface CodeEvidence {
  odds: number
  reasons: Reason[]
}

export function authenticationOdds(reading: Reading): CodeEvidence {
  const { subject } = reading
  const reasons: Reason[] = []
  let odds = codes.bias
  const button = subject.buttons.find(({ type }) => type === 'OTP')
  const hasPreset =
    subject.body?.raw.add_security_recommendation !== undefined ||
    subject.footer?.raw.code_expiration_minutes !== undefined
  const isBare = subject.category === 'AUTHENTICATION' && subject.body !== undefined && subject.body.text === null
  if (button !== undefined || hasPreset || isBare) {
    odds += codes.preset
    const path = button === undefined ? pathOf(subject.body?.path ?? subject.footer?.path ?? []) : pathOf(button.path)
    reasons.push({
      words: '',
      path,
      range: [0, 0],
      rule: 'code-preset',
      weight: -codes.preset,
      why: 'has the parts of an authentication template',
    })
  }
  const [otp] = reading.of('otp').filter(({ text }) => text.part !== 'footer' || reading.of('otp').length > 1)
  const { purpose, secrets } = namedCode(reading)
  if (otp !== undefined)
    odds += tell(otp, 'code-words', codes.otp, 'sends a one-time code, which belongs in AUTHENTICATION', reasons)
  else if (purpose !== undefined)
    odds += tell(purpose, 'code-purpose', codes.signIn, 'says what a one-time code is for', reasons)
  for (const secret of secrets.slice(0, 1))
    odds += tell(secret, 'code-secret', codes.secret, 'asks to keep a code secret', reasons)
  const counted = [...(purpose === undefined || otp !== undefined ? [] : [purpose]), ...secrets]
  const hints = reading.of('otpHint').filter((hint) => !counted.some((other) => overlaps(other, hint)))
  for (const hint of hints.slice(0, 3))
    odds += tell(hint, 'code-hint', codes.otpHint, 'is said of codes for signing in', reasons)
  if (reading.of('promo').some(hasFigure)) odds += codes.promo
  const hasCode = reading.body?.tokens.some(({ kind }) => kind === 'variable' || kind === 'number') ?? false
  if (!hasCode && button === undefined && !hasPreset && !isBare) odds -= 2
  return { odds, reasons: odds > codes.bias ? reasons : [] }
}

/** Quotes words as a reason, and answers their weight. */
function tell({ words, path, range }: Mention, rule: string, weight: number, why: string, reasons: Reason[]): number {
  reasons.push({ words, path, range, rule, weight: -weight, why })
  return weight
}

/**
 * A code that is told, what it is for, and that it is to be kept secret. The code of an order or a booking is none, nor is
 * one of which only is spoken: "never tell anybody your PIN". What is to be entered for signing in needs no name.
 */
function namedCode(reading: Reading): { purpose: Mention | undefined; secrets: readonly Mention[] } {
  const isOther = (code: Mention) => reading.of('reference').some((reference) => overlaps(reference, code))
  const isTold = reading.of('codeWord').some((code) => isWithValue(code) && !isOther(code))
  const purposes = reading.of('signIn')
  const purpose = isTold
    ? purposes[0]
    : purposes.find((one) => reading.of('enter').some((enter) => isBeside(enter, one)))
  return purpose === undefined && !isTold ? { purpose, secrets: [] } : { purpose, secrets: reading.of('secret') }
}

const isWithValue = ({ text, sentence }: Mention): boolean =>
  text.part === 'body' &&
  text.tokens.some((token) => token.sentence === sentence && (token.kind === 'variable' || token.kind === 'number'))
