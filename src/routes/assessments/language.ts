/** The language in which a caller reads, from `Accept-Language` (RFC 9110, 12.5.4). */
import type { FastifyRequest } from 'fastify'

/** Browsers name a few; what comes after them is not looked at. */
const mostNamed = 20

/** The one that is liked best; null: none is named, or any. */
export function acceptedLanguage({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const named = (headers['accept-language'] ?? '').split(',').slice(0, mostNamed)
  const liked = named
    .map((entry) => {
      const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}\b/i.test(tag) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return liked[0]?.tag.slice(0, 12) ?? null
}
