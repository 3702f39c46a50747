/** Sample values for variables: pairs ("{{1}} = Ann"), lists ("samples: Ann, 42"), single ones ("use Ann as the sample"). */
import { distinctNames } from '../../../template/placeholders.ts'
import { buttonConcepts, type Concept } from '../lexicon/concepts.ts'
import { bodyText, buttons, headerText, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { splitValues, withoutQuotes } from '../text/lists.ts'
import { has, hasAny, isMark, sourceOf, type Token } from '../text/token.ts'

interface Pair {
  variable: string
  example: string
}

const isBinder = (token: Token | undefined) => isMark(token, '=:-–—→>') || has(token, 'IS', 'TO', 'JUST', 'SAMPLE')

/** `{{1}} = Ann, {{2}} = 9 pounds`: a value reaches to the next variable. Names may stand without braces. */
function pairsIn(message: string, tokens: readonly Token[], names: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  const isVariable = (token: Token) =>
    token.kind === 'variable' || (names.includes(token.text) && !/^\d+$/.test(token.text))
  const starts = tokens.flatMap((token, at) => (isVariable(token) && isBinder(tokens[at + 1]) ? [at] : []))
  for (const [order, start] of starts.entries()) {
    let from = start + 1
    while (isBinder(tokens[from])) from += 1
    let to = starts[order + 1] ?? tokens.length
    while (
      to > from &&
      (isMark(tokens[to - 1], ',;.') || has(tokens[to - 1], 'AND') || tokens[to - 1]?.kind === 'newline')
    )
      to -= 1
    const example = withoutQuotes(sourceOf(message, tokens.slice(from, to)))
    if (example !== '') pairs.push({ variable: tokens[start]?.text ?? '', example })
  }
  return pairs
}

/** "Joan for the first and LR-209 for the second": a value stands before its place. */
function placedValues(message: string, tokens: readonly Token[], reading: Reading): Pair[] {
  const names = distinctNames(bodyText(reading.draft()))
  const pairs: Pair[] = []
  let from = tokens.findIndex((token) => has(token, 'SAMPLE')) + 1
  for (const [at, token] of tokens.entries()) {
    if (!has(token, 'ORDINAL') && token.kind !== 'variable') continue
    const name =
      token.kind === 'variable'
        ? token.text
        : names[token.value === 'last' ? names.length - 1 : Number(token.value) - 1]
    let lead = at - 1
    while (has(tokens[lead], 'DETERMINER')) lead -= 1
    if (!name || !has(tokens[lead], 'FOR') || lead <= from) continue
    while (
      from < lead &&
      (tokens[from]?.kind === 'punctuation' ||
        hasAny(tokens[from], placeLead) ||
        /^(?:e|g|eg|like)$/.test(tokens[from]?.key ?? ''))
    )
      from += 1
    const example = withoutQuotes(sourceOf(message, tokens.slice(from, lead)))
    if (example !== '') pairs.push({ variable: name, example })
    from = at + 1
  }
  return pairs
}

const placeLead = new Set<Concept>(['USE', 'AND', 'FILLER', 'IS', 'JUST', 'PLEASE', 'SAMPLE', 'DETERMINER', 'ONLY'])

const lead = new Set<Concept>([
  'IS',
  'FILLER',
  'TO',
  'JUST',
  'WITH',
  'FOR',
  'VARIABLE',
  'THIS',
  'SAYS',
  'VALUE',
  'DETERMINER',
  'NAME',
  'IN',
  'HEADER',
  'BODY',
])

/** The words that are values: behind "samples are", or between "use" and "as samples". */
function listIn(clause: Clause, reading: Reading): string {
  const { message } = reading.request
  const { tokens } = clause
  if (clause.slot === 'SAMPLE' && clause.value) return clause.value
  const sample = tokens.findIndex((token) => has(token, 'SAMPLE'))
  if (sample === -1) return ''
  const used = tokens.findIndex((token) => has(token, 'USE', 'CHANGE', 'ADD', 'WITH'))
  const before = tokens.slice(used + 1, sample)
  let to = before.length
  while (to > 0 && has(before[to - 1], 'DETERMINER', 'JUST', 'FOR', 'TO', 'IN')) to -= 1
  if (used !== -1 && used < sample && to > 0) return sourceOf(message, before.slice(0, to))
  // "Ana and Petrov are the samples."
  const is = tokens.findIndex((token, at) => at < sample && (has(token, 'IS') || /^are the$/.test(token.key)))
  if (is > 0 && tokens.slice(is + 1, sample).every((token) => has(token, 'DETERMINER', 'IS')))
    return sourceOf(message, tokens.slice(0, is))
  let from = sample + 1
  while (tokens[from] && (hasAny(tokens[from], lead) || tokens[from]?.kind === 'variable')) from += 1
  let end = tokens.length
  while (end > from && has(tokens[end - 1], 'FILLER', 'PLEASE', 'FINALIZE')) end -= 1
  return sourceOf(message, tokens.slice(from, end))
}

/** Examples for these values, in the order of the variables; a header's variable comes first when there are enough values. */
function giveList(reading: Reading, text: string, only: string | null): void {
  const body = distinctNames(bodyText(reading.draft()))
  const header = distinctNames(headerText(reading.draft()))
  if (only !== null) {
    const part = body.includes(only) || header.length === 0 ? 'body' : 'header'
    reading.edit({ op: 'set_examples', part, examples: [{ variable: only, example: withoutQuotes(text) }] })
    return
  }
  const all = [
    ...header.map((variable) => ({ part: 'header' as const, variable })),
    ...body.map((variable) => ({ part: 'body' as const, variable })),
  ]
  const values = splitValues(text, all.length)
  const places = values.length >= all.length ? all : all.filter(({ part }) => part === 'body')
  const given = (places.length > 0 ? places : all)
    .slice(0, values.length)
    .map((place, index) => ({ ...place, example: values[index] ?? '' }))
  for (const part of ['header', 'body'] as const) {
    const examples = given
      .filter((place) => place.part === part && place.example !== '')
      .map(({ variable, example }) => ({ variable, example }))
    if (examples.length > 0) reading.edit({ op: 'set_examples', part, examples })
  }
}

/** The sample of the variable at the end of a website address. */
function giveAddress(clause: Clause, reading: Reading, tokens: readonly Token[]): boolean {
  const index = buttons(reading).findIndex((button) => button.url?.includes('{{'))
  const url = tokens.find((token) => token.kind === 'url')?.text
  const isSample = clause.slot === 'SAMPLE' || tokens.some((token) => has(token, 'SAMPLE'))
  const isAbout = tokens.some((token) => has(token, 'URL_BUTTON', 'OPEN', 'BUTTON'))
  const example = url ?? (isAbout ? withoutQuotes(listIn(clause, reading)) : '')
  if (index === -1 || !isSample || example === '' || example.includes('{{')) return false
  reading.edit({ op: 'change_button', index, button: { example } })
  return true
}

export function recogniseSamples(clause: Clause, reading: Reading): void {
  const tokens = [...clause.tokens, ...clause.valueTokens]
  if (giveAddress(clause, reading, tokens)) return
  const isText = clause.slot !== null && clause.slot !== 'SAMPLE' && clause.slot !== 'THIS'
  if (isText || tokens.some((token) => hasAny(token, buttonConcepts) || token.kind === 'url')) return
  const sample = tokens.findIndex((token) => has(token, 'SAMPLE'))
  const isChosen =
    tokens.slice(0, Math.max(sample, 0)).every((token) => token.concepts.length > 0) &&
    tokens.slice(0, Math.max(sample, 0)).some((token) => has(token, 'CHOOSE'))
  if (isChosen || tokens.some((token) => has(token, 'YOURSELF'))) {
    if (tokens.some((token) => has(token, 'SAMPLE'))) reading.signal('choose')
    return
  }
  const pairs = pairsIn(reading.request.message, tokens, distinctNames(bodyText(reading.draft())))
  if (pairs.length > 0) {
    const body = new Set(distinctNames(bodyText(reading.draft())))
    const own = pairs.filter(({ variable }) => body.has(variable))
    if (own.length > 0) reading.edit({ op: 'set_examples', part: 'body', examples: own })
    return
  }
  const placed = placedValues(reading.request.message, tokens, reading)
  if (placed.length > 0) {
    reading.edit({ op: 'set_examples', part: 'body', examples: placed })
    return
  }
  const list = listIn(clause, reading)
  if (
    clause.tokens.some((token) => has(token, 'HEADER')) &&
    list !== '' &&
    headerText(reading.draft()).includes('{{')
  ) {
    reading.edit({
      op: 'set_examples',
      part: 'header',
      examples: [{ variable: distinctNames(headerText(reading.draft()))[0] ?? '1', example: withoutQuotes(list) }],
    })
    return
  }
  const variables = clause.tokens.filter((token) => token.kind === 'variable')
  if (list !== '') giveList(reading, list, variables.length === 1 ? (variables[0]?.text ?? null) : null)
}
