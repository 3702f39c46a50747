/** Dates, times, durations and common offers in another language; what has no sure translation has none. */
import { lexiconFor, locales } from './index.ts'
import type { LocaleCode } from './locale.ts'
import {
  clockForms,
  dateForms,
  sameCurrencies,
  sameDays,
  sameFeasts,
  sameOffers,
  samePeriods,
  sameThings,
  sameUnits,
  sameWords,
} from './locales/terms.ts'
import { type Marks, marksIn } from './marks.ts'
import { capital, fold, type Token, tokenise } from './tokens.ts'

/** What a text is written in, and what it shall be. */
export interface Languages {
  from: LocaleCode
  to: LocaleCode
}

const keyOf = (text: string): string => fold(text).replace(/[.,]/g, '').trim()

/** The same entry of a table in the other language. */
function sameIn(
  table: readonly Readonly<Record<LocaleCode, string>>[],
  text: string,
  { from, to }: Languages,
): string | null {
  const row = table.find((entry) => entry[from].split('|').some((word) => keyOf(word) === keyOf(text)))
  return row === undefined ? null : (row[to].split('|')[0] ?? null)
}

const nameIn = (lists: readonly string[], index: number): string => lists[index]?.split('|')[0] ?? ''

interface Dates {
  weekdays: number[]
  days: string[]
  month: number | null
  year: string | null
  joint: 'to' | 'and' | null
  isEvery: boolean
}

/** The parts of a date; null if it has words that are none. */
function datesIn(tokens: readonly Token[], marks: Marks): Dates | null {
  const dates: Dates = { weekdays: [], days: [], month: null, year: null, joint: null, isEvery: false }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const [weekday, month] = [marks.at(at, 'weekdays'), marks.at(at, 'months')]
    if (token?.kind === 'number') {
      if (/^20\d\d$/.test(token.text)) dates.year = token.text
      else if (/^\d{1,2}$/.test(token.text)) dates.days.push(token.text)
      else return null
    } else if (weekday !== null) {
      dates.weekdays.push(weekday.index)
      if (marks.covers(at, 'recurring')) dates.isEvery = true
      at = weekday.to - 1
    } else if (month !== null) {
      if (dates.month !== null) return null
      dates.month = month.index
      at = month.to - 1
    } else if (marks.covers(at, 'recurring')) dates.isEvery = true
    else if (/^[-–]$/.test(token?.text ?? '')) dates.joint = 'to'
    else if (marks.covers(at, 'and')) dates.joint = 'and'
    else if (marks.covers(at, 'to')) dates.joint ??= 'to'
    else if (
      !/^[.,+]$/.test(token?.text ?? '') &&
      !marks.covers(at, 'determiners', 'dateGlue', 'ordinals', 'on', 'dayWords', 'from', 'until')
    )
      return null
  }
  return dates
}

/** "Monday 6 September", "24 to 26 December", "tomorrow". */
function dateIn(text: string, languages: Languages): string | null {
  const same = sameIn(sameDays, text, languages) ?? sameIn(sameFeasts, text, languages)
  if (same !== null || /^\d{1,4}[./-]\d[\d./-]*$/.test(text)) return same ?? text
  const tokens = tokenise(text)
  const dates = datesIn(tokens, marksIn(tokens, lexiconFor(languages.from)))
  const { to } = languages
  const { months, weekdays, daysAreCapital } = locales[to]
  const form = dateForms[to]
  if (dates === null || dates.days.length + dates.weekdays.length > 2) return null
  const joint = ` ${sameWords[dates.joint ?? 'and'][to]} `
  const written = (word: string): string => (daysAreCapital ? capital(word) : word)
  const days = dates.days.map((day) => day + form.day).join(joint)
  const names = dates.weekdays.map((index) => written(nameIn(weekdays, index))).join(joint)
  const month = dates.month === null ? '' : written(nameIn(months, dates.month))
  const date = days === '' ? month : days + (month === '' ? '' : form.month + month)
  const whole = date + (dates.year === null ? '' : form.year + dates.year)
  const led = names === '' || whole === '' ? names + whole : names + form.weekday + whole
  return led === '' ? null : dates.isEvery ? `${sameWords.every[to]} ${led}` : led
}

const clock = /^(\d{1,2})(?:[:.hH]([0-5]\d))?$/

/** A clock time as the other language writes it; `said` is what stands behind the number. */
function clockIn(number: string, said: string, { from, to }: Languages): string | null {
  const [, digits, minutes = '00'] = clock.exec(number) ?? []
  if (digits === undefined) return null
  const half = /^\s?([ap])\.?m/i.exec(said)?.[1]?.toLowerCase()
  const spoken = Number(digits)
  const tokens = tokenise(said)
  const marks = marksIn(tokens, lexiconFor(from))
  // "8 in the evening" is 8 pm only for who knows evenings.
  const isOfPart = spoken <= 12 && tokens.some((_, at) => marks.covers(at, 'dayParts'))
  const isTwelve = half !== undefined || isOfPart || (clockForms[from].isTwelve === true && spoken <= 12)
  // "at 7" may be either.
  if (isTwelve && half === undefined) return null
  const hour = isTwelve ? (spoken % 12) + (half === 'p' ? 12 : 0) : spoken
  const form = clockForms[to]
  const shown = form.isTwelve === true ? String(hour % 12 === 0 ? 12 : hour % 12) : String(hour)
  const words = (minutes === '00' ? form.full : form.minutes).replace('##', () => minutes).replace('#', () => shown)
  return form.isTwelve === true ? `${words} ${hour >= 12 ? 'PM' : 'AM'}` : words
}

/** "7 pm", "9 am to 6 pm", "10-7pm". */
function timeIn(text: string, languages: Languages): string | null {
  const numbers = tokenise(text).filter(({ kind }) => kind === 'number')
  const said = numbers.map(({ to }, at) => text.slice(to, numbers[at + 1]?.from ?? text.length).trim())
  const times = numbers.map(({ text: number }, at) => clockIn(number, said[at] ?? '', languages))
  return times.length === 0 || times.length > 2 || times.some((time) => time === null) ? null : times.join('–')
}

/** "3 to 5 working days" */
function durationIn(text: string, languages: Languages): string | null {
  const numbers = tokenise(text).filter(({ kind }) => kind === 'number')
  const [first, second] = numbers
  const unit = text.slice(numbers.at(-1)?.to ?? 0)
  const row = sameUnits.find((entry) => entry[languages.from].split('|').some((word) => keyOf(word) === keyOf(unit)))
  if (first === undefined || numbers.length > 2 || row === undefined) return null
  const [one = '', many = one] = row[languages.to].split('|')
  const count = second === undefined ? first.text : `${first.text}–${second.text}`
  return `${count} ${count === '1' ? one : many}`
}

/** A percentage with its "up to". */
function percentIn(text: string, { from, to }: Languages): string | null {
  const number = /\d+(?:[.,]\d+)?/.exec(text)?.[0]
  if (number === undefined) return null
  const tokens = tokenise(text)
  const isMost = tokens.some((_, at) => marksIn(tokens, lexiconFor(from)).covers(at, 'upTo', 'upToAfter'))
  return `${isMost && sameWords.upTo[to] !== '' ? `${sameWords.upTo[to]} ` : ''}${number}%`
}

/** Codes of currencies are the same everywhere. */
const isWord = (text: string): boolean => /\p{L}{3}/u.test(text.replace(/\b[A-Z]{3}\b/g, ''))

/** "30 euros", "$35 per person" */
function amountIn(text: string, languages: Languages): string | null {
  if (!isWord(text)) return text
  const tokens = tokenise(text)
  const number = tokens.findIndex(({ kind }) => kind === 'number')
  const word = tokens.find(({ kind, text: one }, at) => at > number && kind === 'word' && one.length > 1)
  const sum = text.slice(0, word?.from ?? 0).trim()
  const rest = text.slice(word?.from ?? 0)
  const currency = sameIn(sameCurrencies, word?.text ?? '', languages)
  // "$35 per person": the first word is of the period.
  const period = currency === null ? rest : rest.slice(word?.text.length).trim()
  const per = period === '' ? '' : sameIn(samePeriods, period, languages)
  if (number === -1 || sum === '' || per === null) return null
  return [sum, currency ?? '', per].filter((part) => part !== '').join(' ')
}

type Translator = (text: string, languages: Languages) => string | null

const same: Translator = (text) => text

/** "14 Bridge Street" and "Casa Lola" are names; "the main hall" is words. */
const placeIn: Translator = (text) => (/\d/.test(text) || !/(?<!\p{L})[\p{Ll}\p{Lo}]{4}/u.test(text) ? text : null)

const translators: Readonly<Record<string, Translator>> = {
  ...Object.fromEntries(['business', 'person', 'code', 'link', 'phone', 'customer_name'].map((kind) => [kind, same])),
  ...Object.fromEntries(['amount', 'count', 'seats', 'points', 'minimum', 'lowest'].map((kind) => [kind, amountIn])),
  place: placeIn,
  sizes: (text) => text.replace(/^(\S+) \p{L}{1,7} (\S+)$/u, '$1–$2'),
  percent: percentIn,
  date: dateIn,
  deadline: dateIn,
  when: dateIn,
  time: timeIn,
  hours: timeIn,
  duration: durationIn,
  event: (text, languages) => sameIn(sameFeasts, text, languages),
  thing: (text, languages) => sameIn(sameThings, text, languages),
  offer: (text, languages) => sameIn(sameOffers, text, languages),
}

/** A fact of that kind in the other language; null if it cannot be told there for sure. */
export const translated = (kind: string, text: string, languages: Languages): string | null =>
  languages.from === languages.to ? text : (translators[kind]?.(text, languages) ?? null)
