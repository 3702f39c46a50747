/** `npm start`, `worker`, `backup` and `restore` build what is missing or out of date, and nothing else. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { readText, root } from './source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'build-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let clock = 1_700_000_000
/** Writes a file that is newer than all files written before. */
function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
  touch(path)
}
function touch(path: string): void {
  clock += 10
  utimesSync(join(folder, path), clock, clock)
}
const remove = (path: string): void => rmSync(join(folder, path), { recursive: true, force: true })

const source = (): void => {
  for (const path of ['src/a/b.ts', 'tsconfig.json']) write(path)
  for (const path of ['src/a', 'src']) touch(path)
}
const built = (): void => {
  for (const path of ['dist/server.js', 'dist/web/index.html']) write(path)
}
const tools = (): void => {
  for (const path of ['node_modules/typescript/package.json', 'node_modules/vite/package.json']) write(path)
}

/** Runs the build step of a start: its exit code, whether it built, and what it printed. */
function before() {
  remove('was-built')
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'build.mjs')], { cwd: folder, encoding: 'utf8' })
  return { status, hasBuilt: existsSync(join(folder, 'was-built')), output: stderr }
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  const script = 'node -e "fs.writeFileSync(\'was-built\', String())"'
  write('package.json', JSON.stringify({ scripts: { build: script } }))
})

it('builds in a fresh clone', () => {
  source()
  tools()
  expect(before()).toMatchObject({ status: 0, hasBuilt: true })
})

it('builds nothing when the build is newer than its source', () => {
  source()
  tools()
  built()
  expect(before()).toEqual({ status: 0, hasBuilt: false, output: '' })
})

it.each([
  ['a source was edited', () => write('src/a/b.ts')],
  ['a source was removed', () => touch('src/a')],
  ['the compiler options have changed', () => write('tsconfig.json')],
  ['the console was never built', () => remove('dist/web')],
])('builds again when %s', (_when, change) => {
  source()
  tools()
  built()
  change()
  expect(before()).toMatchObject({ status: 0, hasBuilt: true })
})

it('builds nothing if there is no source, as in the image', () => {
  built()
  expect(before()).toEqual({ status: 0, hasBuilt: false, output: '' })
})

it('without build tools runs an old build and says so, or fails if there is none', () => {
  built()
  source()
  expect(before()).toMatchObject({
    status: 0,
    hasBuilt: false,
    output: expect.stringContaining('newer than the build'),
  })
  remove('dist')
  expect(before()).toMatchObject({ status: 1, output: expect.stringContaining('npm ci') })
})

it('runs before every script that runs the build', () => {
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> }
  const verbs = Object.keys(scripts).filter((verb) => /^node .*\bdist\//.test(scripts[verb] ?? ''))
  expect(verbs).toEqual(['start', 'worker', 'backup', 'restore'])
  expect(verbs.map((verb) => scripts[`pre${verb}`])).toEqual(verbs.map(() => 'node build.mjs'))
})
