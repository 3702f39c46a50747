/** Everything that keeps a draft from being submitted, each with its own code, and what nobody else can reach. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Headers, signUp } from '../support/principals.ts'
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
})

const nextName = (): string => {
  made += 1
  return `order_ready_${made}`
}
const submitAs = (who: Headers, session: string, draft_hash: string, more = {}) =>
  world.call(who, 'POST', `/session/${session}/submit`, { connection_id: connection, draft_hash, ...more })
const submit = (session: string, hash: string, more = {}) => submitAs(owner, session, hash, more)

async function accepted(name = nextName()) {
  const draft = await world.finalDraft(owner, workspace, name)
  await submit(draft.session, draft.hash)
  await world.work()
  const template = world.meta.templates.find((one) => one.name === name)
  return { name, ...draft, metaId: template?.id ?? '' }
}

const reconcile = () => world.reconcile({ owner, workspace, connection })

describe('a draft is refused', () => {
  it('that is not final, or another than the caller saw', async () => {
    const { session, hash } = await world.finalDraft(owner, workspace, nextName())
    expect((await submit(session, 'a'.repeat(64))).json().code).toBe('REVISION_CONFLICT')
    const edits = [{ op: 'set_footer', text: 'Mill Street Bakes' }]
    const { draft_hash } = (await world.call(owner, 'PATCH', `/session/${session}/draft`, { edits })).json()
    expect((await submit(session, hash)).json().code).toBe('REVISION_CONFLICT')
    expect((await submit(session, draft_hash)).json().code).toBe('NOT_FINAL')
  })

  it('without the approval that the workspace requires', async () => {
    await world.call(owner, 'PATCH', `/workspaces/${workspace}`, { require_approval: true })
    const { session, hash } = await world.finalDraft(owner, workspace, nextName())
    expect((await submit(session, hash)).json().code).toBe('APPROVAL_MISSING')
    const { code } = (
      await world.call(owner, 'POST', `/workspaces/${workspace}/invitations`, { role: 'reviewer' })
    ).json()
    const reviewer = await signUp(world.app, 'rita')
    await world.call(reviewer, 'POST', '/invitations/accept', { code })
    const decide = (decision: string) =>
      world.call(reviewer, 'POST', `/session/${session}/approvals`, { draft_hash: hash, decision })
    await decide('rejected')
    expect((await submit(session, hash)).json()).toMatchObject({
      code: 'APPROVAL_MISSING',
      detail: expect.stringContaining('rejected'),
    })
    expect((await submitAs(reviewer, session, hash)).json().code).toBe('APPROVAL_MISSING')
    await decide('approved')
    expect((await submitAs(reviewer, session, hash)).json().code).toBe('FORBIDDEN')
    expect((await submit(session, hash)).statusCode).toBe(202)
    await world.call(owner, 'PATCH', `/workspaces/${workspace}`, { require_approval: false })
  })

  it('whose header has no file, until it has one', async () => {
    const { session_id: session } = (
      await world.call(owner, 'POST', '/session/new', { workspace_id: workspace })
    ).json()
    const edits = [{ op: 'set_header', format: 'IMAGE', handle: 'cake.png' }]
    await world.call(owner, 'PATCH', `/session/${session}/draft`, { edits })
    const name = nextName()
    const hash = await makeFinal(
      world.call,
      owner,
      session,
      name,
      'Your order is ready. Come and get it at Mill Street.',
    )
    const refused = (await submit(session, hash)).json()
    expect(refused).toMatchObject({ code: 'MEDIA_MISSING', errors: [{ path: 'components/0' }] })
    world.files.set('components/0', { name: 'cake.png', type: 'image/png', bytes: new Uint8Array(3) })
    expect((await submit(session, hash)).statusCode).toBe(202)
    await world.work()
    world.files.clear()
    expect(world.meta.templates.find((one) => one.name === name)?.components[0]).toMatchObject({
      example: { header_handle: ['4::handle of cake.png'] },
    })
  })

  it('whose name was deleted less than thirty days ago', async () => {
    const { name, metaId } = await accepted()
    world.meta.set(metaId, { status: 'APPROVED' })
    await reconcile()
    world.meta.drop(metaId)
    world.clock.ahead += 120_000
    await reconcile()
    const { templates } = (await world.call(owner, 'GET', `/workspaces/${workspace}/templates?q=${name}`)).json()
    expect(templates).toMatchObject([{ name, status: 'DELETED' }])
    const { session, hash } = await world.finalDraft(
      owner,
      workspace,
      name,
      'Your parcel is here. Pick it up at Mill Street.',
    )
    expect((await submit(session, hash)).json().code).toBe('NAME_BLOCKED')
    world.clock.ahead += 31 * 24 * 3_600_000
    expect((await submit(session, hash)).json()).toMatchObject({ kind: 'create' })
    await world.work()
  })

  it('that would replace a template of another origin, unless that is wanted', async () => {
    const { name, metaId } = await accepted()
    const other = await world.finalDraft(owner, workspace, name, 'Your parcel is here. Pick it up at Mill Street.')
    expect((await submit(other.session, other.hash)).json().code).toBe('TEMPLATE_EXISTS')
    const locked = await submit(other.session, other.hash, { replace: true })
    expect(locked.json()).toMatchObject({ code: 'TEMPLATE_LOCKED', detail: expect.stringContaining('PENDING') })
    world.meta.set(metaId, { status: 'APPROVED' })
    world.clock.ahead += 2_000
    await reconcile()
    expect((await submit(other.session, other.hash, { replace: true })).json()).toMatchObject({ kind: 'edit' })
    await world.work()
    const texts = ['Your cake is ready. Come and get it.', 'Your bread is ready. Come and get it at Mill Street.']
    world.meta.set(metaId, { status: 'APPROVED' })
    world.clock.ahead += 2_000
    await reconcile()
    const hash = await makeFinal(world.call, owner, other.session, name, texts[1] ?? '')
    const spent = await submit(other.session, hash)
    expect(spent.json()).toMatchObject({ code: 'EDIT_BUDGET_SPENT' })
    expect(Number(spent.headers['retry-after'])).toBeGreaterThan(80_000)
    world.clock.ahead += 25 * 3_600_000
    expect((await submit(other.session, hash)).statusCode).toBe(202)
    await world.work()
  })
})

describe('what belongs to one workspace', () => {
  it('is out of reach for another', async () => {
    const { session, hash } = await accepted()
    const stranger = await world.team('stranger', '999')
    const { submissions } = (await world.call(owner, 'GET', `/session/${session}/submissions`)).json()
    const { templates } = (await world.call(owner, 'GET', `/workspaces/${workspace}/templates`)).json()
    const [submission, template] = [submissions[0].submission_id, templates[0].template_id]
    const theirs = `/workspaces/${stranger.workspace}`
    const tries = [
      ['GET', `/workspaces/${workspace}/connections`],
      ['GET', `/workspaces/${workspace}/connections/${connection}`],
      ['GET', `${theirs}/connections/${connection}`],
      ['POST', `${theirs}/connections/${connection}/check`],
      ['POST', `${theirs}/connections/${connection}/reconcile`],
      ['DELETE', `${theirs}/connections/${connection}`],
      ['GET', `/submissions/${submission}`],
      ['GET', `/session/${session}/submissions`],
      ['GET', `/workspaces/${workspace}/templates`],
      ['GET', `${theirs}/templates/${template}`],
      ['POST', `${theirs}/templates/${template}/session`],
      ['GET', `/workspaces/${workspace}/events`],
      ['GET', `/workspaces/${workspace}/webhook`],
    ] as const
    for (const [method, url] of tries)
      expect([url, (await world.call(stranger.owner, method, url)).statusCode]).toEqual([url, 404])
    expect((await submitAs(stranger.owner, session, hash)).statusCode).toBe(404)
    const own = await world.finalDraft(stranger.owner, stranger.workspace, 'another_order')
    expect((await submitAs(stranger.owner, own.session, own.hash)).json().code).toBe('CONNECTION_NOT_FOUND')
    const listed = await world.call(stranger.owner, 'GET', `${theirs}/templates?q=order`)
    expect(listed.json()).toMatchObject({ total: world.meta.templates.length === 0 ? 0 : expect.any(Number) })
  })

  it('shows its secrets to nobody', async () => {
    const answers = [
      await world.call(owner, 'GET', `/workspaces/${workspace}/connections`),
      await world.call(owner, 'GET', `/workspaces/${workspace}/activity`),
      await world.call(owner, 'GET', `/workspaces/${workspace}/connections/${connection}`),
    ]
    for (const { body } of answers) {
      expect(body).not.toContain('EAAJB')
      expect(body).not.toContain('app-secret')
    }
  })
})
