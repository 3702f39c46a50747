/** Puts the customer's name into a greeting. */

const greeting =
  /^((?:hello|hi|hey|dear|hola|ol[aá]|oi|querid[oa]|estimad[oa]|namaste|halo|hai|hallo|bonjour|नमस्ते|नमस्कार|प्रिय|good (?:morning|afternoon|evening))(?![\p{L}\p{M}]))((?: (?:there|customer|client|guest|friend|all|everyone|cliente|pelanggan|ग्राहक)(?![\p{L}\p{M}]))?)/iu
const greetings: Readonly<Record<string, string>> = {
  en: 'Hello',
  es: 'Hola',
  pt: 'Olá',
  hi: 'नमस्ते',
  id: 'Halo',
  de: 'Hallo',
  fr: 'Bonjour',
}

/**
 * The text with a new variable for the customer's name in its greeting; a greeting is made when there is none. It
 * takes the next number, for those that are there keep theirs and their samples.
 */
export function personalise(text: string, language: string): string {
  const fresh = `{{${new Set(text.match(/\{\{\w+\}\}/g) ?? []).size + 1}}}`
  const found = greeting.exec(text)
  if (found && /^[\s,]*\{\{/.test(text.slice(found[0].length))) return text
  const word = greetings[language.split('_')[0] ?? 'en'] ?? 'Hello'
  return found ? `${found[1]} ${fresh}${text.slice(found[0].length)}` : `${word} ${fresh}! ${text}`
}
