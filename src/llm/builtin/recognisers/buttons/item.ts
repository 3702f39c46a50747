/** One button as it is being read, and what it becomes. */

import { keysOf } from '../../../../assistant/frames/word-lists.ts'
import { phoneNumber, withScheme } from '../../../../assistant/reading/addresses.ts'
import { editLocales } from '../../../../language/edit-locales.ts'
import type { ButtonInput } from '../../../../template/edit.ts'
import { buttonConcepts, type Concept } from '../../concepts.ts'
import { has, hasAny, type Token } from '../../text/token.ts'

type Type = 'QUICK_REPLY' | 'URL' | 'PHONE_NUMBER' | 'COPY_CODE'

export interface Item {
  type: Type | null
  label: Token[]
  quote: string | null
  url: string | null
  phone: string | null
  code: string | null
  example: string | null
}

export const emptyItem = (): Item => ({
  type: null,
  label: [],
  quote: null,
  url: null,
  phone: null,
  code: null,
  example: null,
})
export const isEmpty = (item: Item) =>
  item.label.length === 0 && item.quote === null && item.url === null && item.phone === null && item.code === null
export const hasTarget = (item: Item) => item.url !== null || item.phone !== null || item.code !== null

export const typeOf = (token: Token): Type | null => {
  if (has(token, 'COPY_CODE')) return 'COPY_CODE'
  if (has(token, 'URL_BUTTON')) return 'URL'
  if (has(token, 'CALL_BUTTON')) return 'PHONE_NUMBER'
  return has(token, 'QUICK_REPLY') ? 'QUICK_REPLY' : null
}

export const glue = new Set<Concept>([
  'OPEN',
  'WITH',
  'TO',
  'IS',
  'CALLED',
  'SAYS',
  'FOR',
  'DETERMINER',
  'AND',
  'IN',
  'OR',
  'PLEASE',
  'ADD',
  'USE',
  'JUST',
  'THIS',
  'INSTEAD',
  'COUNT',
])

/** Words at either end of an unquoted label that only join it to what stands beside it. */
function trimmed(label: readonly Token[], isJoined: boolean): Token[] {
  // "Einen Button hinzufügen" says no words for it.
  if (label.every(({ text, key }) => additions.has(key) && !/^\p{Lu}/u.test(text))) return []
  let from = 0
  let to = label.length
  const isGlue = (token: Token | undefined) =>
    token?.kind === 'punctuation' || (hasAny(token, glue) && !hasAny(token, buttonConcepts))
  const isEnd = (token: Token | undefined) =>
    isJoined ? isGlue(token) : token?.kind === 'punctuation' || has(token, 'PLEASE', 'INSTEAD')
  while (to > from && isEnd(label[to - 1]) && !/^[\p{Lu}]/u.test(label[to - 1]?.text ?? '')) to -= 1
  while (from < to && isGlue(label[from]) && !/^[\p{Lu}]/u.test(label[from]?.text ?? '')) from += 1
  return label.slice(from, to)
}

const additions = keysOf(...editLocales.map(({ words }) => words.add))

/** The words of the lexicon are not those of all languages in which parts are asked for. */
export const isAddition = (token: Token): boolean =>
  has(token, 'ADD', 'WANT', 'CREATE', 'WITH') || additions.has(token.key)

export const looksLikeCode = (token: Token) => /^[A-Z0-9]{3,20}$/.test(token.text) && /[A-Z]/.test(token.text)

export interface ListOptions {
  message: string
  /** What a label without address or number is. */
  defaultType: Type
  /** The list has separators of its own, so that commas stand inside its labels. */
  hasOwnMarks?: boolean
  /** Whether "and" separates labels even when no comma does. */
  isPlural: boolean
}

export function toInput(item: Item, options: ListOptions): ButtonInput | null {
  const words = trimmed(item.label, hasTarget(item))
  const first = words[0]
  const last = words.at(-1)
  const text = item.quote ?? (first && last ? options.message.slice(first.from, last.to).trim() : '')
  const type: Type =
    item.url !== null
      ? 'URL'
      : item.phone !== null
        ? 'PHONE_NUMBER'
        : item.code !== null
          ? 'COPY_CODE'
          : (item.type ?? options.defaultType)
  if (type === 'COPY_CODE')
    return { type, example: item.code ?? (item.quote && /^[\w-]{2,20}$/.test(item.quote) ? item.quote : null) }
  if (text === '' && !hasTarget(item)) return null
  const example = item.url?.includes('{{') ? item.example : null
  return {
    type,
    ...(text !== '' && { text }),
    ...(item.url !== null && { url: withScheme(item.url) }),
    ...(item.phone !== null && { phone_number: phoneNumber(item.phone) }),
    ...(example !== null && { example }),
  }
}
