/**
 * Named prepared statements, which save three quarters of the server's work on a turn. PgBouncer in transaction mode
 * may know nothing of them (before 1.21, or with max_prepared_statements = 0): the first statement that suffers ends
 * their use, and is sent again without a name. Names are made from the text, so a name never means another statement.
 */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { sqlState } from './errors.ts'

/** No such statement; a statement of that name exists. */
const unsupported = new Set(['26000', '42P05'])
/** A migration changed what the statement returns; a new connection prepares it anew. */
const outdated = '0A000'

const maxNames = 500

function namer(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= maxNames) return known
    const name = createHash('sha256').update(text).digest('base64url')
    names.set(text, name)
    return name
  }
}

/** The pool's `query`, with statements that have parameters prepared once on each connection. `onFailure` hears of what failed. */
export function preparing(pool: pg.Pool, onFailure: (error: unknown) => void) {
  const nameOf = namer()
  let isSupported = true

  /** All these errors come before anything is executed, so the statement may be sent again. */
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
