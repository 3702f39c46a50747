/**
 * What a server and model take of the request. Nothing is known beforehand: a 400 that names a parameter teaches it, and
 * the next call leaves that parameter out.
 */
import { APIError } from 'openai/core/error'

export interface Features {
  format: 'json_schema' | 'json_object' | 'text'
  temperature: boolean
  limit: 'max_completion_tokens' | 'max_tokens' | 'none'
  streaming: boolean
  streamUsage: boolean
}

export const allFeatures: Features = {
  format: 'json_schema',
  temperature: true,
  limit: 'max_completion_tokens',
  streaming: true,
  streamUsage: true,
}

/** The features without the one that the error is about; null when it is about none. */
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

// Some servers take schemas and plain text but no json_object, so the last step is to ask in words alone.
function weakerFormat(used: Features): Features | null {
  if (used.format === 'text') return null
  return { ...used, format: used.format === 'json_schema' ? 'json_object' : 'text' }
}

function otherLimit(used: Features): Features | null {
  if (used.limit === 'none') return null
  return { ...used, limit: used.limit === 'max_completion_tokens' ? 'max_tokens' : 'none' }
}
