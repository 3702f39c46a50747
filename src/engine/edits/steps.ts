/** Work in steps: whoever shares an event loop with others can pause between them. Pure. */

/** Yields after each step and returns the result. */
export type Steps<Result> = Generator<void, Result, void>

/** The result, without a pause. */
export function resultOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
