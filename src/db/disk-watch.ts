/**
 * Keeps an embedded database from writing to an almost full disk. PostgreSQL panics if it cannot create the next segment of
 * its write-ahead log; inside this process, a panic never returns and blocks everything.
 */
import { stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'

/** The bytes available to us on the disk of the folder. */
export type FreeBytes = (folder: string) => Promise<number>

/** Asks the file system. */
export const freeBytesOn: FreeBytes = async (folder) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const megabyte = 1024 * 1024
/** Four segments of the log: more than is written between two checks. */
const reserveBytes = 64 * megabyte
/** The size of a new, empty database. */
const newDatabaseBytes = 64 * megabyte
const checkEveryMs = 1000

/** The disk has too little room for the database. */
export class DataDirFull extends Error {
  override readonly name = 'DataDirFull'
}

/** Whether there is a database in the data directory. */
export const holdsDatabase = (folder: string): Promise<boolean> =>
  stat(join(folder, 'postgres', 'PG_VERSION')).then(
    () => true,
    () => false,
  )

/** @throws DataDirFull if there is too little room to open the database in `folder`, or to create a new one */
export async function assertDiskSpace(folder: string, isNew: boolean, freeBytes: FreeBytes): Promise<void> {
  const needed = reserveBytes + (isNew ? newDatabaseBytes : 0)
  const free = await freeBytes(folder)
  if (free >= needed) return
  const [has, needs] = [free, needed].map((bytes) => Math.floor(bytes / megabyte))
  throw new DataDirFull(`The disk of ${folder} has ${has} MB left; an embedded database needs ${needs} MB`)
}

/**
 * Calls `onChange` when the disk becomes too full to write, and when there is room again; returns the function that stops
 * it. If the file system does not answer, nothing changes.
 */
export function watchDisk(
  folder: string,
  freeBytes: FreeBytes,
  onChange: (hasRoom: boolean) => Promise<void>,
): () => void {
  let hadRoom = true
  const check = async (): Promise<void> => {
    const hasRoom = (await freeBytes(folder)) >= reserveBytes
    if (hasRoom === hadRoom) return
    await onChange(hasRoom)
    hadRoom = hasRoom
  }
  const timer = setInterval(() => check().catch(() => undefined), checkEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}
