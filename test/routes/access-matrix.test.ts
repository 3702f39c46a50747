import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openServerTestDatabase } from '../support/database.ts'
import {
  createPrincipals,
  createTeam,
  endings,
  type Headers,
  requestsTo,
  signUp,
  type Targets,
} from '../support/principals.ts'

const jwtSecret = 'a-secret-of-the-tests-that-is-long-enough'

/** Pages and files that are the same for every caller: the console, the API page. */
const isPage = (route: string): boolean =>
  /^(HEAD|OPTIONS) |\*$|^GET \/(docs|assets|check|audit$|gallery|join|my-templates|support|team|whatsapp|$)/.test(route)

const count = requestsTo({ session: '', user: '', key: '', job: '' }).length
/** API keys of the team, each with one scope. */
const keyNames = ['key-chat', 'key-read', 'key-manage', 'key-publish']

const firstEnding = count - endings('').length

type Team = Awaited<ReturnType<typeof createTeam>>
type Things = Pick<Targets, 'session' | 'key' | 'job'>

describe('who may call what', () => {
  const routes = new Set<string>()
  let app: FastifyInstance
  let principals: Record<string, Headers>
  let guest: Headers
  beforeAll(async () => {
    const database = await openServerTestDatabase()
    app = await buildTestApp({
      database,
      env: { JWT_SECRET: jwtSecret },
      onRoute: (route) => {
        for (const method of [route.method].flat()) if (route.schema) routes.add(`${method} ${route.url}`)
      },
    })
    principals = await createPrincipals(app, jwtSecret)
    guest = await signUp(app, 'guest')
  })
  afterAll(() => app.close())

  /** A session in the team, with two drafts and an undone one, an API key and a job, so that every route has something to act on. */
  async function createThings(headers: Headers, workspace: string): Promise<Things> {
    const inTeam = { workspace_id: workspace }
    const created = await app.inject({ method: 'POST', url: '/session/new', headers, payload: inTeam })
    const session = created.json().session_id
    for (const text of ['one', 'two', 'three']) {
      const payload = { edits: [{ op: 'set_footer', text }] }
      await app.inject({ method: 'PATCH', url: `/session/${session}/draft`, headers, payload })
    }
    await app.inject({ method: 'POST', url: `/session/${session}/undo`, headers })
    const payload = { name: 'a key', role: 'support' }
    const key = await app.inject({ method: 'POST', url: '/api-keys', headers: asAdmin, payload })
    await app.jobs.enqueue({ kind: 'retention', payload: null })
    const [job] = (await app.jobs.list({ status: null, kind: null, before: null, limit: 1 })).jobs
    return { session, key: key.json().id, job: job?.id ?? '' }
  }

  /** An address of this machine for each, so that none is refused because of the others. */
  let addresses = 0
  const nextAddress = (): string => {
    addresses += 1
    return `127.0.${addresses >> 8}.${addresses & 255}`
  }

  /** All callers, plus users who may be deleted and signed out. */
  async function withUsersOfTheirOwn(user: string): Promise<Record<string, Headers>> {
    const [owner, other] = [await signUp(app, user, nextAddress()), await signUp(app, `${user}-other`, nextAddress())]
    return { ...principals, owner, other }
  }

  /** What the next request may act on: what no request has changed. */
  let team: Team | null = null
  let things: Things | null = null

  async function statusOf(index: number, name: string): Promise<[route: string, status: number]> {
    const isEnding = index >= firstEnding
    const user = isEnding ? `goner-${index}-${name}` : 'owner'
    const people = isEnding ? await withUsersOfTheirOwn(user) : principals
    if (isEnding) team = null
    if (team === null) things = null
    team ??= await createTeam(app, people.owner ?? {}, { ...principals, guest })
    things ??= await createThings(people.owner ?? {}, team.workspace)
    const created = { user, ...team, ...things }
    const callers = { ...people, ...Object.fromEntries(keyNames.map((key, at) => [key, created.keys[at] ?? {}])) }
    const request = requestsTo(created)[index] ?? {}
    const sent = { ...request, headers: callers[name] ?? {}, remoteAddress: nextAddress() }
    const { statusCode } = await app.inject(sent)
    const isSignedOut = request.url === '/users/logout' && statusCode === 204
    if (isSignedOut && name in principals) principals[name] = await signUp(app, name, nextAddress())
    if (statusCode < 400 && request.method !== 'GET') {
      things = null
      if (JSON.stringify([request.url, request.payload]).includes(created.workspace)) team = null
    }
    if (request.url === '/users') await app.inject({ method: 'DELETE', url: '/users/somebody-new', headers: asAdmin })
    const url = String(request.url)
      .replace(created.session, ':session')
      .replace(created.key, ':key')
      .replace(created.job, ':job')
      .replace(created.workspace, ':workspace')
      .replace(created.member, ':member')
      .replace(created.invitation, ':invitation')
      .replace(created.workspaceKey, ':key')
      .replace(created.batch, ':batch')
      .replace(created.override, ':override')
      .replace(user, ':user')
    return [`${request.method} ${url}`, statusCode]
  }

  it('matches the table, for every route and caller', async () => {
    const names = [...Object.keys(principals), ...keyNames]
    const table = [['route', ...names]]
    for (let index = 0; index < count; index += 1) {
      const cells: [string, number][] = []
      for (const name of names) cells.push(await statusOf(index, name))
      table.push([cells[0]?.[0] ?? '', ...cells.map(([, status]) => String(status))])
    }
    const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? []
    const text = table
      .map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')
    await expect(`${text}\n`).toMatchFileSnapshot('access-matrix.txt')
  }, 120_000)

  it('covers every route of the API', () => {
    const covered = requestsTo({
      session: ':session_id',
      user: ':user_id',
      key: ':id',
      job: ':id',
      blueprint: ':id',
      workspace: ':workspace_id',
      member: ':member_id',
      invitation: ':invitation_id',
      workspaceKey: ':key_id',
      connection: ':connection_id',
      submission: ':submission_id',
      template: ':template_id',
      testNumber: ':test_number_id',
      batch: ':job_id',
      override: ':override_id',
    }).map(({ method, url }) => `${method} ${String(url).split('?')[0]}`)
    const missing = [...routes].filter((route) => !covered.includes(route) && !isPage(route))
    expect(missing).toEqual([])
  })
})
