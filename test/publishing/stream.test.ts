/** What happens in a workspace, told as it happens: to open pages, and to the workspace's own webhook. */
import { createHmac } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertPublicAddress, isPublic } from '../../src/publishing/stream/address.ts'
import type { Headers } from '../support/principals.ts'
import { createTeamWorld, type World } from '../support/publishing.ts'

let world: World
let owner: Headers
let workspace: string
let connection: string

beforeAll(async () => {
  ;({ world, owner, workspace, connection } = await createTeamWorld())
})
afterAll(() => world.close())

interface Event {
  id: number
  event: string
}

/** The events in a text of server-sent events. */
const eventsIn = (text: string): Event[] =>
  text.split('\n').flatMap((line) => (line.startsWith('data: {"id"') ? [JSON.parse(line.slice('data: '.length))] : []))

const stored = async (after: number): Promise<Event[]> =>
  eventsIn((await world.call(owner, 'GET', `/workspaces/${workspace}/events?after=${after}&follow=false`)).body)

describe('the stream', () => {
  it('tells what is stored, in order, after any number', async () => {
    const all = await stored(0)
    expect(all.map(({ id }) => id)).toEqual(all.map((_, at) => at + 1))
    expect(all.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['connection.changed', 'connection.reconciled']),
    )
    expect(await stored(1)).toEqual(all.slice(1))
    expect(await stored(99_999)).toEqual([])
  })

  it('pushes to open pages, and goes on where a page was cut off', async () => {
    await world.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = world.app.server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/workspaces/${workspace}/events`
    const last = (await stored(0)).length
    const answer = await fetch(url, { headers: { ...owner, 'last-event-id': String(last - 1) } })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    const reader = answer.body?.getReader()
    let text = ''
    const until = async (count: number): Promise<Event[]> => {
      while (eventsIn(text).length < count) text += Buffer.from((await reader?.read())?.value ?? []).toString()
      return eventsIn(text)
    }
    expect((await until(1)).map(({ id }) => id)).toEqual([last])
    const draft = await world.finalDraft(owner, workspace, 'pushed')
    const body = { connection_id: connection, draft_hash: draft.hash }
    await world.call(owner, 'POST', `/session/${draft.session}/submit`, body)
    expect((await until(2))[1]).toMatchObject({ id: last + 1, event: 'submission.changed', data: { state: 'queued' } })
    await reader?.cancel()
    expect((await fetch(url, { headers: { 'x-api-key': 'nobody' } })).status).toBe(401)
    expect((await fetch(url, { headers: { ...owner, 'last-event-id': 'x' } })).status).toBe(400)
  })
})

describe('addresses that may be called', () => {
  it.each([
    ['1.1.1.1', true],
    ['2606:4700:4700::1111', true],
    ...[
      '0.0.0.0',
      '10.0.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '192.168.1.1',
      '100.64.0.1',
      '224.0.0.1',
    ].map((address) => [address, false] as const),
    ...[
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'ff02::1',
      '::ffff:10.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::a00:1',
      '2002:a00:1::1',
      '2001:db8::1',
    ].map((address) => [address, false] as const),
    ['localhost', false],
    ['', false],
  ] as const)('%s: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected)
  })

  it.each([
    'http://1.1.1.1/',
    'https://user:secret@1.1.1.1/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://localhost/',
    'ftp://1.1.1.1',
    'nonsense',
    '',
  ])('are not %s', async (address) => {
    await expect(assertPublicAddress(address)).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' })
  })
})

describe("the workspace's own webhook", () => {
  const at = () => `/workspaces/${workspace}/webhook`

  it('is told every event from then on, in order, signed, until it takes them', async () => {
    expect((await world.call(owner, 'GET', at())).json().code).toBe('WEBHOOK_NOT_FOUND')
    expect((await world.call(owner, 'PUT', at(), { url: 'https://10.0.0.1/' })).json().code).toBe('ADDRESS_REFUSED')
    const { secret } = (await world.call(owner, 'PUT', at(), { url: 'https://1.1.1.1/hook' })).json()
    expect(secret).toMatch(/^whsec_/)
    const answers = [500, 200]
    world.answer.post = () => answers.shift() ?? 200
    await world.reconcile({ owner, workspace, connection })
    await world.app.jobs.enqueue({ kind: 'publishing-sweep', payload: null })
    await world.work()
    const told = world.posts.map(({ body }) => JSON.parse(body))
    expect(told[0]).toEqual(told[1])
    const ids = told.slice(1).map(({ id }) => id)
    expect(ids).toEqual([...ids].sort((one, other) => one - other))
    expect(told.at(-1)).toMatchObject({ workspace_id: workspace, event: expect.any(String), data: expect.any(Object) })
    for (const { body, headers, url } of world.posts) {
      const [, seconds, hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['x-webhook-signature'] ?? '') ?? []
      expect(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')).toBe(hex)
      expect(url).toBe('https://1.1.1.1/hook')
    }
    expect((await world.call(owner, 'GET', at())).json()).toMatchObject({ failing_since: null, waiting: 0 })
    expect((await world.call(owner, 'DELETE', at())).statusCode).toBe(204)
    expect((await world.call(owner, 'GET', at())).statusCode).toBe(404)
  })
})
