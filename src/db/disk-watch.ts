/**
 * Keeps an embedded database from writing where there is hardly room left. PostgreSQL panics when it cannot make the next
 * segment of its log; inside this process a panic never returns, and everything stands still.
 */
import { stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes left for us on the disk that holds the folder. */
export type FreeBytes = (folder: string) => Promise<number>

export const freeBytesOn: FreeBytes = async (folder) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const megabyte = 1024 * 1024
/** Four segments of the log: more than is written between two looks. */
const reserveBytes = 64 * megabyte
/** What a new database takes before it holds anything. */
const newDatabaseBytes = 64 * megabyte
const lookEveryMs = 1000

export class DataDirFull extends Error {
  override readonly name = 'DataDirFull'
}

export const holdsDatabase = (folder: string): Promise<boolean> =>
  stat(join(folder, 'postgres', 'PG_VERSION')).then(
    () => true,
    () => false,
  )

/** @throws DataDirFull when there is no room to open the database in `folder`, or to make a new one */
export async function refuseFullDisk(folder: string, isNew: boolean, freeBytes: FreeBytes): Promise<void> {
  const needed = reserveBytes + (isNew ? newDatabaseBytes : 0)
  const free = await freeBytes(folder)
  if (free >= needed) return
  const [has, needs] = [free, needed].map((bytes) => Math.floor(bytes / megabyte))
  throw new DataDirFull(`The disk of ${folder} has ${has} MB left; an embedded database needs ${needs} MB`)
}

/** Tells, as it changes, whether there is room to write; answers how to stop. A disk that cannot be asked is no full one. */
export function watchDisk(
  folder: string,
  freeBytes: FreeBytes,
  onChange: (hasRoom: boolean) => Promise<void>,
): () => void {
  let hadRoom = true
  const look = async (): Promise<void> => {
    const hasRoom = (await freeBytes(folder)) >= reserveBytes
    if (hasRoom === hadRoom) return
    await onChange(hasRoom)
    hadRoom = hasRoom
  }
  const timer = setInterval(() => look().catch(() => undefined), lookEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}
