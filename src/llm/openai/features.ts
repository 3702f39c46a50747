/**
 * The request features that a server and model support. Nothing is known in advance: after a 400 or 422 that names a
 * parameter, the next call leaves that parameter out.
 */
import { APIError } from 'openai/core/error'

/** The features that a request uses. */
export interface Features {
  format: 'json_schema' | 'json_object' | 'text'
  temperature: boolean
  limit: 'max_completion_tokens' | 'max_tokens' | 'none'
  streaming: boolean
  streamUsage: boolean
}

/** Everything; what the first call tries. */
export const allFeatures: Features = {
  format: 'json_schema',
  temperature: true,
  limit: 'max_completion_tokens',
  streaming: true,
  streamUsage: true,
}

/** The features without the one that the error rejects; null if the error is not about a feature. */
export function withoutRefused(used: Features, error: unknown): Features | null {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return null
  const words = `${error.param ?? ''} ${error.message}`
  if (/response_format|json_schema|json_object|structured output/i.test(words)) return weakerFormat(used)
  if (/temperature/i.test(words)) return used.temperature ? { ...used, temperature: false } : null
  if (/max_completion_tokens|max_tokens/i.test(words)) return otherLimit(used)
  if (/stream_options|include_usage/i.test(words)) return used.streamUsage ? { ...used, streamUsage: false } : null
  if (/\bstream(ing)?\b/i.test(words)) return used.streaming ? { ...used, streaming: false } : null
  return null
}

// Some servers accept schemas and plain text but not json_object, so the last step is to ask for JSON in the prompt only.
function weakerFormat(used: Features): Features | null {
  if (used.format === 'text') return null
  return { ...used, format: used.format === 'json_schema' ? 'json_object' : 'text' }
}

function otherLimit(used: Features): Features | null {
  if (used.limit === 'none') return null
  return { ...used, limit: used.limit === 'max_completion_tokens' ? 'max_tokens' : 'none' }
}
