import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import { adminApiKey, openIdentity, tokenOf } from './fakes.ts'

const refusal = { code: 'UNAUTHENTICATED' }

describe('credentials', () => {
  it('are optional', async () => {
    const { identity } = openIdentity()
    expect(await identity.authenticate({})).toEqual({ kind: 'anonymous', userId: null, role: 'anonymous', actor: null })
  })

  it('come from two headers only, never from a cookie', async () => {
    const opened = openIdentity()
    const token = await tokenOf(opened)
    const cookie = `authorization=Bearer ${token}; access_token=${token}; x-api-key=${adminApiKey}`
    const headers: IncomingHttpHeaders = { cookie, 'proxy-authorization': `Bearer ${token}`, 'x-access-token': token }
    expect(await opened.identity.authenticate(headers)).toMatchObject({ kind: 'anonymous' })
  })

  it.each(['Bearer', 'bearer', 'BEARER'])('accept the scheme %s', async (scheme) => {
    const opened = openIdentity()
    const authorization = `${scheme} ${await tokenOf(opened)}`
    expect(await opened.identity.authenticate({ authorization })).toMatchObject({ userId: 'asha' })
  })

  it.each([
    ['', /Bearer/],
    ['Bearer', /Bearer/],
    ['Bearer  ', /Bearer/],
    ['Bearer a b', /Bearer/],
    ['Basic YXNoYTpwYXNz', /Bearer/],
    ['Token abc', /Bearer/],
    ['Bearer undefined', /not valid/],
    ['Bearer null', /not valid/],
    [`Bearer ${'a'.repeat(5000)}`, /Bearer/],
    [`Bearer wtb_admin_${'a'.repeat(43)}`, /x-api-key/],
  ])('are refused in an Authorization header that reads %j', async (authorization, detail) => {
    const { identity } = openIdentity()
    await expect(identity.authenticate({ authorization })).rejects.toMatchObject({
      ...refusal,
      detail: expect.stringMatching(detail),
    })
  })

  it.each(['', ' ', 'x'.repeat(5000), 'key', 'wtb_admin_short', `${adminApiKey}x`, adminApiKey.slice(1)])(
    'are refused in an x-api-key header that reads %j',
    async (key) => {
      const { identity, keys } = openIdentity()
      await expect(identity.authenticate({ 'x-api-key': key })).rejects.toMatchObject(refusal)
      expect(keys.reads()).toBe(0)
    },
  )

  it('are refused when x-api-key is sent twice', async () => {
    const { identity } = openIdentity()
    const twice = { 'x-api-key': [adminApiKey, adminApiKey] }
    await expect(identity.authenticate(twice)).rejects.toMatchObject(refusal)
  })

  it('are refused when there are two, even if both are valid', async () => {
    const opened = openIdentity()
    const authorization = `Bearer ${await tokenOf(opened)}`
    await expect(opened.identity.authenticate({ authorization, 'x-api-key': adminApiKey })).rejects.toMatchObject({
      ...refusal,
      detail: 'Send either an Authorization header or an x-api-key header, not both.',
    })
  })

  it('never appear in the error that refuses them', async () => {
    const { identity } = openIdentity()
    const secretly = 'wtb_admin_do-not-repeat-me'
    for (const headers of [{ authorization: `Bearer ${secretly}` }, { 'x-api-key': secretly }]) {
      const error = await identity.authenticate(headers).catch((caught: unknown) => caught)
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('do-not-repeat-me')
    }
  })
})
