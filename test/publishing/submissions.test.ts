/** From a final draft to a template at Meta: once, whatever happens in between. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Failure } from '../support/fake-meta.ts'
import type { Headers } from '../support/principals.ts'
import { createTeamWorld, makeFinal, type World } from '../support/publishing.ts'

let world: World
let owner: Headers
let workspace: string
let connection: string
let made = 0

beforeAll(async () => {
  ;({ world, owner, workspace, connection } = await createTeamWorld())
})
afterAll(() => world.close())
beforeEach(() => {
  world.meta.fail = () => null
  world.meta.calls.length = 0
})

const nextName = (): string => {
  made += 1
  return `order_ready_${made}`
}

const submit = (session: string, draft_hash: string, more = {}) =>
  world.call(owner, 'POST', `/session/${session}/submit`, { connection_id: connection, draft_hash, ...more })

const show = async (id: string) => (await world.call(owner, 'GET', `/submissions/${id}`)).json()
const counted = (call: string) => world.meta.calls.filter((one) => one.call === call).length
const atMeta = (name: string) => world.meta.templates.filter((template) => template.name === name)

/** Submits a new final draft; `failures` are those of the calls that create it, in their order. */
async function submitNew(failures: (Failure | null)[] = []) {
  const name = nextName()
  const draft = await world.finalDraft(owner, workspace, name)
  const left = [...failures]
  world.meta.fail = (call) => (call === 'create' ? (left.shift() ?? null) : null)
  const answer = await submit(draft.session, draft.hash)
  return { name, ...draft, answer, id: answer.json().submission_id as string }
}

describe('a submission', () => {
  it('is accepted, created once, and answered the same when repeated', async () => {
    const { name, session, hash, answer, id } = await submitNew()
    expect(answer.statusCode).toBe(202)
    expect(answer.json()).toMatchObject({ state: 'queued', review_status: null, kind: 'create', name, language: 'en' })
    const again = await Promise.all([submit(session, hash), submit(session, hash)])
    expect(again.map((one) => one.json().submission_id)).toEqual([id, id])
    await world.work()
    expect(await show(id)).toMatchObject({
      state: 'accepted',
      review_status: 'PENDING',
      given_category: 'UTILITY',
      attempts: 1,
    })
    expect((await submit(session, hash)).json()).toMatchObject({ submission_id: id, state: 'accepted' })
    await world.work()
    expect([counted('create'), atMeta(name).length]).toEqual([1, 1])
    const listed = await world.call(owner, 'GET', `/session/${session}/submissions`)
    expect(listed.json().submissions).toHaveLength(1)
    const { templates } = (await world.call(owner, 'GET', `/workspaces/${workspace}/templates?q=${name}`)).json()
    expect(templates).toMatchObject([{ name, status: 'PENDING', session_id: session, asked_category: 'UTILITY' }])
  })

  it.each<[what: string, failures: Failure[], creations: number]>([
    ['times out after it was created', [{ class: 'unknown-outcome', when: 'after' }], 1],
    ['times out before it was created', [{ class: 'unknown-outcome', when: 'before' }], 2],
    ['is refused because it exists, as it was created unheard', [{ class: 'meta-fault', when: 'after' }], 2],
    ['meets an outage of Meta', [{ class: 'meta-fault' }, { class: 'meta-fault' }], 3],
    ['is told to slow down', [{ class: 'slow-down', retryAfterMs: 120_000 }], 2],
  ])('that %s is there once', async (_what, failures, creations) => {
    const { name, id } = await submitNew(failures)
    await world.work()
    expect(await show(id)).toMatchObject({ state: 'accepted', name })
    expect([atMeta(name).length, counted('create')]).toEqual([1, creations])
  })

  it('is looked for before it is sent again', async () => {
    const { id } = await submitNew([{ class: 'unknown-outcome', when: 'before' }])
    await world.work({ rounds: 1 })
    expect(await show(id)).toMatchObject({ state: 'outcome_unknown', fault: { kind: 'meta_unknown_outcome' } })
    await world.work()
    const order = world.meta.calls.map(({ call }) => call)
    expect(order).toEqual(['create', 'lookUp', 'lookUp', 'lookUp', 'create'])
  })

  it('whose process died between the call and the storing of its answer is there once', async () => {
    const { name, id } = await submitNew()
    let deaths = 0
    const { registry } = world.repositories
    const dying = world.kindsOver({
      ...world.repositories,
      registry: {
        ...registry,
        change: (...args) => {
          deaths += 1
          return deaths === 1 ? Promise.reject(new Error('The process died')) : registry.change(...args)
        },
      },
    })
    await world.work({ kinds: { 'submit-template': dying['submit-template'] } as never })
    expect(await show(id)).toMatchObject({ state: 'accepted', attempts: 1 })
    expect([deaths, atMeta(name).length, counted('create')]).toEqual([2, 1, 1])
  })

  it('that two workers take up at once is sent by one', async () => {
    const { name, id } = await submitNew()
    const kinds = world.kindsOver(world.repositories)
    const context = { id, workspaceId: workspace, attempt: 1, signal: new AbortController().signal }
    const run = () => kinds['submit-template']?.run({ submission_id: id }, context)
    const outcomes = await Promise.allSettled([run(), run()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await world.work()
    expect(await show(id)).toMatchObject({ state: 'accepted' })
    expect([atMeta(name).length, counted('create')]).toEqual([1, 1])
  })

  it('that Meta refuses has failed, with reasons, and may be submitted again', async () => {
    const { session, hash, id } = await submitNew([{ class: 'template-refused', subcode: 2388299 }])
    await world.work()
    expect(await show(id)).toMatchObject({
      state: 'failed',
      fault: { kind: 'meta_template_refused', subcode: 2388299 },
    })
    const again = (await submit(session, hash)).json()
    expect(again.submission_id).not.toBe(id)
    await world.work()
    expect(await show(again.submission_id)).toMatchObject({ state: 'accepted' })
  })

  it('whose name another template took needs attention', async () => {
    const { name, id } = await submitNew()
    const components = [{ type: 'BODY', text: 'Something else that somebody wrote.' }]
    const payload = { name, language: 'en', category: 'UTILITY', components }
    await world.meta.create({ wabaId: '', appId: null, token: '', appSecret: null, phoneNumberId: null }, payload)
    await world.work()
    expect(await show(id)).toMatchObject({ state: 'needs_attention', fault: { kind: 'name_taken' } })
  })

  it('ends when Meta fails for too long', async () => {
    const { id } = await submitNew(Array.from({ length: 20 }, () => ({ class: 'meta-fault' }) as const))
    await world.work()
    expect(await show(id)).toMatchObject({ state: 'needs_attention', attempts: 8 })
  })

  it('waits for a new token when the connection breaks, and then goes on', async () => {
    const { session, hash, id } = await submitNew([{ class: 'connection-broken' }])
    await world.work()
    expect(await show(id)).toMatchObject({ state: 'retry' })
    const at = `/workspaces/${workspace}/connections/${connection}`
    expect((await world.call(owner, 'GET', at)).json()).toMatchObject({ status: 'broken', warnings: ['reconnect'] })
    const other = await world.finalDraft(owner, workspace, nextName())
    expect((await submit(other.session, other.hash)).json()).toMatchObject({ code: 'CONNECTION_BROKEN' })
    expect((await submit(session, hash)).statusCode).toBe(202)
    await world.work()
    expect(counted('create')).toBe(1)
    expect((await world.call(owner, 'PUT', `${at}/token`, { token: 'EAAJB-another-token-bY5w' })).json()).toMatchObject(
      {
        ...{ status: 'connected', fault: null, token_last_four: 'bY5w' },
      },
    )
    await world.app.jobs.enqueue({ kind: 'publishing-sweep', payload: null })
    await world.work()
    expect(await show(id)).toMatchObject({ state: 'accepted' })
  })
})

describe('a rejected template', () => {
  it('is edited, not created again', async () => {
    const { name, session, id } = await submitNew()
    await world.work()
    const [template] = atMeta(name)
    world.meta.set(template?.id ?? '', { status: 'REJECTED', rejectedReason: 'PROMOTIONAL' })
    await world.reconcile({ owner, workspace, connection })
    expect(await show(id)).toMatchObject({ state: 'accepted', review_status: 'REJECTED' })
    const hash = await makeFinal(world.call, owner, session, name, 'Your parcel is here. Pick it up at Mill Street.')
    const answer = await submit(session, hash)
    expect(answer.json()).toMatchObject({ kind: 'edit', meta_id: template?.id })
    await world.work()
    expect(await show(answer.json().submission_id)).toMatchObject({ state: 'accepted', review_status: 'PENDING' })
    expect([counted('create'), counted('edit'), atMeta(name).length]).toEqual([1, 1, 1])
    expect(atMeta(name)[0]?.components).toMatchObject([{ text: 'Your parcel is here. Pick it up at Mill Street.' }])
  })
})
