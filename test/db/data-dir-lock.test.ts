/** The lock of an embedded database's folder: one holder, even in a race, and stale locks are taken over. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lockDataDir } from '../../src/db/data-dir-lock.ts'
import { builtProgram } from '../support/database.ts'

let racer: string
beforeAll(async () => {
  racer = await builtProgram('lock-racer')
})

let folder: string
let lock: string
const children: ChildProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
  lock = join(folder, 'lock')
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Locks and unlocks the folder, which shows that nobody holds it. */
const passThrough = async (): Promise<void> => (await lockDataDir(folder))()

async function startSleeper(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  children.push(child)
  await once(child, 'spawn')
  return child
}

/** The lines of a lock of this process: host, process id, namespace, start ticks, random. */
async function ownLines(): Promise<string[]> {
  const unlock = await lockDataDir(folder)
  const lines = (await readFile(lock, 'utf8')).split('\n')
  await unlock()
  return lines
}

const hasProc = process.platform === 'linux'

describe('the lock of a folder', () => {
  test('is held by one process at a time and can be released', async () => {
    const unlock = await lockDataDir(folder)
    await expect(lockDataDir(folder)).rejects.toThrow(/is in use by this process/)
    await unlock()
    expect(await readdir(folder)).toStrictEqual([])
    await passThrough()
  })

  test('names its holder, and is taken from a process that died', async () => {
    const sleeper = await startSleeper()
    await writeFile(lock, `${hostname()}\n${sleeper.pid}\n`)
    const inUse = `in use by process ${sleeper.pid} on ${hostname()}`
    await expect(lockDataDir(folder)).rejects.toThrow(inUse)
    const asleep = new Date(Date.now() - 3_600_000)
    await utimes(lock, asleep, asleep)
    await expect(lockDataDir(folder)).rejects.toThrow(inUse)
    sleeper.kill('SIGKILL')
    await once(sleeper, 'exit')
    await passThrough()
    expect(await readdir(folder)).toStrictEqual([])
  })

  test.runIf(hasProc)('is taken when its process id belongs to another process by now', async () => {
    const sleeper = await startSleeper()
    const [host, , namespace] = await ownLines()
    await writeFile(lock, [host, sleeper.pid, namespace, '12345', 'random', ''].join('\n'))
    await passThrough()
  })

  test.runIf(hasProc)(
    'of the same process id in another container is not taken while that gives signs of life',
    async () => {
      const [host, pid, namespace = '', began] = await ownLines()
      await writeFile(lock, [host, pid, `${namespace}0`, began, 'random', ''].join('\n'))
      const refused = expect(lockDataDir(folder)).rejects.toThrow(`in use by process ${pid} on ${host}`)
      await sleep(500)
      await utimes(lock, new Date(), new Date())
      await refused
    },
  )

  test('of another machine is taken once its heartbeat has stopped', async () => {
    await writeFile(lock, 'another-machine\n1\n')
    const longAgo = new Date(Date.now() - 31_000)
    await utimes(lock, longAgo, longAgo)
    await passThrough()
    await writeFile(lock, '')
    await utimes(lock, longAgo, longAgo)
    await passThrough()
  })

  test('is taken from a process that died while locking', async () => {
    const dead = await startSleeper()
    dead.kill('SIGKILL')
    await once(dead, 'exit')
    const stale = `${hostname()}\n${dead.pid}\n`
    await writeFile(lock, stale)
    const name = createHash('sha256').update(stale).digest('hex').slice(0, 32)
    await writeFile(join(folder, `lock.after.${name}`), `${stale}\n\nsuccessor`)
    await passThrough()
    expect(await readdir(folder)).toStrictEqual([])
  })

  test('that another process took while this one was suspended ends this process', { timeout: 60_000 }, async () => {
    const holder = fork(racer, [folder], { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    children.push(holder)
    let said = ''
    holder.stderr?.on('data', (chunk) => {
      said += String(chunk)
    })
    holder.send('take')
    expect((await once(holder, 'message'))[0]).toBe('taken')
    await writeFile(lock, 'another-machine\n1\n')
    expect(await once(holder, 'close')).toStrictEqual([1, null])
    expect(said).toContain('while this one was suspended')
  })
})

describe('processes that race for a stale lock', () => {
  test('never both have it, in 100 rounds', { timeout: 180_000 }, async () => {
    const dead = await startSleeper()
    dead.kill('SIGKILL')
    await once(dead, 'exit')
    const racers = Array.from({ length: 4 }, () => fork(racer, [folder], { execArgv: [] }))
    children.push(...racers)
    await Promise.all(racers.map((child) => once(child, 'spawn')))
    const tell = (child: ChildProcess, order: string): Promise<string> => {
      const told = once(child, 'message').then(([answer]) => String(answer))
      child.send(order)
      return told
    }
    const winners: number[] = []
    for (let round = 0; round < 100; round++) {
      await writeFile(lock, `${hostname()}\n${dead.pid}\n\n\nround ${round}`)
      const answers = await Promise.all(racers.map((child) => tell(child, 'take')))
      expect(new Set(answers)).toStrictEqual(new Set(['taken', 'DataDirInUse']))
      winners.push(answers.filter((answer) => answer === 'taken').length)
      await Promise.all(racers.map((child) => tell(child, 'release')))
      expect(await readdir(folder)).toStrictEqual([])
    }
    expect(winners).toStrictEqual(Array(100).fill(1))
  })
})
