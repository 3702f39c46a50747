/** The job that works what Meta's webhooks told: one change after the other, and one that fails holds up none. */
import type { JobContext } from '../../jobs/index.ts'
import { type MessagesEvent, readChanges, type WebhookEvent } from '../../meta/index.ts'
import type { ConnectionRecord, StoredChange } from '../../repositories/types.ts'
import type { WorkDeps } from '../deps.ts'
import { enqueueDelivery, enqueueReconciliation, enqueueRefresh, enqueueWebhooks } from '../requests.ts'
import { codeIn, hashOf, sendIn } from '../test-sends/code.ts'
import { decide, type TemplateEvent } from './decide.ts'
import { poisonField } from './incoming.ts'

const batch = 100
/** One job works so many; what is left is for the next one, so that other jobs have their turn. */
const mostPerJob = 1000
/** A change that fails so often is dead. */
const mostFailures = 5

const isAboutTemplate = (event: WebhookEvent): event is TemplateEvent => 'template' in event

/** A stored change as an event. @throws Error if it cannot be read */
function eventOf({ field, at, value }: StoredChange, { wabaId }: ConnectionRecord): WebhookEvent {
  const time = Math.floor(at.getTime() / 1000)
  const { events, poison } = readChanges(wabaId, time, [{ field, value }])
  const [event] = events
  if (event === undefined) throw new Error(`The change ${poison[0]?.reason ?? 'cannot be read'}`)
  if (event.field === poisonField) throw new Error('The change could not be read when it came')
  return event
}

async function workTemplate(deps: WorkDeps, connection: ConnectionRecord, event: TemplateEvent, receivedAt: Date) {
  const { registry } = deps.repositories
  const { id: metaId, name, language } = event.template
  const { id: connectionId, workspaceId, reconciledAt: listedAt } = connection
  // News without a name of a template that we do not know: the list has it.
  const key = { connectionId, metaId, name: name ?? '', language: language ?? '' }
  let isUnsure = false
  const changed = await registry.change(key, deps.now(), (current) => {
    const isNameless = current === null && (key.name === '' || key.language === '')
    const decision = isNameless ? null : decide(current, event, { receivedAt, listedAt })
    isUnsure = decision?.isUnsure ?? true
    return decision?.change ?? null
  })
  if (isUnsure) await enqueueRefresh(deps, { connectionId, workspaceId, metaId })
  if (changed !== null) await enqueueDelivery(deps, workspaceId)
}

/** Codes from phones, and news about our test sends. */
async function workMessages(deps: WorkDeps, connection: ConnectionRecord, event: MessagesEvent): Promise<void> {
  const { id: connectionId, phoneNumberId } = connection
  if (event.phoneNumberId !== phoneNumberId) return
  const { testSends } = deps.repositories
  for (const { from, body } of event.texts) {
    const code = codeIn(body)
    const phone = from.replaceAll(/\D/g, '')
    if (code === null || phone === '') continue
    const isIts = await testSends.verify({ connectionId, codeHash: hashOf(code), phone, at: deps.now() })
    if (isIts) await enqueueDelivery(deps, connection.workspaceId)
  }
  for (const { tag, messageId, status } of event.deliveries) {
    const id = sendIn(tag)
    if (id === null) continue
    const isNews = await testSends.deliver(connectionId, id, { messageId, status }, deps.now())
    if (isNews) await enqueueDelivery(deps, connection.workspaceId)
  }
}

async function work(deps: WorkDeps, connection: ConnectionRecord, change: StoredChange): Promise<void> {
  const event = eventOf(change, connection)
  if (isAboutTemplate(event)) await workTemplate(deps, connection, event, change.at)
  else if (event.kind === 'messages') await workMessages(deps, connection, event)
  else if (event.kind === 'account') await enqueueReconciliation(deps, connection)
}

/** @throws DatabaseUnavailable, and the signal's reason */
export async function workWebhooks(
  deps: WorkDeps,
  { signal }: Pick<JobContext, 'signal'>,
): Promise<{ worked: number; failed: number }> {
  const { webhooks } = deps.repositories
  const report = { worked: 0, failed: 0 }
  for (let after = 0; ; ) {
    const changes = await webhooks.queued(after, batch)
    const connections = new Map<string, ConnectionRecord | null>()
    // Noted together: what is worked again after the end of this process changes nothing.
    const worked: number[] = []
    for (const change of changes) {
      signal.throwIfAborted()
      after = change.id
      try {
        const { connectionId } = change
        const known = connections.get(connectionId)
        const connection = known === undefined ? await deps.repositories.connections.load(connectionId) : known
        connections.set(connectionId, connection)
        if (connection !== null) await work(deps, connection, change)
        worked.push(change.id)
        report.worked += 1
      } catch (error) {
        report.failed += 1
        await webhooks.failed(change.id, error instanceof Error ? error.message.slice(0, 500) : 'failed', mostFailures)
        deps.log.warn(
          { webhookEvent: change.id, attempts: change.attempts + 1 },
          'a change from Meta could not be worked',
        )
      }
    }
    await webhooks.done(worked)
    if (changes.length < batch) return report
    if (report.worked + report.failed >= mostPerJob) {
      await enqueueWebhooks(deps, 'rest', deps.now())
      return report
    }
  }
}
