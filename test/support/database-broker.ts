/**
 * Runs once per test run, outside the workers: builds the server with its migrated embedded database, and the console,
 * starts one PostgreSQL and one Chromium, each on the first request. Runs that need none of them pay nothing.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import pg from 'pg'
import type { BrowserServer } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/db/client.ts'
import { startBrowser } from '../web/chromium.ts'
import { buildConsole, buildProgram, buildServer } from './build.ts'
import { type Postgres, startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseBroker: string
  }
}

export const templateDatabase = 'migrated'

/** The database that the build packed, and keeps for as long as the tables stay the same: unpacked once for all. */
async function unpackMigrated(program: string, folder: string): Promise<string> {
  const path = join(folder, 'migrated.tar')
  const beside = join(dirname(program), 'db')
  const [packed = ''] = (await readdir(beside)).filter((name) => name.startsWith('fresh-database-'))
  await writeFile(path, await promisify(gunzip)(await readFile(join(beside, packed))))
  return path
}

async function makeTemplate(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`create database ${templateDatabase}`)
  await client.end()
  const address = new URL(url)
  address.pathname = `/${templateDatabase}`
  const database = await openDatabase({ url: address.href })
  await database.migrate()
  await database.close()
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'databases-'))
  let postgres: Promise<Postgres> | undefined
  let browser: Promise<BrowserServer> | undefined
  const makers: Readonly<Record<string, () => Promise<string>>> = {
    '/dump': async () => unpackMigrated(await answer('/program'), folder),
    '/program': buildServer,
    '/job-worker': () => buildProgram('job-worker'),
    '/lock-racer': () => buildProgram('lock-racer'),
    '/console': () => buildConsole(join(folder, 'console')),
    async '/server'() {
      postgres = startPostgres()
      const address = (await postgres).url
      await makeTemplate(address)
      return address
    },
    async '/browser'() {
      browser = startBrowser()
      return (await browser).wsEndpoint()
    },
  }
  const made = new Map<string, Promise<string>>()
  const answer = (path = ''): Promise<string> => {
    const answered = made.get(path) ?? makers[path]?.() ?? Promise.reject(new Error(`There is no ${path}`))
    made.set(path, answered)
    return answered
  }
  const broker = createServer((request, response) => {
    // A worker that was busy for a while could otherwise reuse a connection that has been closed.
    response.setHeader('connection', 'close')
    answer(request.url).then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve))
  const address = broker.address()
  if (!address || typeof address === 'string') throw new Error('The broker has no port')
  project.provide('databaseBroker', `http://127.0.0.1:${address.port}`)

  return async () => {
    broker.close()
    broker.closeAllConnections()
    await (await browser)?.close()
    await (await postgres)?.remove()
    await rm(folder, { recursive: true, force: true })
  }
}
