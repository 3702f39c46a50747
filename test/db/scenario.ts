/** Calls every verb of storage, in an order in which each has something to do. The same at any time. */
import type { Repositories } from '../../src/repositories/types.ts'
import * as given from '../repositories/given.ts'
import { playPublishing } from '../repositories/publishing-given.ts'

/** Later than any time at which this runs, so that only what is meant to expire has expired. */
const at = new Date('2100-01-01T12:00:00.000Z')
const longAgo = new Date('2001-01-01T12:00:00.000Z')
const leaseMs = 30_000
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const page = { limit: 20, before: null }

export async function playScenario(repositories: Repositories): Promise<void> {
  const { turns, sessions, messages, revisions, llmLogs, usage, users } = repositories
  const { activity, apiKeys, invitations, debugReads, rateCounters, retention } = repositories
  const { workspaces, members, workspaceInvitations, workspaceKeys, approvals, assessments } = repositories
  const user = (name: string) => ({ ...given.user(name), createdAt: at, updatedAt: at })
  let made = 0
  const turn = (session: number, input: Parameters<typeof given.turn>[0] = {}) => {
    made += 1
    const attempt = { turnId: id(1000 + made), owner: `owner ${made}` }
    return { ...given.turn({ sessionId: id(session), ...attempt, at, leaseMs }), ...input }
  }
  const log = given.log({ createdAt: at })
  const revision = (number: number) => given.revision(number, { createdAt: at, by: 'ann' })
  const begun = async (input: ReturnType<typeof turn>) => given.ticketOf(await turns.begin(input))

  await users.create(user('ann'))
  await invitations.create({ hash: 'invitation', expiresAt: at })
  await users.createInvited(user('bob'), 'invitation')
  await users.createInvited({ ...user('cem'), createdAt: longAgo }, 'invitation')
  await users.find('ann')
  await users.changePassword(user('ann'), 'another hash', at)
  await users.revokeTokens('ann')
  const dates = { createdAt: at, lastUsedAt: null, expiresAt: null, revokedAt: null }
  await apiKeys.create({ id: 'key', prefix: 'wtb', hash: 'key hash', name: 'Desk', role: 'support', ...dates })
  await apiKeys.findByHash('key hash')
  await apiKeys.touch('key', at)
  await apiKeys.list()
  await apiKeys.revoke('key', at)

  await sessions.create({
    id: id(1),
    access: given.own('ann'),
    workspaceId: null,
    name: 'By hand',
    state: { b: 1, a: 2 },
    at,
  })
  await sessions.create({ id: id(6), access: given.own('nobody'), workspaceId: null, name: 'Of nobody', state: {}, at })
  const access = given.own('ann')
  const saved = { id: id(1), access, state: { step: 1 }, lastAction: 'UPDATE', at }
  await sessions.saveDraft({ ...saved, expectedVersion: 0, revision: revision(1) })
  await sessions.saveDraft({ ...saved, expectedVersion: 1, revision: revision(2) })
  // Empties the first.
  await sessions.saveDraft({ ...saved, expectedVersion: 2, revision: revision(201) })

  const first = await begun(turn(2, { access, idempotency: given.keyed('once') }))
  const second = await begun(turn(2, { access }))
  await turns.begin(turn(2, { access, idempotency: given.keyed('once') }))
  await turns.renew(first, { at, leaseMs })
  await turns.poll(second, { at, leaseMs })
  const outcome = given.outcome(first, {
    revision: revision(1),
    logs: [log, { ...log, direction: 'response', costUsd: 0.0000246 }],
    usage: [given.usage, { ...given.usage, model: 'another' }],
    addresses: ['hash of an address'],
    answer: '{"b":1, "a":2}',
    at,
  })
  await turns.complete({ ...outcome, expectedVersion: 7 })
  await turns.complete(outcome)
  await turns.begin(turn(2, { access, idempotency: given.keyed('once') }))
  await turns.begin(turn(2, { access, idempotency: given.keyed('once', 'another body') }))
  await turns.begin(turn(2, { access: given.anonymous }))
  await turns.abandon(second)
  // A key older than a day; a dead attempt that the next turn passes over, and that a repeat takes over.
  await begun(turn(7, { idempotency: given.keyed('old'), at: longAgo }))
  await begun(turn(7, { idempotency: given.keyed('old') }))
  const dead = await begun(turn(2, { access, idempotency: given.keyed('dead'), leaseMs: -1 }))
  const next = await begun(turn(2, { access }))
  await turns.poll(next, { at, leaseMs })
  await turns.begin(turn(2, { access, idempotency: given.keyed('dead') }))
  await turns.poll(dead, { at, leaseMs })
  await turns.complete(given.outcome(next, { expectedVersion: 2, at, logs: [{ ...log, createdAt: longAgo }] }))
  const last = await begun(turn(3, { idempotency: given.keyed('forget') }))
  await turns.forget(last, { access: given.anonymous, answer: '{}' })

  await sessions.find(id(2), access)
  await sessions.rename(id(2), access, 'Renamed', at)
  await sessions.listOf('ann', given.anybodys, { limit: 5, offset: 0 })
  await messages.listOf(id(2), given.anybodys, { ...page, at })
  await revisions.find(id(1), given.anybodys, 1)
  await revisions.find(id(1), given.anybodys, 201)
  await revisions.listOf(id(1), given.anybodys, page)
  await llmLogs.listOf(id(2), given.anybodys, page)

  const team = { id: id(80), name: 'A team', userId: 'bob', by: given.by('bob'), at }
  const bob = given.own('bob')
  const firstPage = { limit: 9, offset: 0 }
  await workspaces.create(team)
  const invitation = { role: 'editor' as const, createdBy: 'bob', createdAt: at, expiresAt: new Date(at.getTime() + 1) }
  for (const hash of ['one', 'two'])
    await workspaceInvitations.create(team.id, bob, {
      id: id(hash.length + (hash === 'one' ? 90 : 91)),
      hash,
      ...invitation,
    })
  await workspaceInvitations.listOf(team.id, bob, at, firstPage)
  await workspaceInvitations.accept({ hash: 'one', userId: 'cem', by: given.by('cem'), at })
  await workspaceInvitations.revoke(team.id, bob, id(94))
  await members.listOf(team.id, bob, firstPage)
  await members.change({ workspaceId: team.id, access: bob, userId: 'cem', role: 'viewer' })
  await members.remove({ workspaceId: team.id, access: bob, userId: 'cem' })
  await workspaces.listOf(bob)
  await workspaces.find(team.id, bob)
  await workspaces.change(team.id, bob, { name: 'Our team', requireApproval: true }, at)
  await sessions.create({ id: id(8), access: given.anonymous, workspaceId: null, name: 'Anonymous', state: {}, at })
  await sessions.claim({ id: id(8), access: bob, workspaceId: team.id, at })
  await workspaces.sessionsOf(team.id, bob, { text: 'anon', status: 'draft', approval: null, limit: 9, offset: 0 })
  const key = {
    id: id(95),
    workspaceId: team.id,
    prefix: 'wtb_live_x',
    hash: 'workspace key',
    createdBy: 'bob',
    createdAt: at,
  }
  const unused = { lastUsedAt: null, expiresAt: null, revokedAt: null }
  await workspaces.setPolicy(team.id, bob, { policy: { tone: 'calm' }, version: 0 }, at)
  await workspaces.policyOf(team.id, bob)
  await workspaceKeys.create(bob, { ...key, ...unused, name: 'Shop', scopes: ['chat', 'read'] })
  await workspaceKeys.findByHash('workspace key')
  await workspaceKeys.touch(id(95), at)
  await workspaceKeys.listOf(team.id, bob, firstPage)
  await workspaceKeys.replace({ access: bob, id: id(95), until: at, key: { ...key, id: id(96), hash: 'another key' } })
  await workspaceKeys.revoke(team.id, bob, id(96), at)
  const approval = {
    draftHash: 'a1'.repeat(32),
    decision: 'approved' as const,
    comment: 'Good',
    by: 'bob',
    createdAt: at,
  }
  await approvals.record({ sessionId: id(8), access: bob, expectedVersion: 0, approval })
  await approvals.listOf(id(8), bob, 9)
  await approvals.stateOf(id(8), bob, 'a1'.repeat(32))
  const shop = { id: id(81), name: 'A shop', userId: 'ann', by: given.by('ann'), at }
  await workspaces.create(shop)
  await sessions.create({ id: id(82), access, workspaceId: shop.id, name: 'In the shop', state: {}, at })
  await playPublishing(repositories, {
    ...{ workspaceId: shop.id, sessionId: id(82), owner: access, at, text: 'Odd' },
    newId: () => {
      made += 1
      return id(2000 + made)
    },
  })
  const kept = given.assessment({ assessedAt: at })
  const hashes = [kept.contentHash]
  await assessments.store(team.id, bob, [kept])
  await assessments.findAll(team.id, bob, hashes)
  const batch = { id: id(97), business: null, hashes, createdAt: at }
  await assessments.createBatch(team.id, bob, { ...batch, templates: [{ a: 1 }] })
  await assessments.workOf(id(97), 10)
  await assessments.storeWork(id(97), { done: 0, count: 1, records: [kept], at })
  await assessments.findBatch(team.id, bob, id(97))
  await assessments.addOverride(team.id, bob, given.override({ id: id(98), createdBy: 'bob', createdAt: at }))
  await assessments.overridesOf(team.id, bob, null, 10)
  await assessments.overridesOf(team.id, bob, { hashes, sessions: [id(8)] }, 10)
  await assessments.removeOverride(team.id, bob, id(98))
  await assessments.registeredOf(team.id, bob, 10)
  await assessments.sessionsOf(team.id, bob, { from: longAgo, to: at, limit: 10 })
  await workspaces.settle({ batch: 10, at })
  await workspaces.remove(team.id, bob)

  await usage.add({ userId: 'ann', addresses: ['hash of an address'] }, [given.usage], at)
  await usage.add({ userId: null, addresses: [] }, [given.usage], at)
  await usage.addressSalt(at, 'salt')
  await usage.tokensToday('ann', at)
  await usage.tokensToday(null, at)
  await usage.tokensTodayFrom(['hash of an address', 'another'], at)
  await usage.ofUser('ann', 30, at)
  await debugReads.record({ actor: 'desk', sessionId: id(2), at })
  await debugReads.list(page)
  await rateCounters.hit([given.counter('k'), given.counter('l', 1)], 1000, at)
  await rateCounters.hit([given.counter('k'), given.counter('l', 1)], 1000, at)
  await rateCounters.hit([given.counter('m')], 1000, longAgo)

  await activity.append(given.entry())
  await activity.head(null)
  await activity.page(null, given.page)
  for await (const _ of await activity.export(null));
  await activity.eraseWorkspace(id(1))
  await activity.closeSegment(null, { before: longAgo, batch: 1 })

  const document = await users.export('ann')
  for await (const _ of document ?? []);
  await begun(turn(4, { at: longAgo }))
  await sessions.create({ id: id(5), access: given.anonymous, workspaceId: null, name: 'Idle', state: {}, at: longAgo })
  await retention.sweep({ batch: 100, logAgeMs: 1, anonymousIdleMs: 1 })
  await sessions.remove(id(1), access)
  await users.remove('ann', ['k'])
  await usage.ofUser('', 30, at)
}
