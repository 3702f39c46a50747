/**
 * During a rolling upgrade, processes of the previous release keep working on a migrated database: the statements that
 * they sent before still work and return the same results. See `record-statements.ts`.
 */
import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { createServerDatabase, migratedDump } from '../support/database.ts'
import { partOf, type Recording, type Send, sendToEmbedded, sendToServer } from './recording.ts'

const releases = ['0005_token_version', '0008_checks']

async function recordingsOf(release: string): Promise<Recording[]> {
  const fixture = new URL(`../fixtures/statements/${release}.jsonl`, import.meta.url)
  return (await readFile(fixture, 'utf8'))
    .trim()
    .split('\n')
    .map((line): Recording => JSON.parse(line))
}

interface Opened {
  send: Send
  close(): Promise<void>
}

async function openServer(): Promise<Opened> {
  const client = new pg.Client(await createServerDatabase())
  await client.connect()
  return { send: sendToServer(client), close: () => client.end() }
}

async function openEmbedded(): Promise<Opened> {
  const client = await PGlite.create({ loadDataDir: await migratedDump() })
  return { send: sendToEmbedded(client), close: () => client.close() }
}

describe.each([
  ['embedded', openEmbedded],
  ['server', openServer],
])('on a database of this release (%s)', (_, open) => {
  test.each(releases)('the statements of %s still work as before', async (release) => {
    const { send, close } = await open()
    const recordings = await recordingsOf(release)
    expect(recordings.length).toBeGreaterThan(50)
    for (const { verb, statements } of recordings) {
      for (const { text, values, ...answer } of statements) {
        const now = await send({ text, values })
        expect(partOf(now, answer.columns), `${verb}: ${text}`).toStrictEqual(answer)
      }
    }
    await close()
  })
})
