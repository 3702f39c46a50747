/** Times in the language and time zone of the browser. */

const sameDay = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const otherDay = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

/** The date and the time to the second, for those who compare them with a log. */
export const momentOf = (iso: string): string => whole.format(new Date(iso))

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const dayAndTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

export const dayOf = (iso: string): string => day.format(new Date(iso))

/** The date and the time to the minute. */
export const minuteOf = (iso: string): string => dayAndTime.format(new Date(iso))

/** Hours and minutes, with the date if it is not today. */
export function timeOf(iso: string): string {
  const time = new Date(iso)
  const isToday = time.toDateString() === new Date().toDateString()
  return (isToday ? sameDay : otherDay).format(time)
}
