import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { parse } from 'tldts'

/** True for an absolute web address, or a bare host under a public or reserved suffix. */
export function isUrl(text: string): boolean {
  if (/^https?:\/\/./i.test(text)) return true
  // "ready.It" is a missing space, not an Italian host.
  if (/\.[A-Z]/.test(text)) return false
  const { hostname, domain, isIcann } = parse(text)
  if (hostname === null || domain === null) return false
  return isIcann === true || /\.(?:example|test)$/.test(hostname)
}

/** The address with a scheme; nothing else about it is changed. */
export const withScheme = (url: string): string => (/^https?:\/\//i.test(url) ? url : `https://${url}`)

/** A phone number as Meta wants it: digits with a plus sign where the user gave a country code. */
export function phoneNumber(text: string): string {
  const parsed = parsePhoneNumberFromString(text)
  if (parsed?.isPossible()) return parsed.number
  const digits = text.replace(/\D/g, '')
  return text.trim().startsWith('+') ? `+${digits}` : digits
}
