/**
 * A commit that does not wait for the disk, for writes that nobody is told about yet. The commit of `complete` waits,
 * and the log is written in order, so what it builds upon is durable with it: before anything is acknowledged.
 * Local to the transaction, so PgBouncer may share the connection; and so it is said here too that a lock is not waited for
 * long, which PgBouncer may lose when it is said at the start of a connection. Select from it, or it does not run.
 */
export const relaxedCommit = `relaxed as (
  select set_config('synchronous_commit', 'off', true), set_config('lock_timeout', '2s', true))`
