/** Prepares the folder of an embedded database: creates it if needed, and checks that it accepts files. */
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** The folder cannot hold a database; the message names it and says why. */
export class DataDirUnusable extends Error {
  override readonly name = 'DataDirUnusable'
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )

/**
 * Creates one level at a time: `mkdir` with `recursive` never returns on file systems such as /proc that answer ENOENT
 * although the parent exists.
 */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return
  const parent = dirname(path)
  if (parent !== path) await makeFolder(parent)
  await mkdir(path).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  if (!(await isFolder(path))) throw new Error(`${path} is not a folder`)
}

/** Makes sure that the folder exists. @throws DataDirUnusable if it cannot be created or does not accept files */
export async function makeDataDir(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    await makeFolder(resolve(folder))
    await writeFile(probe, '')
    await rm(probe, { force: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DataDirUnusable(`The data directory ${folder} (DATA_DIR) cannot be used: ${reason}`, { cause })
  }
}
