import { createHmac } from 'node:crypto'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { olderSecret, openIdentity, secret, tokenOf } from './fakes.ts'

const name = 'whatsapp-template-builder'
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const refusal = { code: 'UNAUTHENTICATED', status: 401 }

const now = Date.parse('2026-11-20T10:00:00Z') / 1000
const claims = {
  sub: 'asha',
  iss: name,
  aud: name,
  iat: now,
  exp: now + 3600,
  account_ms: now * 1000 + 250,
  token_version: 0,
}

/** A token as we would issue it, except for what the arguments change. */
function forge(
  changes: Record<string, unknown> = {},
  options: { key?: string; header?: Record<string, unknown> } = {},
) {
  const payload = Object.fromEntries(Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== null))
  const signed = `${encode(options.header ?? { alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`
  return `${signed}.${createHmac('sha256', options.key ?? secret)
    .update(signed)
    .digest('base64url')}`
}

async function openWithUser() {
  const opened = openIdentity()
  const token = await tokenOf(opened)
  const enter = (bearer: string) => opened.identity.authenticate({ authorization: `Bearer ${bearer}` })
  return { ...opened, token, enter }
}

describe('access tokens', () => {
  it('identify the user that they were issued to', async () => {
    const { enter, token } = await openWithUser()
    expect(await enter(token)).toEqual({ kind: 'user', userId: 'asha', role: 'user', actor: 'asha', isNew: true })
  })

  it('are accepted when forged with the right secret and claims, so the forgeries below fail for one reason each', async () => {
    const { enter } = await openWithUser()
    expect(await enter(forge())).toMatchObject({ userId: 'asha' })
  })

  it('contain only the claims that we need', async () => {
    const { token } = await openWithUser()
    const [header = '', payload = ''] = token.split('.')
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual(claims)
  })

  it.each([
    ['another secret', forge({}, { key: 'x'.repeat(40) })],
    ['an empty secret', forge({}, { key: '' })],
    ['another issuer', forge({ iss: 'somebody' })],
    ['no issuer', forge({ iss: null })],
    ['another audience', forge({ aud: 'somebody' })],
    ['no audience', forge({ aud: null })],
    ['no subject', forge({ sub: null })],
    ['a subject that is no text', forge({ sub: 7 })],
    ['a subject that is an object', forge({ sub: { id: 'asha' } })],
    ['an unknown user', forge({ sub: 'nobody' })],
    ['another account of that name', forge({ account_ms: claims.account_ms - 1 })],
    ['no account', forge({ account_ms: null })],
    ['an account that is no number', forge({ account_ms: String(claims.account_ms) })],
    ['a later version', forge({ token_version: 1 })],
    ['an earlier version', forge({ token_version: -1 })],
    ['a version that is no number', forge({ token_version: '0' })],
    ['a version that is nothing', forge({ token_version: Number.NaN })],
    ['no expiry', forge({ exp: null })],
    ['an expiry that is no number', forge({ exp: '9999999999' })],
    ['an expiry in the past', forge({ exp: now - 10 })],
    ['no time of issue', forge({ iat: null })],
    ['a time of issue in the future', forge({ iat: now + 60 })],
    ['a life beyond what we grant', forge({ iat: now - 7200, exp: now + 7200 })],
    ['a time before which it is not valid', forge({ nbf: now + 60 })],
    ['an extension that we do not know', forge({}, { header: { alg: 'HS256', crit: ['x'], x: 1 } })],
    ['algorithm none', `${encode({ alg: 'none' })}.${encode(claims)}.`],
    ['algorithm None', `${encode({ alg: 'None' })}.${encode(claims)}.`],
    ['algorithm none with our signature', forge({}, { header: { alg: 'none' } })],
    ['a header that says RS256', forge({}, { header: { alg: 'RS256' } })],
    ['a header that says HS512', forge({}, { header: { alg: 'HS512' } })],
    ['no algorithm', forge({}, { header: {} })],
    ['no signature', forge().replace(/[^.]+$/, '')],
    ['a cut signature', forge().slice(0, -2)],
    ['two parts', forge().split('.').slice(0, 2).join('.')],
    ['five parts', `${forge()}.a.b`],
    ['no JSON inside', `${encode({ alg: 'HS256' })}.bm90IGpzb24.AAAA`],
    ['nothing of a token', 'token'],
    ['letters beyond ASCII', 'टोकन'],
  ])('are refused with %s', async (_what, token) => {
    const { enter } = await openWithUser()
    await expect(enter(token)).rejects.toMatchObject(refusal)
  })

  it('are refused when the payload was changed under the old signature', async () => {
    const { enter, token } = await openWithUser()
    const [header, , signature] = token.split('.')
    await expect(enter(`${header}.${encode({ ...claims, sub: 'admin' })}.${signature}`)).rejects.toMatchObject(refusal)
  })

  it('are refused when really signed with another algorithm', async () => {
    const { enter } = await openWithUser()
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS384' }).sign(bytes(secret.repeat(2)))
    await expect(enter(token)).rejects.toMatchObject(refusal)
  })

  it('are refused in the same words whatever is wrong with them', async () => {
    const { enter } = await openWithUser()
    const tokens = [forge({ exp: now - 10 }), forge({ iss: 'x' }), forge({}, { key: 'x' }), 'a.b.c']
    const refusals = await Promise.all(tokens.map((token) => enter(token).catch((error: unknown) => error)))
    for (const error of refusals) {
      expect(error).toMatchObject({ detail: 'The access token is not valid or has expired.' })
    }
  })

  it('expire on time, within the clock tolerance', async () => {
    const { enter, token, clock } = await openWithUser()
    clock.advance(3_600_000)
    expect(await enter(token)).toMatchObject({ userId: 'asha' })
    clock.advance(6_000)
    await expect(enter(token)).rejects.toMatchObject(refusal)
  })

  it('are valid for as long as the options say', async () => {
    const opened = openIdentity({ tokenTtlSeconds: 60 })
    const token = await tokenOf(opened)
    opened.clock.advance(66_000)
    await expect(opened.identity.authenticate({ authorization: `Bearer ${token}` })).rejects.toMatchObject(refusal)
  })
})

describe('rotation of secrets', () => {
  it('accepts tokens of an older secret while it is listed, and signs with the first', async () => {
    const opened = openIdentity({ secrets: [olderSecret] })
    const authorization = `Bearer ${await tokenOf(opened)}`
    const rotated = opened.withOptions({ secrets: [secret, olderSecret] })
    expect(await rotated.authenticate({ authorization })).toMatchObject({ userId: 'asha' })
    const { access_token } = await rotated.login({ user_id: 'asha', password: 'correct horse', address: '::1' })
    const finished = opened.withOptions({ secrets: [secret] })
    expect(await finished.authenticate({ authorization: `Bearer ${access_token}` })).toMatchObject({ userId: 'asha' })
    await expect(finished.authenticate({ authorization })).rejects.toMatchObject(refusal)
  })

  it('starts from a random secret, unknown to other processes, when none is set', async () => {
    const opened = openIdentity({ secrets: [] })
    const authorization = `Bearer ${await tokenOf(opened)}`
    expect(await opened.identity.authenticate({ authorization })).toMatchObject({ userId: 'asha' })
    await expect(opened.withOptions({}).authenticate({ authorization })).rejects.toMatchObject(refusal)
  })
})

describe('the role of a user', () => {
  it('is read from the database, within seconds of a change', async () => {
    const { enter, token, store, clock } = await openWithUser()
    expect(await enter(token)).toMatchObject({ role: 'user' })
    const row = store.rows.get('asha')
    if (row) store.rows.set('asha', { ...row, role: 'support' })
    clock.advance(5_000)
    expect(await enter(token)).toMatchObject({ role: 'support' })
  })

  it('cannot be set by a claim in the token', async () => {
    const { enter } = await openWithUser()
    expect(await enter(forge({ role: 'admin' }))).toMatchObject({ role: 'user' })
  })

  it('costs one read in five seconds, however many requests arrive', async () => {
    const { enter, token, store, clock } = await openWithUser()
    const before = store.finds()
    for (let request = 0; request < 20; request += 1) await enter(token)
    expect(store.finds() - before).toBe(1)
    clock.advance(5_000)
    await enter(token)
    expect(store.finds() - before).toBe(2)
  })
})
