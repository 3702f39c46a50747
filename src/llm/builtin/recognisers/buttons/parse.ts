/** Reads buttons from a list of tokens: labels with or without quotes, with addresses, numbers and codes beside them. */
import type { ButtonInput } from '../../../../template/edit.ts'
import { buttonConcepts, type Concept } from '../../lexicon/concepts.ts'
import { phoneNumber, withScheme } from '../../text/addresses.ts'
import { has, hasAny, isMark, type Token } from '../../text/token.ts'

type Type = 'QUICK_REPLY' | 'URL' | 'PHONE_NUMBER' | 'COPY_CODE'

interface Item {
  type: Type | null
  label: Token[]
  quote: string | null
  url: string | null
  phone: string | null
  code: string | null
  example: string | null
}

const emptyItem = (): Item => ({
  type: null,
  label: [],
  quote: null,
  url: null,
  phone: null,
  code: null,
  example: null,
})
const isEmpty = (item: Item) =>
  item.label.length === 0 && item.quote === null && item.url === null && item.phone === null && item.code === null
const hasTarget = (item: Item) => item.url !== null || item.phone !== null || item.code !== null

const typeOf = (token: Token): Type | null => {
  if (has(token, 'COPY_CODE')) return 'COPY_CODE'
  if (has(token, 'URL_BUTTON')) return 'URL'
  if (has(token, 'CALL_BUTTON')) return 'PHONE_NUMBER'
  return has(token, 'QUICK_REPLY') ? 'QUICK_REPLY' : null
}

const glue = new Set<Concept>([
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

const looksLikeCode = (token: Token) => /^[A-Z0-9]{3,20}$/.test(token.text) && /[A-Z]/.test(token.text)

export interface ListOptions {
  message: string
  /** What a label without address or number is. */
  defaultType: Type
  /** Whether "and" separates labels even when no comma does. */
  isPlural: boolean
}

const isSeparator = (
  tokens: readonly Token[],
  at: number,
  quoted: boolean,
  options: ListOptions,
  commas: boolean,
): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'newline' || isMark(token, ',،、;|/')) return true
  if (!has(token, 'AND', 'OR')) return false
  return quoted || options.isPlural || commas
}

function toInput(item: Item, options: ListOptions): ButtonInput | null {
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

/** "1." and "2)" at the start of a line, and the dot or bracket behind them. */
const isListMark = (tokens: readonly Token[], at: number): boolean => {
  const starts = (index: number) =>
    index === 0 ||
    tokens[index - 1]?.kind === 'newline' ||
    hasAny(tokens[index - 1], buttonConcepts) ||
    isMark(tokens[index - 1], ',;')
  if (/^\d{1,2}$/.test(tokens[at]?.text ?? '')) return isMark(tokens[at + 1], '.)') && starts(at)
  return isMark(tokens[at], '.)') && /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '') && starts(at - 1)
}

/** Buttons in the order in which they were named. */
export function parseButtons(tokens: readonly Token[], options: ListOptions): ButtonInput[] {
  const quoted = tokens.some((token) => token.kind === 'quote')
  const commas = tokens.some((token) => isMark(token, ',،、;'))
  const items: Item[] = []
  let item = emptyItem()
  let inExample = false
  const finish = () => {
    if (!isEmpty(item) || item.type !== null) items.push(item)
    item = emptyItem()
    inExample = false
  }
  for (const [at, token] of tokens.entries()) {
    if (isListMark(tokens, at)) continue
    const type = typeOf(token)
    if (has(token, 'SAMPLE')) inExample = true
    else if (inExample && !isSeparator(tokens, at, quoted, options, commas)) {
      if (
        token.kind === 'url' ||
        token.kind === 'quote' ||
        ((token.kind === 'word' || token.kind === 'number' || token.kind === 'snake') && token.concepts.length === 0)
      )
        item.example ??= token.text
    } else if (type !== null) {
      if (!isEmpty(item) && (hasTarget(item) || item.quote !== null) && item.type !== type) finish()
      item.type = type
    } else if (token.kind === 'quote') {
      if (item.quote !== null) finish()
      if (item.type === 'COPY_CODE' && item.code === null) item.code = token.text
      else item.quote = token.text
    } else if (token.kind === 'url') {
      if (item.url !== null || item.phone !== null) finish()
      item.url = token.text
    } else if (token.kind === 'phone') {
      if (item.phone !== null || item.url !== null) finish()
      item.phone = token.text
    } else if (
      item.type === 'COPY_CODE' &&
      (looksLikeCode(token) ||
        (has(tokens[at - 1], 'CODE', 'COPY_CODE', 'IS') && token.kind !== 'punctuation' && token.concepts.length === 0))
    )
      item.code ??= token.text
    else if (isSeparator(tokens, at, quoted, options, commas)) {
      const next = tokens.slice(at + 1, at + 4).find((other) => !hasAny(other, glue))
      const joins = (next?.kind === 'url' || next?.kind === 'phone') && !hasTarget(item)
      if (!isEmpty(item) && !joins) finish()
    } else if (
      !quoted &&
      !has(token, 'BUTTON', 'CODE') &&
      !(token.kind === 'punctuation' && (item.label.length === 0 || hasTarget(item)))
    ) {
      if (!hasTarget(item)) item.label.push(token)
    }
  }
  finish()
  return items.map((one) => toInput(one, options)).filter((input): input is ButtonInput => input !== null)
}
