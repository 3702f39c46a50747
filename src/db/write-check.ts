/** Checks whether a database accepts writes: by a test write, and by the failures of earlier statements. */
import { isStorageFailure } from './errors.ts'

/** Runs a statement outside of a transaction and returns its rows. */
type Run = (text: string) => Promise<{ rows: unknown[] }>

/**
 * A real write, which reaches the disk but leaves only a record in the write-ahead log. Returns false on a read-only server:
 * a standby, or one that an operator or a full disk has made read-only.
 */
const testWrite = `
  select case when current_setting('transaction_read_only') = 'off'
    then pg_logical_emit_message(true, 'health', '') is not null else false end as writable`

/** The log can still have room when tables cannot grow any more, so after a storage failure this writes a megabyte. */
const testGrowth = `
  do $$ begin
    create temporary table health_check on commit drop as select repeat(md5(n::text), 32) from generate_series(1, 1024) n;
  end $$`

export interface WriteCheck {
  /** Must be called with the error of every failed statement. */
  recordFailure(error: unknown): void
  /** Rejects or returns false if the database does not accept writes. */
  succeeds(run: Run): Promise<boolean>
}

/** Creates the check of one database. */
export function createWriteCheck(): WriteCheck {
  let lacksRoom = false
  return {
    recordFailure(error) {
      if (isStorageFailure(error)) lacksRoom = true
    },
    async succeeds(run) {
      const { rows } = await run(testWrite)
      const [row] = rows as { writable: boolean }[]
      if (row?.writable !== true) return false
      if (lacksRoom) await run(testGrowth)
      lacksRoom = false
      return true
    },
  }
}
