/** What comes in between a submission and its job: then nothing is sent. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Headers, signUp } from '../support/principals.ts'
import { createWorld, type World } from '../support/publishing.ts'

let world: World
let owner: Headers
let reviewer: Headers
let workspace: string
let connection: string
let made = 0

beforeAll(async () => {
  world = await createWorld()
  ;({ owner, workspace, connection } = await world.team('olga'))
  await world.work()
  await world.call(owner, 'PATCH', `/workspaces/${workspace}`, { require_approval: true })
  reviewer = await seat('rita', 'reviewer')
})
afterAll(() => world.close())
beforeEach(() => {
  world.meta.calls.length = 0
})

async function seat(name: string, role: string): Promise<Headers> {
  const { code } = (await world.call(owner, 'POST', `/workspaces/${workspace}/invitations`, { role })).json()
  const headers = await signUp(world.app, name)
  await world.call(headers, 'POST', '/invitations/accept', { code })
  return headers
}

const decide = (session: string, draft_hash: string, decision: string) =>
  world.call(reviewer, 'POST', `/session/${session}/approvals`, { draft_hash, decision })

interface Submitted {
  session: string
  hash: string
  editor: Headers
  name: string
}

/** What happens after the submission; the editor has submitted it. */
type Event = (submitted: Submitted) => Promise<unknown>
const at = (path: string): string => `/workspaces/${workspace}${path}`
const change = ({ session }: Submitted) =>
  world.call(owner, 'PATCH', `/session/${session}/draft`, { edits: [{ op: 'set_footer', text: 'See you soon' }] })

/** The editor, who is replaced once they are gone. */
let known: { name: string; headers: Headers } | null = null

async function submitted(as?: Headers) {
  made += 1
  const template = `order_ready_${made}`
  const { session, hash } = await world.finalDraft(owner, workspace, template)
  await decide(session, hash, 'approved')
  known ??= { name: `editor_${made}`, headers: await seat(`editor_${made}`, 'editor') }
  const { name } = known
  const editor = as ?? known.headers
  const body = { connection_id: connection, draft_hash: hash }
  const answer = await world.call(editor, 'POST', `/session/${session}/submit`, body)
  expect(answer.statusCode, answer.body).toBe(202)
  return { session, hash, editor, name, template, id: answer.json().submission_id as string }
}

const outcome = async (id: string) => {
  await world.work()
  const { state, fault } = (await world.call(owner, 'GET', `/submissions/${id}`)).json()
  const creations = world.meta.calls.filter(({ call }) => call === 'create' || call === 'upload').length
  return { state, kind: fault?.kind ?? null, creations }
}

const gone: [what: string, event: Event, kind: string][] = [
  ['a reviewer rejects it', ({ session, hash }) => decide(session, hash, 'rejected'), 'approval_rejected'],
  ['the draft is changed', change, 'draft_changed'],
  [
    'another draft is approved',
    async (given) => {
      const { draft_hash } = (await change(given)).json()
      await world.call(owner, 'POST', '/chat', { session_id: given.session, message: 'finalize' })
      await decide(given.session, draft_hash, 'approved')
    },
    'draft_changed',
  ],
  ['its session is deleted', ({ session }) => world.call(owner, 'DELETE', `/session/${session}`), 'approval_missing'],
  ['who submitted it is removed', ({ name }) => world.call(owner, 'DELETE', at(`/members/${name}`)), 'author_gone'],
  [
    'who submitted it may only read',
    ({ name }) => world.call(owner, 'PATCH', at(`/members/${name}`), { role: 'viewer' }),
    'author_gone',
  ],
  [
    'who submitted it deletes their account',
    ({ editor, name }) => world.call(editor, 'DELETE', `/users/${name}`),
    'author_gone',
  ],
]

it.each(gone)('is not sent when %s', async (_what, event, kind) => {
  const given = await submitted()
  await event(given)
  expect(await outcome(given.id)).toEqual({ state: 'failed', kind, creations: 0 })
  if (kind === 'author_gone') known = null
})

const harmless: [what: string, event: Event][] = [
  ['nothing happens', async () => undefined],
  [
    'the draft is changed and changed back',
    async (given) => {
      await change(given)
      await world.call(owner, 'POST', `/session/${given.session}/undo`)
    },
  ],
  ['it is approved once more', ({ session, hash }) => decide(session, hash, 'approved')],
]

it.each(harmless)('is sent when %s', async (_what, event) => {
  const given = await submitted()
  await event(given)
  expect(await outcome(given.id)).toEqual({ state: 'accepted', kind: null, creations: 1 })
})

it('is not sent for want of an approval that was asked for only afterwards', async () => {
  await world.call(owner, 'PATCH', at(''), { require_approval: false })
  const { session, hash } = await world.finalDraft(owner, workspace, 'order_ready_unasked')
  const body = { connection_id: connection, draft_hash: hash }
  const { submission_id } = (await world.call(owner, 'POST', `/session/${session}/submit`, body)).json()
  await world.call(owner, 'PATCH', at(''), { require_approval: true })
  expect(await outcome(submission_id)).toEqual({ state: 'failed', kind: 'approval_missing', creations: 0 })
})

it('is not sent for a key that was revoked, and sent for one that was not', async () => {
  const made = await world.call(owner, 'POST', at('/api-keys'), { name: 'shop', scopes: ['publish', 'read'] })
  const { id, key } = made.json()
  const kept = await submitted({ 'x-api-key': key })
  expect(await outcome(kept.id)).toEqual({ state: 'accepted', kind: null, creations: 1 })
  const lost = await submitted({ 'x-api-key': key })
  await world.call(owner, 'DELETE', at(`/api-keys/${id}`))
  world.meta.calls.length = 0
  expect(await outcome(lost.id)).toEqual({ state: 'failed', kind: 'author_gone', creations: 0 })
})

it('is not sent any more when it waited for a retry, and may be submitted again when all is well', async () => {
  const given = await submitted()
  world.meta.fail = (call) => (call === 'create' ? { class: 'slow-down', retryAfterMs: 60_000 } : null)
  await world.work({ rounds: 1 })
  world.meta.fail = () => null
  world.meta.calls.length = 0
  await decide(given.session, given.hash, 'rejected')
  expect(await outcome(given.id)).toEqual({ state: 'failed', kind: 'approval_rejected', creations: 0 })
  await decide(given.session, given.hash, 'approved')
  const body = { connection_id: connection, draft_hash: given.hash }
  const again = await world.call(owner, 'POST', `/session/${given.session}/submit`, body)
  expect(await outcome(again.json().submission_id)).toEqual({ state: 'accepted', kind: null, creations: 1 })
})

it('is not sent once the account is disconnected, not even by a job that has begun', async () => {
  const given = await submitted()
  const { submissions } = world.repositories
  const late = world.kindsOver({
    ...world.repositories,
    submissions: {
      ...submissions,
      move: async (...args) => {
        await world.call(owner, 'DELETE', at(`/connections/${connection}`))
        return submissions.move(...args)
      },
    },
  })
  await world.work({ kinds: { 'submit-template': late['submit-template'] } as never })
  expect(world.meta.calls.filter(({ call }) => call === 'create')).toEqual([])
  expect((await world.call(owner, 'GET', `/submissions/${given.id}`)).json().code).toBe('SUBMISSION_NOT_FOUND')
})
