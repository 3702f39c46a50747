import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { contents } from '../repositories/given.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'

const writer = fileURLToPath(new URL('../support/embedded-writer.ts', import.meta.url))

describe('an embedded database whose process is killed', () => {
  test('has every turn that was acknowledged, and opens at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crash-'))
    const prepared = await openEmbeddedTestDatabase(folder)
    await prepared.close()

    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    const stored: string[] = []
    for await (const sessionId of createInterface({ input: child.stdout })) {
      stored.push(sessionId)
      if (stored.length === 25) child.kill('SIGKILL')
    }
    expect(await ended).toStrictEqual([null, 'SIGKILL'])
    expect(stored.length).toBeGreaterThanOrEqual(25)

    const database = await openDatabase({ dataDir: folder })
    const repositories = createRepositories(database)
    for (const sessionId of stored) {
      expect(await contents(repositories, sessionId)).toStrictEqual(['Hello', 'Hello yourself'])
    }
    await database.close()
    await rm(folder, { recursive: true, force: true })
  })
})
