/** Faults on demand: what the next calls meet instead of an answer, or in spite of one. */

export type Fault = {
  /** Carry the call out first: the caller then does not learn of it. */
  done?: boolean
} & (
  | { kind: 'error'; code: number; status?: number; subcode?: number; isTransient?: boolean; regainMinutes?: number }
  /** A page of a proxy, no JSON. */
  | { kind: 'status'; status: number }
  /** Never an answer. */
  | { kind: 'silence' }
  | { kind: 'slow'; ms: number }
  /** The answer breaks off in the middle. */
  | { kind: 'half' }
  | { kind: 'garbage'; text: string; status?: number }
  | { kind: 'reset' }
  /** Uploads: the connection breaks after so many bytes. */
  | { kind: 'break'; afterBytes: number }
)

/** The faults that people meet most. */
export const faults = {
  tooManyCalls: { kind: 'error', code: 80008, regainMinutes: 7 },
  appLimit: { kind: 'error', code: 4, isTransient: true },
  tokenExpired: { kind: 'error', code: 190, status: 401, subcode: 463 },
  down: { kind: 'status', status: 503 },
  unknown: { kind: 'error', code: 1, status: 500 },
  transient: { kind: 'error', code: 2, status: 500, isTransient: true },
  timeOutAfterDone: { kind: 'silence', done: true },
  half: { kind: 'half', done: true },
  reset: { kind: 'reset' },
} as const satisfies Record<string, Fault>

export interface FaultPlan {
  fault: Fault
  /** Part of `METHOD path`, such as `POST` or `message_templates`; default: every call. */
  on?: string
  /** Default: 1. */
  times?: number
}

export interface Asked {
  method: string
  /** After the version, without the query. */
  path: string
}

export class Faults {
  #plans: { plan: FaultPlan; left: number }[] = []
  /** Asked when nothing is planned, for random tests. */
  choose: (asked: Asked) => Fault | null = () => null

  plan(plan: FaultPlan): void {
    this.#plans.push({ plan, left: plan.times ?? 1 })
  }

  clear(): void {
    this.#plans = []
    this.choose = () => null
  }

  next(asked: Asked): Fault | null {
    const called = `${asked.method} ${asked.path}`
    const entry = this.#plans.find(({ plan, left }) => left > 0 && called.includes(plan.on ?? ''))
    if (entry === undefined) return this.choose(asked)
    entry.left -= 1
    return entry.plan.fault
  }
}
