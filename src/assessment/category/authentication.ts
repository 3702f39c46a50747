/** How likely it is that Meta takes a template for a one-time code. */
import type { Reason } from '../contract.ts'
import { hasFigure, pathOf, type Reading } from '../reading.ts'
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
  const hints = reading.of('otpHint')
  if (otp !== undefined) {
    odds += codes.otp
    reasons.push({
      words: otp.words,
      path: otp.path,
      range: otp.range,
      rule: 'code-words',
      weight: -codes.otp,
      why: 'sends a one-time code, which belongs in AUTHENTICATION',
    })
  }
  for (const hint of hints.slice(0, 3)) {
    odds += codes.otpHint
    reasons.push({
      words: hint.words,
      path: hint.path,
      range: hint.range,
      rule: 'code-hint',
      weight: -codes.otpHint,
      why: 'is said of codes for signing in',
    })
  }
  if (reading.of('promo').some(hasFigure)) odds += codes.promo
  const hasCode = reading.body?.tokens.some(({ kind }) => kind === 'variable' || kind === 'number') ?? false
  if (!hasCode && button === undefined && !hasPreset && !isBare) odds -= 2
  return { odds, reasons: odds > codes.bias ? reasons : [] }
}
