/** Samples of media are uploaded whole, also over a line that breaks. */
import { createHash, randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createMeta, type Meta, MetaError } from '../../src/meta/index.ts'
import { faults, type GraphServer, startGraph } from '../support/graph/index.ts'

let graph: GraphServer
let meta: Meta

beforeAll(async () => {
  graph = await startGraph()
  meta = createMeta({ graphUrl: graph.url, version: 'v25.0' })
})
afterAll(() => graph.close())
afterEach(() => {
  graph.faults.clear()
  graph.calls.length = 0
})

const file = { name: 'shop front.png', type: 'image/png', bytes: randomBytes(300_000) }

const stored = () => {
  const pieces = [...graph.world.uploads.values()].at(-1)?.pieces ?? []
  return createHash('sha256').update(Buffer.concat(pieces)).digest('hex')
}
const expected = createHash('sha256').update(file.bytes).digest('hex')

describe('an upload', () => {
  it('names the app, sends OAuth and the offset as headers, and gives a handle to the letter', async () => {
    const handle = await meta.upload(graph.credentials, file)
    expect(handle).toMatch(/^4::.*\n4::.*$/)
    expect(graph.world.handles.has(handle)).toBe(true)
    expect(stored()).toBe(expected)
    const [begun, sent] = graph.calls
    expect(begun).toMatchObject({
      path: `${graph.credentials.appId}/uploads`,
      query: { file_name: 'shop front.png', file_length: '300000', file_type: 'image/png' },
    })
    expect(sent?.headers).toMatchObject({ authorization: `OAuth ${graph.credentials.token}`, file_offset: '0' })
    const header = { type: 'HEADER', format: 'IMAGE', example: { header_handle: [handle] } }
    const body = { type: 'BODY', text: 'Your order is ready for you in our shop.' }
    const payload = { name: 'picture', language: 'en_US', category: 'UTILITY', components: [header, body] }
    await meta.create(graph.credentials, payload)
    const template = await meta.lookUp(graph.credentials, 'picture', 'en_US')
    // Read back it is a link, which Meta would not take again.
    const readBack = template?.components as Record<string, unknown>[]
    await expect(meta.create(graph.credentials, { ...payload, name: 'again', components: readBack })).rejects.toThrow(
      MetaError,
    )
  })

  it('goes on where it broke off', async () => {
    graph.faults.plan({ fault: { kind: 'break', afterBytes: 70_000 }, on: 'POST upload:' })
    graph.faults.plan({ fault: { kind: 'break', afterBytes: 100_001 }, on: 'POST upload:' })
    await meta.upload(graph.credentials, file)
    expect(stored()).toBe(expected)
    const offsets = graph.calls.flatMap(({ headers }) => headers.file_offset ?? [])
    expect(offsets).toEqual(['0', '70000', '170001'])
  })

  it('whose answer was lost asks again for its handle', async () => {
    graph.faults.plan({ fault: faults.half, on: 'POST upload:' })
    expect(graph.world.handles.has(await meta.upload(graph.credentials, file))).toBe(true)
    expect(stored()).toBe(expected)
  })

  it('is given up after the third break', async () => {
    graph.faults.plan({ fault: faults.down, on: 'POST upload:', times: 10 })
    await expect(meta.upload(graph.credentials, file)).rejects.toMatchObject({ fault: { class: 'meta-fault' } })
    expect(graph.calls.filter(({ method }) => method === 'POST')).toHaveLength(1 + 4)
  })

  it('of a wrong kind or without an app is refused at once', async () => {
    const refused = meta.upload(graph.credentials, { ...file, type: 'image/gif' })
    await expect(refused).rejects.toMatchObject({ fault: { class: 'bad-request' } })
    const impossible = meta.upload({ ...graph.credentials, appId: null }, file)
    await expect(impossible).rejects.toMatchObject({ fault: { class: 'bad-request', code: null } })
    expect(graph.calls).toHaveLength(1)
  })

  it.each(['upload:../../me', 'https://elsewhere.example/x', 'upload:a/b', 'upload:a?b#c', '', 5])(
    'follows no session called %s',
    async (id) => {
      graph.faults.plan({ fault: { kind: 'garbage', text: JSON.stringify({ id }) } })
      await expect(meta.upload(graph.credentials, file)).rejects.toMatchObject({ fault: { class: 'meta-fault' } })
      expect(graph.calls).toHaveLength(1)
    },
  )
})
