/** Reading JSON of callers, for this server alone: it shares nothing with the product, so that both do not err alike. */

export type Json = Record<string, unknown>

export const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
export const upper = (value: unknown): string => asText(value).toUpperCase()
export const lengthOf = (text: string): number => [...text].length
