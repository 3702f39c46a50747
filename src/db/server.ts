/** A PostgreSQL server through node-postgres, also behind PgBouncer in transaction mode: no session state is relied on. */
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { type Database, type Db, drizzleOver, queryOver, type Send, succeedsWithin } from './database.ts'
import { translatingErrors } from './errors.ts'
import { migrationsFolder } from './migrations.ts'
import { preparing } from './prepared.ts'
import { validateConstraints } from './validate-constraints.ts'
import { createWriteCheck } from './write-check.ts'

export interface ServerOptions {
  url: string
  poolMax: number
  /** false: none; true: the certificate is verified; 'no-verify': encrypted only. Absent: what the URL says. */
  ssl?: boolean | 'no-verify'
  statementTimeoutMs: number
  connectTimeoutMs: number
}

/** Any number will do as long as nothing else on the server uses it. */
const migrationLock = 7_204_151_846

/** The longest a statement waits for a lock: whoever holds one for longer than this is not one of our statements. */
const longestLockWaitMs = 2000

/** The longest a migration waits for another one, or for a table that is in use: whoever queues behind it waits as well. */
const migrationLockTimeoutMs = 5000

/** What the address says of TLS; the driver heeds it before the option. */
const tlsParameters = ['ssl', 'sslmode', 'uselibpqcompat']
const certificateParameters = ['sslcert', 'sslkey', 'sslrootcert']

/** The address without what would overrule `ssl`. Certificates are kept where they are verified. */
function addressFor(url: string, ssl: ServerOptions['ssl']): string {
  if (ssl === undefined || !URL.canParse(url)) return url
  const address = new URL(url)
  for (const name of ssl === true ? tlsParameters : [...tlsParameters, ...certificateParameters])
    address.searchParams.delete(name)
  return address.href
}

function connectionOptions({ url, ssl, connectTimeoutMs }: ServerOptions): pg.ClientConfig {
  return {
    connectionString: addressFor(url, ssl),
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    application_name: 'whatsapp-template-builder',
    ...(ssl === undefined ? {} : { ssl: ssl === 'no-verify' ? { rejectUnauthorized: false } : ssl }),
  }
}

function openPool(options: ServerOptions): pg.Pool {
  const pool = new pg.Pool({
    ...connectionOptions(options),
    max: options.poolMax,
    idleTimeoutMillis: 30_000,
    // For a server that takes the statement and never answers: the server's own timeout cannot help then.
    query_timeout: options.statementTimeoutMs + 2_000,
    // Not a start-up parameter: PgBouncer refuses those it does not know. All our connections want the same value, so
    // it does no harm that PgBouncer shares connections.
    onConnect: async (client) => {
      // The pool listens while a connection is idle; one that breaks inside a transaction must not end the process.
      client.on('error', () => undefined)
      const statementMs = Math.trunc(options.statementTimeoutMs)
      const lockMs = Math.min(longestLockWaitMs, Math.ceil(statementMs / 2))
      await client.query(`set statement_timeout = ${statementMs}; set lock_timeout = ${lockMs}`)
    },
  })
  // An idle connection that breaks has already left the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** A connection of its own, with no statement timeout; broken or not, it ends with the work. */
async function withClient<Result>(
  options: ServerOptions,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(connectionOptions(options))
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

const { builtins } = pg.types
/** Moments stay as the server writes them: the driver's own reading knows no microseconds, and a day no time zone. */
const asWritten = new Set<number>([builtins.DATE, builtins.TIMESTAMP, builtins.TIMESTAMPTZ])
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (asWritten.has(id) ? (value: unknown) => value : pg.types.getTypeParser(id, format)),
}

const sendBy =
  (query: (config: pg.QueryConfig) => Promise<pg.QueryResult>): Send =>
  async (text, values, rowMode) =>
    (await query({ text, values: values as unknown[], types, ...(rowMode === 'array' ? { rowMode } : {}) })).rows

/** A connection whose transaction failed may still be busy or broken, so it does not go back to the pool. */
async function inTransaction<Result>(
  pool: pg.Pool,
  isolationLevel: 'repeatable read' | 'read committed',
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let failed = true
  try {
    await client.query(`begin isolation level ${isolationLevel}`)
    const result = await work(drizzleOver(sendBy((config) => client.query(config))))
    await client.query('commit')
    failed = false
    return result
  } finally {
    if (failed) await client.query('rollback').catch(() => undefined)
    client.release(failed)
  }
}

/**
 * One connection and one transaction for lock and migrations: with two, processes that start at once could hold all of
 * PgBouncer's connections with waiting for the lock. Drizzle's own `begin` inside of it does nothing, its `commit` ends
 * the transaction and with it the lock.
 */
const migrateUnderLock = (options: ServerOptions): Promise<string[]> =>
  withClient(options, async (client) => {
    await beginPatiently(client)
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await migrate(drizzle(client), { migrationsFolder })
    return validateConstraints((statement) => inOwnTransaction(client, statement))
  })

async function beginPatiently(client: pg.Client): Promise<void> {
  await client.query('begin')
  await client.query('set local statement_timeout = 0')
  await client.query(`set local lock_timeout = ${migrationLockTimeoutMs}`)
}

async function inOwnTransaction(client: pg.Client, statement: string): Promise<unknown[]> {
  await beginPatiently(client)
  try {
    return (await client.query(statement)).rows
  } finally {
    // Of a statement that failed, this is a rollback.
    await client.query('commit')
  }
}

/** Opens nothing yet: the first statement connects, and so does every statement after the server was away. */
export function openServer(options: ServerOptions): Database {
  const pool = openPool(options)
  // Pings go the way of the turns; when all connections are busy they have one of their own, so that a full pool is not
  // taken for a database that is away.
  const pingPool = new pg.Pool({ ...connectionOptions(options), max: 1, allowExitOnIdle: true })
  pingPool.on('error', () => undefined)
  const hasRoom = (): boolean => pool.waitingCount === 0 && (pool.idleCount > 0 || pool.totalCount < options.poolMax)
  const poolForPing = (): pg.Pool => (hasRoom() ? pool : pingPool)
  const check = createWriteCheck()
  const send = sendBy(preparing(pool, check.note))
  let closing: Promise<void> | undefined

  return {
    db: drizzleOver(send),
    query: queryOver(send),
    kind: 'server',
    connections: options.poolMax,
    migrate: () => translatingErrors(() => migrateUnderLock(options)),
    ping: (timeoutMs) =>
      succeedsWithin(timeoutMs, () => {
        const ask = (text: string) => poolForPing().query({ text, query_timeout: timeoutMs } as pg.QueryConfig)
        return check.succeeds(ask)
      }),
    snapshot: (work) => translatingErrors(() => inTransaction(pool, 'repeatable read', work)),
    transaction: (work) => translatingErrors(() => inTransaction(pool, 'read committed', work)),
    close() {
      closing ??= Promise.all([pool.end(), pingPool.end()]).then(() => undefined)
      return closing
    },
    poolStats: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  }
}
