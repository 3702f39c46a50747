/** Puts right what has one plain remedy: words before a variable that opens the text, and behind one that ends it. */

import type { EditWords } from '../../language/edit-words.ts'
import { findPlaceholders } from '../../template/placeholders.ts'
import { type Effect, type Holes, type Scene, textOf } from './scene.ts'

/** The text with a greeting before a first variable and thanks behind a last one. */
function withWordsAround(text: string, { greeting, farewell }: Pick<EditWords, 'greeting' | 'farewell'>): string {
  const places = findPlaceholders(text.trim())
  const [first] = places
  const last = places.at(-1)
  const opens = first?.start === 0
  const rest = text.trim().slice(last?.end)
  const ends = last !== undefined && /^[\s.!?,;:।]*$/u.test(rest)
  const whole = opens ? `${greeting} ${text.trim()}` : text.trim()
  if (!ends) return whole
  const head = whole.slice(0, whole.length - rest.length)
  return `${head}${/[.!?।]/u.test(rest) ? rest.trim() : '.'} ${farewell}`
}

/** "Yes, fix it": what was offered, or what can be put right without asking. */
export function fixIt(_: Holes, { draft, offered, locales, words }: Scene): Effect | null {
  if (offered.length > 0) return { signs: ['confirm'] }
  const text = textOf(draft, 'BODY')
  const locale = locales.find(({ code }) => code === draft.language?.split('_')[0]) ?? words
  const fixed = withWordsAround(text, locale)
  return text === '' || fixed === text ? null : { edits: [{ op: 'set_body', text: fixed }] }
}
