/** Reads the files of the repository, for the tests of this folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const skippedFolders = new Set(['node_modules', 'dist', 'meta', 'data', '.git'])

interface SourceFile {
  /** Relative to the root, with slashes. */
  path: string
  text: string
}

/** Every file under `folder` with one of the endings, ordered by path. */
export function filesIn(folder: string, endings: readonly string[]): SourceFile[] {
  const walk = (directory: string): string[] =>
    readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : walk(path)
      return endings.some((ending) => entry.name.endsWith(ending)) ? [path] : []
    })
  return walk(join(root, folder))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((one, other) => one.path.localeCompare(other.path))
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

export const exists = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false }) !== undefined

const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g

/** What a file imports, as written there; type imports count. */
export const importsOf = (text: string): string[] => [...text.matchAll(importPattern)].map((match) => match[1] ?? '')

/** The files of the repository that a file imports, relative to the root. */
export const neighboursOf = ({ path, text }: SourceFile): string[] =>
  importsOf(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.join(posix.dirname(path), target))
