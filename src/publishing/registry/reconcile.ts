/** Reads all templates of an account, and makes the registry say what Meta says. */
import type { JobContext } from '../../jobs/index.ts'
import type { MetaCredentials, MetaTemplate } from '../../meta/index.ts'
import type { ConnectionRecord, TemplateKey } from '../../repositories/types.ts'
import type { ReconciliationView } from '../contract.ts'
import type { WorkDeps } from '../deps.ts'
import { afterFault, idIn, reachable } from '../reach.ts'
import { enqueueDelivery } from '../requests.ts'
import { type Reading, reading, vanished } from './facts.ts'

const pageSize = 100
/** A row that our own change made a moment ago may not be in the list yet. */
const graceMs = 60_000
/** Templates that are missing from a list are looked for one by one; the rest in the next run. */
const mostLookups = 50

const keyOf = (connectionId: string, { id, name, language }: MetaTemplate): TemplateKey => ({
  ...{ connectionId, metaId: id, name, language },
})

/** Stores what was read at `readAt`. */
async function store(
  deps: WorkDeps,
  connectionId: string,
  found: MetaTemplate,
  readAt: Date,
  report: ReconciliationView,
) {
  if (found.name === '' || found.language === '') {
    report.skipped += 1
    return
  }
  const outcomes: Reading[] = []
  await deps.repositories.registry.change(keyOf(connectionId, found), deps.now(), (current) => {
    const read = reading(current, found, readAt)
    outcomes.push(read.outcome)
    return read.outcome === 'same' ? null : read.change
  })
  const outcome = outcomes.at(-1) ?? 'same'
  if (outcome !== 'same') report[outcome] += 1
}

/** Marks what the list does not have, and Meta does not find by name either. */
async function markVanished(
  deps: WorkDeps,
  { connection, credentials }: { connection: ConnectionRecord; credentials: MetaCredentials },
  seen: ReadonlySet<string>,
  startedAt: Date,
  report: ReconciliationView,
  signal: AbortSignal,
): Promise<void> {
  const { registry } = deps.repositories
  const known = await registry.known(connection.id, new Date(startedAt.getTime() - graceMs))
  const missing = known.filter(({ name, language }) => !seen.has(`${name} ${language}`))
  report.skipped += Math.max(0, missing.length - mostLookups)
  for (const template of missing.slice(0, mostLookups)) {
    signal.throwIfAborted()
    const readAt = deps.now()
    const found = await deps.meta.lookUp(credentials, template.name, template.language, { signal })
    if (found !== null) {
      await store(deps, connection.id, found, readAt, report)
      continue
    }
    const key = { connectionId: connection.id, ...template }
    const gone = await registry.change(key, deps.now(), (current) => current && vanished(current, readAt))
    if (gone !== null) report.vanished += 1
  }
}

/** The job: all templates of one account. Resolves to the report, or null if the connection is gone or broken. */
export async function reconcile(
  deps: WorkDeps,
  payload: unknown,
  { signal }: JobContext,
): Promise<ReconciliationView | null> {
  const reached = await reachable(deps, idIn(payload, 'connection_id'))
  if (reached === null) return null
  const { connection, credentials } = reached
  const startedAt = deps.now()
  const report: ReconciliationView = { created: 0, changed: 0, vanished: 0, skipped: 0 }
  const seen = new Set<string>()
  try {
    for (let after: string | null = null; ; ) {
      const readAt = deps.now()
      const page = await deps.meta.list(credentials, { after, limit: pageSize }, { signal })
      for (const found of page.templates) {
        seen.add(`${found.name} ${found.language}`)
        await store(deps, connection.id, found, readAt, report)
      }
      if (page.after === null || page.after === after) break
      after = page.after
    }
    await markVanished(deps, reached, seen, startedAt, report, signal)
  } catch (error) {
    return afterFault(deps, connection, error)
  }
  await deps.repositories.connections.noteReconciliation(connection.id, startedAt, report)
  await enqueueDelivery(deps, connection.workspaceId)
  return report
}

/** The job: one template, read again. */
export async function refresh(deps: WorkDeps, payload: unknown, { signal }: JobContext): Promise<void> {
  const reached = await reachable(deps, idIn(payload, 'connection_id'))
  if (reached === null) return
  const { connection, credentials } = reached
  const report: ReconciliationView = { created: 0, changed: 0, vanished: 0, skipped: 0 }
  const readAt = deps.now()
  try {
    const found = await deps.meta.read(credentials, idIn(payload, 'meta_id'), { signal })
    if (found !== null) await store(deps, connection.id, found, readAt, report)
  } catch (error) {
    await afterFault(deps, connection, error)
  }
}
