/**
 * Embedded databases in memory that tests of one worker hand on to each other. Opening one takes as long as hundreds of
 * statements, and until it has run for a while each statement takes several times as long.
 */
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '../../src/db/client.ts'
import { databaseOver, inMemory, startParams } from '../../src/db/embedded.ts'

/** Where databases come from, and how their tables are emptied. */
interface Source {
  dump(): Promise<Blob>
  clear(database: Database): Promise<void>
}

interface Client {
  pglite: PGlite
  /** What its tables were when it was opened. */
  tables: string
}

/** Those that have been handed back, which may have rows; more are not kept, because each has its memory. */
const spare: Client[] = []
const mostSpare = 2

/** Counts what would be left of a changed table. */
const describeTables = async (pglite: PGlite): Promise<string> => {
  const { rows } = await pglite.query(
    `select (select count(*) from pg_attribute) as columns, (select count(*) from pg_constraint) as constraints,
      (select count(*) from pg_trigger where tgenabled = 'O') as triggers, (select count(*) from pg_proc) as functions`,
  )
  return JSON.stringify(rows)
}

/** An emptied one, or undefined. One whose tables a test has changed is not used again. */
async function takeSpare(clear: Source['clear']): Promise<Client | undefined> {
  for (let client = spare.pop(); client; client = spare.pop()) {
    if ((await describeTables(client.pglite)) === client.tables) {
      await clear(databaseOver(client.pglite, async () => undefined))
      return client
    }
    await client.pglite.close()
  }
  return undefined
}

async function open(dump: Source['dump']): Promise<Client> {
  const pglite = await PGlite.create({ dataDir: inMemory, startParams, loadDataDir: await dump() })
  return { pglite, tables: await describeTables(pglite) }
}

async function handBack(client: Client): Promise<void> {
  if (spare.length < mostSpare) spare.push(client)
  else await client.pglite.close()
}

/** A migrated, empty database. For whoever closed it, it is closed: nothing they still send reaches the next. */
export async function borrowDatabase({ dump, clear }: Source): Promise<Database> {
  const client = (await takeSpare(clear)) ?? (await open(dump))
  let isOpen = true
  const whileOpen =
    <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      if (!isOpen) throw new Error('PGlite is closed')
      return call(...given)
    }
  const { pglite } = client
  const lent = {
    query: whileOpen(pglite.query.bind(pglite)),
    exec: whileOpen(pglite.exec.bind(pglite)),
    transaction: whileOpen(pglite.transaction.bind(pglite)),
  } as unknown as PGlite
  return databaseOver(lent, async () => {
    if (isOpen) await handBack(client)
    isOpen = false
  })
}
