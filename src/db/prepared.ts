/**
 * Named prepared statements, which save three quarters of the server's work on a turn. PgBouncer in transaction mode may
 * not support them (before 1.21, or with max_prepared_statements = 0): the first statement that fails for this reason is
 * sent again without a name, and so are all later ones. A name is a hash of the text, so it always means the same statement.
 */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { sqlState } from './errors.ts'

/** No statement has this name; a statement with this name already exists. */
const unsupported = new Set(['26000', '42P05'])
/** A migration changed the columns that the statement returns; only new connections can prepare it again. */
const outdated = '0A000'

const maxNames = 500

function namer(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  return (text) => {
    const cached = names.get(text)
    if (cached !== undefined || names.size >= maxNames) return cached
    const name = createHash('sha256').update(text).digest('base64url')
    names.set(text, name)
    return name
  }
}

/**
 * The pool's `query`, with statements that have parameters prepared once on each connection.
 * @param onFailure called with the error of every failed statement
 */
export function preparing(pool: pg.Pool, onFailure: (error: unknown) => void) {
  const nameOf = namer()
  let isSupported = true

  /** These errors occur before anything is executed, so it is safe to send the statement again. */
  async function send(config: pg.QueryConfig): Promise<pg.QueryResult> {
    const name = isSupported && config.values?.length ? nameOf(config.text) : undefined
    if (name === undefined) return pool.query(config)
    try {
      return await pool.query({ ...config, name })
    } catch (error) {
      const state = sqlState(error) ?? ''
      if (unsupported.has(state)) isSupported = false
      else if (state !== outdated) throw error
      return pool.query(config)
    }
  }
  return async (config: pg.QueryConfig): Promise<pg.QueryResult> => {
    try {
      return await send(config)
    } catch (error) {
      onFailure(error)
      throw error
    }
  }
}
