/** The server as it is shipped, for tests and benchmarks that need whole processes of it. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Translates `src` into `dist`; types are checked elsewhere. Answers the program's path. */
export async function buildServer(): Promise<string> {
  const compiler = `${root}node_modules/typescript/bin/tsc`
  await promisify(execFile)(process.execPath, [compiler, '-p', `${root}tsconfig.json`, '--noCheck'])
  return `${root}dist/server.js`
}
