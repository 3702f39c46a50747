/** WhatsApp's formatting marks in text; variables are ignored. */
import type { Placeholder } from '../template/placeholders.ts'

const anyMark = /[*_~`]/
// A pair counts if it touches its text inside and no letter or digit outside. Linear, as each class excludes the mark.
const underscored = /(?<![\p{L}\p{N}_])_(?=\S)[^_\n]+_(?![\p{L}\p{N}_])/u
const struck = /(?<![\p{L}\p{N}~])~(?=\S)[^~\n]+~(?![\p{L}\p{N}~])/u
const monospaced = /`[^`\n]+`/

/** The text with every variable replaced by a letter, so that underscores in names are not taken for marks. */
function withoutVariables(text: string, placeholders: readonly Placeholder[]): string {
  if (placeholders.length === 0) return text
  let result = ''
  let from = 0
  for (const { start, end } of placeholders) {
    result += `${text.slice(from, start)}x`
    from = end
  }
  return result + text.slice(from)
}

/** The first formatting mark in the text, or null. A single asterisk counts. */
export function findMarkup(text: string, placeholders: readonly Placeholder[]): '*' | '_' | '~' | '`' | null {
  if (!anyMark.test(text)) return null
  const plain = withoutVariables(text, placeholders)
  if (plain.includes('*')) return '*'
  if (underscored.test(plain)) return '_'
  if (struck.test(plain)) return '~'
  return monospaced.test(plain) ? '`' : null
}

/** A mark that opens but never closes, so that it is shown literally; null if all are balanced. */
export function findUnbalanced(text: string, placeholders: readonly Placeholder[]): string | null {
  if (!anyMark.test(text)) return null
  const plain = withoutVariables(text, placeholders)
  if (plain.split('```').length % 2 === 0) return '```'
  for (const mark of ['*', '_', '~']) if (plain.includes(mark) && isUnbalanced(plain, mark)) return mark
  return null
}

/** A mark whose partner is on another line, where it has no effect; null if there is none. */
export function findSplitMark(text: string, placeholders: readonly Placeholder[]): string | null {
  const plain = withoutVariables(text, placeholders)
  const lines = plain.split('\n')
  const isSplit = (mark: string): boolean =>
    plain.includes(mark) && !isUnbalanced(plain, mark) && lines.some((line) => isUnbalanced(line, mark))
  return ['*', '_', '~'].find(isSplit) ?? null
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

function isUnbalanced(text: string, mark: string): boolean {
  let marks = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1]
    const after = text[at + 1]
    const insideWord = isWordCharacter(before) && isWordCharacter(after)
    const loose = (before === undefined || /\s/.test(before)) && (after === undefined || /\s/.test(after))
    const bullet = mark === '*' && after === ' ' && (before === undefined || before === '\n')
    if (!insideWord && !loose && !bullet) marks++
  }
  return marks % 2 === 1
}
