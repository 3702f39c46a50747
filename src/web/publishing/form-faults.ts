/** What is wrong with what a person copied from Meta, before Meta is asked. Pure. */

export const emptyForm = { waba_id: '', app_id: '', app_secret: '', token: '', name: '', phone_number_id: '' }

const isNumber = (value: string): boolean => /^\d{1,40}$/.test(value)
/** What a secret of Meta's can never be. */
const isCut = (value: string): boolean => value.length < 16 || /\s/.test(value)

/** What is wrong with the form before Meta is asked; '': nothing. */
export function faultIn(form: typeof emptyForm): string {
  if (!isNumber(form.waba_id)) return 'The id of the WhatsApp account is a number. Copy it once more.'
  if (!isNumber(form.app_id)) return 'The id of the app is a number. Copy it once more.'
  if (isCut(form.app_secret)) return 'The app secret is not whole. Choose “Show” beside it and copy it once more.'
  if (isCut(form.token)) return 'The token is not whole. Copy it once more, without anything before or after it.'
  return faultInPhoneId(form.phone_number_id)
}

const faultInPhoneId = (id: string): string =>
  id === '' || isNumber(id)
    ? ''
    : 'The id of the phone number is a number: not the phone number itself, but the number under it.'

/** As `faultIn`, for a new token of an account that is connected. */
export const faultInRenewal = (token: string, phoneId: string): string =>
  isCut(token) ? 'The token is not whole. Copy it once more.' : faultInPhoneId(phoneId)
