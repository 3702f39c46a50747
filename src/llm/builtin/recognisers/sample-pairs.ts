/** Samples that stand with their variable: "{{1}} = Ann", "1 is Helen, 2 is 40218", "Joan for the first". */
import { sampleOrder } from '../../../template/placeholders.ts'
import type { Concept } from '../concepts.ts'
import { bodyText, type Reading } from '../reading.ts'
import { withoutQuotes } from '../text/lists.ts'
import { has, hasAny, isMark, sourceOf, type Token } from '../text/token.ts'
import { endOfSample, isModal, startOfSample } from './sample-words.ts'

export interface Pair {
  variable: string
  example: string
}

const isBinder = (token: Token | undefined) =>
  isMark(token, '=:-–—→>') || has(token, 'IS', 'TO', 'JUST', 'SAMPLE', 'SAYS', 'USE', 'INSTEAD') || isModal(token)

/** The variable that a word of a template speaks of by its place: "the first", "the second one". */
export const nameAt = (token: Token | undefined, names: readonly string[]): string | undefined =>
  token?.value === 'last' ? names.at(-1) : names[Number(token?.value) - 1]

interface Start {
  variable: string
  at: number
  /** Where the value may begin. */
  from: number
  /** Plain numbers and places are words too; braces and names of variables are not. */
  isCertain: boolean
}

function startAt(tokens: readonly Token[], at: number, names: readonly string[]): Start | null {
  const token = tokens[at]
  if (token === undefined) return null
  const isNumber = token.kind === 'number' && names.includes(token.text)
  const isCertain = token.kind === 'variable' || (names.includes(token.text) && !isNumber)
  const place = has(token, 'ORDINAL') ? nameAt(token, names) : undefined
  if (!isCertain && !isNumber && place === undefined) return null
  let before = at - 1
  const isNamed = has(tokens[before], 'VARIABLE') || has(tokens[at + 1], 'VARIABLE')
  while (has(tokens[before], 'DETERMINER', 'VARIABLE', 'FOR', 'NAME')) before -= 1
  const isOpen =
    before < 0 ||
    isNamed ||
    tokens[before]?.kind === 'newline' ||
    isMark(tokens[before], ',;:.()') ||
    has(tokens[before], 'AND', 'SAMPLE', 'FILLER', 'JUST')
  if (!isCertain && !isOpen) return null
  let from = at + 1
  while (!isCertain && has(tokens[from], 'VARIABLE', 'IT', 'VALUE') && !has(tokens[from], 'IS')) from += 1
  // "The first is Ann, the second Bo", "{{1}} Ann, {{2}} Bo": several need no verb.
  const isBare = !isBinder(tokens[from])
  const isValue = tokens[from]?.kind === 'quote' || /^[\p{Lu}\p{N}]/u.test(tokens[from]?.text ?? '')
  if (isBare && !(isValue && (isCertain || place !== undefined))) return null
  return { variable: place ?? token.text, at, from, isCertain: !isBare && (isCertain || isNamed) }
}

/** "{{1}} is the name of the guest" tells what it stands for; only a value is a sample. */
const isDescription = (binder: Token | undefined, value: readonly Token[]): boolean =>
  has(binder, 'IS') &&
  binder?.kind === 'word' &&
  has(value[0], 'DETERMINER') &&
  value.every((token) => token.kind === 'word' && token.text === token.text.toLowerCase())

/** `{{1}} = Ann, {{2}} = 9 pounds`: a value reaches to the next variable. */
export function pairsIn(message: string, tokens: readonly Token[], names: readonly string[]): Pair[] {
  const all = tokens.flatMap((_, at) => startAt(tokens, at, names) ?? [])
  const isTold = all.some(({ isCertain }) => isCertain) || tokens.some((token) => has(token, 'SAMPLE'))
  const value = all[0] ? tokens[all[0].from + 1] : undefined
  const isValue = /^[\p{Lu}\p{N}]/u.test(value?.text ?? '') || value?.kind === 'quote'
  const starts = isTold || all.length > 1 || (all[0]?.at === 0 && isValue) ? all : []
  const pairs: Pair[] = []
  for (const [order, start] of starts.entries()) {
    let from = start.from
    while (isBinder(tokens[from])) from += 1
    let to = starts[order + 1]?.at ?? tokens.length
    while (order + 1 < starts.length && has(tokens[to - 1], 'DETERMINER', 'VARIABLE', 'FOR')) to -= 1
    to = endOfSample(tokens, from, to)
    const example = withoutQuotes(sourceOf(message, tokens.slice(from, to)))
    if (example !== '' && !isDescription(tokens[start.from], tokens.slice(from, to)))
      pairs.push({ variable: start.variable, example })
  }
  return pairs
}

const placeLead = new Set<Concept>(['USE', 'AND', 'FILLER', 'IS', 'JUST', 'PLEASE', 'SAMPLE', 'DETERMINER', 'ONLY'])

/** "Joan for the first and LR-209 for the second": a value stands before its place. */
export function placedValues(message: string, tokens: readonly Token[], reading: Reading): Pair[] {
  const isPlace = (token: Token): boolean =>
    has(token, 'ORDINAL') || token.kind === 'variable' || token.kind === 'number'
  if (!tokens.some(isPlace)) return []
  const names = sampleOrder(bodyText(reading.draft()))
  const pairs: Pair[] = []
  let from = tokens.findIndex((token) => has(token, 'SAMPLE')) + 1
  for (const [at, token] of tokens.entries()) {
    const isNumber = token.kind === 'number' && has(tokens[at - 1], 'VARIABLE', 'FOR')
    if (!has(token, 'ORDINAL') && token.kind !== 'variable' && !(isNumber && names.includes(token.text))) continue
    const name = has(token, 'ORDINAL') ? nameAt(token, names) : token.text
    let lead = at - 1
    while (has(tokens[lead], 'DETERMINER', 'VARIABLE')) lead -= 1
    if (!name || !has(tokens[lead], 'FOR', 'TO', 'IN') || lead <= from) continue
    while (
      from < lead &&
      (tokens[from]?.kind === 'punctuation' ||
        hasAny(tokens[from], placeLead) ||
        /^(?:e|g|eg|like|one|variable|placeholder)$/.test(tokens[from]?.key ?? ''))
    )
      from += 1
    from = startOfSample(tokens, from)
    const example = withoutQuotes(sourceOf(message, tokens.slice(from, lead)))
    if (example !== '') pairs.push({ variable: name, example })
    from = at + 1
  }
  return pairs
}
