/** A secret in memory, which shows itself to nobody who does not ask for it by name. */
import { inspect } from 'node:util'

const hidden = '[SECRET]'

/** In a log line, an error, JSON, a template string or a debugger it is `[SECRET]`. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The secret itself, for the call that needs it. Do not keep it. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return hidden
  }

  toJSON(): string {
    return hidden
  }

  [Symbol.toPrimitive](): string {
    return hidden
  }

  [inspect.custom](): string {
    return hidden
  }
}
