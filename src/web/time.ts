/** Times in the language of the page and the time zone of the browser. */
import { locale } from './words/index.ts'

const format = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, options).format(new Date(iso))

/** The date and the time to the second, for those who compare them with a log. */
export const momentOf = (iso: string): string => format(iso, { dateStyle: 'medium', timeStyle: 'medium' })

export const dayOf = (iso: string): string => format(iso, { dateStyle: 'medium' })

/** The date and the time to the minute. */
export const minuteOf = (iso: string): string => format(iso, { dateStyle: 'medium', timeStyle: 'short' })

/** Hours and minutes, with the date if it is not today. */
export function timeOf(iso: string): string {
  const isToday = new Date(iso).toDateString() === new Date().toDateString()
  const day = isToday ? {} : ({ day: 'numeric', month: 'short' } as const)
  return format(iso, { ...day, hour: '2-digit', minute: '2-digit' })
}
