/** The command `verify-activity`: whether an activity log is as it was written, from an export or from the database. */
import { createReadStream } from 'node:fs'
import { createVerifier, type Fault, lineSchema, type Verdict, type Verifier } from '../activity/index.ts'
import { createActivity } from '../repositories/activity.ts'
import type { VerifyCommand } from './arguments.ts'
import { codeOf, reasonOf, withDatabase } from './database.ts'
import type { Terminal } from './terminal.ts'

/** Returns the exit code: 0 intact; 1 faults found, or the database cannot be read; 2 the file cannot be read. */
export async function runVerify(command: VerifyCommand, terminal: Terminal): Promise<number> {
  const verifier = createVerifier(command)
  try {
    if (command.file === null) {
      await withDatabase(terminal, async ({ db }) => {
        await judge(await createActivity(db).export(command.workspaceId), verifier)
      })
    } else await judge(command.file === '-' ? terminal.stdin : createReadStream(command.file), verifier)
  } catch (error) {
    terminal.warn(`${codeOf(error) === 'ENOENT' ? `There is no file ${command.file}.` : reasonOf(error)}\n`)
    return command.file === null ? 1 : 2
  }
  const verdict = verifier.end()
  terminal.print(report(verdict))
  if (!verdict.isEndKnown) terminal.warn('No head is known: whether entries are missing at the end cannot be told.\n')
  return verdict.faults.length > 0 ? 1 : 0
}

async function judge(chunks: AsyncIterable<string | Buffer>, verifier: Verifier): Promise<void> {
  let number = 0
  for await (const line of linesOf(chunks)) {
    number += 1
    const read = parse(line)
    if (read === null) verifier.addUnreadable(number)
    else verifier.add(read)
  }
}

function parse(line: string) {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/** Not by `readline`, which also splits at U+2028, a character that JSON strings may contain. */
async function* linesOf(chunks: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const told = ({ seq, kind, message }: Fault): string =>
  `${kind === 'unreadable' ? 'Line' : 'Entry'} ${seq} ${message}. (${kind})\n`

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

function report({ faults, entries, erased, last }: Verdict): string {
  const names = erased === 0 ? '' : `, ${erased} of them with erased names`
  const found = faults.length === 0 ? 'intact' : counted(faults.length, 'fault')
  return `${faults.map(told).join('')}${entries === 1 ? '1 entry' : `${entries} entries`}${names}: ${found}. Head ${last.seq}:${last.hash}\n`
}
