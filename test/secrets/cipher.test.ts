import { inspect } from 'node:util'
import fc from 'fast-check'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { open, seal } from '../../src/secrets/cipher.ts'
import { Secret } from '../../src/secrets/index.ts'
import { createKeyring, newKey } from '../../src/secrets/keyring.ts'

const workspaceId = '3f0b7c1e-52f1-4c7e-9f0e-1d8a2b6c4e90'
const key = { workspaceId, purpose: 'meta-token', name: 'main' }
const [first, second] = [newKey(), newKey()]
const keyring = createKeyring([first])
const text = 'EAAG-a-token-that-nobody-may-see'

describe('a sealed secret', () => {
  it('opens under the same key, whatever it contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        expect(open(seal(new Secret(any), key, keyring).ciphertext, key, keyring).reveal()).toBe(any)
      }),
    )
  })

  it('has the documented form, and another one each time', () => {
    const { ciphertext, keyId } = seal(new Secret(text), key, keyring)
    expect(keyId).toBe(first.id)
    expect(ciphertext).toMatch(new RegExp(`^v1\\.${first.id}\\.[\\w-]{16}\\.[\\w-]{22}\\.[\\w-]+$`))
    expect(ciphertext).not.toBe(seal(new Secret(text), key, keyring).ciphertext)
    expect(Buffer.from(ciphertext.split('.').at(-1) ?? '', 'base64url').toString('latin1')).not.toContain('token')
  })

  it('does not open if any character of it was changed, left out or added', () => {
    const { ciphertext } = seal(new Secret(text), key, keyring)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'
    for (let at = 0; at < ciphertext.length; at++) {
      const [before, after] = [ciphertext.slice(0, at), ciphertext.slice(at + 1)]
      for (const other of alphabet) {
        if (other !== ciphertext[at]) expect(() => open(before + other + after, key, keyring)).toThrow('secret')
      }
      expect(() => open(before + after, key, keyring)).toThrow('secret')
    }
    expect(() => open(`${ciphertext}A`, key, keyring)).toThrow('secret')
    for (const other of ['', 'v1', 'v1....', 'v2.a.b.c.d', '.'.repeat(99)])
      expect(() => open(other, key, keyring)).toThrow('secret')
  })

  it.each([
    ['workspace', { ...key, workspaceId: '3f0b7c1e-52f1-4c7e-9f0e-1d8a2b6c4e91' }],
    ['owner, the operator', { ...key, workspaceId: null }],
    ['purpose', { ...key, purpose: 'webhook' }],
    ['name', { ...key, name: 'spare' }],
    ['division of the same words', { ...key, purpose: 'meta-token","main', name: '' }],
  ])('does not open for another %s', (_what, other) => {
    const { ciphertext } = seal(new Secret(text), key, keyring)
    expect(() => open(ciphertext, other, keyring)).toThrow('belongs elsewhere')
  })

  it('names a key that is not known, and does not open with another key of the same name', () => {
    const { ciphertext } = seal(new Secret(text), key, keyring)
    expect(() => open(ciphertext, key, createKeyring([second]))).toThrow('key of a secret is not known')
    expect(() => open(ciphertext, key, createKeyring([{ ...second, id: first.id }]))).toThrow('belongs elsewhere')
    expect(open(ciphertext, key, createKeyring([second, first])).reveal()).toBe(text)
  })
})

describe('a secret in memory', () => {
  const secret = new Secret(text)

  it('is written nowhere', () => {
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    log.info({ secret, deep: { secret } }, `a secret: ${secret}`)
    log.error({ err: Object.assign(new Error(`no use for ${secret}`), { secret }) }, 'failed')
    const shown = [
      ...lines,
      JSON.stringify({ secret }),
      String(secret),
      `${secret}`,
      inspect({ secret }, { depth: 9, showHidden: true }),
      inspect(secret, { customInspect: false, showHidden: true, depth: 9 }),
      JSON.stringify(structuredClone({ ...secret })),
      Object.entries(secret).join(),
    ]
    for (const one of shown) expect(one).not.toContain('token')
    expect(secret.reveal()).toBe(text)
  })

  it('and neither is a key', () => {
    const shown = [
      JSON.stringify(keyring),
      inspect(keyring, { depth: 9, showHidden: true }),
      inspect(keyring.find(first.id)),
    ]
    for (const one of shown) expect(one).not.toContain(first.key.slice(0, 12))
  })
})
