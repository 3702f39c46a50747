/** URLs of link buttons. Pure. */
import { toUrl } from '../template/to-url.ts'

/** The parts of a URL that rules look at. */
export interface UrlParts {
  protocol: 'http:' | 'https:'
  /** Lower case, without port. */
  host: string
  path: string
}

// Replaces variables before parsing, because a host cannot contain braces.
const variableValue = 'x'
const scheme = /^https?:\/\/[^/?#\s]/i

/** The parts of an absolute http or https URL, with variables filled in; null for anything else. */
export function parseUrl(url: string): UrlParts | null {
  const text = url.trim()
  const filled = text.includes('{{') ? text.replace(/\{\{[^{}]*\}\}/g, variableValue) : text
  if (!scheme.test(filled) || /[\s\\<>"]/.test(filled)) return null
  const address = toUrl(filled)
  if (address === null || address.hostname === '') return null
  const { protocol, hostname, pathname } = address
  return { protocol: protocol === 'http:' ? 'http:' : 'https:', host: hostname.replace(/\.$/, ''), path: pathname }
}

const redirects: ReadonlySet<string> = new Set(['redirect', 'url', 'q', 'goto', 'out', 'away', 'external'])

/** The query parameter that makes a URL look like an open redirect, or null. */
export function findRedirect(url: string): string | null {
  const query = url.slice(url.indexOf('?') + 1).split('#', 1)[0] ?? ''
  if (/\/link\?u=/i.test(url)) return 'u'
  for (const pair of query.split('&', 50)) {
    const name = pair.split('=', 1)[0]?.toLowerCase() ?? ''
    if (redirects.has(name) && pair.includes('=')) return name
  }
  return null
}
