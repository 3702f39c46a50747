/** Which hosts only the sender's own machine or network knows. Pure; no name is looked up. */
import { BlockList, isIP } from 'node:net'

/** Where a host leads: to everybody, to one's own machine, or into a network that nobody outside can reach. */
export type Reach = 'public' | 'loopback' | 'private'

const listOf = (subnets: readonly (readonly [address: string, prefix: number])[]): BlockList => {
  const list = new BlockList()
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return list
}

// IPv4 addresses inside IPv6 ones are found by the lists of IPv4.
const loopback = listOf([
  ['127.0.0.0', 8],
  ['0.0.0.0', 8],
  ['::', 127],
])
const internal = listOf([
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['fc00::', 7],
  ['fe80::', 10],
])
/** Endings of names that no public name server answers for. */
const internalEndings = ['.local', '.localdomain', '.internal', '.intranet', '.lan', '.home.arpa']

/** `host` as `URL` writes it: lower case, IPv4 in four figures, IPv6 in brackets. */
export function reachOf(host: string): Reach {
  const address = host.startsWith('[') ? host.slice(1, -1) : host
  const version = isIP(address)
  if (version !== 0) {
    const family = version === 6 ? 'ipv6' : 'ipv4'
    if (loopback.check(address, family)) return 'loopback'
    return internal.check(address, family) ? 'private' : 'public'
  }
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback'
  return !host.includes('.') || internalEndings.some((ending) => host.endsWith(ending)) ? 'private' : 'public'
}
