/** Words of a text that become variables: "make Maria and the order number variables", "turn the brackets into variables". */
import { closeGaps } from '../../../template/placeholders.ts'
import { bodyText, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { fold, has, sourceOf } from '../text/token.ts'
import { findValues, type ValueKind } from './values.ts'

interface Span {
  from: number
  to: number
}

const greeted =
  /(?:^|[\s!.])(?:hello|hi|hey|dear|hola|ol[aá]|oi|querid[oa]|estimad[oa]|namaste|halo|hai)\s+(\p{Lu}[\p{L}\p{M}'-]+)/iu
const numbered = /#?(?=[\w-]{0,40}\d)[A-Z0-9][\w-]*/g

/** "[customer name]" as other tools write it. */
const brackets = /\[[^\][\n]{1,40}\]/g

export const hasBrackets = (text: string): boolean => text.search(brackets) !== -1

/** What is meant by a noun, as the kinds of values that it may stand for; the first one found counts. */
const nouns: readonly [RegExp, readonly ValueKind[]][] = [
  [/\b(?:times?|hours?|hora|horario|jam|samay)\b|समय/, ['time']],
  [/\b(?:dates?|days?|weekdays?|fecha|dia|data|tanggal|hari|tarikh)\b|तारीख|दिन/, ['date', 'weekday']],
  [
    /\b(?:prices?|amounts?|totals?|cost|sum|precio|importe|monto|preco|valor|harga|jumlah|kimat)\b|कीमत|राशि/,
    ['money'],
  ],
  [/\b(?:percentages?|discounts?|descuento|desconto|diskon)\b/, ['percent']],
]
const speaksOfName = /\b(?:names?|nombre|nome|nama|naam)\b|नाम/
const speaksOfNumber =
  /\b(?:numbers?|ids?|order|invoice|tracking|package|booking|reference|ref|numero|pedido|factura|nomor|pesanan)\b|नंबर|ऑर्डर/

const spanOf = (from: number, text: string): Span => ({ from, to: from + text.length })

/** The places in the text that a wish speaks of, by their noun. */
function meantByNoun(wish: string, text: string): Span[] {
  const spans: Span[] = []
  const name = greeted.exec(text)
  if (speaksOfName.test(wish) && name?.[1]) spans.push(spanOf(name.index + name[0].length - name[1].length, name[1]))
  const timed = nouns.flatMap(([pattern, kinds]) =>
    pattern.test(wish)
      ? (kinds.map((kind) => findValues(text, kind)[0]).find((found) => found !== undefined) ?? [])
      : [],
  )
  spans.push(...timed.map(({ at, text: value }) => spanOf(at, value)))
  if (speaksOfNumber.test(wish)) {
    const other = [...findValues(text, 'date'), ...findValues(text, 'time'), ...findValues(text, 'money')]
    const number = Array.from(text.matchAll(numbered)).find(
      ({ index, 0: value }) =>
        text.slice(index - 2, index) !== '{{' &&
        !other.some(({ at, text: taken }) => index < at + taken.length && index + value.length > at),
    )
    if (number) spans.push(spanOf(number.index, number[0]))
  }
  return spans
}

const isPlain = /[\p{Lu}\p{N}]/u

/** The words of the wish that stand in the text to the letter: names, numbers, whatever is in quotes. */
function meantByWords(clause: Clause, reading: Reading, text: string): Span[] {
  const { message } = reading.request
  const spans: Span[] = []
  for (let from = 0; from < clause.tokens.length; from += 1) {
    // The longest run of words that stands in the text.
    for (let to = clause.tokens.length; to > from; to -= 1) {
      const run = clause.tokens.slice(from, to)
      const words = run.length === 1 && run[0]?.kind === 'quote' ? run[0].text : sourceOf(message, run)
      const at = isPlain.test(words) || run[0]?.kind === 'quote' ? text.indexOf(words) : -1
      const isWhole = at !== -1 && !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + words.length] ?? ' '))
      if (!isWhole || words.length < 2) continue
      spans.push(spanOf(at, words))
      from = to - 1
      break
    }
  }
  return spans
}

/** In order, without those that overlap an earlier one. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((left, right) => left.from - right.from || right.to - left.to))
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span)
  return kept
}

const longestWish = 40

/** Higher than any variable of a text, so that closing the gap numbers the new ones after those that are there. */
const firstFresh = 9000

function makeVariables(reading: Reading, spans: readonly Span[], keepsValues: boolean): void {
  const text = bodyText(reading.draft())
  let marked = ''
  let end = 0
  for (const [index, { from, to }] of spans.entries()) {
    marked += `${text.slice(end, from)}{{${firstFresh + index}}}`
    end = to
  }
  const { text: fresh, moved } = closeGaps(marked + text.slice(end))
  reading.edit({ op: 'set_body', text: fresh })
  if (!keepsValues) return
  const examples = spans.map(({ from, to }, index) => ({
    variable: moved.get(String(firstFresh + index)) ?? '',
    example: text.slice(from, to),
  }))
  reading.edit({ op: 'set_examples', part: 'body', examples })
}

/** True when the clause made variables of words of the text. */
export function recogniseVariables(clause: Clause, reading: Reading): boolean {
  const { tokens } = clause
  const text = bodyText(reading.draft())
  const isWish =
    tokens.some((token) => has(token, 'VARIABLE')) &&
    tokens.some((token) => has(token, 'CREATE', 'CHANGE', 'REPLACE', 'USE', 'WANT', 'TO', 'IS', 'WITH')) &&
    !tokens.some((token) => token.kind === 'variable' || has(token, 'REMOVE', 'NO', 'NOT', 'SAMPLE', 'ADD'))
  const isLong = tokens.length > longestWish
  if (!isWish || isLong || text === '' || clause.value !== null || clause.hasQuestionMark) return false
  const wish = fold(sourceOf(reading.request.message, tokens))
  const named = apart([...meantByWords(clause, reading, text), ...meantByNoun(wish, text)])
  if (named.length > 0) makeVariables(reading, named, true)
  else if (hasBrackets(text))
    makeVariables(
      reading,
      Array.from(text.matchAll(brackets), ({ index, 0: found }) => spanOf(index, found)),
      false,
    )
  else return false
  return true
}
