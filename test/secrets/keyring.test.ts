import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyFileName, openKeyring } from '../../src/secrets/index.ts'
import { newKey } from '../../src/secrets/keyring.ts'

let folder: string
const lines: object[] = []
const keep = (fields: object, text: string) => void lines.push({ ...fields, text })
const log = { info: keep, warn: keep }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'))
  lines.length = 0
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const embedded = (keys = [] as ReturnType<typeof newKey>[]) => openKeyring({ keys, kind: 'embedded', folder, log })
const path = () => join(folder, keyFileName)
const materialOf = (keyring: Awaited<ReturnType<typeof embedded>>, id: string) =>
  keyring?.find(id)?.export().toString('base64')

describe('keys', () => {
  it('of an embedded database are made once, in a file for its owner alone, which one line says', async () => {
    const made = await embedded()
    expect((await stat(path())).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual([keyFileName])
    expect(lines).toEqual([{ folder, keyId: made?.current, text: expect.stringContaining('was made') }])
    const text = await readFile(path(), 'utf8')
    expect(JSON.stringify(lines)).not.toContain(text.split(':')[1]?.slice(0, 12))

    const again = await embedded()
    expect(again?.current).toBe(made?.current)
    expect(await readFile(path(), 'utf8')).toBe(text)
    expect(lines).toHaveLength(1)
  })

  it('are the same for all who start at once', async () => {
    const rings = await Promise.all(Array.from({ length: 8 }, () => embedded()))
    expect(new Set(rings.map((ring) => materialOf(ring, ring?.current ?? ''))).size).toBe(1)
    expect(await readdir(folder)).toEqual([keyFileName])
  })

  it('of a file that is damaged are neither used nor replaced, nor shown', async () => {
    for (const text of ['', 'k1:c2VjcmV0', 'k1', `k1:${newKey().key}\nk2:${newKey().key}\n`]) {
      await writeFile(path(), text)
      const refusal = embedded()
      await expect(refusal).rejects.toThrow(`${path()} is not a key file`)
      if (text !== '') await expect(refusal).rejects.not.toThrow(text)
      expect(await readFile(path(), 'utf8')).toBe(text)
    }
  })

  it('of the environment encrypt; those of the file go on decrypting', async () => {
    const own = newKey()
    const none = await embedded([own])
    expect([none?.current, await readdir(folder)]).toEqual([own.id, []])
    const made = await embedded()
    const both = await embedded([own])
    expect(both?.current).toBe(own.id)
    expect(both?.find(made?.current ?? '')).toBeDefined()
  })

  it('of a database in memory last as long as it does', async () => {
    expect(await openKeyring({ keys: [], kind: 'embedded', folder: null, log })).not.toBeNull()
  })

  it('of a server come from the environment alone', async () => {
    const server = { kind: 'server', folder, log } as const
    expect(await openKeyring({ ...server, keys: [] })).toBeNull()
    expect((await openKeyring({ ...server, keys: [newKey()] }))?.current).toMatch(/^k/)
    expect(await readdir(folder)).toEqual([])
  })

  it('that cannot be stored are not used, and a line says so', async () => {
    const missing = join(folder, 'missing')
    expect(await openKeyring({ keys: [], kind: 'embedded', folder: missing, log })).toBeNull()
    expect(lines).toMatchObject([
      { folder: missing, text: expect.stringContaining('no key for secrets could be made') },
    ])
  })
})
