import type { Engine } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'

/** A call of the engine as a function of what it needs from outside. */
export type Bound<Call extends keyof Engine> = (
  deps: EngineDeps,
  ...args: Parameters<Engine[Call]>
) => ReturnType<Engine[Call]>
