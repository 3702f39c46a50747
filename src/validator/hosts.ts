/** Which hosts only the sender's own machine or network can reach. Pure; no DNS lookups. */
import { BlockList, isIP } from 'node:net'

/** Whether a host is public, the user's own machine, or in a private network. */
export type Reach = 'public' | 'loopback' | 'private'

const listOf = (subnets: readonly (readonly [address: string, prefix: number])[]): BlockList => {
  const list = new BlockList()
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return list
}

// BlockList matches IPv4-mapped IPv6 addresses against the IPv4 subnets.
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
/** Domains that public name servers do not resolve. */
const internalEndings = ['.local', '.localdomain', '.internal', '.intranet', '.lan', '.home.arpa']

/** The reach of a host. @param host as in `URL.hostname`: lower case, IPv4 as four numbers, IPv6 in brackets */
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
