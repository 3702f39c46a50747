/**
 * Makes the commit not wait for the disk, for writes that are not acknowledged yet. The commit of `complete` does wait, and
 * the log is written in order, so everything before it is durable by the time a turn is acknowledged.
 *
 * The settings are local to the transaction, so that PgBouncer may share the connection. The lock timeout is repeated here
 * because PgBouncer may lose the one set at the start of a connection. The statement has to select from `relaxed`, or it has
 * no effect.
 */
export const relaxedCommit = `relaxed as (
  select set_config('synchronous_commit', 'off', true), set_config('lock_timeout', '2s', true))`
