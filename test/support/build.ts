/** Builds the server and the console, for tests and benchmarks that need what is shipped. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Compiles `src` into `dist` without type checks and packs the fresh database. Resolves to the path of the server. */
export async function buildServer(): Promise<string> {
  const run = promisify(execFile)
  const compiler = `${root}node_modules/typescript/bin/tsc`
  await run(process.execPath, [compiler, '-p', `${root}tsconfig.json`, '--noCheck'])
  await run(process.execPath, [`${root}dist/db/pack-fresh-database.js`])
  return `${root}dist/server.js`
}

/** Builds the console into `folder`; resolves to `folder`. */
export async function buildConsole(folder: string): Promise<string> {
  const configFile = `${root}src/web/vite.config.ts`
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  return folder
}
