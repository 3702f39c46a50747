/** Links in texts and buttons: hosts, shorteners, links into WhatsApp. */
import type { TextView } from './text.ts'

export interface Link {
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

/** The host is that of a link shortener, or one of its subdomains. */
export const isShortener = (host: string): boolean => isWithin(host, shorteners)

/** The host belongs to WhatsApp. */
export const isWhatsapp = (host: string): boolean => isWithin(host, whatsappHosts)

/** Stretches a hit to the whole host around it, not beyond `floor` on the left. */
function hostAround(text: string, from: number, to: number, floor: number): readonly [number, number] {
  let start = from
  while (start > floor && hostCharacter.test(text.charAt(start - 1))) start--
  let end = to
  while (end < text.length && hostCharacter.test(text.charAt(end))) end++
  return [start, end]
}

function findLink(text: TextView, hint: RegExp, matches: (host: string) => boolean): Link | null {
  const { value } = text
  let read = 0
  for (const match of value.matchAll(hint)) {
    // Inside a host that was judged already: reading it again for every hit would take quadratic time.
    if (match.index < read) continue
    const [start, end] = hostAround(value, match.index, match.index + match[0].length, read)
    read = end
    if (end - start > longestHost) continue
    const host = value.slice(start, end).toLowerCase().replace(/[.-]$/, '')
    // After an at sign it is a mail address.
    if (matches(host) && value[start - 1] !== '@') return { host, range: [start, start + host.length] }
  }
  return null
}

const shortenerHint = new RegExp(shorteners.map((host) => host.replaceAll('.', '\\.')).join('|'), 'gi')
const whatsappHint = /wa\.me|whatsapp\.com/gi

/** The first shortened link of a text. */
export const findShortener = (text: TextView): Link | null => findLink(text, shortenerHint, isShortener)

/** The first link into WhatsApp. */
export const findWhatsappLink = (text: TextView): Link | null => findLink(text, whatsappHint, isWhatsapp)
