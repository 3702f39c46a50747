/** LangGraph.js with its PostgreSQL saver, in the versions of `langgraph/package.json`. */
import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Installs it into that folder from the package registry, which takes tens of seconds. Returns the program's path. */
export async function installLangGraph(folder: string): Promise<string> {
  await cp(fileURLToPath(new URL('langgraph', import.meta.url)), folder, { recursive: true })
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder })
  return join(folder, 'server.mjs')
}
