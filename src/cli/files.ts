/** Reads the inputs of the command line: files, folders, standard input. All its disk access for templates is here. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { InputFault } from './source.ts'

interface InputText {
  name: string
  text: string
}

const describeError = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it'
  return error instanceof Error ? error.message : String(error)
}

/** The `.json` and `.jsonl` files in a folder and its subfolders, ordered by name. Skips hidden files and node_modules. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isDirectory()) files.push(...(await filesOf(path)))
    else if (entry.isFile() && /\.jsonl?$/.test(entry.name)) files.push(path)
  }
  return files
}

async function readInput(input: string, stdin: NodeJS.ReadableStream): Promise<InputText[]> {
  if (input === '-') return [{ name: 'stdin', text: await text(stdin) }]
  const isFolder = (await stat(input)).isDirectory()
  const files = isFolder ? await filesOf(input) : [input]
  if (files.length === 0) throw new Error('no .json or .jsonl file in this folder')
  return Promise.all(files.map(async (name) => ({ name, text: await readFile(name, 'utf8') })))
}

/** The text of every file the inputs name, and a fault for each input that cannot be read. Never rejects. */
export async function readInputs(
  inputs: readonly string[],
  stdin: NodeJS.ReadableStream,
): Promise<{ texts: InputText[]; faults: InputFault[] }> {
  const texts: InputText[] = []
  const faults: InputFault[] = []
  for (const input of inputs) {
    try {
      texts.push(...(await readInput(input, stdin)))
    } catch (error) {
      faults.push({ file: input, line: null, message: describeError(error) })
    }
  }
  return { texts, faults }
}

export const readTextFile = (path: string): Promise<string> => readFile(path, 'utf8')

export const writeTextFile = (path: string, content: string): Promise<void> => writeFile(path, content)
