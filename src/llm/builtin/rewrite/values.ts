/** Kinds of values in a text (prices, dates, times …), so that "make the price 9 pounds" finds what it means. */
export const valueKinds = ['percent', 'money', 'time', 'date', 'weekday', 'code', 'number'] as const
export type ValueKind = (typeof valueKinds)[number]

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|' +
  'setembro|outubro|novembro|dezembro|januari|februari|maret|mei|juni|juli|agustus|oktober|desember'
const weekdays =
  'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|' +
  'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|senin|selasa|rabu|kamis|jumat|sabtu|minggu'
const units = 'euros?|eur|dollars?|usd|rupees?|rs|inr|reais|pesos|pounds?|gbp|rupiah|aed|dirhams?|soles'

const any = (source: string): RegExp => new RegExp(source, 'giu')

const patterns: Readonly<Record<ValueKind, RegExp>> = {
  percent: /\d{1,15}(?:[.,]\d{1,15})?\s?(?:%|percent\b|por ciento\b|persen\b)/giu,
  money: any(
    `(?:[$€£₹¥]|R\\$|Rs\\.?|Rp\\.?|INR|USD|EUR)\\s?\\d[\\d.,]*\\d|(?:[$€£₹¥]|R\\$|Rs\\.?|Rp\\.?)\\s?\\d|\\d[\\d.,]{0,20}\\s?(?:€|₹|(?:${units})\\b)`,
  ),
  time: /\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h)\b|\d{1,2}:\d{2}|\b(?:noon|midnight)\b/giu,
  date: any(
    `\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s|de\\s)?(?:${months})\\b|\\b(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?`,
  ),
  weekday: any(`\\b(?:${weekdays})\\b`),
  code: /\b(?=[A-Z0-9]{4,20}\b)[A-Z]+\d[A-Z0-9]*\b/gu,
  number: /\d+(?:[.,]\d+)*/gu,
}

export interface FoundValue {
  kind: ValueKind
  text: string
  at: number
}

const isVariable = (text: string, at: number, length: number) =>
  text.slice(at - 2, at) === '{{' && text.slice(at + length, at + length + 2) === '}}'

/** All values of one kind, in order; the numbers of variables are not among them. */
export function findValues(text: string, kind: ValueKind): FoundValue[] {
  return Array.from(text.matchAll(patterns[kind]), (match) => ({ kind, text: match[0], at: match.index })).filter(
    ({ at, text: value }) => !isVariable(text, at, value.length),
  )
}

/** The first value in a text with the narrowest kind that fits it. */
export function firstValue(text: string): FoundValue | null {
  for (const kind of valueKinds) {
    const found = findValues(text, kind)[0]
    if (found) return found
  }
  return null
}
