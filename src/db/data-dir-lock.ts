/**
 * Keeps a second process away from an embedded database, which would corrupt it. A file with a heartbeat, because Node
 * has no file locks and process ids mean nothing across containers that share a volume.
 */
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

const heartbeatMs = 5_000
/** A holder on another machine or container counts as gone after this long without a heartbeat. */
const staleMs = 30_000

const heldHere = new Set<string>()

export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse'
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** A killed process that nobody has collected yet still takes signals; where there is a /proc it tells. */
async function isZombie(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return /\) [ZX] /.test(state)
}

async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
    return !(await isZombie(pid))
  } catch (error) {
    return isErrno(error, 'EPERM')
  }
}

/** Who holds the lock, or null when its holder is gone. */
async function holderOf(path: string): Promise<string | null> {
  try {
    const [host = '', pid = ''] = (await readFile(path, 'utf8')).split('\n')
    const isOurs = host === hostname()
    if (isOurs && Number(pid) === process.pid) return heldHere.has(path) ? `this process (${pid})` : null
    // However old: a process that was suspended gives no sign of life and still has its files open.
    if (isOurs)
      return (await isAlive(Number(pid)))
        ? `process ${pid} on ${host} (if that is another program by now, remove ${path})`
        : null
    const age = Date.now() - (await stat(path)).mtimeMs
    return age > staleMs ? null : `process ${pid} on ${host}`
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}

/** Takes the folder for this process; answers how to give it back. Rejects with DataDirInUse when somebody has it. */
export async function lockDataDir(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'lock')
  const holder = await holderOf(path)
  if (holder) throw new DataDirInUse(`The data directory ${folder} is in use by ${holder}`)
  await rm(path, { force: true })
  try {
    await writeFile(path, `${hostname()}\n${process.pid}\n`, { flag: 'wx' })
  } catch (error) {
    if (isErrno(error, 'EEXIST'))
      throw new DataDirInUse(`The data directory ${folder} was just taken by another process`)
    throw error
  }
  heldHere.add(path)
  const heartbeat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), heartbeatMs)
  heartbeat.unref()
  return async () => {
    clearInterval(heartbeat)
    heldHere.delete(path)
    await rm(path, { force: true })
  }
}
