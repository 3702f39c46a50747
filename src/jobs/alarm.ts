/** Rings at each moment that was asked for. */

/** Moments are rounded up to this, so that their number is bounded however many are asked for. */
const stepMs = 20

export interface Alarm {
  /** Rings after that long. A call without it takes back nothing that was asked for before. */
  ringIn(ms: number): void
  /** Rings after that long unless it rings before; replaces what was said with the last such call. */
  ringAtLatestIn(ms: number): void
  stop(): void
}

/** @param ring called from a timer, never within a call of the alarm */
export function createAlarm(ring: () => void): Alarm {
  const moments = new Set<number>()
  let latest = Number.POSITIVE_INFINITY
  let timer: NodeJS.Timeout | undefined

  function arm(): void {
    clearTimeout(timer)
    const at = Math.min(latest, ...moments)
    if (at === Number.POSITIVE_INFINITY) return
    timer = setTimeout(
      () => {
        const now = performance.now()
        for (const moment of moments) if (moment <= now) moments.delete(moment)
        latest = Number.POSITIVE_INFINITY
        arm()
        ring()
      },
      Math.max(0, at - performance.now()),
    )
  }

  return {
    ringIn(ms) {
      const now = performance.now()
      moments.add(ms <= 0 ? Math.floor(now) : Math.ceil((now + ms) / stepMs) * stepMs)
      arm()
    },
    ringAtLatestIn(ms) {
      latest = performance.now() + ms
      arm()
    },
    stop() {
      moments.clear()
      latest = Number.POSITIVE_INFINITY
      clearTimeout(timer)
    },
  }
}
