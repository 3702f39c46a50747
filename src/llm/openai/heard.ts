/** What a model has said so far, read from chunks of a stream or from one whole completion, in any of the forms servers send. */

import { APIError } from 'openai/core/error'
import { ProviderError } from './errors.ts'
import { isRecord } from './json-in-text.ts'

/** Token counts as the server reports them; not trusted. */
export interface Usage {
  prompt_tokens?: unknown
  completion_tokens?: unknown
  prompt_tokens_details?: { cached_tokens?: unknown } | null
  completion_tokens_details?: { reasoning_tokens?: unknown } | null
}

/** The response so far. */
export interface Heard {
  content: string
  /** What the model thought, where the server tells it apart. */
  thoughts: string
  refusal: string | null
  /** null: the model has not finished. */
  finishReason: string | null
  usage: Usage | null
  /** Something of a completion has arrived, which is paid for. */
  isPaid: boolean
}

/** Before anything has arrived. */
export const nothingHeard = (): Heard => ({
  content: '',
  thoughts: '',
  refusal: null,
  finishReason: null,
  usage: null,
  isPaid: false,
})

/** Thoughts are kept only for an answer that is hidden in them. In UTF-16 units. */
const maxThoughts = 200_000

/**
 * Adds a chunk, or a whole completion, given as JSON; returns the new piece of content.
 * @throws SyntaxError if it is not JSON; APIError or ProviderError for an error in place of an answer
 */
export function hear(heard: Heard, json: string): string {
  const chunk = parse(heard, json)
  if (!isRecord(chunk)) throw noCompletion()
  if (isRecord(chunk.usage)) heard.usage = chunk.usage
  const choices = Array.isArray(chunk.choices) ? chunk.choices : null
  if (choices !== null && (choices.length > 0 || heard.usage !== null)) heard.isPaid = true
  const choice: unknown = choices?.[0]
  throwIfError(chunk, choice)
  if (choices === null && heard.usage === null) throw noCompletion()
  return isRecord(choice) ? addChoice(heard, choice) : ''
}

function parse(heard: Heard, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    // Whoever sent the beginning of an object has worked for it.
    heard.isPaid ||= json.trimStart().startsWith('{')
    throw error
  }
}

const noCompletion = (): ProviderError =>
  new ProviderError('malformed', 'The server did not answer with a completion', { retryable: false })

/** Some servers report errors with a status of success, and the status that is meant in the body. */
function throwIfError(chunk: Record<string, unknown>, choice: unknown): void {
  const own = chunk.error ?? (isRecord(choice) ? choice.error : undefined)
  const loose = chunk.choices === undefined && (chunk.message ?? chunk.detail) !== undefined ? chunk : undefined
  const error = own ?? loose
  if (error === undefined || error === null) return
  const body = isRecord(error) ? error : { message: String(error) }
  const status = [body.status_code, body.status, body.code]
    .map(Number)
    .find((meant) => Number.isInteger(meant) && meant >= 400 && meant < 600)
  if (status === undefined) throw new APIError(undefined, body, undefined, undefined)
  throw APIError.generate(status, { error: body }, undefined, new Headers())
}

function addChoice(heard: Heard, choice: Record<string, unknown>): string {
  if (choice.finish_reason === 'error')
    throw new ProviderError('unavailable', 'The model failed while it answered', { retryable: true })
  if (typeof choice.finish_reason === 'string') heard.finishReason = choice.finish_reason
  const said = isRecord(choice.delta) ? choice.delta : isRecord(choice.message) ? choice.message : {}
  if (typeof said.refusal === 'string' && said.refusal !== '') heard.refusal = (heard.refusal ?? '') + said.refusal
  const { text, thoughts } = partsOf(said.content)
  const loud = thoughts + stringOf(said.reasoning_content ?? said.reasoning)
  if (heard.thoughts.length < maxThoughts) heard.thoughts += loud
  heard.content += text
  return text
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Content may be a text, or a list of parts, some of which may be thoughts. */
function partsOf(content: unknown): { text: string; thoughts: string } {
  if (typeof content === 'string') return { text: content, thoughts: '' }
  if (isRecord(content)) return partsOf([content])
  let text = ''
  let thoughts = ''
  for (const part of Array.isArray(content) ? content : []) {
    if (typeof part === 'string') text += part
    else if (!isRecord(part)) continue
    else if (part.thinking !== undefined || part.reasoning !== undefined) {
      thoughts += stringOf(part.thinking ?? part.reasoning) || partsOf(part.thinking ?? part.reasoning).text
    } else text += stringOf(part.text) || stringOf(part.content)
  }
  return { text, thoughts }
}
