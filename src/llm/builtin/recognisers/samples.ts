/** Sample values for variables: pairs ("{{1}} = Ann"), lists ("samples: Ann, 42"), single ones ("use Ann as the sample"). */
import { findComponent } from '../../../template/draft.ts'
import { sampleOrder } from '../../../template/placeholders.ts'
import { samplesOfBody } from '../../../template/samples.ts'
import { buttonConcepts, slotConcepts } from '../concepts.ts'
import { bodyText, buttons, headerText, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { splitValues, withoutQuotes } from '../text/lists.ts'
import { has, hasAny, sourceOf, type Token } from '../text/token.ts'
import { nameAt, pairsIn, placedValues } from './sample-pairs.ts'
import { endOfSample, handsOver, isModal, startOfSample } from './sample-words.ts'

const isPart = (token: Token) => hasAny(token, slotConcepts) && !has(token, 'SAMPLE', 'NAME')

/** The words that are values: behind "samples are", or between "use" and "as samples". */
function listIn(clause: Clause, reading: Reading): string {
  const { message } = reading.request
  const { tokens } = clause
  if (clause.slot === 'SAMPLE' && clause.value) {
    const { valueTokens } = clause
    const from = startOfSample(valueTokens, 0)
    return sourceOf(message, valueTokens.slice(from, endOfSample(valueTokens, from, valueTokens.length)))
  }
  const sample = tokens.findIndex((token) => has(token, 'SAMPLE'))
  if (sample === -1) return ''
  const before = tokens.slice(0, sample)
  let to = before.length
  while (to > 0 && has(before[to - 1], 'DETERMINER', 'JUST', 'FOR', 'TO', 'IN', 'IS', 'HEADER', 'BODY')) to -= 1
  const used = before.findLastIndex((token, at) => handsOver(token) && at < to && !before.slice(at, to).some(isPart))
  const given = sourceOf(message, before.slice(startOfSample(before, used + 1), to))
  if (used !== -1 && given !== '') return given
  // "Ana and Petrov are the samples."
  const is = before.findIndex((token) => has(token, 'IS') || isModal(token) || /^are the$/.test(token.key))
  if (is > 0 && before.slice(is + 1).every((token) => has(token, 'DETERMINER', 'IS', 'JUST', 'PRAISE')))
    return sourceOf(message, before.slice(0, is))
  const from = startOfSample(tokens, sample + 1)
  return sourceOf(message, tokens.slice(from, endOfSample(tokens, from, tokens.length)))
}

interface Place {
  part: 'header' | 'body'
  variable: string
}

/** One value, and nobody says what for: a figure takes the place of a figure, where the first sample is none. */
function placesFor(value: string, places: readonly Place[], reading: Reading): readonly Place[] {
  const samples = samplesOfBody(findComponent(reading.draft(), 'BODY'))
  const isFigure = (text: string | undefined): boolean => /\d/.test(text ?? value)
  const isAlike = ({ variable }: Place): boolean => isFigure(samples.get(variable)) === isFigure(value)
  const [first] = places
  if (first === undefined || isAlike(first)) return places
  const alike = places.filter(isAlike)
  return alike.length === 1 ? alike : []
}

/** Examples for these values, in the order of the variables; a header's variable comes first when there are enough values. */
function giveList(reading: Reading, text: string, only: string | null): void {
  const body = sampleOrder(bodyText(reading.draft()))
  const header = sampleOrder(headerText(reading.draft()))
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
  const ofBody = values.length >= all.length ? all : all.filter(({ part }) => part === 'body')
  const places = values.length === 1 ? placesFor(values[0] ?? '', ofBody, reading) : ofBody
  const given = (ofBody.length > 0 ? places : all)
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

/** "Change the second sample to 99": the variable whose place is named next to the sample. */
function placeOf({ tokens }: Clause, reading: Reading): string | null {
  const sample = tokens.findIndex((token) => has(token, 'SAMPLE'))
  const place = has(tokens[sample - 1], 'ORDINAL') ? tokens[sample - 1] : undefined
  return (place && nameAt(place, sampleOrder(bodyText(reading.draft())))) ?? null
}

export function recogniseSamples(clause: Clause, reading: Reading): void {
  const tokens = [...clause.tokens, ...clause.valueTokens]
  if (giveAddress(clause, reading, tokens)) return
  const isBody = clause.slot === 'THIS' && clause.value !== null && clause.value === bodyText(reading.draft())
  const isText = isBody || (clause.slot !== null && clause.slot !== 'SAMPLE' && clause.slot !== 'THIS')
  if (isText || tokens.some((token) => hasAny(token, buttonConcepts) || token.kind === 'url')) return
  const sample = tokens.findIndex((token) => has(token, 'SAMPLE'))
  const isChosen =
    tokens.slice(0, Math.max(sample, 0)).every((token) => token.concepts.length > 0) &&
    tokens.slice(0, Math.max(sample, 0)).some((token) => has(token, 'CHOOSE'))
  if (isChosen || tokens.some((token) => has(token, 'YOURSELF'))) {
    if (tokens.some((token) => has(token, 'SAMPLE'))) reading.signal('choose')
    return
  }
  const pairs = pairsIn(reading.request.message, tokens, sampleOrder(bodyText(reading.draft())))
  if (pairs.length > 0) {
    const body = new Set(sampleOrder(bodyText(reading.draft())))
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
      examples: [{ variable: sampleOrder(headerText(reading.draft()))[0] ?? '1', example: withoutQuotes(list) }],
    })
    return
  }
  const variables = clause.tokens.filter((token) => token.kind === 'variable')
  const only = variables.length === 1 ? (variables[0]?.text ?? null) : placeOf(clause, reading)
  if (list !== '') giveList(reading, list, only)
}
