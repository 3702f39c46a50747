/** Which addresses of others this server may call: none that lead back into its own network. */
import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { appError } from '../../errors.ts'
import { toUrl } from '../../template/to-url.ts'

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

/** How names become addresses, and which of those may be called. */
export interface Judge {
  /** All addresses of a name. */
  resolve(host: string): Promise<LookupAddress[]>
  isAllowed(address: string): boolean
}

export const publicInternet: Judge = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  isAllowed: isPublic,
}

/**
 * In place of `dns.lookup`: the addresses that it answers are those that are connected to, so a name cannot change in between.
 * Fails with ClosedAddress unless every address is allowed, because one of them would be taken by chance.
 */
export const judgedLookup =
  ({ resolve, isAllowed }: Judge): LookupFunction =>
  (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        if (first === undefined || !found.every(({ address }) => isAllowed(address)))
          return done(new ClosedAddress('The name leads to an address that is not public'), '')
        return options.all ? done(null, found) : done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, ''),
    )
  }

/** The address that is written out in place of a name; it is not looked up. null: a name. */
export function literalIn({ hostname }: URL): string | null {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 ? null : host
}

const isKnownAndPublic = (host: string): Promise<boolean> =>
  new Promise((resolve) => judgedLookup(publicInternet)(host, {}, (error) => resolve(error === null)))

const refused = (detail: string) => appError('ADDRESS_REFUSED', { detail })

/** @throws AppError ADDRESS_REFUSED */
export async function assertPublicAddress(address: string): Promise<void> {
  const url = toUrl(address)
  if (url === null) throw refused('This is not an address.')
  if (url.protocol !== 'https:') throw refused('The address has to begin with https://.')
  if (url.username !== '' || url.password !== '') throw refused('The address must not contain credentials.')
  const literal = literalIn(url)
  const isOpen = literal === null ? await isKnownAndPublic(url.hostname) : isPublic(literal)
  if (!isOpen) throw refused('The address is not known, or not one of the public internet.')
}
