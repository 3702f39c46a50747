/** Which addresses of others this server may call: none that lead back into its own network. */
import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import { appError } from '../../errors.ts'

/** Everything that is not the public internet (IANA registries of special addresses). */
const closed = new BlockList()
const closedV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...[
    '192.0.2.0/24',
    '192.31.196.0/24',
    '192.52.193.0/24',
    '192.88.99.0/24',
    '192.175.48.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
  ],
  ...['224.0.0.0/4', '240.0.0.0/4'],
]
for (const range of closedV4) {
  const [network = '', bits = '32'] = range.split('/')
  closed.addSubnet(network, Number(bits), 'ipv4')
}
/** The only range of public IPv6 addresses, and what within it is not public, or wraps an IPv4 address. */
const openV6 = new BlockList()
openV6.addSubnet('2000::', 3, 'ipv6')
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const)
  closed.addSubnet(network, bits, 'ipv6')

const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i

/** Whether an address, not a name, is one of the public internet. */
export function isPublic(address: string): boolean {
  const plain = mapped.exec(address)?.[1] ?? address
  // A zone names an interface of this machine.
  const version = plain.includes('%') ? 0 : isIP(plain)
  if (version === 4) return !closed.check(plain, 'ipv4')
  return version === 6 && openV6.check(plain, 'ipv6') && !closed.check(plain, 'ipv6')
}

export class ClosedAddress extends Error {
  override readonly name = 'ClosedAddress'
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/** In place of `dns.lookup`: the addresses that it answers are those that are connected to, so a name cannot change in between. */
export function publicLookup(host: string, options: { all?: boolean; family?: unknown }, done: Found): void {
  lookup(host, { all: true }, (error, addresses) => {
    if (error) return done(error, [])
    const [first] = addresses
    if (first === undefined || !addresses.every(({ address }) => isPublic(address)))
      return done(new ClosedAddress('The name leads to an address that is not public'), [])
    return options.all === true ? done(null, addresses) : done(null, first.address, first.family)
  })
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

const refused = (detail: string) => appError('ADDRESS_REFUSED', { detail })

/** @throws AppError ADDRESS_REFUSED */
export async function assertPublicAddress(address: string): Promise<void> {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw refused('This is not an address.')
  }
  if (url.protocol !== 'https:') throw refused('The address has to begin with https://.')
  if (url.username !== '' || url.password !== '') throw refused('The address must not contain credentials.')
  const host = hostOf(url)
  const isOpen =
    isIP(host) === 0
      ? await new Promise<boolean>((resolve) => publicLookup(host, {}, (error) => resolve(error === null)))
      : isPublic(host)
  if (!isOpen) throw refused('The address is not known, or not one of the public internet.')
}
