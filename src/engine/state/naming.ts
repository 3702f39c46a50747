/** Names made from words: template names as Meta takes them, session names as people read them. Pure. */
import { limits } from '../../template/limits.ts'

const validName = /^[a-z0-9_]+$/

/** `Black Friday Deal!` -> `black_friday_deal`; '' when nothing of it can stand in a name. Rule `name-charset`. */
export const toTemplateName = (words: string): string =>
  validName.test(words)
    ? words
    : words
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, '_')
        .replace(/^_|_$/g, '')
        .slice(0, limits.nameLength)

const nameWords = 5
const fillerWords = new Set(
  'the a an and or of to for with your you our we is are at in on this that hi hello dear'.split(' '),
)

/** A name for a template, from the first telling words of its text; null when there are none in Latin letters. */
export function nameFromText(text: string): string | null {
  const words = text.replace(/\{\{[^{}]*\}\}/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.map(toTemplateName).filter((word) => word.length > 1 && !fillerWords.has(word))
  const name = telling.slice(0, nameWords).join('_')
  return name === '' ? null : name
}

const sessionNameLength = 60

/** The name of a session, made from its first message. */
export function sessionNameFrom(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= sessionNameLength
    ? line
    : `${characters
        .slice(0, sessionNameLength - 1)
        .join('')
        .trimEnd()}…`
}
