/** Days by the calendar of UTC. */

/** How long a review of a category can be asked for. */
export const reviewDays = 60

const dayMs = 86_400_000

/** The day so many days later, as 2026-01-31. */
export const dayAfter = (moment: Date, days: number): string =>
  new Date(moment.getTime() + days * dayMs).toISOString().slice(0, 10)
