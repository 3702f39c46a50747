/**
 * `tsx test/db/record-statements.ts <name>` writes the statements of this release and their results to
 * `test/fixtures/statements/<name>.jsonl`. Run it before a migration that could affect statements of a running release;
 * the name is that of the newest migration it knows.
 */
import { writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { type Db, drizzleOver, queryOver, type Send } from '../../src/db/database.ts'
import { sendBy } from '../../src/db/embedded.ts'
import { migrationsFolder } from '../../src/db/migrations.ts'
import * as schema from '../../src/db/schema.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Repositories } from '../../src/repositories/types.ts'
import { type Recording, type Statement, sendToEmbedded } from './recording.ts'
import { playScenario } from './scenario.ts'

async function openMigrated() {
  const client = await PGlite.create()
  const db = drizzle(client, { schema })
  await migrate(db, { migrationsFolder })
  return { client, db }
}

/** The verbs, which report each call. */
function telling(repositories: Repositories, onCall: (verb: string) => void): Repositories {
  const groups = Object.entries(repositories).map(([group, verbs]) => [
    group,
    new Proxy(verbs, {
      get(target, name) {
        onCall(`${group}.${String(name)}`)
        return Reflect.get(target, name)
      },
    }),
  ])
  return Object.fromEntries(groups)
}

const recorded: { verb: string; statements: Statement[] }[] = []
const { client } = await openMigrated()
const sendOn = sendBy(client)
const note = (text: string, values: readonly unknown[] = []) =>
  recorded.at(-1)?.statements.push({ text, values: [...values] })

const sendNoted: Send = (text, values, rowMode) => {
  note(text, values)
  return sendOn(text, values, rowMode)
}
const db = drizzleOver(sendNoted)
const transaction = async <Result>(work: (within: Db) => Promise<Result>): Promise<Result> => {
  note('begin')
  const result = await work(db)
  note('commit')
  return result
}
const repositories = createRepositories({ db, query: queryOver(sendNoted), transaction, connections: 1 })
await playScenario(telling(repositories, (verb) => recorded.push({ verb, statements: [] })))

const called = new Set(recorded.map(({ verb }) => verb))
const verbs = Object.entries(repositories).flatMap(([group, of]) => Object.keys(of).map((name) => `${group}.${name}`))
const missing = verbs.filter((verb) => !called.has(verb))
if (missing.length > 0) throw new Error(`The scenario lacks ${missing.join(', ')}`)

const send = sendToEmbedded((await openMigrated()).client)
const recordings: Recording[] = []
for (const { verb, statements } of recorded) {
  const answered = []
  for (const statement of statements) answered.push({ ...statement, ...(await send(statement)) })
  recordings.push({ verb, statements: answered })
}
const path = new URL(`../fixtures/statements/${process.argv[2]}.jsonl`, import.meta.url)
await writeFile(path, recordings.map((recording) => `${JSON.stringify(recording)}\n`).join(''))
console.log(`${recordings.length} calls, ${recorded.flatMap(({ statements }) => statements).length} statements`)
process.exit()
