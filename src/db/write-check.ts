/** Whether a database takes writes: what it says of itself, and what became of the last ones. */
import { isStorageFailure } from './errors.ts'

/** Runs a statement on its own and answers its rows. */
type Ask = (text: string) => Promise<{ rows: unknown[] }>

/**
 * A real write, which ends on the disk and leaves nothing behind but a line of the log. Not where the server is read-only: a
 * standby, or what an operator or a full disk has made of it.
 */
const write = `
  select case when current_setting('transaction_read_only') = 'off'
    then pg_logical_emit_message(true, 'health', '') is not null else false end as writable`

/** The log has room for a line long after tables have none to grow, so after such a failure this takes a megabyte. */
const takeRoom = `
  do $$ begin
    create temporary table health_check on commit drop as select repeat(md5(n::text), 32) from generate_series(1, 1024) n;
  end $$`

export interface WriteCheck {
  /** To be told of every failed statement. */
  note(error: unknown): void
  /** Rejects, or is false, when the database takes no writes. */
  succeeds(ask: Ask): Promise<boolean>
}

export function createWriteCheck(): WriteCheck {
  let lacksRoom = false
  return {
    note(error) {
      if (isStorageFailure(error)) lacksRoom = true
    },
    async succeeds(ask) {
      const { rows } = await ask(write)
      const [row] = rows as { writable: boolean }[]
      if (row?.writable !== true) return false
      if (lacksRoom) await ask(takeRoom)
      lacksRoom = false
      return true
    },
  }
}
