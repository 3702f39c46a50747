/** The format of the messages in `messages/`. */
import type { IssueArgs } from './issue.ts'

/**
 * A sentence. `{length}` is replaced by the argument of that name, `{count|card|cards}` by the first word if that argument
 * is 1 and by the second otherwise. A function, if more depends on the arguments.
 */
type Sentence = string | ((args: IssueArgs) => string)

/** The message of a rule. */
export interface Words {
  message: Sentence
  /** What to do about it; null if there is no general advice. */
  fix: Sentence | null
}

const slot = /\{([a-zA-Z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** The sentence with its arguments filled in; unknown names are left as they are. */
export function say(sentence: Sentence, args: IssueArgs): string {
  const text = typeof sentence === 'string' ? sentence : sentence(args)
  return text.replace(slot, (token, name: string, one?: string, many?: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined
    if (value === undefined) return token
    if (one !== undefined && many !== undefined) return value === 1 ? one : many
    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}
