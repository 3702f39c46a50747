/** Settings of a template in words for people. */
import { locale, say } from '../words/index.ts'

/** "Portuguese (Brazil)" for `pt_BR`, in the language of the page; the code itself if nobody knows it. */
export function nameOfLanguage(code: string): string {
  try {
    const names = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' })
    return names.of(code.replace('_', '-')) ?? code
  } catch {
    return code
  }
}

/** "Order details" for `ORDER_DETAILS`. */
export function inWords(value: string): string {
  const words = value.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** In the language of the page; what Meta calls it if there is no word. */
export const nameOfCategory = (category: string): string =>
  (say.edit.categories as Readonly<Record<string, string>>)[category] ?? inWords(category)
