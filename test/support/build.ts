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

/**
 * Compiles a program of the tests, beside this file, with our own modules in one file; resolves to its path. Those who
 * start it often would otherwise wait each time for `tsx` to compile what it imports.
 */
export async function buildProgram(name: string): Promise<string> {
  const outDir = `${root}dist/test`
  const ssr = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  await build({ root, configFile: false, logLevel: 'error', build: { ssr, outDir, emptyOutDir: false } })
  return `${outDir}/${name}.js`
}
