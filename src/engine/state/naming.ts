/** Names made from text: template names in Meta's format, session names for people to read. Pure. */
import { limits } from '../../template/limits.ts'

const validName = /^[a-z0-9_]+$/

/** `Black Friday Deal!` -> `black_friday_deal`; '' when it has no letters or digits that a name can hold. Rule `name-charset`. */
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

/** A template name from the first meaningful words of a text; null when it has no such words in Latin letters. */
export function nameFromText(text: string): string | null {
  const words = text.replace(/\{\{[^{}]*\}\}/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  const meaningful = words.map(toTemplateName).filter((word) => word.length > 1 && !fillerWords.has(word))
  const name = meaningful.slice(0, nameWords).join('_')
  return name === '' ? null : name
}

const sessionNameLength = 60

/** Others read the name in a list, whose text must not change its direction. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** The name of a session: its first message on one line, at most 60 characters. */
export function sessionNameFrom(message: string): string {
  const line = message.replace(turning, '').replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= sessionNameLength
    ? line
    : `${characters
        .slice(0, sessionNameLength - 1)
        .join('')
        .trimEnd()}…`
}
