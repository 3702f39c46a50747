/** The switches of an authentication template: expiry, security advice, kind of button. */
import type { Edit } from '../../../template/edit.ts'
import { isAuthentication, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { has, sourceOf } from '../text/token.ts'

type Options = Omit<Extract<Edit, { op: 'set_authentication' }>, 'op'>

const minutes = /(\d{1,3})\s*(?:-\s*)?(?:min|मिनट|menit)|(?:min\w{0,9}|menit|मिनट)\W{1,3}(\d{1,3})/iu

function optionsIn(clause: Clause, reading: Reading): Options {
  const tokens = [...clause.tokens, ...clause.valueTokens]
  const says = (...concepts: Parameters<typeof has>[1][]) => tokens.some((token) => has(token, ...concepts))
  const isRefused =
    says('NO', 'REMOVE', 'NEGATIVE', 'NOT') || clause.inherited === 'NO' || clause.inherited === 'REMOVE'
  const found = minutes.exec(sourceOf(reading.request.message, tokens))
  const asksExpiry = says('EXPIRY', 'FOOTER') || reading.request.asked === 'footer' || tokens.length <= 8
  const options: Options = {}
  if (found && asksExpiry) options.code_expiration_minutes = Number(found[1] ?? found[2])
  else if (says('EXPIRY') && isRefused) options.code_expiration_minutes = 0
  if (says('SECURITY_NOTE')) options.add_security_recommendation = !isRefused
  if (says('ZERO_TAP')) Object.assign(options, { otp_type: 'ZERO_TAP', zero_tap_terms_accepted: true })
  else if (says('ONE_TAP')) options.otp_type = 'ONE_TAP'
  else if (says('COPY_CODE')) options.otp_type = 'COPY_CODE'
  return options
}

export function recogniseAuthentication(clause: Clause, reading: Reading): boolean {
  if (!isAuthentication(reading)) return false
  const options = optionsIn(clause, reading)
  const body = reading.draft().components.find((component) => component.type === 'BODY')
  const isPreset = body !== undefined && body.text === undefined
  if (Object.keys(options).length > 0 || !isPreset) reading.edit({ op: 'set_authentication', ...options })
  return false
}
