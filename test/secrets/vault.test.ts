import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createSecrets } from '../../src/repositories/secrets.ts'
import type { Secrets } from '../../src/repositories/types.ts'
import { createVault, rotateSecrets, Secret } from '../../src/secrets/index.ts'
import { createKeyring, newKey } from '../../src/secrets/keyring.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'

let database: Database
let secrets: Secrets
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  secrets = createSecrets(database.db)
})
beforeEach(async () => {
  await clearDatabase(database)
  await database.db.execute(sql`
    insert into workspaces (id, name, created_at, updated_at) values (${workspaceId}::uuid, 'A team', now(), now())`)
})
afterAll(() => database.close())

const [old, present] = [newKey(), newKey()]
const [before, during, after] = [[old], [present, old], [present]].map(createKeyring) as [
  ReturnType<typeof createKeyring>,
  ReturnType<typeof createKeyring>,
  ReturnType<typeof createKeyring>,
]
const vaultWith = (keyring: ReturnType<typeof createKeyring> | null) => createVault(secrets, keyring, randomUUID)

const workspaceId = randomUUID()
const keyOf = (name: string) => ({ workspaceId, purpose: 'meta-token', name })
const text = 'EAAG-a-token-that-nobody-may-see'
const never = new AbortController().signal

describe('the vault', () => {
  it('stores what only it can read, and shows the end of it', async () => {
    const vault = vaultWith(before)
    const view = await vault.put(keyOf('main'), new Secret(text))
    expect(view).toEqual({
      id: expect.any(String),
      ...keyOf('main'),
      lastFour: '-see',
      createdAt: expect.any(Date),
      updatedAt: expect.any(Date),
    })
    expect(await vault.list(workspaceId)).toEqual([view])
    expect((await vault.find(keyOf('main')))?.reveal()).toBe(text)
    expect(await vault.find(keyOf('spare'))).toBeNull()
    const rows = await selectRows(database.db, sql`select s::text as row from secrets s`)
    expect(JSON.stringify(rows)).not.toContain('token-that')
    expect(await vault.remove(keyOf('main'))).toBe(true)
    expect(await vault.find(keyOf('main'))).toBeNull()
  })

  it('shows nothing of a short secret', async () => {
    expect(await vaultWith(before).put(keyOf('pin'), new Secret('123456'))).toMatchObject({ lastFour: '' })
  })

  it('without a key stores nothing, with a code that programs can tell', async () => {
    const closed = vaultWith(null)
    expect(closed.isOpen).toBe(false)
    await expect(closed.put(keyOf('main'), new Secret(text))).rejects.toMatchObject({
      code: 'ENCRYPTION_OFF',
      status: 409,
    })
    expect(await closed.list(workspaceId)).toEqual([])
    await vaultWith(before).put(keyOf('main'), new Secret(text))
    await expect(closed.find(keyOf('main'))).rejects.toMatchObject({ code: 'SECRET_UNREADABLE' })
  })

  it('says why it cannot read a secret, and nothing of it', async () => {
    await vaultWith(before).put(keyOf('main'), new Secret(text))
    await expect(vaultWith(after).find(keyOf('main'))).rejects.toMatchObject({
      code: 'SECRET_UNREADABLE',
      detail: expect.stringContaining('has not configured the key'),
    })
    await database.db.execute(sql`update secrets set workspace_id = ${randomUUID()}::uuid`)
    const [moved] = await selectRows<{ id: string }>(database.db, sql`select workspace_id as id from secrets`)
    const stolen = vaultWith(before).find({ ...keyOf('main'), workspaceId: moved?.id ?? null })
    await expect(stolen).rejects.toMatchObject({
      code: 'SECRET_UNREADABLE',
      detail: expect.stringContaining('elsewhere'),
    })
  })
})

describe('a rotation', () => {
  const fill = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) await vaultWith(before).put(keyOf(`n${n}`), new Secret(`${text} ${n}`))
  }
  const readable = async (keyring: typeof after, count: number): Promise<number> => {
    let right = 0
    for (let n = 0; n < count; n++) {
      const found = await vaultWith(keyring)
        .find(keyOf(`n${n}`))
        .catch(() => null)
      if (found?.reveal() === `${text} ${n}`) right += 1
    }
    return right
  }

  it('lets the old key go, and changes nothing else', async () => {
    await fill(205)
    const seen = await vaultWith(before).list(workspaceId)
    expect(await rotateSecrets(secrets, during, never)).toEqual({ rotated: 205, unreadable: 0 })
    expect(await readable(after, 205)).toBe(205)
    expect(await vaultWith(after).list(workspaceId)).toEqual(seen)
    expect(await rotateSecrets(secrets, during, never)).toEqual({ rotated: 0, unreadable: 0 })
  })

  it('that is interrupted anywhere leaves everything readable, and goes on where it stopped', async () => {
    await fill(12)
    const interruption = new AbortController()
    let resealed = 0
    const watched: Secrets = {
      ...secrets,
      async reseal(...call) {
        resealed += 1
        if (resealed === 5) interruption.abort(new Error('closing'))
        return secrets.reseal(...call)
      },
    }
    await expect(rotateSecrets(watched, during, interruption.signal)).rejects.toThrow('closing')
    expect(await readable(during, 12)).toBe(12)
    expect(await readable(after, 12)).toBe(5)
    expect(await rotateSecrets(secrets, during, never)).toEqual({ rotated: 7, unreadable: 0 })
    expect(await readable(after, 12)).toBe(12)
  })

  it('by two processes at once does each secret once', async () => {
    await fill(30)
    const [one, other] = await Promise.all([
      rotateSecrets(secrets, during, never),
      rotateSecrets(secrets, during, never),
    ])
    expect(one.rotated + other.rotated).toBe(30)
    expect(await readable(after, 30)).toBe(30)
  })

  it('does not bring back a secret that is replaced meanwhile', async () => {
    await fill(1)
    const replaced: Secrets = {
      ...secrets,
      async reseal(...call) {
        await vaultWith(before).put(keyOf('n0'), new Secret('a newer token of the same name'))
        return secrets.reseal(...call)
      },
    }
    expect(await rotateSecrets(replaced, during, never)).toEqual({ rotated: 0, unreadable: 0 })
    expect((await vaultWith(during).find(keyOf('n0')))?.reveal()).toBe('a newer token of the same name')
  })

  it('passes over what it cannot read, and counts it', async () => {
    await fill(3)
    const stranger = createKeyring([newKey()])
    await createVault(secrets, stranger, randomUUID).put(keyOf('lost'), new Secret(text))
    expect(await rotateSecrets(secrets, during, never)).toEqual({ rotated: 3, unreadable: 1 })
    expect(await readable(after, 3)).toBe(3)
  })
})
