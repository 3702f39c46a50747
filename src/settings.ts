/** What the process is set up with: its environment, and `.env` for whatever the environment does not name. */
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { ConfigError } from './config.ts'

type Variables = Readonly<Record<string, string | undefined>>

export interface Settings {
  variables: Variables
  /** For people: where the variables come from. */
  source: string
}

const skipped = /[ \t]*(?:#[^\n]*)?(?:\n|$)/y
const entry =
  /[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=[ \t]*(?:(?:"[^"]*"|'[^']*'|`[^`]*`|[^\s"'`#](?:[^\n#]*[^\s#])?)(?:[ \t]*|[ \t]+#[^\n]*)|(?<=[ \t])#[^\n]*)?(?:\n|$)/y

/**
 * Line of the first entry that Node's parser would drop, cut short or join with the next ones without a word: no `=`, a
 * quotation mark that is never closed, a `#` that begins a comment in the middle of a value. Null when all is well.
 */
function faultyLine(text: string): number | null {
  for (let at = 0; at < text.length; ) {
    const matched = [skipped, entry].find((pattern) => {
      pattern.lastIndex = at
      return pattern.test(text)
    })
    if (matched === undefined) return text.slice(0, at).split('\n').length
    at = matched.lastIndex
  }
  return null
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    if (code === 'ENOENT') return null
    throw new ConfigError([{ variable: path, message: `cannot be read (${code})` }])
  }
}

/**
 * `path` is looked for in the working directory and need not be there. What the environment names, even as empty, is not
 * taken from the file. @throws ConfigError for a file that cannot be read, or not in the way it is meant
 */
export function readSettings(environment: Variables, path = '.env'): Settings {
  const text = readText(path)
  if (text === null) return { variables: environment, source: `the environment (there is no ${path} here)` }
  const line = faultyLine(text)
  if (line !== null) {
    const message = `line ${line} is not NAME=value; a value with # or a quotation mark goes between quotation marks`
    throw new ConfigError([{ variable: path, message }])
  }
  return { variables: { ...parseEnv(text), ...environment }, source: `${path} and the environment` }
}
