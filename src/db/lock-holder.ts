/** Who wrote a lock file, and whether that process still lives. */
import { randomUUID } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Without a sign of life for this long, a process that cannot be looked at counts as gone, milliseconds. */
export const silentMs = 30_000

export interface Holder {
  host: string
  pid: number
  /** Within which process ids mean anything: this boot of this machine, and the container's table. '' where unknown. */
  namespace: string
  /** When the process began, in ticks since the boot: a number used again belongs to a later one. '' where unknown. */
  began: string
}

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

/** Fields of `/proc/<pid>/stat` from the state on; the name before it may hold anything. Empty where there is none. */
async function statusOf(pid: number | 'self'): Promise<string[]> {
  const text = await read(`/proc/${pid}/stat`)
  return text === '' ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ')
}

const stateField = 0
const beganField = 19

async function ownNamespace(): Promise<string> {
  const boot = (await read('/proc/sys/kernel/random/boot_id')).trim()
  const table = await readlink('/proc/self/ns/pid').catch(() => '')
  return boot && table ? `${boot} ${table}` : ''
}

/** The text of a lock of this process; no two are alike. */
export async function signature(): Promise<string> {
  const began = (await statusOf('self'))[beganField] ?? ''
  return [hostname(), process.pid, await ownNamespace(), began, randomUUID(), ''].join('\n')
}

/** Also reads what earlier versions wrote, which was host and process id alone. */
export function holderIn(text: string): Holder {
  const [host = '', pid = '', namespace = '', began = ''] = text.split('\n')
  return { host, pid: Number(pid), namespace, began }
}

/** A killed process that nobody has collected yet still takes signals; where there is a /proc it tells. */
async function runs({ pid, began }: Holder): Promise<boolean> {
  const status = await statusOf(pid)
  if (status.length > 0 && ['Z', 'X'].includes(status[stateField] ?? '')) return false
  if (status.length > 0 && began !== '' && status[beganField] !== began) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * `gone` and `alive` are certain. `unknown`: on another machine or in another container, so that only signs of life tell. A
 * process of this machine that was suspended gives none, is alive, and has its files open.
 */
export async function lifeOf(holder: Holder): Promise<'alive' | 'gone' | 'unknown'> {
  const namespace = await ownNamespace()
  const isComparable = holder.namespace === '' ? holder.host === hostname() : holder.namespace === namespace
  if (!isComparable || !Number.isSafeInteger(holder.pid) || holder.pid < 1) return 'unknown'
  // Our own number in a lock that we do not hold is that of an earlier process, where nothing else tells them apart.
  if (holder.namespace === '' && holder.pid === process.pid) return 'gone'
  return (await runs(holder)) ? 'alive' : 'gone'
}
