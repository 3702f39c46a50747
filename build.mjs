/** Runs before a start: builds if the build is missing or older than its source. Does nothing without a source, as in the image. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'tsconfig.json']
const outputs = ['dist/server.js', 'dist/web/index.html']
const tools = ['node_modules/typescript', 'node_modules/vite']

/** Newest modification time under a path, in milliseconds. Includes folders, which change when a file in them is deleted. */
function newest(path) {
  const { mtimeMs } = statSync(path)
  const within = statSync(path).isDirectory() ? readdirSync(path) : []
  return Math.max(mtimeMs, ...within.map((name) => newest(join(path, name))))
}

const allExist = (paths) => paths.every((path) => existsSync(path))
const isCurrent = () =>
  allExist(outputs) &&
  Math.max(...sources.map(newest)) <= Math.min(...outputs.map((output) => statSync(output).mtimeMs))

/** Returns the exit code. */
function build() {
  if (!allExist(sources) || isCurrent()) return 0
  if (allExist(tools)) {
    return spawnSync('npm run build --silent', { shell: true, stdio: 'inherit' }).status ?? 1
  }
  if (allExist(outputs.slice(0, 1))) {
    console.error('The source is newer than the build, but the build tools are not installed: running the old build.')
    return 0
  }
  console.error('Nothing is built, and the build tools are not installed. Run npm ci, then npm run build.')
  return 1
}

process.exitCode = build()
