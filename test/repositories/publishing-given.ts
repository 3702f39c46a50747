/** Calls every verb of connections, submissions, the registry, webhooks and streams, and leaves a row in each of their tables. */
import { unknownFacts } from '../../src/publishing/registry/facts.ts'
import type { Actor, ConnectionRecord, Repositories, SubmissionRecord } from '../../src/repositories/types.ts'

interface Place {
  workspaceId: string
  sessionId: string
  /** An owner of the workspace. */
  owner: Actor
  at: Date
  newId: () => string
  text: string
}

export const connectionIn = ({ workspaceId, owner, at, newId, text }: Place, wabaId: string): ConnectionRecord => ({
  ...{ id: newId(), workspaceId, name: text, wabaId, appId: '2', phoneNumberId: null, accountName: text },
  ...{ status: 'connected', tokenLastFour: 'last', secretLastFour: '', scopes: ['one', 'two'], expiresAt: null },
  ...{ fault: null, checkedAt: at, reconciledAt: null, reconciliation: null, renewal: null },
  ...{ createdBy: owner.userId, createdAt: at, updatedAt: at },
})

export const submissionOf = (place: Place, connectionId: string, draftHash: string): SubmissionRecord => ({
  ...{ id: place.newId(), workspaceId: place.workspaceId, connectionId, sessionId: place.sessionId, templateId: null },
  ...{ draftHash, name: 'order_ready', language: 'en', kind: 'create', state: 'queued', payload: { text: place.text } },
  ...{ metaId: null, givenCategory: null, isBudgeted: false, fault: null, calledAt: null, attempts: 0, lookups: 0 },
  ...{ createdBy: place.owner.userId, keyId: null, sessionRevision: null, createdAt: place.at, updatedAt: place.at },
})

/** Leaves a verified number, and a send to it. */
async function playTestSends(repositories: Repositories, place: Place, connectionId: string, templateId: string) {
  const { testSends } = repositories
  const { workspaceId, owner, at, newId, text } = place
  const numberOf = (codeHash: string) => ({
    ...{ id: newId(), workspaceId, connectionId, phone: null, createdBy: owner.userId, createdAt: at },
    ...{ expiresAt: new Date(at.getTime() + 60_000), verifiedAt: null, codeHash },
  })
  const [number, gone] = [numberOf('c1'), numberOf('c2')]
  await testSends.addNumber(owner, number, 5)
  await testSends.addNumber(owner, gone, 5)
  await testSends.removeNumber(workspaceId, gone.id, owner)
  await testSends.verify({ connectionId, codeHash: 'c1', phone: text, at })
  await testSends.numbersOf(workspaceId, owner, at)
  const send = {
    ...{ id: newId(), workspaceId, connectionId, templateId, testNumberId: number.id, idempotencyKey: text },
    ...{ requestHash: 'a1', state: 'sending' as const, messageId: null, delivery: null, fault: null },
    ...{ createdBy: owner.userId, createdAt: at, updatedAt: at },
  }
  const limits = { since: new Date(0), ofWorkspace: 5, ofNumber: 5 }
  await testSends.begin(owner, send, limits)
  await testSends.begin(owner, send, limits)
  await testSends.findByKey(workspaceId, text, owner)
  await testSends.used({ workspaceId, testNumberId: number.id, since: at }, owner)
  await testSends.listOf(templateId, owner, 5)
  await testSends.settle(send.id, { state: 'sent', messageId: text, fault: { kind: text } }, at)
  await testSends.deliver(connectionId, send.id, { messageId: text, status: 'read' }, at)
  await testSends.lapse(new Date(0), at)
}

/** Leaves a text that was answered. */
async function playSamples({ samples }: Repositories, { workspaceId, owner, at, text }: Place): Promise<void> {
  const key = { workspaceId, textHash: 'a1' }
  const since = { answered: new Date(0), refused: new Date(0), unknown: new Date(0) }
  const limits = { since, day: new Date(0), most: 5 }
  await samples.ask(owner, { ...key, contentHash: 'a1'.repeat(32), text, at }, limits)
  await samples.ask(owner, { ...key, textHash: 'b2', contentHash: 'a1'.repeat(32), text, at }, limits)
  await samples.open(5)
  await samples.load(key)
  for (const textHash of ['a1', 'b2']) {
    await samples.begin({ workspaceId, textHash }, at)
    await samples.release({ workspaceId, textHash })
    await samples.begin({ workspaceId, textHash }, at)
  }
  await samples.settle(key, { state: 'answered', category: 'UTILITY', fault: null }, at)
  await samples.settle({ workspaceId, textHash: 'b2' }, { state: 'unknown', category: null, fault: { kind: text } }, at)
  await samples.listOf(workspaceId, owner, ['a1'], 5)
  await samples.listOf(workspaceId, owner, null, 5)
  await samples.verdictsOf(workspaceId, owner, 5)
}

export async function playPublishing(repositories: Repositories, place: Place): Promise<{ connectionId: string }> {
  const { connections, submissions, registry, webhooks, streams } = repositories
  const { workspaceId, sessionId, owner, at, text } = place
  const connection = connectionIn(place, '1')
  const { id: connectionId } = connection
  await connections.create(owner, connection)
  await connections.create(owner, { ...connection, id: place.newId() })
  await connections.listOf(workspaceId, owner)
  await connections.find(workspaceId, connectionId, owner)
  await connections.renew(workspaceId, connectionId, owner, { ...connection, tokenLastFour: 'next' })
  await connections.load(connectionId)
  await connections.note(connectionId, { fault: { kind: text }, checkedAt: at })
  await connections.note(connectionId, { fault: null, scopes: ['one'], expiresAt: at, checkedAt: at })
  await connections.dueForReconciliation(at, 5)
  await connections.dueForRenewal({ at: new Date(0), end: at, tried: at }, 5)
  const token = { tokenLastFour: 'next', scopes: ['one'], expiresAt: at }
  await connections.noteRenewal(connectionId, { state: 'renewed', at: at.toISOString(), fault: text }, token, at)
  await connections.noteReconciliation(connectionId, at, { created: 1 })
  await connections.signers()
  const gone = connectionIn(place, '3')
  await connections.create(owner, gone)
  await connections.remove(workspaceId, gone.id, owner)

  await playSamples(repositories, place)

  const submission = submissionOf(place, connectionId, 'a1'.repeat(32))
  await submissions.create(owner, submission)
  await submissions.create(owner, { ...submission, id: place.newId() })
  await submissions.find(submission.id, owner)
  await submissions.listOf(sessionId, owner, 5)
  await submissions.used({ connectionId, metaId: '9', hour: at, day: at, month: at }, owner)
  await submissions.load(submission.id)
  await submissions.obstacle(submission.id)
  await submissions.open(5)
  await submissions.move(submission.id, ['queued'], { state: 'processing', calledAt: at, attempts: 1, fault: null }, at)

  const key = { connectionId, metaId: '9', name: 'order_ready', language: 'en' }
  const change = {
    facts: { ...unknownFacts, metaId: '9', status: 'APPROVED', components: [{ type: 'BODY', text }], statusAt: at },
    version: 'import' as const,
    news: { field: 'status', event: 'APPROVED', at, value: { text } },
    told: { kind: 'template.status', data: { text } },
    action: 'submission.approved' as const,
  }
  const template = await registry.change(key, at, () => change)
  await registry.change(key, at, () => change)
  await registry.change(key, at, () => null)
  await registry.known(connectionId, new Date(at.getTime() + 1))
  const search = { connectionId, status: null, category: null, language: 'en', text: 'order', limit: 5, offset: 0 }
  await registry.listOf(workspaceId, owner, search)
  await registry.findNamed(key, owner)
  await registry.familyOf(key, owner)
  await registry.find(workspaceId, template?.id ?? '', owner)
  await registry.historyOf(template?.id ?? '', owner)
  await registry.attach(template?.id ?? '', sessionId, owner)
  const accepted = { state: 'accepted', templateId: template?.id ?? '', metaId: '9', givenCategory: 'UTILITY' } as const
  await submissions.move(submission.id, ['processing'], { ...accepted, payload: {}, lookups: 1 }, at)
  await submissions.findCurrent(submission, owner)

  await playTestSends(repositories, place, connectionId, template?.id ?? '')

  const incoming = { connectionId, field: 'status', at, value: { text } }
  for (const digest of ['one', 'two', 'one']) await webhooks.store([{ ...incoming, digest }], at)
  const [one, two] = await webhooks.queued(0, 5)
  await webhooks.done([one?.id ?? 0])
  await webhooks.failed(two?.id ?? 0, text, 1)
  await webhooks.sweep({ webhooks: new Date(0), events: new Date(0) }, 5)

  await streams.end(workspaceId, owner)
  await streams.after(workspaceId, 0, owner, 5)
  await streams.setHook(workspaceId, owner, 'https://shop.example/')
  await streams.hookOf(workspaceId, owner)
  await streams.ends([workspaceId])
  await streams.undelivered(5)
  await streams.outbox(workspaceId, 5)
  await streams.delivered(workspaceId, 1, text, at)
  await streams.delivered(workspaceId, 1, null, at)
  return { connectionId }
}
