/** The form in which `messages/` holds its words. */
import type { IssueArgs } from './issue.ts'

/**
 * A sentence; `{length}` stands for the argument of that name, `{count|card|cards}` for the first word when it is 1 and for
 * the second otherwise. Where more depends on arguments, a function.
 */
export type Sentence = string | ((args: IssueArgs) => string)

export interface Words {
  message: Sentence
  /** What to do about it; null when there is nothing general to say. */
  fix: Sentence | null
}

const slot = /\{([a-zA-Z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** The sentence with its arguments filled in; unknown names stay as they are. */
export function say(sentence: Sentence, args: IssueArgs): string {
  const text = typeof sentence === 'string' ? sentence : sentence(args)
  return text.replace(slot, (token, name: string, one?: string, many?: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined
    if (value === undefined) return token
    if (one !== undefined && many !== undefined) return value === 1 ? one : many
    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}
