/** Which addresses of the internet are open to everybody: all others may be machines of ours or of our host. Pure. */
import { BlockList, isIP } from 'node:net'

/** Blocks of IPv4 that are not for the public internet (IANA's registry of special addresses). */
const special4: readonly [address: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** The only block of IPv6 that is handed out; mapped addresses, NAT64, local and link-local ones are outside. */
const public6: readonly [address: string, bits: number] = ['2000::', 3]

/** Blocks within it that lead elsewhere: tunnels that carry an IPv4 address, documentation, protocols. */
const special6: readonly [address: string, bits: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]

const listOf = (blocks: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const [address, bits] of blocks) list.addSubnet(address, bits, family)
  return list
}

const closed4 = listOf(special4, 'ipv4')
const open6 = listOf([public6], 'ipv6')
const closed6 = listOf(special6, 'ipv6')

/** Whether an IP address is one of the public internet; false for whatever is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed4.check(address, 'ipv4')
  // A zone names an interface of this machine.
  if (family === 0 || address.includes('%')) return false
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}
