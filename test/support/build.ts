/** What is shipped, for tests and benchmarks that need the whole of it. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Translates `src` into `dist` and packs the new database beside it; types are checked elsewhere. Answers the program's path. */
export async function buildServer(): Promise<string> {
  const run = promisify(execFile)
  const compiler = `${root}node_modules/typescript/bin/tsc`
  await run(process.execPath, [compiler, '-p', `${root}tsconfig.json`, '--noCheck'])
  await run(process.execPath, [`${root}dist/db/pack-fresh-database.js`])
  return `${root}dist/server.js`
}

/** Builds the console into `folder` and answers that. */
export async function buildConsole(folder: string): Promise<string> {
  const configFile = `${root}src/web/vite.config.ts`
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  return folder
}
