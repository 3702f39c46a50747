/** A PostgreSQL server over node-postgres, also behind PgBouncer in transaction mode: does not rely on session state. */
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { buildIndexes } from './build-indexes.ts'
import { type Database, type Db, drizzleOver, queryOver, type Send, succeedsWithin } from './database.ts'
import { withDeadlockRetries, withTranslatedErrors } from './errors.ts'
import { migrationsFolder } from './migrations.ts'
import { preparing } from './prepared.ts'
import { validateConstraints } from './validate-constraints.ts'
import { createWriteCheck } from './write-check.ts'

export interface ServerOptions {
  url: string
  poolMax: number
  /** TLS. false: none; true: the certificate is verified; 'no-verify': encrypted only. By default, what the URL says. */
  ssl?: boolean | 'no-verify'
  statementTimeoutMs: number
  connectTimeoutMs: number
}

/** An arbitrary key of an advisory lock, which nothing else on the server may use. */
const migrationLock = 7_204_151_846

/** The longest a statement waits for a lock: none of our statements holds one for longer. */
const maxLockWaitMs = 2000

/** The longest a migration waits for another one or for a table in use, because statements queued behind it wait too. */
const migrationLockTimeoutMs = 5000

/** Parameters of the URL that control TLS; the driver prefers them to the option. */
const tlsParameters = ['ssl', 'sslmode', 'uselibpqcompat']
const certificateParameters = ['sslcert', 'sslkey', 'sslrootcert']

/** The URL without parameters that would override `ssl`. Certificates are kept if they are verified. */
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
    // For a server that accepts a statement and never answers, where its own timeout cannot help.
    query_timeout: options.statementTimeoutMs + 2_000,
    // Not start-up parameters, because PgBouncer refuses unknown ones. All our connections set the same values, so it does
    // no harm that PgBouncer shares connections.
    onConnect: async (client) => {
      // The pool listens only to idle connections; one that breaks during a transaction must not end the process.
      client.on('error', () => undefined)
      const statementMs = Math.trunc(options.statementTimeoutMs)
      const lockMs = Math.min(maxLockWaitMs, Math.ceil(statementMs / 2))
      await client.query(`set statement_timeout = ${statementMs}; set lock_timeout = ${lockMs}`)
    },
  })
  // The pool has already removed an idle connection that broke; without a listener the error would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** Runs `work` on a separate connection without a statement timeout, and always closes it. */
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
/** Dates and times stay the server's own text: the driver would drop microseconds and give days a time zone. */
const unparsed = new Set<number>([builtins.DATE, builtins.TIMESTAMP, builtins.TIMESTAMPTZ])
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (unparsed.has(id) ? (value: unknown) => value : pg.types.getTypeParser(id, format)),
}

const sendBy =
  (query: (config: pg.QueryConfig) => Promise<pg.QueryResult>): Send =>
  async (text, values, rowMode) =>
    (await query({ text, values: values as unknown[], types, ...(rowMode === 'array' ? { rowMode } : {}) })).rows

/** A connection whose transaction failed may be busy or broken, so it does not go back to the pool. */
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
 * Uses one connection and one transaction for the lock and the migrations: with two, processes that start at the same time
 * could use up PgBouncer's connections while they wait for the lock. Drizzle's `begin` inside the transaction has no effect;
 * its `commit` ends the transaction and releases the lock.
 */
const migrateUnderLock = (options: ServerOptions): Promise<string[]> =>
  withClient(options, async (client) => {
    await beginMigration(client)
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await migrate(drizzle(client), { migrationsFolder })
    // For the session, because this cannot be in a transaction. No statement minds if PgBouncer hands the setting on.
    await client.query(`set lock_timeout = ${migrationLockTimeoutMs}`)
    await buildIndexes(async (statement) => (await client.query(statement)).rows, 'concurrently')
    return validateConstraints((statement) => inOwnTransaction(client, statement))
  })

async function beginMigration(client: pg.Client): Promise<void> {
  await client.query('begin')
  await client.query('set local statement_timeout = 0')
  await client.query(`set local lock_timeout = ${migrationLockTimeoutMs}`)
}

async function inOwnTransaction(client: pg.Client, statement: string): Promise<unknown[]> {
  await beginMigration(client)
  try {
    return (await client.query(statement)).rows
  } finally {
    // After a failed statement, this rolls back.
    await client.query('commit')
  }
}

/** Does not connect yet: the first statement does, and so does the first one after the server was unavailable. */
export function openServer(options: ServerOptions): Database {
  const pool = openPool(options)
  // Pings use the same pool as turns. When all its connections are busy they use one of their own, so that a full pool is
  // not mistaken for an unavailable database.
  const pingPool = new pg.Pool({ ...connectionOptions(options), max: 1, allowExitOnIdle: true })
  pingPool.on('error', () => undefined)
  const hasRoom = (): boolean => pool.waitingCount === 0 && (pool.idleCount > 0 || pool.totalCount < options.poolMax)
  const poolForPing = (): pg.Pool => (hasRoom() ? pool : pingPool)
  const check = createWriteCheck()
  const send = sendBy(preparing(pool, check.recordFailure))
  let closing: Promise<void> | undefined

  return {
    db: drizzleOver(send),
    query: queryOver(send),
    kind: 'server',
    connections: options.poolMax,
    migrate: () => withTranslatedErrors(() => migrateUnderLock(options)),
    ping: (timeoutMs) =>
      succeedsWithin(timeoutMs, () => {
        const ask = (text: string) => poolForPing().query({ text, query_timeout: timeoutMs } as pg.QueryConfig)
        return check.succeeds(ask)
      }),
    snapshot: (work) => withTranslatedErrors(() => inTransaction(pool, 'repeatable read', work)),
    transaction: (work) => withDeadlockRetries(() => inTransaction(pool, 'read committed', work)),
    close() {
      closing ??= Promise.all([pool.end(), pingPool.end()]).then(() => undefined)
      return closing
    },
    poolStats: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  }
}
