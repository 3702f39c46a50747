/** Addresses are grouped as they are assigned: IPv4 one by one, IPv6 by /64, /56 and /48. */
import { describe, expect, it } from 'vitest'
import { addressGroups } from '../../src/identity/address-groups.ts'

const same = (address: string) => ({ host: address, site: address, provider: address })

describe('addressGroups', () => {
  it('puts an IPv4 address in a group of its own, in every notation', () => {
    for (const written of ['203.0.113.9', '::ffff:203.0.113.9', '::FFFF:cb00:7109', '0:0:0:0:0:ffff:203.0.113.9']) {
      expect(addressGroups(written), written).toEqual(same('203.0.113.9'))
    }
  })

  it('groups IPv6 by the prefixes that a customer holds, in every notation', () => {
    const expected = { host: '2001:db8:1:ab12::/64', site: '2001:db8:1:ab00::/56', provider: '2001:db8:1:0::/48' }
    for (const written of [
      '2001:db8:1:ab12::1',
      '2001:0DB8:0001:AB12:ffff:ffff:ffff:ffff',
      '2001:db8:1:ab12::203.0.113.9',
      '2001:db8:1:ab12::1%eth0',
    ]) {
      expect(addressGroups(written), written).toEqual(expected)
    }
  })

  it('groups neighbours only within their common prefix', () => {
    const of = addressGroups('2001:db8:1:ab12::1')
    expect(addressGroups('2001:db8:1:ab13::1')).toEqual({ ...of, host: '2001:db8:1:ab13::/64' })
    expect(addressGroups('2001:db8:1:ac12::1').provider).toBe(of.provider)
    expect(addressGroups('2001:db8:1:ac12::1').site).not.toBe(of.site)
    expect(addressGroups('2001:db8:2:ab12::1').provider).not.toBe(of.provider)
  })

  it('reads the most abbreviated addresses', () => {
    expect(addressGroups('::')).toEqual({ host: '0:0:0:0::/64', site: '0:0:0:0::/56', provider: '0:0:0:0::/48' })
    expect(addressGroups('::1').host).toBe('0:0:0:0::/64')
    expect(addressGroups('fe80::1%eth0').host).toBe('fe80:0:0:0::/64')
  })

  it('leaves text that is not an address unchanged', () => {
    expect(addressGroups('')).toEqual(same(''))
    expect(addressGroups('unix:/run/app.sock')).toEqual(same('unix:/run/app.sock'))
  })
})
