/** Before a start: builds when what is built is missing or older than its source. Without a source, as in the image, does nothing. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'tsconfig.json']
const products = ['dist/server.js', 'dist/web/index.html']
const tools = ['node_modules/typescript', 'node_modules/vite']

/** Of folders as well, which change when a file in them goes. */
function newest(path) {
  const { mtimeMs } = statSync(path)
  const within = statSync(path).isDirectory() ? readdirSync(path) : []
  return Math.max(mtimeMs, ...within.map((name) => newest(join(path, name))))
}

const areThere = (paths) => paths.every((path) => existsSync(path))
const isCurrent = () =>
  areThere(products) &&
  Math.max(...sources.map(newest)) <= Math.min(...products.map((product) => statSync(product).mtimeMs))

/** The exit code. */
function build() {
  if (!areThere(sources) || isCurrent()) return 0
  if (areThere(tools)) {
    return spawnSync('npm run build --silent', { shell: true, stdio: 'inherit' }).status ?? 1
  }
  if (areThere(products.slice(0, 1))) {
    console.error('The source is newer than the build, which runs all the same: the build tools are not installed.')
    return 0
  }
  console.error('Nothing is built, and the build tools are not installed: npm ci, then npm run build.')
  return 1
}

process.exitCode = build()
