/** Tokens that end are renewed before, where Meta allows it, and their owners know when it does not. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Failure } from '../support/fake-meta.ts'
import type { Headers } from '../support/principals.ts'
import { createWorld, token, type World } from '../support/publishing.ts'

const dayMs = 24 * 3_600_000
let world: World
let owner: Headers
let workspace: string
let connection: string

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

let teams = 0
beforeEach(async () => {
  teams += 1
  world.meta.token = { ...world.meta.token, scopes: ['whatsapp_business_management'], expiresAt: inDays(60) }
  world.meta.fail = () => null
  ;({ owner, workspace, connection } = await world.team(`olga-${teams}`, String(1_000_000 + teams)))
  await world.work()
})
afterEach(async () => {
  await world.call(owner, 'DELETE', at())
})

const inDays = (days: number): Date =>
  new Date(Math.floor((Date.now() + world.clock.ahead) / 1000) * 1000 + days * dayMs)
const at = (): string => `/workspaces/${workspace}/connections/${connection}`
const show = async () => (await world.call(owner, 'GET', at())).json()
const refreshed = () => world.meta.calls.filter(({ call }) => call === 'refreshToken')

async function passDays(days: number): Promise<void> {
  world.clock.ahead += days * dayMs
  world.meta.calls.length = 0
  await world.app.jobs.enqueue({ kind: 'publishing-sweep', payload: null })
  await world.work()
}

it('leaves a token alone that lasts', async () => {
  await passDays(30)
  expect(refreshed()).toEqual([])
  expect(await show()).toMatchObject({ renewal: null, warnings: [] })
})

it('renews one three weeks before its end, once, and works with the new one', async () => {
  world.meta.renewal = { token: 'EAAJB-renewed-token-cW6v', expiresAt: inDays(100) }
  await passDays(40)
  expect(refreshed()).toMatchObject([{ token }])
  const shown = await show()
  expect(shown).toMatchObject({ token_last_four: 'cW6v', warnings: [], renewal: { state: 'renewed', fault: null } })
  expect(new Date(shown.expires_at)).toEqual(world.meta.renewal.expiresAt)
  await world.call(owner, 'POST', `${at()}/reconcile`)
  await passDays(0)
  expect(refreshed()).toEqual([])
  expect(world.meta.calls.find(({ call }) => call === 'list')?.token).toBe('EAAJB-renewed-token-cW6v')
  const log = (await world.call(owner, 'GET', `/workspaces/${workspace}/activity?action=secret.stored`)).json()
  expect(log.entries[0]).toMatchObject({ actor: { kind: 'system' } })
  expect(JSON.stringify([shown, log])).not.toContain('EAAJB')
})

it.each<[what: string, renewal: () => World['meta']['renewal']]>([
  ['says no', () => null],
  ['gives the same end', () => ({ token: 'EAAJB-renewed-token-cW6v', expiresAt: inDays(20) })],
  ['gives the same token', () => ({ token, expiresAt: inDays(60) })],
])('warns when Meta %s', async (_what, renewal) => {
  world.clock.ahead += 40 * dayMs
  world.meta.renewal = renewal()
  await passDays(0)
  expect(await show()).toMatchObject({
    ...{ token_last_four: token.slice(-4), status: 'connected' },
    renewal: { state: 'impossible', fault: { kind: 'token_not_renewable' } },
  })
  await passDays(7)
  expect(await show()).toMatchObject({ warnings: ['token_expires_soon'] })
  await passDays(14)
  expect(refreshed()).toEqual([])
  expect(await show()).toMatchObject({ warnings: ['token_expired'] })
})

it('tries again the next day when Meta fails, and keeps the old token meanwhile', async () => {
  world.meta.renewal = { token: 'EAAJB-renewed-token-cW6v', expiresAt: inDays(100) }
  const left: Failure[] = [{ class: 'bad-request' }]
  world.meta.fail = (call) => (call === 'refreshToken' ? (left.shift() ?? null) : null)
  await passDays(40)
  const attempts = refreshed().length
  expect(attempts).toBeGreaterThan(0)
  await passDays(1.1)
  expect(await show()).toMatchObject({ token_last_four: 'cW6v', renewal: { state: 'renewed' } })
})

it('keeps the old token when the new one may do less', async () => {
  world.meta.renewal = { token: 'EAAJB-renewed-token-cW6v', expiresAt: inDays(100) }
  world.clock.ahead += 40 * dayMs
  world.meta.token.scopes = []
  await passDays(0)
  expect(await show()).toMatchObject({
    ...{ token_last_four: token.slice(-4), status: 'connected' },
    renewal: { state: 'failed', fault: { kind: 'token_refused' } },
  })
})

it('asks to reconnect when the token does not work any more', async () => {
  world.meta.fail = (call) => (call === 'refreshToken' ? { class: 'connection-broken' } : null)
  await passDays(40)
  expect(await show()).toMatchObject({ status: 'broken', warnings: ['reconnect'], renewal: { state: 'failed' } })
})

it('does not replace what an owner has stored meanwhile', async () => {
  const kinds = world.kindsOver(world.repositories)
  world.clock.ahead += 40 * dayMs
  const refresh = world.meta.refreshToken
  world.meta.refreshToken = async (...args) => {
    world.meta.token.expiresAt = inDays(60)
    await world.call(owner, 'PUT', `${at()}/token`, { token: 'EAAJB-of-the-owner-bY5w' })
    return refresh(...args)
  }
  world.meta.renewal = { token: 'EAAJB-renewed-token-cW6v', expiresAt: inDays(100) }
  const context = { id: '', workspaceId: workspace, attempt: 1, signal: new AbortController().signal }
  expect(await kinds['renew-token']?.run({ connection_id: connection }, context)).toBeNull()
  expect(await show()).toMatchObject({ token_last_four: 'bY5w', renewal: null })
})
