/**
 * The image without a container runtime: lays out in a folder what the Dockerfile copies, with only the production modules,
 * and runs its commands there.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { commandOf, copiesOf, environmentOf, type Stage, stagesOf } from '../support/dockerfile.ts'
import { freePort } from '../support/postgres.ts'
import { readText, root } from './source-files.ts'

const [image] = stagesOf(readText('Dockerfile')).slice(-1) as [Stage]
const folder = mkdtempSync(join(tmpdir(), 'image-'))
const place = join(folder, 'app')
const environment: Record<string, string> = {
  ...environmentOf(image),
  HOST: '127.0.0.1',
  DATA_DIR: join(folder, 'data'),
}
let server: ChildProcess | undefined

/** The modules that `npm ci --omit=dev` would install. */
function productionModules(): string[] {
  const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, { dev?: boolean }> }
  return Object.entries(packages).flatMap(([path, { dev }]) =>
    path !== '' && dev !== true && existsSync(join(root, path)) ? [path] : [],
  )
}

/** Links files on the same disk instead of copying them, because there are thousands. */
function lay(from: string, to: string): void {
  if (!statSync(from).isDirectory()) {
    mkdirSync(dirname(to), { recursive: true })
    try {
      linkSync(from, to)
    } catch {
      copyFileSync(from, to)
    }
    return
  }
  // Nested modules are listed separately.
  for (const name of readdirSync(from)) if (name !== 'node_modules') lay(join(from, name), join(to, name))
}

function layOut(): void {
  for (const { from, sources, target } of copiesOf(image)) {
    const paths = from === 'modules' ? productionModules() : sources.map((source) => source.replace('/app/', ''))
    for (const path of paths) {
      const isFolder = statSync(join(root, path)).isDirectory()
      const to = from === 'modules' ? path : isFolder ? target : join(target, path)
      lay(join(root, path), join(place, to))
    }
  }
}

const environmentFor = (extra: Record<string, string>) => {
  const PATH = `${dirname(process.execPath)}:${process.env.PATH ?? ''}`
  return { PATH, HOME: folder, ...environment, ...extra }
}

function run(command: readonly string[], extra: Record<string, string> = {}) {
  const [program = '', ...args] = command
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: place,
    env: environmentFor(extra),
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

beforeAll(async () => {
  await builtServer()
  mkdirSync(place)
  layOut()
})
afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Runs `CMD` as the container would; resolves when the server listens. */
async function start(extra: Record<string, string>): Promise<void> {
  const [program = '', ...args] = commandOf(image, 'CMD')
  const child = spawn(program, args, { cwd: place, env: environmentFor(extra), stdio: ['ignore', 'pipe', 'inherit'] })
  server = child
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${printed}`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('API page:')) resolve()
    })
  })
}

it('has neither a source nor build tools', () => {
  for (const path of ['src', 'node_modules/typescript', 'node_modules/vite', 'node_modules/tsx'])
    expect(existsSync(join(place, path)), path).toBe(false)
})

it('serves, reports that it is alive, ends on SIGTERM; then backs up and restores without a build', async () => {
  const PORT = String(await freePort())
  const DATABASE_URL = await createServerDatabase()
  await start({ PORT, DATABASE_URL })
  expect(run(commandOf(image, 'HEALTHCHECK'), { PORT })).toMatchObject({ status: 0 })
  expect((await fetch(`http://127.0.0.1:${PORT}/health`)).status).toBe(200)
  // The flags of `npm start` are in force, and the process that gets the signal is the server itself.
  const heap = Number(/--max-old-space-size=(\d+)/.exec(readText('package.json'))?.[1])
  if (process.platform === 'linux') {
    const line = readFileSync(`/proc/${server?.pid}/cmdline`, 'utf8').split('\0')
    expect(line).toContain(`--max-old-space-size=${heap}`)
  }
  server?.kill('SIGTERM')
  expect((await once(server as ChildProcess, 'exit'))[0]).toBe(0)

  const file = join(folder, 'all.gz')
  const built = statSync(join(place, 'dist/server.js')).mtimeMs
  expect(run(['npm', 'run', '--silent', 'backup', '--', file], { DATABASE_URL })).toMatchObject({ status: 0 })
  expect(
    run(['npm', 'run', '--silent', 'restore', '--', file], { DATABASE_URL: await createServerDatabase('template1') }),
  ).toMatchObject({
    status: 0,
  })
  expect(statSync(join(place, 'dist/server.js')).mtimeMs).toBe(built)
})

it('checks whether the process is alive, not whether the database answers', async () => {
  const answers: Record<string, number> = { '/health/live': 200, '/health': 503 }
  const stub = createServer((request, response) => response.writeHead(answers[request.url ?? ''] ?? 404).end())
  await new Promise<void>((resolve) => stub.listen(0, '127.0.0.1', resolve))
  const check = async () => {
    const [program = '', ...args] = commandOf(image, 'HEALTHCHECK')
    const PORT = String((stub.address() as AddressInfo).port)
    return (await once(spawn(program, args, { env: environmentFor({ PORT }), stdio: 'ignore' }), 'exit'))[0]
  }
  expect(await check()).toBe(0)
  answers['/health/live'] = 503
  expect(await check()).toBe(1)
  stub.close()
  stub.closeAllConnections()
})

it('starts with flags that every version of Node accepts', () => {
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: { start: string } }
  const flags = scripts.start.match(/--[a-z-]+/g) ?? []
  expect(flags.length).toBeGreaterThan(0)
  expect(flags.filter((flag) => !process.allowedNodeEnvironmentFlags.has(flag))).toEqual([])
})
