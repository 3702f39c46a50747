/** The variables of the process: its environment, plus `.env` for those the environment does not set. */
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { ConfigError } from './config.ts'

type Variables = Readonly<Record<string, string | undefined>>

export interface Settings {
  variables: Variables
  /** Where the variables come from, as text for people. */
  source: string
}

const blankOrComment = /[ \t]*(?:#[^\n]*)?(?:\n|$)/y
const entry =
  /[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=[ \t]*(?:(?:"[^"]*"|'[^']*'|`[^`]*`|[^\s"'`#](?:[^\n#]*[^\s#])?)(?:[ \t]*|[ \t]+#[^\n]*)|(?<=[ \t])#[^\n]*)?(?:\n|$)/y

/**
 * Line number (from 1) of the first entry that Node's parser would silently drop, truncate or join with the next ones: no
 * `=`, an unclosed quotation mark, or a `#` that starts a comment in the middle of a value. Null if there is none.
 */
function faultyLine(text: string): number | null {
  for (let at = 0; at < text.length; ) {
    const match = [blankOrComment, entry].find((pattern) => {
      pattern.lastIndex = at
      return pattern.test(text)
    })
    if (match === undefined) return text.slice(0, at).split('\n').length
    at = match.lastIndex
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
 * Reads `path`, relative to the working directory; the file may be missing. The environment wins, even with an empty value.
 * @throws ConfigError if the file cannot be read, or Node would read an entry other than as written
 */
export function readSettings(environment: Variables, path = '.env'): Settings {
  const text = readText(path)
  if (text === null) return { variables: environment, source: `the environment (there is no ${path} here)` }
  const line = faultyLine(text)
  if (line !== null) {
    const message = `line ${line} is not NAME=value; put a value that contains # or a quotation mark in quotation marks`
    throw new ConfigError([{ variable: path, message }])
  }
  return { variables: { ...parseEnv(text), ...environment }, source: `${path} and the environment` }
}
