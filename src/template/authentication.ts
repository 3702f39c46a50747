/** Authentication templates: Meta writes the text, so only a few options can be set (rule reference, section 5). */
import { withComponent, withoutComponent } from './components.ts'
import { type Button, buttonsOf, type Draft, findComponent } from './draft.ts'
import type { Edit } from './edit.ts'

type SetAuthentication = Extract<Edit, { op: 'set_authentication' }>

function otpButton(draft: Draft, edit: SetAuthentication): Button {
  const current = buttonsOf(draft).find(({ type }) => type === 'OTP')
  const otpType = edit.otp_type ?? current?.otp_type ?? 'COPY_CODE'
  const apps = edit.supported_apps ?? current?.supported_apps ?? []
  const accepted = edit.zero_tap_terms_accepted ?? current?.zero_tap_terms_accepted
  return {
    type: 'OTP',
    otp_type: otpType,
    ...(otpType !== 'COPY_CODE' && apps.length > 0 && { supported_apps: apps.map((app) => ({ ...app })) }),
    ...(otpType === 'ZERO_TAP' && accepted !== undefined && { zero_tap_terms_accepted: accepted }),
  }
}

/**
 * Sets the preset body, the expiry footer and the single OTP button; options the edit leaves out keep their value. A draft
 * of another category is returned unchanged, because its own text would be lost.
 */
export function setAuthentication(draft: Draft, edit: SetAuthentication): Draft {
  if (draft.category !== undefined && draft.category !== 'AUTHENTICATION') return draft
  const body = findComponent(draft, 'BODY')
  const advice = edit.add_security_recommendation ?? body?.add_security_recommendation ?? true
  const minutes = edit.code_expiration_minutes ?? findComponent(draft, 'FOOTER')?.code_expiration_minutes ?? 0
  const withBody = withComponent(draft, { type: 'BODY', add_security_recommendation: advice })
  const withFooter =
    minutes === 0
      ? withoutComponent(withBody, 'FOOTER')
      : withComponent(withBody, { type: 'FOOTER', code_expiration_minutes: minutes })
  return withComponent(withFooter, { type: 'BUTTONS', buttons: [otpButton(draft, edit)] })
}
