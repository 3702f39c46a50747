/** The server as it is shipped, for tests and benchmarks that need whole processes of it. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Translates `src` into `dist` and packs the new database beside it; types are checked elsewhere. Answers the program's path. */
export async function buildServer(): Promise<string> {
  const run = promisify(execFile)
  const compiler = `${root}node_modules/typescript/bin/tsc`
  await run(process.execPath, [compiler, '-p', `${root}tsconfig.json`, '--noCheck'])
  await run(process.execPath, [`${root}dist/db/pack-fresh-database.js`])
  return `${root}dist/server.js`
}
