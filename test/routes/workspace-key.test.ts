/** Every statement that touches a workspace's table says in its text whose rows it may touch. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { playScenario } from '../db/scenario.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openServerTestDatabase } from '../support/database.ts'
import { createTeam, type Headers, requestsTo, signUp, type Targets } from '../support/principals.ts'

const tables = [
  ...['sessions', 'turns', 'messages', 'revisions', 'llm_logs', 'debug_reads', 'media', 'media_chunks'],
  ...['workspaces', 'memberships', 'former_memberships', 'workspace_invitations', 'workspace_keys', 'approvals'],
  ...['connections', 'submissions', 'templates', 'template_versions', 'template_events', 'webhook_events'],
  ...['workspace_streams', 'workspace_events', 'test_numbers', 'test_sends'],
  ...['assessments', 'assessment_batches', 'assessment_overrides', 'meta_samples'],
]
const touches = new RegExp(`\\b(?:from|join|into|update|using)\\s+"?(?:${tables.join('|')})"?\\b`)

/** The clause that `repositories/ownership.ts` writes: the caller's seat, or the workspace of their key. */
const key =
  /= \$\d+::uuid, false\) or exists \(\s+select from memberships seat where seat\.workspace_id = .+ and seat\.user_id = \$\d+::text/

/** Statements without the clause, each with what stands in for it. */
const exceptions: readonly (readonly [why: string, text: RegExp])[] = [
  ['staff may read every session; what they see is redacted and recorded', /\/\* staff \*\/ true/],
  ['a record of what staff read', /^\s*with session as \(.+ insert into debug_reads/s],
  ['the admin’s list of what staff read', /^select "actor", "session_id", "at" from "debug_reads"/],
  [
    'a turn is ended by the random id of the attempt that holds it',
    /^\s*with relaxed as \(.{0,140}\),\s+mine as \(\s+select t\.\* from turns t cross join relaxed\s+where t\.id = \$1::uuid and t\.owner = \$2/s,
  ],
  [
    'a turn is looked up by its random id to say that it is over',
    /^select status, answer, owner = \$1::text as is_own from turns where id = \$2::uuid$/,
  ],
  [
    'a day-old Idempotency-Key is freed by its scope, which is the caller or a session',
    /^\s*update turns set idempotency_scope = null, idempotency_key = null, answer = null\s+where idempotency_scope =/,
  ],
  ['an invitation is found by its secret code', /from workspace_invitations\s+where hash = \$1::text/],
  [
    'the user who creates a workspace, in the same statement',
    /^\s*with made as \(\s+insert into workspaces .+ insert into memberships \(workspace_id, user_id, role, created_at\)\s+select id, \$\d+::text, 'owner'/s,
  ],
  [
    'a new user gets a workspace in the same statement',
    /insert into users .+ insert into workspaces \(id, name, personal_of/s,
  ],
  [
    'an API key is found by its hash, and its use noted by its id',
    /^(?:select \* from workspace_keys where hash = \$1::text$|\s*update workspace_keys set last_used_at)/,
  ],
  [
    'deleting a user: everything by the user’s id',
    /^(?:\s*with permit as .{0,100}\s+gone as \(delete from sessions where id = any \(array\(\s+select id from sessions where user_id = \$2|update (?:revisions|approvals) set by = null|update turns set idempotency_scope = null, idempotency_key = null where id = any|select from memberships where user_id = \$1|\s*update memberships heir|\s*with\s+gone as \(delete from workspaces where id in|update workspaces set personal_of = null|update sessions set user_id = null|\s*with gone as \(delete from users)/,
  ],
  [
    'retention: by age, and never of a workspace but for jobs that have ended',
    /^delete from (?:turns|workspace_invitations|assessment_batches|meta_samples|llm_logs|sessions) where (?:id|ctid) = any \(array\(\s+select (?:id|ctid) from \w+\s+where (?:created_at <|expires_at <|asked_at <|user_id is null and workspace_id is null)/,
  ],
  [
    'a job works on a batch by its random id',
    /^\s*(?:select business, done, coalesce.+from assessment_batches where id = |with progress as \(\s+update assessment_batches set done)/s,
  ],
  [
    'a job or secret is stored for a workspace that is there',
    /^\s*insert into jobs \(.+ where exists \(select from workspaces where id = /s,
  ],
  [
    'jobs and Meta’s signed webhooks: by ids that were stored under the clause, and by no caller’s input',
    /^\s*\/\* job \*\//,
  ],
  [
    'settling: every user’s sessions go to the personal workspace of that user',
    /^\s*(?:with chosen as \(\s+select id from users u|update sessions s set workspace_id = chosen)/,
  ],
]

describe('the key to every row', () => {
  let database: Database
  let app: FastifyInstance
  const sent = new Set<string>()
  beforeAll(async () => {
    database = await openServerTestDatabase(4)
    app = await buildTestApp({ database })
    const query = pg.Client.prototype.query
    vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
      const [config] = args
      const text = typeof config === 'string' ? config : Object(config).text
      if (typeof text === 'string') sent.add(text)
      return Reflect.apply(query, this, args)
    } as typeof query)
    await playAll()
  }, 120_000)
  afterAll(async () => {
    vi.restoreAllMocks()
    await app.close()
    await database.close()
  })

  async function playAll(): Promise<void> {
    const callers: Record<string, Headers> = { owner: await signUp(app, 'owner'), other: await signUp(app, 'other') }
    for (const name of ['editor', 'reviewer', 'viewer', 'removed', 'guest']) callers[name] = await signUp(app, name)
    for (const name of ['owner', 'viewer', 'other', 'admin', 'nobody', 'key']) {
      const { keys, ...targets } = await createTargets(callers)
      const headers = { admin: asAdmin, key: keys[0] }[name] ?? callers[name] ?? {}
      for (const request of requestsTo(targets).filter(({ url }) => !String(url).startsWith('/users/logout')))
        await app.inject({ ...request, headers: { ...headers, 'idempotency-key': randomUUID() } })
      callers.owner = await signUp(app, 'owner', `127.0.1.${name.length}`)
    }
    await playScenario(createRepositories(database))
  }

  async function createTargets(callers: Record<string, Headers>): Promise<Targets & { keys: Headers[] }> {
    const owner = callers.owner ?? {}
    const team = await createTeam(app, owner, callers)
    const payload = { message: 'A summer sale with 20% off everything', workspace_id: team.workspace }
    const { session_id: session } = (await app.inject({ method: 'POST', url: '/chat', headers: owner, payload })).json()
    return { session, user: 'owner', key: randomUUID(), job: randomUUID(), ...team }
  }

  const unkeyed = () => [...sent].filter((text) => touches.test(text) && !key.test(text))

  it('is in every statement, but for those that are listed here', () => {
    expect([...sent].filter((text) => key.test(text)).length).toBeGreaterThan(25)
    expect(unkeyed().filter((text) => !exceptions.some(([, known]) => known.test(text)))).toEqual([])
  })

  it('is missing nowhere that is not needed', () => {
    const unused = exceptions.filter(([, known]) => !unkeyed().some((text) => known.test(text)))
    expect(unused.map(([why]) => why)).toEqual([])
  })
})
