/**
 * Keeps a second process away from an embedded database, because two would corrupt it. The lock is a file with a heartbeat:
 * Node has no file locks, and process ids mean nothing across containers that share a volume.
 *
 * Nobody removes a stale lock, because that could remove the lock of a faster process. Instead, all who want it try to
 * create its one successor, a file named after the content of the stale lock. Whoever creates it owns the folder, and then
 * replaces the stale lock with its own and removes the successor. A process that read the stale lock before that, and
 * creates the successor afterwards, finds a different lock in place and withdraws.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { holderIn, newLockText, staleAfterMs, stateOf } from './lock-holder.ts'

const heartbeatMs = 5_000
const pollMs = 200

/** The content of the locks that this process holds or is waiting for. */
const ownLocks = new Set<string>()

/** Another process, or this one, is already using the folder. */
export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse'
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Null if the file does not exist. */
async function nullIfMissing<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}

/** Creates the file; false if it exists. */
async function createFile(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false
    throw error
  }
}

interface LockFile {
  path: string
  text: string
}

const textAt = (path: string): Promise<string | null> => nullIfMissing(readFile(path, 'utf8'))

const successorOf = (folder: string, text: string): string =>
  join(folder, `lock.after.${createHash('sha256').update(text).digest('hex').slice(0, 32)}`)

/** The lock and its successors: a process that created one may have died before putting its own lock in place. */
async function chainFrom(folder: string): Promise<LockFile[]> {
  const chain: LockFile[] = []
  let path = join(folder, 'lock')
  for (let text = await textAt(path); text !== null; text = await textAt(path)) {
    chain.push({ path, text })
    path = successorOf(folder, text)
  }
  return chain
}

const describe = (text: string): string => {
  const { host, pid } = holderIn(text)
  return `process ${pid} on ${host}`
}

/** Resolves at once if the holder is gone, or when its lock has been silent for too long. @throws DataDirInUse otherwise */
async function waitUntilStale(folder: string, { path, text }: LockFile): Promise<void> {
  const inUse = (by: string) => new DataDirInUse(`The data directory ${folder} is in use by ${by}`)
  if (ownLocks.has(text)) throw inUse(`this process (${process.pid})`)
  const state = await stateOf(holderIn(text))
  if (state === 'gone') return
  if (state === 'alive') throw inUse(describe(text))
  const lastHeartbeat = async () => (await nullIfMissing(stat(path)))?.mtimeMs ?? null
  const first = await lastHeartbeat()
  const limit = performance.now() + staleAfterMs
  const isFresh = (heartbeat: number | null): boolean => heartbeat !== null && Date.now() - heartbeat <= staleAfterMs
  // Also limited by our own clock, because that of the other machine may be wrong.
  for (let heartbeat = first; isFresh(heartbeat) && performance.now() < limit; heartbeat = await lastHeartbeat()) {
    // The content changes too if the file was still being written.
    if (heartbeat !== first || (await textAt(path)) !== text) throw inUse(describe(text))
    await sleep(pollMs)
  }
}

/** Makes one attempt; false if the lock changed meanwhile. @throws DataDirInUse */
async function tryLock(folder: string, ownText: string): Promise<boolean> {
  const path = join(folder, 'lock')
  const chain = await chainFrom(folder)
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined) return createFile(path, ownText)
  await waitUntilStale(folder, last)
  const successor = successorOf(folder, last.text)
  if (!(await createFile(successor, ownText))) return false
  if ((await textAt(path)) !== first.text) {
    await rm(successor, { force: true })
    return false
  }
  const fresh = join(folder, `lock.new.${randomUUID()}`)
  await writeFile(fresh, ownText)
  await rename(fresh, path)
  for (const { text } of chain) await rm(successorOf(folder, text), { force: true })
  return true
}

/** @throws DataDirInUse if another process took the folder because this one seemed to be gone; only one may write */
async function renewLock(folder: string, ownText: string): Promise<void> {
  const path = join(folder, 'lock')
  const text = await textAt(path).catch(() => ownText)
  if (!ownLocks.has(ownText)) return
  if (text !== ownText) {
    throw new DataDirInUse(`Another process took the data directory ${folder} while this one was suspended`)
  }
  await utimes(path, new Date(), new Date()).catch(() => undefined)
}

/**
 * Locks the folder for this process; returns the function that unlocks it. If this process loses the lock later, it ends
 * with an error.
 * @throws DataDirInUse if the folder is locked: at once, or at the holder's next heartbeat if only that can tell
 */
export async function lockDataDir(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const ownText = await newLockText()
  ownLocks.add(ownText)
  try {
    while (!(await tryLock(folder, ownText))) await sleep(Math.random() * 20)
  } catch (error) {
    ownLocks.delete(ownText)
    throw error
  }
  const heartbeat = setInterval(() => void renewLock(folder, ownText), heartbeatMs)
  heartbeat.unref()
  return async () => {
    clearInterval(heartbeat)
    if (!ownLocks.delete(ownText)) return
    const path = join(folder, 'lock')
    if ((await textAt(path)) === ownText) await rm(path, { force: true })
  }
}
