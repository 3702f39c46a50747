/**
 * A circuit breaker whose probes delay no turn. While it is open, turns skip the model at once; after a pause a probe runs
 * in the background, and the circuit closes only if it succeeds. (With the library's own half-open state the next turn
 * would be the probe, and all turns that arrive meanwhile would wait for it.)
 */
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'

/** Options of a circuit breaker. */
export interface CircuitOptions {
  /** How many failures in a row open it. */
  failures: number
  /** Milliseconds before the first probe; doubles with every failed probe, up to `maxPauseMs`. */
  pauseMs: number
  maxPauseMs: number
  /** Which errors count as failures. */
  isFailure: (error: unknown) => boolean
  /** Closes the circuit, unless it rejects with a failure. */
  probe: () => Promise<unknown>
  random: () => number
  /** Called when the circuit opens and when it closes again. */
  onChange?: ((isOpen: boolean) => void) | undefined
}

/** A circuit breaker. */
export interface Circuit {
  isOpen(): boolean
  /** Runs the task and counts its outcome; rejects as the task does. Must not be called while the circuit is open. */
  run<T>(task: () => Promise<T>): Promise<T>
}

/** One per model and process, shared by all turns. */
export function createCircuit(options: CircuitOptions): Circuit {
  const breaker = circuitBreaker(handleWhen(options.isFailure), {
    breaker: new ConsecutiveBreaker(options.failures),
    halfOpenAfter: 0,
  })
  let probes = 0
  breaker.onBreak(() => {
    // A failed probe breaks the circuit again, which is not a change.
    if (probes === 0) options.onChange?.(true)
    const pause = Math.min(options.maxPauseMs, options.pauseMs * 2 ** probes) * (0.75 + options.random() / 2)
    probes += 1
    setTimeout(() => breaker.execute(options.probe).catch(() => undefined), pause).unref()
  })
  breaker.onReset(() => {
    probes = 0
    options.onChange?.(false)
  })
  return {
    isOpen: () => breaker.state !== CircuitState.Closed,
    run: (task) => breaker.execute(task),
  }
}
