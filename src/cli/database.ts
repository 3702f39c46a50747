/** The database of the commands that need one: what `DATABASE_URL` or `DATA_DIR` select. */
import { existsSync } from 'node:fs'
import { loadConfig } from '../config.ts'
import { type Database, DataDirInUse, openDatabase } from '../db/client.ts'
import { DatabaseUnavailable } from '../errors.ts'
import type { Terminal } from './terminal.ts'

/** There is no database yet. The message is meant for the user. */
class NoDatabase extends Error {
  override readonly name = 'NoDatabase'
}

/** Opens the database for `work`, and closes it. @param mayBeNew whether it may be one that does not exist yet */
export async function withDatabase<Result>(
  terminal: Terminal,
  work: (database: Database) => Promise<Result>,
  mayBeNew = false,
): Promise<Result> {
  const { database: options } = loadConfig(terminal.readEnvironment())
  if (!mayBeNew && options.url === undefined && !existsSync(options.dataDir)) {
    throw new NoDatabase(`There is no database in ${options.dataDir}, and DATABASE_URL is not set.`)
  }
  const database = await openDatabase(options)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** The `code` of an error; empty if it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Why a command could not be carried out, in words for the user. */
export function reasonOf(error: unknown): string {
  if (error instanceof DatabaseUnavailable) return 'The database does not answer.'
  if (error instanceof DataDirInUse) return `${error.message}; stop it first.`
  if (codeOf(error) === '42P01') return 'The database does not have our tables yet; start the server on it once.'
  return error instanceof Error ? error.message : String(error)
}
