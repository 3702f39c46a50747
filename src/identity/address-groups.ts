/** Groups IP addresses that probably belong to the same person or customer, for limits per address. Pure. */
import { isIPv6 } from 'node:net'

/**
 * The ranges that contain an address: `host` is what one machine or household can choose from freely, `site` what one
 * customer may be assigned, `provider` what a hosting account may hold. IPv4 addresses are scarce, so all three are the
 * address itself.
 */
export interface AddressGroups {
  /** IPv6 /64 */
  host: string
  /** IPv6 /56 */
  site: string
  /** IPv6 /48 */
  provider: string
}

/** Rewrites `a.b.c.d` at the end of an IPv6 address as two groups of 16 bits. */
const withHexTail = (address: string): string =>
  address.replace(/(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/, (_quad, a, b, c, d) => {
    const group = (high: string, low: string): string => (Number(high) * 256 + Number(low)).toString(16)
    return `${group(a, b)}:${group(c, d)}`
  })

/** The eight groups of an IPv6 address as numbers. */
function groupsOf(address: string): number[] {
  const [left = '', right] = withHexTail(address).split('::')
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const head = numbers(left)
  const tail = numbers(right ?? '')
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

/** The IPv4 address in `::ffff:a.b.c.d`, which is how a dual-stack socket names IPv4 peers; null for anything else. */
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

/** The ranges that contain `address`, in any notation and with or without a zone. Anything but IPv6 is its own group. */
export function addressGroups(address: string): AddressGroups {
  const [bare = ''] = address.split('%', 1)
  const groups = isIPv6(bare) ? groupsOf(bare) : null
  const single = groups === null ? address : mappedIPv4(groups)
  if (groups === null || single !== null)
    return { host: single ?? address, site: single ?? address, provider: single ?? address }
  return { host: prefix(groups, 64), site: prefix(groups, 56), provider: prefix(groups, 48) }
}
