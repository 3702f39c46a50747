/** Languages by their codes, in the words of another language. */
import type { IssueArgs } from '../issue.ts'

/** Hindi in Latin letters, as the dictionary of languages finds it. */
const standardCodes: Readonly<Record<string, string>> = { hinglish: 'hi-Latn' }

/** Names a language in that locale: `pt_BR` is `portugués (Brasil)` in Spanish; the code itself where it has no name. */
export function languageNames(locale: string): (code: IssueArgs[string] | undefined) => string {
  const names = new Intl.DisplayNames([locale], {
    type: 'language',
    languageDisplay: 'standard',
  })
  return (code) => {
    const text = String(code)
    try {
      return names.of(standardCodes[text] ?? text.replaceAll('_', '-')) ?? text
    } catch {
      return text
    }
  }
}
