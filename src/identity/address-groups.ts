/** Which addresses belong together, for whatever is counted by address. Pure. */
import { isIPv6 } from 'node:net'

/**
 * What an address stands for. `host` is what one machine or household can choose freely, `site` what one customer may be
 * given, `provider` what a hosting account may hold. An IPv4 address is scarce: it is all three of itself.
 */
export interface AddressGroups {
  /** IPv6 /64 */
  host: string
  /** IPv6 /56 */
  site: string
  /** IPv6 /48 */
  provider: string
}

/** `a.b.c.d` at the end of an IPv6 address, as the two groups of 16 bits that it stands for. */
const withoutDottedEnd = (address: string): string =>
  address.replace(/(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/, (_quad, a, b, c, d) => {
    const group = (high: string, low: string): string => (Number(high) * 256 + Number(low)).toString(16)
    return `${group(a, b)}:${group(c, d)}`
  })

/** The eight groups of an IPv6 address as numbers. */
function groupsOf(address: string): number[] {
  const [left = '', right] = withoutDottedEnd(address).split('::')
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const head = numbers(left)
  const tail = numbers(right ?? '')
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

/** IPv4 in IPv6 clothes (`::ffff:a.b.c.d`), which is how a dual-stack socket names IPv4 peers; null for anything else. */
function mappedIPv4(groups: readonly number[]): string | null {
  const [high = 0, low = 0] = groups.slice(6)
  if (groups[5] !== 0xffff || groups.slice(0, 5).some((group) => group !== 0)) return null
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

const prefix = (groups: readonly number[], bits: 64 | 56 | 48): string => {
  const [a = 0, b = 0, c = 0, d = 0] = groups
  const fourth = { 64: d, 56: d & 0xff00, 48: 0 }[bits]
  return `${[a, b, c, fourth].map((group) => group.toString(16)).join(':')}::/${bits}`
}

/** The groups that count `address`. Whatever is no IPv6 address stands for itself alone. */
export function addressGroups(address: string): AddressGroups {
  const [bare = ''] = address.split('%', 1)
  const groups = isIPv6(bare) ? groupsOf(bare) : null
  const alone = groups === null ? address : mappedIPv4(groups)
  if (groups === null || alone !== null)
    return { host: alone ?? address, site: alone ?? address, provider: alone ?? address }
  return { host: prefix(groups, 64), site: prefix(groups, 56), provider: prefix(groups, 48) }
}
