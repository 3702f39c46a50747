/**
 * `npm run eval -- [file.jsonl ...] [--base http://127.0.0.1:8000] [--only id|tag] [--min 0.95] [--record]`
 * plays conversation cases against a running server, or in this process with the built-in assistant or, where
 * OPENAI_API_KEY is set, with that model. `--record` keeps each transcript as a golden file, `--write` the figures of all
 * files in this folder's README.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/db/client.ts'
import { createBuiltinModel } from '../../src/llm/builtin/index.ts'
import { createLanguageModel } from '../../src/llm/index.ts'
import { tableOf, withTable } from './figures.ts'
import { talkTo } from './in-process.ts'
import type { Answer } from './judge.ts'
import { type Played, play, readCases, type Say } from './play.ts'
import { report, transcript } from './report.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string' },
    only: { type: 'string' },
    min: { type: 'string', default: '0' },
    record: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const overHttp =
  (base: string): Say =>
  async (message, sessionId) => {
    const response = await fetch(`${base}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sessionId === null ? { message } : { message, session_id: sessionId }),
    })
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }

async function openTalk(): Promise<{ say: Say; close: () => Promise<void> }> {
  if (values.base !== undefined) return { say: overHttp(values.base), close: async () => undefined }
  const config = loadConfig({ ...process.env, DATABASE_URL: undefined, DATA_DIR: 'memory://' })
  const database = await openDatabase(config.database)
  await database.migrate()
  return { say: talkTo(database, await createLanguageModel(config.llm), createBuiltinModel()), close: database.close }
}

const here = (name: string): string => new URL(name, import.meta.url).pathname
const all = readdirSync(here('.')).filter((name) => name.endsWith('.jsonl'))
const files = positionals.length > 0 ? positionals : (values.write ? all : ['dev.jsonl', 'own.jsonl']).map(here)
const { say, close } = await openTalk()
const played: [file: string, runs: Played[]][] = []
for (const file of files) {
  const cases = readCases(file).filter(
    ({ id, tags }) => values.only === undefined || id === values.only || tags.includes(values.only),
  )
  const runs: Played[] = []
  for (const one of cases) {
    const run = await play(one, say)
    runs.push(run)
    if (values.record) writeFileSync(new URL(`golden/${one.id}.txt`, import.meta.url), transcript(run))
  }
  played.push([basename(file), runs])
}
await close()
const runs = played.flatMap(([, some]) => some)
console.log(report(runs))
console.log(`\n${tableOf(played)}`)
if (values.write) writeFileSync(here('README.md'), withTable(readFileSync(here('README.md'), 'utf8'), tableOf(played)))
const passed = runs.filter(({ failures }) => failures.length === 0).length
process.exitCode = passed / runs.length >= Number(values.min) ? 0 : 1
