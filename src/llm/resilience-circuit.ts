/**
 * A circuit breaker whose probes cost nobody a slow turn. While it is open every turn passes the model by at once; a
 * probe runs in the background after a pause, and only its success lets turns through again. (With the library's own
 * half-open state the next turn would be the probe, and every turn that comes meanwhile would wait for it.)
 */
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'

export interface CircuitOptions {
  /** So many failures in a row open it. */
  failures: number
  /** The pause before the first probe, milliseconds; it doubles with every probe that fails, up to `longestPauseMs`. */
  pauseMs: number
  longestPauseMs: number
  /** Which errors are the server's fault. */
  counts: (error: unknown) => boolean
  /** Proves that the server answers well, or rejects. */
  probe: () => Promise<unknown>
  random: () => number
  /** Told when it opens and when it closes again. */
  onChange?: ((isOpen: boolean) => void) | undefined
}

export interface Circuit {
  isOpen(): boolean
  /** Runs the task and judges its outcome. Call it only when the circuit is not open. */
  run<T>(task: () => Promise<T>): Promise<T>
}

/** One per model and process, shared by all turns. */
export function createCircuit(options: CircuitOptions): Circuit {
  const breaker = circuitBreaker(handleWhen(options.counts), {
    breaker: new ConsecutiveBreaker(options.failures),
    halfOpenAfter: 0,
  })
  let probes = 0
  breaker.onBreak(() => {
    // Every probe that fails breaks it anew.
    if (probes === 0) options.onChange?.(true)
    const pause = Math.min(options.longestPauseMs, options.pauseMs * 2 ** probes) * (0.75 + options.random() / 2)
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
