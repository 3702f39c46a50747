/** The form in which `messages/` holds its words. */
import type { IssueArgs } from './issue.ts'

/** A sentence; `{length}` stands for the argument of that name. Where words depend on arguments, a function. */
export type Sentence = string | ((args: IssueArgs) => string)

export interface Words {
  message: Sentence
  /** What to do about it; null when there is nothing general to say. */
  fix: Sentence | null
}

/** The sentence with its arguments filled in; unknown names stay as they are. */
export function say(sentence: Sentence, args: IssueArgs): string {
  const text = typeof sentence === 'string' ? sentence : sentence(args)
  return text.replace(/\{([a-zA-Z]+)\}/g, (token, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined
    if (value === undefined) return token
    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}
