/** A thousand random steps: templates are created, judged, moved and deleted at Meta while calls fail and webhooks come late, twice and in any order. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Publishing } from '../../src/publishing/index.ts'
import { componentsHash } from '../../src/publishing/registry/compare.ts'
import type { SubmissionRecord } from '../../src/repositories/types.ts'
import { type Failure, statusChange, webhookOf } from '../support/fake-meta.ts'
import type { Headers } from '../support/principals.ts'
import { appSecret, createWorld, type World, wabaId } from '../support/publishing.ts'

const steps = 1_000
let world: World
let owner: Headers
let workspace: string
let connection: string
let session: string

beforeAll(async () => {
  world = await createWorld()
  ;({ owner, workspace, connection } = await world.team('olga'))
  ;({ session } = await world.finalDraft(owner, workspace, 'walked'))
  await world.work()
})
afterAll(() => world.close())

/** Repeatable: mulberry32. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

it('end with a registry that says what Meta says, and nothing created twice or lost', async () => {
  const roll = dice(17)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(roll() * items.length)] as Item
  const { meta, repositories, clock, app } = world
  const caller = { userId: 'olga', workspaceId: null, role: null, scope: 'own' as const }
  const actor = { ...caller, author: { kind: 'user' as const, id: 'olga', requestId: null } }
  const submitted: string[] = []
  const late: { payload: Buffer; headers: Record<string, string> }[] = []
  const seconds = (): number => Math.floor((Date.now() + clock.ahead) / 1000)
  const publishing: Publishing = app.publishing

  meta.fail = (call) => {
    if (roll() > 0.12) return null
    const failures: Failure[] = [
      { class: 'meta-fault' },
      { class: 'slow-down', retryAfterMs: 30_000 },
      { class: 'unknown-outcome', when: 'before' },
      { class: 'unknown-outcome', when: 'after' },
    ]
    const failure = pick(failures)
    return call === 'create' || failure.class !== 'unknown-outcome' ? failure : { class: 'meta-fault' }
  }

  async function submit(): Promise<void> {
    const at = new Date(Date.now() + clock.ahead)
    const name = `walk_${submitted.length}`
    const components = [{ type: 'BODY', text: `Your order ${submitted.length} is ready at Mill Street.` }]
    const submission: SubmissionRecord = {
      ...{ id: crypto.randomUUID(), workspaceId: workspace, connectionId: connection, sessionId: session },
      ...{ templateId: null, draftHash: 'a'.repeat(64), name, language: 'en', kind: 'create', state: 'queued' },
      payload: { name, language: 'en', category: 'UTILITY', components },
      ...{ metaId: null, givenCategory: null, isBudgeted: false, fault: null, calledAt: null, attempts: 0, lookups: 0 },
      ...{ createdBy: 'olga', keyId: null, sessionRevision: 1 },
      ...{ createdAt: at, updatedAt: at },
    }
    await repositories.submissions.create(actor, submission)
    submitted.push(submission.id)
    await app.jobs.enqueue({
      ...{ kind: 'submit-template', payload: { submission_id: submission.id } },
      serialKey: `meta ${connection} ${name} en`,
    })
  }

  /** Meta changes a template and tells it now, later, twice or never. */
  function judge(): void {
    const template = pick(meta.templates)
    if (!template) return
    const status = pick(['APPROVED', 'REJECTED', 'PAUSED', 'DISABLED', 'PENDING', 'DELETED'])
    clock.ahead += Math.floor(roll() * 3_000)
    if (status === 'DELETED') meta.drop(template.id)
    else meta.set(template.id, { status, rejectedReason: status === 'REJECTED' ? 'INVALID_FORMAT' : null })
    const news = webhookOf(wabaId, appSecret, [statusChange(template, status)], seconds())
    for (let copies = Math.floor(roll() * 3); copies > 0; copies -= 1) late.push(news)
  }

  async function post(): Promise<void> {
    const [news] = late.splice(Math.floor(roll() * late.length), 1)
    if (news) await publishing.receive(news.payload, news.headers['x-hub-signature-256'])
  }

  for (let step = 0; step < steps; step += 1) {
    const chance = roll()
    if (chance < 0.08) await submit()
    else if (chance < 0.5) judge()
    else if (chance < 0.92) await post()
    else if (chance < 0.98) await world.work({ rounds: 1 })
    else {
      const record = await repositories.connections.load(connection)
      if (record) await app.jobs.enqueue({ kind: 'reconcile-connection', payload: { connection_id: connection } })
    }
  }

  meta.fail = () => null
  while (late.length > 0) await post()
  clock.ahead += 120_000
  await app.jobs.enqueue({ kind: 'publishing-sweep', payload: null })
  await world.work({ rounds: 500 })
  clock.ahead += 120_000
  await app.jobs.enqueue({ kind: 'reconcile-connection', payload: { connection_id: connection } })
  await world.work({ rounds: 500 })

  const search = {
    connectionId: null,
    status: null,
    category: null,
    language: null,
    text: null,
    limit: 1000,
    offset: 0,
  }
  const found = (await repositories.registry.listOf(workspace, caller, search))?.templates ?? []
  const alive = found.filter(({ deletedAt }) => deletedAt === null)
  const row = (name: string, id: string | null, status: string, hash: string) => `${name} ${id} ${status} ${hash}`
  expect(alive.map(({ name, metaId, status, componentsHash: hash }) => row(name, metaId, status, hash)).sort()).toEqual(
    meta.templates.map(({ name, id, status, components }) => row(name, id, status, componentsHash(components))).sort(),
  )
  const states = await Promise.all(submitted.map(async (id) => (await repositories.submissions.load(id))?.state))
  expect(new Set(states)).toEqual(new Set(['accepted']))
  expect(submitted.length).toBeGreaterThan(50)
  const created = new Map<string, number>()
  for (const { name } of meta.templates) created.set(name, (created.get(name) ?? 0) + 1)
  expect([...created.values()].filter((count) => count > 1)).toEqual([])
  expect((await repositories.webhooks.queued(0, 5)).length).toBe(0)
}, 240_000)
