/** An application with Meta in memory, a clock that tests move, and jobs that run when a test says so. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Database } from '../../src/db/client.ts'
import { GivenUp, type JobKinds, Postponed } from '../../src/jobs/index.ts'
import type { LanguageModel } from '../../src/llm/model.ts'
import type { Upload } from '../../src/meta/index.ts'
import { type MediaFor, mediaReader, type Post, publishingJobs } from '../../src/publishing/index.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { ClaimedJob, Repositories } from '../../src/repositories/types.ts'
import { buildTestApp } from './app.ts'
import { openEmbeddedTestDatabase } from './database.ts'
import { createFakeMeta, type FakeMeta } from './fake-meta.ts'
import { type Headers, signUp } from './principals.ts'

export const wabaId = '102290129340398'
export const appSecret = 'app-secret-of-the-tests'
export const token = 'EAAJB-token-of-the-tests-aZ4x'
export const encryption = { ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}` }

/** A user with a team of their own and a connected account. */
export interface Team {
  owner: Headers
  workspace: string
  connection: string
}

export interface World {
  app: FastifyInstance
  meta: FakeMeta
  repositories: Repositories
  database: Database
  /** Milliseconds that the clock is ahead. */
  clock: { ahead: number }
  files: Map<string, Upload>
  posts: { url: string; body: string; headers: Record<string, string> }[]
  answer: { post: () => number }
  call(
    who: Headers,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
  ): Promise<LightMyRequestResponse>
  /** Runs what is due, and what that makes due, as one process; moves the clock on over postponed jobs. */
  work(options?: { rounds?: number; kinds?: Partial<JobKinds> }): Promise<void>
  /** The kinds of jobs over other storage. */
  kindsOver(repositories: Repositories): JobKinds
  team(name: string, account?: string): Promise<Team>
  /** Reads the team's account anew. */
  reconcile(team: Team): Promise<void>
  /** A final draft in the workspace. */
  finalDraft(owner: Headers, workspace: string, name: string, body?: string): Promise<{ session: string; hash: string }>
  close(): Promise<void>
}

export async function createWorld(env: Record<string, string> = {}, model?: LanguageModel): Promise<World> {
  const database = await openEmbeddedTestDatabase()
  const [meta, clock] = [createFakeMeta(), { ahead: 0 }]
  const now = () => new Date(Date.now() + clock.ahead)
  const repositories = createRepositories(database)
  const files: World['files'] = new Map()
  const posts: World['posts'] = []
  const answer = { post: () => 200 }
  const stored = mediaReader(repositories.media)
  const mediaFor: MediaFor = async (session, place, handle) => {
    const file = files.get(place)
    return file === undefined ? stored(session, place, handle) : { read: async () => file }
  }
  const post: Post = async (url, body, headers) => {
    posts.push({ url, body, headers })
    return answer.post()
  }
  const app = await buildTestApp({
    database,
    now,
    env: { ...encryption, JWT_TTL_SECONDS: '31536000', ...env },
    publishing: { meta, mediaFor, post },
    ...(model && { model }),
  })

  const kindsOver = (over: Repositories): JobKinds =>
    publishingJobs({
      ...{ repositories: over, vault: app.vault, meta, mediaFor, post, now },
      ...{ enqueue: app.jobs.enqueue, log: { info: () => undefined, warn: () => undefined } },
      newId: () => crypto.randomUUID(),
    })
  const ours = kindsOver(repositories)

  async function runOne(job: ClaimedJob, kinds: JobKinds): Promise<boolean> {
    const lease = { id: job.id, attempt: job.attempt, owner: 'tests' }
    const kind = kinds[job.kind]
    const context = {
      id: job.id,
      workspaceId: job.workspaceId,
      attempt: job.attempt,
      signal: new AbortController().signal,
    }
    try {
      const result = await kind?.run(job.payload, context)
      await repositories.jobs.finish(lease, { outcome: 'done', result: result ?? null })
      return false
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      if (error instanceof GivenUp) await repositories.jobs.finish(lease, { outcome: 'given-up', error: text })
      else {
        const afterMs = error instanceof Postponed ? error.afterMs : 1000
        clock.ahead += afterMs + 10
        await repositories.jobs.finish(lease, { outcome: 'postponed', error: text, afterMs: 0 })
      }
      return true
    }
  }

  /** Everything that waits is due: the clock of the database is not ours to move. */
  async function ring(): Promise<void> {
    const { jobs } = await repositories.jobs.list({ status: 'queued', kind: null, before: null, limit: 500 })
    for (const job of jobs) if (job.runAt.getTime() > Date.now()) await repositories.jobs.retry(job.id)
  }

  const call: World['call'] = (headers, method, url, payload) =>
    app.inject({ method, url, headers, ...(payload && { payload }) })

  const work: World['work'] = async ({ rounds = 50, kinds = {} } = {}) => {
    const all = { ...ours, ...kinds } as JobKinds
    // What is stored from now on is worked by the next job.
    clock.ahead += 250
    for (let round = 0; round < rounds; round += 1) {
      await ring()
      const { claimed } = await repositories.jobs.claim({
        owner: 'tests',
        kinds: Object.keys(ours),
        limit: 10,
        leaseMs: 60_000,
      })
      if (claimed.length === 0) return
      for (const job of claimed) await runOne(job, all)
    }
  }

  return {
    ...{ app, meta, repositories, database, clock, files, posts, answer, call, kindsOver, work },

    async team(name, account = wabaId) {
      const owner = await signUp(app, name)
      const { workspace_id: workspace } = (await call(owner, 'POST', '/workspaces', { name })).json()
      const body = { name, waba_id: account, app_id: '77', token, app_secret: appSecret }
      const connected = await call(owner, 'POST', `/workspaces/${workspace}/connections`, body)
      return { owner, workspace, connection: connected.json().connection_id }
    },

    async reconcile({ owner, workspace, connection }) {
      await call(owner, 'POST', `/workspaces/${workspace}/connections/${connection}/reconcile`)
      await work()
    },

    async finalDraft(owner, workspace, name, body = 'Your order is ready. Come and get it at Mill Street.') {
      const { session_id: session } = (await call(owner, 'POST', '/session/new', { workspace_id: workspace })).json()
      return { session, hash: await makeFinal(call, owner, session, name, body) }
    },

    async close() {
      await app.close()
      await database.close()
    },
  }
}

/** A world with one team, whose account has been read. */
export async function createTeamWorld(env: Record<string, string> = {}): Promise<{ world: World } & Team> {
  const world = await createWorld(env)
  const team = await world.team('olga')
  await world.work()
  return { world, ...team }
}

/** Writes the draft and makes it final; returns its hash. */
export async function makeFinal(
  call: World['call'],
  owner: Headers,
  session: string,
  name: string,
  text: string,
): Promise<string> {
  const edits = [
    { op: 'set_category', category: 'UTILITY' },
    { op: 'set_language', language: 'en' },
    { op: 'set_name', name },
    { op: 'set_body', text },
  ]
  await call(owner, 'PATCH', `/session/${session}/draft`, { edits })
  return (await call(owner, 'POST', '/chat', { session_id: session, message: 'finalize' })).json().draft_hash
}
