import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestApp, fakeEngine } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'

describe('the console as it is served', () => {
  let folder: string
  let built: FastifyInstance
  let unbuilt: FastifyInstance

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'console-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Console</title>')
    await writeFile(join(folder, 'assets', 'index-Ab12.js'), 'export {}')
    await writeFile(join(folder, 'assets', 'index-Ab12.js.gz'), 'compressed')
    const database = await openEmbeddedTestDatabase()
    const parts = { database, engine: fakeEngine({}) }
    built = await buildTestApp({ ...parts, consoleFolder: folder })
    unbuilt = await buildTestApp({ ...parts, consoleFolder: join(folder, 'nowhere') })
    built.addHook('onClose', () => database.close())
  })
  afterAll(async () => {
    await unbuilt?.close()
    await built?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is the same page at each of its addresses, revalidated each time', async () => {
    for (const address of [
      '/',
      '/my-templates',
      '/gallery',
      '/check',
      '/audit',
      '/team',
      '/team/keys',
      '/join',
      '/whatsapp',
      '/whatsapp/some-template',
      '/support',
      '/support/some-session',
    ]) {
      const { statusCode, headers, body } = await built.inject(address)
      expect([address, statusCode, headers['cache-control'], body]).toEqual([
        address,
        200,
        'no-cache',
        expect.stringContaining('<title>Console</title>'),
      ])
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    }
  })

  it('has assets that are cached for ever, and compressed if the client accepts it', async () => {
    const plain = await built.inject('/assets/index-Ab12.js')
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(plain.body).toBe('export {}')
    const headers = { 'accept-encoding': 'gzip' }
    const compressed = await built.inject({ url: '/assets/index-Ab12.js', headers })
    expect(compressed.headers['content-encoding']).toBe('gzip')
    expect(compressed.headers['content-type']).toContain('javascript')
  })

  it('says how large a file is of which bytes are asked that it does not have', async () => {
    const headers = { range: 'bytes=900000-' }
    for (const url of ['/assets/index-Ab12.js', '/']) {
      const answer = await built.inject({ url, headers })
      expect([answer.statusCode, answer.json().code]).toEqual([416, 'RANGE_NOT_SATISFIABLE'])
      expect(answer.headers['content-range']).toMatch(/^bytes \*\/\d+$/)
    }
  })

  it('serves nothing outside its folder, and only its own addresses', async () => {
    const strange = [
      '/assets/none.js',
      '/assets/..%2findex.html',
      '/assets/%2e%2e/index.html',
      '/index.html',
      '/nowhere',
    ]
    for (const address of strange) {
      const { statusCode, headers, body } = await built.inject(address)
      expect([address, statusCode, JSON.parse(body).code]).toEqual([address, 404, 'ROUTE_NOT_FOUND'])
      expect(headers['cache-control']).toBe('no-store')
    }
    expect((await built.inject({ method: 'POST', url: '/nowhere' })).statusCode).toBe(404)
    expect((await built.inject({ method: 'POST', url: '/' })).statusCode).toBe(405)
  })

  it('is a plain 404 with a hint if it has not been built', async () => {
    const { statusCode, body } = await unbuilt.inject('/')
    expect([statusCode, JSON.parse(body).detail]).toEqual([404, 'The console is not built: run `npm run build`.'])
    expect((await unbuilt.inject('/assets/index-Ab12.js')).statusCode).toBe(404)
  })
})
