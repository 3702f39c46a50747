/** Which process wrote a lock file, and whether it is still running. */
import { randomUUID } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** A process that cannot be inspected counts as gone if its last heartbeat is older than this, milliseconds. */
export const staleAfterMs = 30_000

interface Holder {
  host: string
  pid: number
  /** The scope of process ids: the boot of the machine and the PID namespace of the container. '' if unknown. */
  namespace: string
  /** When the process started, in ticks since boot, to tell apart processes that had the same id. '' if unknown. */
  startTicks: string
}

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

/** The fields of `/proc/<pid>/stat` from the state on; the name before it may contain anything. Empty without a /proc. */
async function procStat(pid: number | 'self'): Promise<string[]> {
  const text = await read(`/proc/${pid}/stat`)
  return text === '' ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ')
}

const stateField = 0
const startTicksField = 19

async function ownNamespace(): Promise<string> {
  const boot = (await read('/proc/sys/kernel/random/boot_id')).trim()
  const table = await readlink('/proc/self/ns/pid').catch(() => '')
  return boot && table ? `${boot} ${table}` : ''
}

/** The content of a lock of this process, different each time. */
export async function newLockText(): Promise<string> {
  const startTicks = (await procStat('self'))[startTicksField] ?? ''
  return [hostname(), process.pid, await ownNamespace(), startTicks, randomUUID(), ''].join('\n')
}

/** The holder named in a lock. Also reads locks of earlier versions, which had only host and process id. */
export function holderIn(text: string): Holder {
  const [host = '', pid = '', namespace = '', startTicks = ''] = text.split('\n')
  return { host, pid: Number(pid), namespace, startTicks }
}

/** Looks into /proc if there is one, because a zombie process still accepts signals. */
async function isRunning({ pid, startTicks }: Holder): Promise<boolean> {
  const fields = await procStat(pid)
  if (fields.length > 0 && ['Z', 'X'].includes(fields[stateField] ?? '')) return false
  if (fields.length > 0 && startTicks !== '' && fields[startTicksField] !== startTicks) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * The state of the process. `gone` and `alive` are certain: a suspended process sends no heartbeats, but is alive and has
 * the database open. `unknown`: on another machine or in another container, where only its heartbeat can tell.
 */
export async function stateOf(holder: Holder): Promise<'alive' | 'gone' | 'unknown'> {
  const namespace = await ownNamespace()
  const isComparable = holder.namespace === '' ? holder.host === hostname() : holder.namespace === namespace
  if (!isComparable || !Number.isSafeInteger(holder.pid) || holder.pid < 1) return 'unknown'
  // Without a namespace, our own process id in a lock that we do not hold belongs to an earlier process.
  if (holder.namespace === '' && holder.pid === process.pid) return 'gone'
  return (await isRunning(holder)) ? 'alive' : 'gone'
}
