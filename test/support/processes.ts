/** Starts, watches and stops processes, our own and others, for tests and benchmarks. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface RunningProcess {
  readonly pid: number
  /** What it has printed so far, to standard output and standard error; only the end if there is much. */
  output(): string
  /** Resolves when the output matches; rejects if the process ends first, or after `limitMs`. */
  says(pattern: RegExp, limitMs?: number): Promise<RegExpMatchArray>
  signal(name: NodeJS.Signals): void
  /** The exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>
  /** Kills it if it is still running. */
  kill(): Promise<void>
}

/** Only this many characters of the output are kept, from the end. */
const maxOutputLength = 200_000

function watch(child: ChildProcess): RunningProcess {
  let printed = ''
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-maxOutputLength)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  return {
    pid: child.pid ?? 0,
    ended,
    output: () => printed,
    async says(pattern, limitMs = 60_000) {
      for (const limit = Date.now() + limitMs; Date.now() < limit && !hasEnded(); await sleep(10)) {
        const match = printed.match(pattern)
        if (match) return match
      }
      const match = printed.match(pattern)
      if (match) return match
      throw new Error(`${pattern} was not printed, but:\n${printed.slice(-2000)}`)
    },
    signal: (name) => void child.kill(name),
    async kill() {
      if (!hasEnded()) child.kill('SIGKILL')
      await ended
    },
  }
}

interface Program {
  /** Arguments of Node; files are relative to the root of the repository. */
  arguments: readonly string[]
  env?: Readonly<Record<string, string>>
  /** Working directory; by default an empty folder, so that no `.env` is read. */
  cwd?: string
  /** A file that is its standard output; by default we read it. */
  stdout?: number
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const emptyFolder = mkdtempSync(join(tmpdir(), 'process-'))
process.once('exit', () => rmSync(emptyFolder, { recursive: true, force: true }))

/** Resolves files and packages, because Node would look for them in the working directory of the process. */
function resolveArgument(argument: string): string {
  if (argument === 'tsx') return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const path = join(root, argument)
  return argument.includes('/') && existsSync(path) ? path : argument
}

/** Starts a Node process; of our own environment it gets only PATH and HOME. */
export function startNode({ arguments: args, env = {}, cwd = emptyFolder, stdout }: Program): RunningProcess {
  const { PATH = '', HOME = '' } = process.env
  const own = { PATH, HOME, ...env }
  const stdio = ['ignore', stdout ?? 'pipe', 'pipe'] as const
  return watch(spawn(process.execPath, args.map(resolveArgument), { cwd, env: own, stdio: [...stdio] }))
}

/** Starts any other program. */
export function startProgram(
  path: string,
  args: readonly string[],
  user?: { uid: number; gid: number },
): RunningProcess {
  return watch(spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], ...user }))
}

export interface RunningServer extends RunningProcess {
  readonly url: string
}

/** Starts the built server and waits until it listens. */
export async function startServer(
  path: string,
  env: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<RunningServer> {
  const server = startNode({
    arguments: [...nodeOptions, path],
    env: { PORT: '0', HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '1000000000', ...env },
  })
  try {
    const [, url = ''] = await server.says(/API page: +(http:\S+?)\/docs/)
    return { ...server, url }
  } catch (error) {
    await server.kill()
    throw error
  }
}
