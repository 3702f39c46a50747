/** `[name]` and `{device}` as other tools write what differs per customer: variables of ours. */
import { distinctNames, styleOf } from '../../template/placeholders.ts'

const foreign = /\[([^\][{}\n]{1,40})\]|(?<!\{)\{([^{}[\]\n]{1,40})\}(?!\})/g
const isNaming = /^\s*(?:\d{1,2}|[\p{L}_][\p{L}\p{M}\p{N}_'’ -]*[\p{L}\p{M}\p{N}])\s*$/u
const mostWords = 4

const nameOf = (words: string): string =>
  words
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')

/** The text with a variable for each of them; the same words are the same variable, and those that are there keep theirs. */
export function withVariables(text: string): string {
  const isNamed = styleOf(text) === 'NAMED'
  const names = new Map<string, string>()
  let next = distinctNames(text).filter((name) => /^\d+$/.test(name)).length
  return text.replace(foreign, (whole: string, square: string | undefined, curly: string | undefined) => {
    const words = square ?? curly ?? ''
    if (!isNaming.test(words) || words.trim().split(/\s+/).length > mostWords) return whole
    const key = nameOf(words) || words.trim()
    if (!names.has(key)) {
      next += 1
      names.set(key, isNamed && /[a-z]/.test(key) ? key : String(next))
    }
    return `{{${names.get(key)}}}`
  })
}
