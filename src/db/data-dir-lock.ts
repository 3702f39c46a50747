/**
 * Keeps a second process away from an embedded database, which would corrupt it. A file with a heartbeat, because Node
 * has no file locks and process ids mean nothing across containers that share a volume.
 *
 * A lock whose holder is gone is never removed by those who want it: that would remove the lock of whoever was quicker.
 * They try to make the one file that succeeds it, named after its text. Who makes it has the folder, and only then puts
 * its own lock in place of the old one and removes the successor. Whoever read the old lock before that, and makes the
 * successor after it, finds another lock in place and withdraws.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { holderIn, lifeOf, signature, silentMs } from './lock-holder.ts'

const heartbeatMs = 5_000
const lookAgainMs = 200

/** Texts of the locks that this process has or wants. */
const heldHere = new Set<string>()

export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse'
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Null: there is no such file. */
async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}

/** Whether this call made the file. */
async function makes(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false
    throw error
  }
}

interface Seen {
  path: string
  text: string
}

const textAt = (path: string): Promise<string | null> => unlessMissing(readFile(path, 'utf8'))

const successorOf = (folder: string, text: string): string =>
  join(folder, `lock.after.${createHash('sha256').update(text).digest('hex').slice(0, 32)}`)

/** The lock and whatever succeeds it; who made a successor may have died before putting its own lock in place. */
async function chainFrom(folder: string): Promise<Seen[]> {
  const chain: Seen[] = []
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

/** Returns when the holder is gone, at once or after as long as a silent one is believed. @throws DataDirInUse */
async function waitUntilGone(folder: string, { path, text }: Seen): Promise<void> {
  const inUse = (by: string) => new DataDirInUse(`The data directory ${folder} is in use by ${by}`)
  if (heldHere.has(text)) throw inUse(`this process (${process.pid})`)
  const life = await lifeOf(holderIn(text))
  if (life === 'gone') return
  if (life === 'alive') throw inUse(describe(text))
  const beatOf = async () => (await unlessMissing(stat(path)))?.mtimeMs ?? null
  const first = await beatOf()
  const limit = performance.now() + silentMs
  const isFresh = (beat: number | null): boolean => beat !== null && Date.now() - beat <= silentMs
  // By our own clock too, for that of another machine may be wrong.
  for (let beat = first; isFresh(beat) && performance.now() < limit; beat = await beatOf()) {
    // A file that is still being written reads otherwise a moment later.
    if (beat !== first || (await textAt(path)) !== text) throw inUse(describe(text))
    await sleep(lookAgainMs)
  }
}

/** One try; false: the lock changed meanwhile, look again. */
async function take(folder: string, mine: string): Promise<boolean> {
  const path = join(folder, 'lock')
  const chain = await chainFrom(folder)
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined) return makes(path, mine)
  await waitUntilGone(folder, last)
  const successor = successorOf(folder, last.text)
  if (!(await makes(successor, mine))) return false
  if ((await textAt(path)) !== first.text) {
    await rm(successor, { force: true })
    return false
  }
  const fresh = join(folder, `lock.new.${randomUUID()}`)
  await writeFile(fresh, mine)
  await rename(fresh, path)
  for (const { text } of chain) await rm(successorOf(folder, text), { force: true })
  return true
}

/** @throws DataDirInUse when another process took the folder, having believed this one gone: two may not write */
async function beat(folder: string, mine: string): Promise<void> {
  const path = join(folder, 'lock')
  const found = await textAt(path).catch(() => mine)
  if (!heldHere.has(mine)) return
  if (found !== mine) throw new DataDirInUse(`The data directory ${folder} was taken while this process stood still`)
  await utimes(path, new Date(), new Date()).catch(() => undefined)
}

/**
 * Takes the folder for this process; answers how to give it back. Rejects with DataDirInUse when somebody has it, at
 * once or, where only its heartbeat can tell, after that. A process that loses its folder later ends with an error.
 */
export async function lockDataDir(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const mine = await signature()
  heldHere.add(mine)
  try {
    while (!(await take(folder, mine))) await sleep(Math.random() * 20)
  } catch (error) {
    heldHere.delete(mine)
    throw error
  }
  const heartbeat = setInterval(() => void beat(folder, mine), heartbeatMs)
  heartbeat.unref()
  return async () => {
    clearInterval(heartbeat)
    if (!heldHere.delete(mine)) return
    const path = join(folder, 'lock')
    if ((await textAt(path)) === mine) await rm(path, { force: true })
  }
}
