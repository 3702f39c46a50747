/** The line that the person spoke of just before, for words that name no part. */
import { editLocales } from '../../language/edit-locales.ts'
import { fold, piecesOf, wordsIn } from '../reading/pieces.ts'

const lines = ['header', 'footer'] as const

/** Asking about a part is short. */
const mostWords = 14

function isNamed(line: (typeof lines)[number], keys: readonly string[]): boolean {
  return editLocales.some(({ parts }) =>
    parts[line].split('|').some((name) => {
      const words = wordsIn(fold(name))
      return keys.some((_, at) => words.every((word, order) => keys[at + order] === word))
    }),
  )
}

/** The header or footer, if the last message asked about it, and about it alone. */
export function lineAskedAbout(last: string): (typeof lines)[number] | null {
  if (!/[?？]/.test(last)) return null
  const keys = piecesOf(last).map(({ key }) => key)
  const named = keys.length > mostWords ? [] : lines.filter((line) => isNamed(line, keys))
  return named.length === 1 ? (named[0] ?? null) : null
}
