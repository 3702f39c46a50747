/** Reads buttons from a list of tokens: labels with or without quotes, with addresses, numbers and codes beside them. */
import type { ButtonInput } from '../../../../template/edit.ts'
import { buttonConcepts } from '../../concepts.ts'
import { has, hasAny, isMark, type Token } from '../../text/token.ts'
import {
  emptyItem,
  glue,
  hasTarget,
  type Item,
  isEmpty,
  type ListOptions,
  looksLikeCode,
  toInput,
  typeOf,
} from './item.ts'

export type { ListOptions }

/** Between two labels these join, whatever language the rest of the message is in. */
const conjunction = /^(?:y|e|dan|aur|und|et|o|ou|atau|oder|और|या)$/
const isConjunction = (tokens: readonly Token[], at: number) =>
  conjunction.test(tokens[at]?.text ?? '') && !isMark(tokens[at + 1], '.')

const joined = /^(?:y|e|dan|aur|und|and) (?=\S)/

/** "Sí y No": a phrase that the lexicon knows may begin with the word between two labels. */
function parted(token: Token): Token[] {
  const length = token.kind === 'word' && has(token, 'NOT', 'NO') ? (joined.exec(token.text)?.[0].length ?? 0) : 0
  if (length === 0) return [token]
  const [text, rest] = [token.text.slice(0, length - 1), token.text.slice(length)]
  return [
    { ...token, to: token.from + length - 1, text, key: text, concepts: ['AND'] },
    { ...token, from: token.from + length, text: rest, key: rest.toLowerCase(), concepts: [] },
  ]
}

/** Words that announce the address of the button before. */
const announcing = /^(?:address|link|url|web|number|adresse|direccion|enlace|endereco|alamat|pata)$/

const isSeparator = (
  tokens: readonly Token[],
  at: number,
  quoted: boolean,
  options: ListOptions,
  commas: boolean,
): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'newline' || isMark(token, ';|/')) return true
  if (isMark(token, ',،、')) return !options.hasOwnMarks
  // "A copy code button and a shop now button": the first is named by its kind alone.
  if (has(token, 'AND') && has(tokens[at - 1], 'COPY_CODE')) return true
  if (!has(token, 'AND', 'OR') && !(options.isPlural && at > 0 && isConjunction(tokens, at))) return false
  return quoted || options.isPlural || commas
}

const isLower = (token: Token) => token.text === token.text.toLowerCase()

/** "1." and "2)" at the start of a line, and the dot or bracket behind them. */
const isListMark = (tokens: readonly Token[], at: number): boolean => {
  const starts = (index: number) =>
    index === 0 ||
    tokens[index - 1]?.kind === 'newline' ||
    hasAny(tokens[index - 1], buttonConcepts) ||
    isMark(tokens[index - 1], ',;') ||
    isMark(tokens[index + 1], ')')
  if (/^\d{1,2}$/.test(tokens[at]?.text ?? '')) return isMark(tokens[at + 1], '.)') && starts(at)
  return isMark(tokens[at], '.)') && /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '') && starts(at - 1)
}

/** The button being read, and those that are done. */
interface Reader {
  tokens: readonly Token[]
  options: ListOptions
  quoted: boolean
  commas: boolean
  items: Item[]
  item: Item
  inExample: boolean
  isLabelled: boolean
}

function finish(reader: Reader): void {
  if (!isEmpty(reader.item) || reader.item.type !== null) reader.items.push(reader.item)
  reader.item = emptyItem()
  reader.inExample = false
  reader.isLabelled = false
}

const isPlain = (token: Token) => ['word', 'number', 'snake'].includes(token.kind) && token.concepts.length === 0

function readExample(reader: Reader, token: Token): void {
  if (token.kind === 'url' || token.kind === 'quote' || isPlain(token)) reader.item.example ??= token.text
}

/** Takes a kind of button, a quote, an address or a number; false for any other token. */
function readEntity(reader: Reader, token: Token): boolean {
  const type = typeOf(token)
  const { item } = reader
  if (type !== null) {
    if (!isEmpty(item) && (hasTarget(item) || item.quote !== null) && item.type !== type) finish(reader)
    reader.item.type = type
  } else if (token.kind === 'quote') {
    if (item.quote !== null) finish(reader)
    if (reader.item.type === 'COPY_CODE' && reader.item.code === null) reader.item.code = token.text
    else reader.item.quote = token.text
  } else if (token.kind === 'url' || token.kind === 'phone') {
    // A second address behind one with a variable shows what that address looks like.
    const isSample = token.kind === 'url' && item.url?.includes('{{') && !token.text.includes('{{')
    if (isSample && item.example === null) item.example = token.text
    else {
      if (item.url !== null || item.phone !== null) finish(reader)
      reader.item[token.kind] = token.text
    }
  } else return false
  return true
}

const isCode = (reader: Reader, token: Token, before: Token | undefined): boolean =>
  reader.item.type === 'COPY_CODE' &&
  (looksLikeCode(token) ||
    (has(before, 'CODE', 'COPY_CODE', 'IS') && token.kind !== 'punctuation' && token.concepts.length === 0))

const exampleWords = /^(?:e|g|eg|like|such|as|so|say|maybe|ex|p|por|ejemplo|exemplo|contoh|misalnya|jaise)$/

/** Whether only words like "e.g." stand before an address that shows what the variable one looks like. */
function leadsToExample(reader: Reader, at: number): boolean {
  const { tokens, item } = reader
  if (!item.url?.includes('{{') || item.example !== null) return false
  const next = tokens
    .slice(at + 1, at + 9)
    .find((token) => token.kind !== 'punctuation' && !exampleWords.test(token.key) && !hasAny(token, glue))
  return next?.kind === 'url' && !next.text.includes('{{')
}

/** A comma ends a button, unless its address or its label is still to come. */
function readSeparator(reader: Reader, at: number): void {
  const { tokens, item } = reader
  const next = tokens
    .slice(at + 1, at + 4)
    .find((other) => !hasAny(other, glue) && !announcing.test(other.key) && !isMark(other, ':'))
  const joins = (next?.kind === 'url' || next?.kind === 'phone') && !hasTarget(item)
  const isLabel = has(tokens[at + 1], 'LABEL') || has(tokens[at + 2], 'LABEL')
  const isKindAlone = item.type === 'COPY_CODE' && isEmpty(item) && has(tokens[at], 'AND')
  if (isKindAlone) finish(reader)
  if (!isEmpty(item) && !joins && !leadsToExample(reader, at) && !(isLabel && hasTarget(item))) finish(reader)
}

function readLabel(reader: Reader, token: Token): void {
  const { item, quoted, isLabelled } = reader
  const isEdge = token.kind === 'punctuation' && (item.label.length === 0 || hasTarget(item))
  if (quoted || isEdge || has(token, 'BUTTON', 'CODE')) return
  if (!hasTarget(item) || isLabelled) item.label.push(token)
}

function readToken(reader: Reader, token: Token, at: number): void {
  const { tokens, options, quoted, commas } = reader
  const separates = isSeparator(tokens, at, quoted, options, commas)
  const isLabel = has(token, 'LABEL') || (has(token, 'CALLED') && hasTarget(reader.item))
  if (isLabel && !quoted && isLower(token)) {
    reader.item.label = []
    reader.isLabelled = true
  } else if (has(token, 'SAMPLE')) reader.inExample = true
  else if (reader.inExample && !separates) readExample(reader, token)
  else if (readEntity(reader, token)) return
  else if (isCode(reader, token, tokens[at - 1])) reader.item.code ??= token.text
  else if (separates) readSeparator(reader, at)
  else readLabel(reader, token)
}

/** "1. Yes, I will come" on lines, "Yes, please; No, thanks": marks that say more about the places than commas. */
function hasOwnMarks(tokens: readonly Token[]): boolean {
  const inner = tokens.slice(1, -1)
  const isSpecified = tokens.some(({ kind }) => kind === 'quote' || kind === 'url' || kind === 'phone')
  const isNumbered = tokens.filter((_, at) => isListMark(tokens, at)).length > 2
  return (
    !isSpecified &&
    (inner.some((token) => isMark(token, ';|')) || (isNumbered && inner.some(({ kind }) => kind === 'newline')))
  )
}

/** Buttons in the order in which they were named. */
export function parseButtons(given: readonly Token[], options: ListOptions): ButtonInput[] {
  const tokens = options.isPlural ? given.flatMap(parted) : given
  const reader: Reader = {
    tokens,
    options: { ...options, hasOwnMarks: hasOwnMarks(tokens) },
    quoted: tokens.some((token) => token.kind === 'quote'),
    commas: tokens.some((token) => isMark(token, ',،、;')),
    items: [],
    item: emptyItem(),
    inExample: false,
    isLabelled: false,
  }
  for (const [at, token] of tokens.entries()) {
    if (!isListMark(tokens, at)) readToken(reader, token, at)
    else if (!isEmpty(reader.item)) finish(reader)
  }
  finish(reader)
  return reader.items.map((one) => toInput(one, options)).filter((input): input is ButtonInput => input !== null)
}
