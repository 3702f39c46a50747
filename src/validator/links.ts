/** Links in texts and buttons: hosts, shorteners, links into WhatsApp. */
import type { TextView } from './text.ts'

interface Link {
  host: string
  /** UTF-16 offsets [from, to) of the link in its text. */
  range: readonly [number, number]
}

const shorteners = [
  // Meta's own list, then those that businesses are told to avoid.
  'bit.ly',
  'goo.gl',
  'tinyurl.com',
  'ow.ly',
  'short.url',
  'shorte.st',
  'short.gs',
  't.co',
  'is.gd',
  'buff.ly',
  'rebrand.ly',
  'cutt.ly',
  'rb.gy',
  't.ly',
  'tiny.cc',
  'v.gd',
  'bl.ink',
  'shorturl.at',
  'lnkd.in',
  's.id',
  'adf.ly',
  'soo.gd',
  'clck.ru',
  'u.to',
]
const whatsappHosts = ['wa.me', 'whatsapp.com']

const hostCharacter = /[a-z0-9.-]/i
const longestHost = 253

const isWithin = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`))

/** True for hosts of link shorteners and their subdomains. @param host in lower case */
export const isShortener = (host: string): boolean => isWithin(host, shorteners)

/** True for hosts of WhatsApp. @param host in lower case */
export const isWhatsapp = (host: string): boolean => isWithin(host, whatsappHosts)

/** Extends a match to the whole host around it, but not to the left of `floor`. */
function hostAround(text: string, from: number, to: number, floor: number): readonly [number, number] {
  let start = from
  while (start > floor && hostCharacter.test(text.charAt(start - 1))) start--
  let end = to
  while (end < text.length && hostCharacter.test(text.charAt(end))) end++
  return [start, end]
}

function findLink(text: TextView, hint: RegExp, matches: (host: string) => boolean): Link | null {
  const { value } = text
  let readUpTo = 0
  for (const match of value.matchAll(hint)) {
    // Skips matches inside a host that was already read; reading it again for each would take quadratic time.
    if (match.index < readUpTo) continue
    const [start, end] = hostAround(value, match.index, match.index + match[0].length, readUpTo)
    readUpTo = end
    if (end - start > longestHost) continue
    const host = value.slice(start, end).toLowerCase().replace(/[.-]$/, '')
    // After an at sign it is an e-mail address.
    if (matches(host) && value[start - 1] !== '@') return { host, range: [start, start + host.length] }
  }
  return null
}

const shortenerHint = new RegExp(shorteners.map((host) => host.replaceAll('.', '\\.')).join('|'), 'gi')
const whatsappHint = /wa\.me|whatsapp\.com/gi

/** The first link to a shortener, or null. */
export const findShortener = (text: TextView): Link | null => findLink(text, shortenerHint, isShortener)

/** The first link to WhatsApp, or null. */
export const findWhatsappLink = (text: TextView): Link | null => findLink(text, whatsappHint, isWhatsapp)
