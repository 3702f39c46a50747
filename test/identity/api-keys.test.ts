import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminApiKey, openIdentity } from './fakes.ts'

const refusal = { code: 'UNAUTHENTICATED' }

describe('API keys', () => {
  it.each(['user', 'support', 'admin'] as const)('are created for the role %s and recognised', async (role) => {
    const { identity } = openIdentity()
    const { key, id } = await identity.createKey({ name: 'Desk', role })
    expect(key).toMatch(new RegExp(`^wtb_${role}_[A-Za-z0-9_-]{43}$`))
    expect(await identity.authenticate({ 'x-api-key': key })).toEqual({
      kind: 'key',
      userId: null,
      role,
      actor: `key:${id}`,
    })
  })

  it('are shown once: what is stored and listed cannot be used', async () => {
    const { identity, keys } = openIdentity()
    const { key, ...view } = await identity.createKey({ name: ' Desk ', role: 'support' })
    expect(view).toEqual({
      id: 'id-1',
      prefix: key.slice(0, 'wtb_support_'.length + 6),
      name: 'Desk',
      role: 'support',
      created_at: '2026-11-20T10:00:00.250Z',
      last_used_at: null,
      expires_at: null,
      revoked_at: null,
    })
    const listed = await identity.listKeys()
    expect(listed).toEqual([view])
    expect(JSON.stringify(listed)).not.toContain('hash')
    expect(JSON.stringify([...keys.rows])).not.toContain(key)
    expect(keys.rows.get('id-1')?.hash).toBe(createHash('sha256').update(key).digest('hex'))
    for (const worthless of [view.prefix, keys.rows.get('id-1')?.hash ?? '', view.id]) {
      await expect(identity.authenticate({ 'x-api-key': worthless })).rejects.toMatchObject(refusal)
    }
  })

  it('are all different', async () => {
    const { identity } = openIdentity()
    const made = await Promise.all(Array.from({ length: 50 }, () => identity.createKey({ name: 'Desk', role: 'user' })))
    expect(new Set(made.map(({ key }) => key)).size).toBe(50)
  })

  it('do not gain another role with another prefix', async () => {
    const { identity } = openIdentity()
    const { key } = await identity.createKey({ name: 'Desk', role: 'user' })
    const raised = key.replace('wtb_user_', 'wtb_admin_')
    await expect(identity.authenticate({ 'x-api-key': raised })).rejects.toMatchObject(refusal)
  })

  it('expire on time, even when they were used a moment before', async () => {
    const { identity, clock } = openIdentity()
    const expiresAt = new Date(clock.now().getTime() + 3_000)
    const { key } = await identity.createKey({ name: 'Desk', role: 'user', expiresAt })
    clock.advance(2_999)
    expect(await identity.authenticate({ 'x-api-key': key })).toMatchObject({ role: 'user' })
    clock.advance(1)
    await expect(identity.authenticate({ 'x-api-key': key })).rejects.toMatchObject(refusal)
  })

  it('stop working at once when revoked here, and cannot be revoked twice', async () => {
    const { identity } = openIdentity()
    const { key, id } = await identity.createKey({ name: 'Desk', role: 'user' })
    await identity.authenticate({ 'x-api-key': key })
    await identity.revokeKey(id)
    await expect(identity.authenticate({ 'x-api-key': key })).rejects.toMatchObject(refusal)
    await expect(identity.revokeKey(id)).rejects.toMatchObject({ code: 'API_KEY_NOT_FOUND' })
    expect(await identity.listKeys()).toMatchObject([{ id, revoked_at: '2026-11-20T10:00:00.250Z' }])
  })

  it('stop working within five seconds when revoked in another process', async () => {
    const { identity, keys, clock } = openIdentity()
    const { key, id } = await identity.createKey({ name: 'Desk', role: 'user' })
    await identity.authenticate({ 'x-api-key': key })
    await keys.apiKeys.revoke(id, clock.now())
    clock.advance(5_000)
    await expect(identity.authenticate({ 'x-api-key': key })).rejects.toMatchObject(refusal)
  })

  it('stay revoked when the revocation overtakes a look-up in flight', async () => {
    const { identity, keys } = openIdentity()
    const { key, id } = await identity.createKey({ name: 'Desk', role: 'user' })
    const read = keys.apiKeys.findByHash
    let release = () => {}
    keys.apiKeys.findByHash = async (hash) => {
      const record = await read(hash)
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return record
    }
    const begun = identity.authenticate({ 'x-api-key': key })
    await new Promise((resolve) => setImmediate(resolve))
    await identity.revokeKey(id)
    release()
    await begun
    keys.apiKeys.findByHash = read
    await expect(identity.authenticate({ 'x-api-key': key })).rejects.toMatchObject(refusal)
  })

  it('cost one read in five seconds and one write of last_used_at a minute', async () => {
    const { identity, keys, clock } = openIdentity()
    const { key, id } = await identity.createKey({ name: 'Desk', role: 'user' })
    for (let second = 0; second < 59; second += 1) {
      await identity.authenticate({ 'x-api-key': key })
      clock.advance(1_000)
    }
    expect(keys.reads()).toBe(12)
    expect(keys.touched).toEqual([id])
    clock.advance(10_000)
    await identity.authenticate({ 'x-api-key': key })
    expect(keys.touched).toEqual([id, id])
    expect(await identity.listKeys()).toMatchObject([{ last_used_at: clock.now().toISOString() }])
  })

  it('work even if their use cannot be recorded', async () => {
    const { identity, keys } = openIdentity()
    keys.apiKeys.touch = async () => {
      throw new Error('read-only')
    }
    const { key } = await identity.createKey({ name: 'Desk', role: 'user' })
    expect(await identity.authenticate({ 'x-api-key': key })).toMatchObject({ role: 'user' })
  })

  it.each(['', '   ', 'x'.repeat(101)])('cannot be created with the name %j', async (name) => {
    const { identity, keys } = openIdentity()
    const input = { name, role: 'user', expiresAt: new Date(0) } as const
    await expect(identity.createKey(input)).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      errors: [{ path: 'name' }, { path: 'expires_at' }],
    })
    expect(keys.rows.size).toBe(0)
  })
})

describe('API keys that are not in the database', () => {
  it('include the one of the environment, an admin key', async () => {
    const { identity, keys } = openIdentity()
    expect(await identity.authenticate({ 'x-api-key': adminApiKey })).toEqual({
      kind: 'key',
      userId: null,
      role: 'admin',
      actor: 'key:environment',
    })
    expect(keys.reads()).toBe(0)
    expect(await identity.listKeys()).toEqual([])
  })

  it('include no environment key if none is set', async () => {
    const { identity } = openIdentity({ adminApiKey: null })
    await expect(identity.authenticate({ 'x-api-key': adminApiKey })).rejects.toMatchObject(refusal)
  })

  it('include the one printed at start, which only this process accepts', async () => {
    const { identity, withOptions } = openIdentity({ adminApiKey: null })
    const key = identity.bootstrapKey()
    expect(await identity.authenticate({ 'x-api-key': key })).toMatchObject({ role: 'admin', actor: 'key:startup' })
    await expect(withOptions({}).authenticate({ 'x-api-key': key })).rejects.toMatchObject(refusal)
  })
})
