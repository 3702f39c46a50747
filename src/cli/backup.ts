/** The commands `backup` and `restore`: the whole database, embedded or on a server, to a file and back. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { dumpDatabase, RestoreRefused, restoreDatabase } from '../db/backup.ts'
import type { Database } from '../db/client.ts'
import type { BackupCommand } from './arguments.ts'
import { codeOf, reasonOf, withDatabase } from './database.ts'
import type { Terminal } from './terminal.ts'

/** The command cannot be carried out. The message is meant for the user. */
class BackupError extends Error {
  override readonly name = 'BackupError'
}

/** Returns the exit code: 0 done; 1 not done, with the reason on standard error. */
export async function runBackup({ verb, file }: BackupCommand, terminal: Terminal): Promise<number> {
  try {
    const summary = verb === 'backup' ? await backUp(file, terminal) : await restore(file, terminal)
    terminal.warn(`${summary}\n`)
    return 0
  } catch (error) {
    terminal.warn(`${reasonOfBackup(error)}\n`)
    return 1
  }
}

async function backUp(file: string, terminal: Terminal): Promise<string> {
  await withDatabase(terminal, async (database) => {
    // Readable only by the owner, because it holds personal data; `wx` never overwrites an existing backup.
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    const lines = new PassThrough()
    const writing = pipeline(lines, createGzip(), target)
    try {
      await Promise.all([dumpDatabase(database, lines).finally(() => lines.end()), writing])
    } catch (error) {
      lines.destroy()
      await writing.catch(() => undefined)
      if (codeOf(error) !== 'EEXIST') await rm(file, { force: true })
      throw error
    }
  })
  return `The database was saved to ${file}.`
}

async function restore(file: string, terminal: Terminal): Promise<string> {
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`)
  const work = async (database: Database) => {
    await database.migrate()
    const lines = new PassThrough()
    const reading = pipeline(createReadStream(file), createGunzip(), lines)
    // Read errors reach restoreDatabase through `lines`.
    reading.catch(() => undefined)
    try {
      return await restoreDatabase(database, lines)
    } finally {
      lines.destroy()
    }
  }
  const rows = await withDatabase(terminal, work, true)
  return `${rows} rows were restored from ${file}.`
}

function reasonOfBackup(error: unknown): string {
  if (error instanceof RestoreRefused) return `Nothing was restored. ${error.message}.`
  if (codeOf(error) === 'EEXIST') return 'The file already exists; a backup never overwrites a file.'
  if (codeOf(error).startsWith('Z_')) return 'Nothing was restored. The file is not a backup, or it is incomplete.'
  return reasonOf(error)
}
