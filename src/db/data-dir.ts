/** The folder of an embedded database: made if need be, and known to take files before anything else is tried. */
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** The folder cannot hold a database; the message names it and says why. */
export class DataDirUnusable extends Error {
  override readonly name = 'DataDirUnusable'
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/**
 * Level by level: `mkdir` with `recursive` never returns where a file system answers ENOENT although the folder above is
 * there, as /proc does.
 */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return
  const above = dirname(path)
  if (above !== path) await makeFolder(above)
  await mkdir(path).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  if (!(await isFolder(path))) throw new Error(`${path} is not a folder`)
}

/** @throws DataDirUnusable when it cannot be made, or takes no files */
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
