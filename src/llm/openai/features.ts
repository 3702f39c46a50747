/**
 * The request features that a server and model support. Nothing is known in advance: after a 400 or 422 that names a
 * parameter, the next call leaves that parameter out; after one that says nothing we understand, it asks for less form.
 */
import { APIError } from 'openai/core/error'

/** How the form of an answer is asked for, strictest first. Below the first, the prompt has the schema in words as well. */
const formats = ['json_schema', 'slim_schema', 'json_object', 'text'] as const

/** The features that a request uses. */
export interface Features {
  format: (typeof formats)[number]
  temperature: boolean
  limit: 'max_completion_tokens' | 'max_tokens' | 'none'
  streaming: boolean
  streamUsage: boolean
  systemRole: boolean
  effort: boolean
  verbosity: boolean
  cacheKey: boolean
  /** More room and less effort, for models that think until there is no room left for the answer. */
  roomy: boolean
}

/** Everything; what the first call tries. */
export const allFeatures: Features = {
  format: 'json_schema',
  temperature: true,
  limit: 'max_completion_tokens',
  streaming: true,
  streamUsage: true,
  systemRole: true,
  effort: true,
  verbosity: true,
  cacheKey: true,
  roomy: false,
}

type Change = (used: Features) => Partial<Features> | null

const off =
  (feature: Exclude<keyof Features, 'format' | 'limit' | 'roomy'>): Change =>
  (used) =>
    used[feature] ? { [feature]: false } : null

// Templates of models without a system role complain about their roles, or about the template itself.
const changes: readonly [words: RegExp, change: Change][] = [
  [/temperature/i, off('temperature')],
  [/max_completion_tokens|max_tokens/i, otherLimit],
  [/stream_options|include_usage/i, off('streamUsage')],
  [/\bstream(ing)?\b/i, off('streaming')],
  [/\broles?\b|\bsystem (message|prompt|instruction)|developer instruction|must alternate/i, off('systemRole')],
  [/reasoning[_.]effort/i, off('effort')],
  [/verbosity/i, off('verbosity')],
  [/prompt_cache_key/i, off('cacheKey')],
  [/response_?format|response_?schema|json_schema|json_object|structured output/i, weakerFormat],
]

/** Some servers answer 500 when they cannot make a grammar of the schema. */
const grammarTrouble = /\bgrammar\b|json[_ ]schema|response_format/i

function statusAndWords(error: unknown): { status: number; param: string; message: string } | null {
  if (!(error instanceof APIError) || error.status === undefined) return null
  return { status: error.status, param: String(error.param ?? ''), message: error.message }
}

/**
 * The features without those that the error names; null if it names none that were used. A parameter that the server singles
 * out counts alone, because its message may quote others.
 */
export function withoutNamed(used: Features, error: unknown): Features | null {
  const told = statusAndWords(error)
  if (told === null) return null
  if (told.status === 500 || told.status === 501) return grammarTrouble.test(told.message) ? lower(used) : null
  if (told.status !== 400 && told.status !== 422) return null
  const applyTo = (words: string): Features | null => {
    const changed = { ...used }
    for (const [pattern, change] of changes) if (pattern.test(words)) Object.assign(changed, change(changed))
    return JSON.stringify(changed) === JSON.stringify(used) ? null : changed
  }
  return applyTo(told.param) ?? applyTo(told.message)
}

/** The next try after a 400 or 422 that nobody understands; null if there is none. */
export function lessForm(used: Features, error: unknown): Features | null {
  const status = statusAndWords(error)?.status
  return status === 400 || status === 422 ? lower(used) : null
}

/** The features with less form; null if none is left. */
export function lower(used: Features): Features | null {
  const weaker = weakerFormat(used)
  return weaker === null ? null : { ...used, ...weaker }
}

function weakerFormat({ format }: Features): Partial<Features> | null {
  const next = formats[formats.indexOf(format) + 1]
  return next === undefined ? null : { format: next }
}

function otherLimit({ limit }: Features): Partial<Features> | null {
  if (limit === 'none') return null
  return { limit: limit === 'max_completion_tokens' ? 'max_tokens' : 'none' }
}
