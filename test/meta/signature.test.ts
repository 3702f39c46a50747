/** Webhooks are believed by their signature over the raw bytes, and by nothing else. */
import { createHmac, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isSameSecret, isSigned } from '../../src/meta/index.ts'

const body = Buffer.from('{"object":"whatsapp_business_account","text":"Größe \\u00fc 🙂"}')
const sign = (secret: string, bytes: Uint8Array = body): string =>
  `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`

describe('isSigned', () => {
  it.each([
    ['the only secret', sign('one'), ['one'], true],
    ['the old of two secrets', sign('old'), ['new', 'old'], true],
    ['the new of two secrets', sign('new'), ['new', 'old'], true],
    ['capital digits', sign('one').toUpperCase().replace('SHA256', 'sha256'), ['one'], true],
    ['another secret', sign('two'), ['one'], false],
    ['no secret at all', sign('one'), [], false],
    ['no header', undefined, ['one'], false],
    ['an empty header', '', ['one'], false],
    ['half a signature', sign('one').slice(0, 40), ['one'], false],
    ['more than a signature', `${sign('one')}00`, ['one'], false],
    ['another algorithm', sign('one').replace('sha256', 'sha1'), ['one'], false],
    ['no digits', `sha256=${'z'.repeat(64)}`, ['one'], false],
  ])('judges a body signed with %s', (_name, header, secrets, verdict) => {
    expect(isSigned(body, header, secrets)).toBe(verdict)
  })

  it('is about bytes: the same JSON written otherwise has another signature', () => {
    const rewritten = Buffer.from(JSON.stringify(JSON.parse(body.toString())))
    expect(rewritten.equals(body)).toBe(false)
    expect(isSigned(rewritten, sign('one'), ['one'])).toBe(false)
    const binary = randomBytes(1000)
    expect(isSigned(binary, sign('one', binary), ['one'])).toBe(true)
  })
})

describe('isSameSecret', () => {
  it.each([
    ['token', 'token', true],
    ['token', 'tokem', false],
    ['token', 'token ', false],
    ['', '', true],
    ['', 'token', false],
  ])('of %j and %j is %s', (left, right, same) => {
    expect(isSameSecret(left, right)).toBe(same)
  })
})
