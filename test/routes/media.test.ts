import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { film, jpeg, pdf, png, pngOf } from '../publishing/media/samples.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { createTeam, signUp } from '../support/principals.ts'

let app: FastifyInstance
const links: Record<string, Buffer> = { 'https://example.com/shop.png': png }
const asked: string[] = []
const logged: string[] = []
beforeAll(async () => {
  app = await buildTestApp({
    env: { LOG_LEVEL: 'trace' },
    logStream: { write: (line: string) => void logged.push(line) },
    readLink: async (link) => {
      asked.push(link)
      return { name: 'shop.png', bytes: links[link] ?? Buffer.from('<html>') }
    },
  })
})
afterAll(() => app.close())

type Headers = Record<string, string>

const newSession = async (headers: Headers = {}, payload: object = {}): Promise<string> =>
  (await app.inject({ method: 'POST', url: '/session/new', headers, payload })).json().session_id

function form(bytes: Buffer, filename = 'picture.png', type = 'image/png') {
  const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: ${type}\r\n\r\n`
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]),
  }
}

const upload = (session: string, bytes: Buffer, filename?: string, headers: Headers = {}) => {
  const { payload, headers: own } = form(bytes, filename)
  return app.inject({ method: 'POST', url: `/session/${session}/media`, payload, headers: { ...own, ...headers } })
}
const link = (session: string, payload: object) =>
  app.inject({ method: 'POST', url: `/session/${session}/media`, payload })

describe('POST /session/{session_id}/media', () => {
  it.each([
    ['a PNG', png, { type: 'image/png', width: 2, height: 3 }, 'IMAGE'],
    ['a JPEG that is called PNG', jpeg(800, 418), { type: 'image/jpeg', width: 800, height: 418 }, 'IMAGE'],
    ['a film', film(), { type: 'video/mp4', width: null }, 'VIDEO'],
    ['a document', pdf, { type: 'application/pdf', width: null }, 'DOCUMENT'],
  ])('stores %s, and the header shows it', async (_what, bytes, expected, format) => {
    const session = await newSession()
    const answer = await upload(session, bytes)
    expect(answer.statusCode).toBe(201)
    const { media, draft } = answer.json()
    expect(media).toMatchObject({ ...expected, name: 'picture.png', size: bytes.length })
    const header = { type: 'HEADER', format, example: { header_handle: [media.handle] } }
    expect(draft.draft.components).toEqual([header])
    const content = await app.inject(`/session/${session}/media/content`)
    expect(content.headers).toMatchObject({ 'content-type': media.type, 'content-length': String(bytes.length) })
    expect(content.rawPayload.equals(bytes), content.body.slice(0, 300)).toBe(true)
    const list = (await app.inject(`/session/${session}/media`)).json()
    expect(list).toEqual({ session_id: session, media: [media], shown: media.digest })
  })

  it('lets a template with a picture become final, and not without', async () => {
    const template = {
      name: 'order_shipped',
      language: 'en_US',
      category: 'UTILITY',
      components: [
        { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['https://example.com/shop.png'] } },
        { type: 'BODY', text: 'Your order has left our house today.' },
      ],
    }
    const say = async (message: string, session_id?: string) =>
      (await app.inject({ method: 'POST', url: '/chat', payload: { message, session_id } })).json()
    const first = await say(JSON.stringify(template))
    expect(first.final_creation_payload).toBeNull()
    // The link that stands in the draft is fetched, and its handle takes its place.
    const { draft } = (await link(first.session_id, {})).json()
    expect(asked.at(-1)).toBe('https://example.com/shop.png')
    expect(draft.issues.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
    const { final_creation_payload } = await say('finalize', first.session_id)
    expect(final_creation_payload.components[0].example.header_handle[0]).toMatch(/^media:sha256:[0-9a-f]{64}$/)
  })

  it('takes a large file to the byte', async () => {
    const session = await newSession()
    const large = film(Buffer.from(Array.from({ length: 1_000_003 }, (_, index) => index % 251)), 'mp42')
    expect((await upload(session, large)).statusCode).toBe(201)
    const url = `/session/${session}/media/content`
    expect((await app.inject(url)).rawPayload.equals(large)).toBe(true)
    for (const [from, to] of [
      [0, 1],
      [65_530, 200_000],
      [large.length - 5, large.length],
    ] as const) {
      const part = await app.inject({ url, headers: { range: `bytes=${from}-${to - 1}` } })
      expect([part.statusCode, part.headers['content-range'], part.headers['content-length']]).toEqual([
        ...[206, `bytes ${from}-${to - 1}/${large.length}`, String(to - from)],
      ])
      expect(part.rawPayload.equals(large.subarray(from, to))).toBe(true)
    }
    const beyond = await app.inject({ url, headers: { range: `bytes=${large.length}-` } })
    expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, `bytes */${large.length}`])
    expect(beyond.json()).toMatchObject({ code: 'RANGE_NOT_SATISFIABLE' })
  })

  it.each([
    ['a program that is called a picture', Buffer.from('MZ program'), 400, 'MEDIA_UNSUITABLE'],
    ['a damaged picture', png.subarray(0, 12), 400, 'MEDIA_UNSUITABLE'],
    ['an empty file', Buffer.alloc(0), 400, 'MEDIA_UNSUITABLE'],
    ['a picture that no phone can show', pngOf(100_000, 100_000), 400, 'MEDIA_UNSUITABLE'],
    ['a film cut off', film().subarray(0, 40), 400, 'MEDIA_UNSUITABLE'],
    ['a picture of more than 5 MiB', Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]), 413, 'MEDIA_TOO_LARGE'],
    ['more than 16 MiB', Buffer.concat([pdf, Buffer.alloc(16 * 1024 * 1024)]), 413, 'MEDIA_TOO_LARGE'],
  ])('refuses %s', async (_what, bytes, status, code) => {
    const session = await newSession()
    const answer = await upload(session, bytes)
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ code })
    expect((await app.inject(`/session/${session}/media`)).json()).toMatchObject({ media: [], shown: null })
  })

  it.each([
    ['a link to a page', { url: 'https://example.com/page' }, 'MEDIA_UNSUITABLE'],
    ['no link, here or in the draft', {}, 'LINK_REFUSED'],
    ['a link that is none', { url: 5 }, 'INVALID_REQUEST'],
  ])('refuses %s', async (_what, payload, code) => {
    const answer = await link(await newSession(), payload)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code })
  })

  it.each([
    ['without a file', '--b--\r\n'],
    ['cut off', '--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc'],
    ['that is none', 'hello'],
  ])('refuses a form %s', async (_what, payload) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const url = `/session/${await newSession()}/media`
    expect((await app.inject({ method: 'POST', url, payload, headers })).statusCode).toBe(400)
  })

  it('leaves carousels and authentication as they are', async () => {
    const session = await newSession()
    const edits = [{ op: 'set_category', category: 'AUTHENTICATION' }]
    await app.inject({ method: 'PATCH', url: `/session/${session}/draft`, payload: { edits } })
    expect((await upload(session, png)).json()).toMatchObject({ draft: null })
  })

  it('says so when the header becomes another kind than the draft wanted', async () => {
    const session = await newSession()
    const edits = [{ op: 'set_header', format: 'IMAGE' }]
    await app.inject({ method: 'PATCH', url: `/session/${session}/draft`, payload: { edits } })
    const { draft, note } = (await upload(session, pdf, 'menu.pdf')).json()
    expect(draft.draft.components[0]).toMatchObject({ format: 'DOCUMENT' })
    expect(note).toBe(
      'The header was a picture and is a document now, because the file is one. Undo brings the picture back.',
    )
    expect((await upload(session, pdf, 'menu.pdf')).json().note).toBeNull()
  })

  it('takes no form at any other route', async () => {
    const { payload, headers } = form(png)
    expect((await app.inject({ method: 'POST', url: '/chat', payload, headers })).statusCode).toBe(415)
  })

  it('writes neither file nor name nor link into the log', async () => {
    await upload(await newSession(), png, 'very-private-name.png')
    await link(await newSession(), { url: 'https://example.com/very-private-link' })
    expect(logged.join('')).not.toContain('very-private')
    expect(logged.join('')).not.toContain(png.toString('base64').slice(0, 40))
  })
})

describe('files of a session', () => {
  it('are for those who may read it, and for no staff', async () => {
    const [owner, viewer, other] = [await signUp(app, 'owner'), await signUp(app, 'viewer'), await signUp(app, 'other')]
    const { workspace } = await createTeam(app, owner, { viewer, guest: other })
    const session = await newSession(owner, { workspace_id: workspace })
    expect((await upload(session, png, 'a.png', owner)).statusCode).toBe(201)
    const at = `/session/${session}/media`
    for (const url of [at, `${at}/content`]) {
      expect((await app.inject({ url, headers: viewer })).statusCode).toBe(200)
      for (const headers of [asAdmin, {}]) expect((await app.inject({ url, headers })).statusCode, url).toBe(404)
    }
    for (const [headers, status] of [
      [viewer, 403],
      [asAdmin, 404],
      [{}, 404],
    ] as const) {
      expect((await upload(session, png, 'b.png', headers)).statusCode).toBe(status)
      expect((await app.inject({ method: 'DELETE', url: at, headers })).statusCode).toBe(status)
    }
    const before = asked.length
    const byLink = { method: 'POST' as const, url: at, payload: { url: 'https://example.com/a' }, headers: viewer }
    expect((await app.inject(byLink)).statusCode).toBe(403)
    expect(asked.length).toBe(before)
    const { body } = await app.inject({ url: '/users/owner/export', headers: owner })
    expect(body).toContain('"name":"a.png"')
  })

  it('are removed on request, and the header waits for another', async () => {
    const session = await newSession()
    await upload(session, png)
    expect((await app.inject({ method: 'DELETE', url: `/session/${session}/media` })).statusCode).toBe(204)
    expect((await app.inject(`/session/${session}/media`)).json()).toMatchObject({ media: [], shown: null })
    expect((await app.inject(`/session/${session}/media/content`)).json()).toMatchObject({ code: 'MEDIA_NOT_FOUND' })
    const { draft } = (await app.inject(`/session/${session}`)).json()
    expect(draft.components).toEqual([{ type: 'HEADER', format: 'IMAGE' }])
  })

  it('leave no card that still names them', async () => {
    const session = await newSession()
    const card = { header_format: 'IMAGE', body: 'Fresh bread', buttons: [{ type: 'QUICK_REPLY', text: 'Yes' }] }
    const patch = (edits: object[]) =>
      app.inject({ method: 'PATCH', url: `/session/${session}/draft`, payload: { edits } })
    await patch([
      { op: 'set_body', text: 'Our bread of this week' },
      { op: 'set_carousel', cards: [card, card] },
    ])
    const { media } = (await upload(session, png)).json()
    const cards = [
      { ...card, handle: media.handle },
      { ...card, handle: '4::of Meta' },
    ]
    await patch([{ op: 'set_carousel', cards }])
    await app.inject({ method: 'DELETE', url: `/session/${session}/media` })
    const { draft } = (await app.inject(`/session/${session}`)).json()
    const carousel = draft.components.find(({ type }: { type: string }) => type === 'CAROUSEL')
    const headers = carousel.cards.map(({ components }: { components: object[] }) => components[0])
    expect(headers).toEqual([
      { type: 'HEADER', format: 'IMAGE' },
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::of Meta'] } },
    ])
  })

  it('are found by their digest, also after another was given', async () => {
    const session = await newSession()
    const { media } = (await upload(session, png)).json()
    await upload(session, pdf, 'b.pdf')
    const first = await app.inject(`/session/${session}/media/content?digest=${media.digest}`)
    expect(first.rawPayload.equals(png), first.body.slice(0, 300)).toBe(true)
    expect((await app.inject(`/session/${session}/media/content`)).rawPayload).toEqual(pdf)
    expect((await app.inject(`/session/${session}/media/content?digest=${'0'.repeat(64)}`)).statusCode).toBe(404)
    expect((await app.inject(`/session/${session}/media/content?digest=x`)).statusCode).toBe(400)
  })
})
