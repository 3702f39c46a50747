/** Settings of a template in words for people. */

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' })

/** "Portuguese (Brazil)" for `pt_BR`; the code itself if nobody knows it. */
export function nameOfLanguage(code: string): string {
  try {
    return languageNames.of(code.replace('_', '-')) ?? code
  } catch {
    return code
  }
}

/** "Order details" for `ORDER_DETAILS`. */
export function inWords(value: string): string {
  const words = value.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
