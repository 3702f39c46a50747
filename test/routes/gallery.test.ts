import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blueprints, galleryLanguages } from '../../src/gallery/index.ts'
import type { Draft } from '../../src/template/draft.ts'
import { validate } from '../../src/validator/index.ts'
import { buildTestApp } from '../support/app.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp()
})
afterAll(() => app.close())

interface Page {
  total: number
  has_more: boolean
  confident: boolean | null
  entries: { id: string; title: string; category: string; tones: string[]; text: string; template: Draft }[]
}

const list = async (query: string): Promise<Page> => {
  const answer = await app.inject(`/templates/gallery${query}`)
  expect(answer.statusCode).toBe(200)
  return answer.json<Page>()
}
const idsOf = ({ entries }: Page) => entries.map(({ id }) => id)
const create = (payload: object) => app.inject({ method: 'POST', url: '/session/new', payload })

describe('GET /templates/gallery', () => {
  it('lists every blueprint page by page, with a text that can be read', async () => {
    const all = await list('?limit=100')
    expect(all).toMatchObject({ total: blueprints.length, has_more: false, confident: null })
    expect(idsOf(all)).toEqual(blueprints.map(({ id }) => id))
    for (const { text, template } of all.entries) {
      expect(text).not.toMatch(/[{}[\]]/)
      expect(validate(template)).toEqual([])
    }
    const [first, second] = [await list('?limit=2'), await list('?limit=2&offset=2')]
    expect(first.has_more).toBe(true)
    expect([...idsOf(first), ...idsOf(second)]).toEqual(idsOf(all).slice(0, 4))
    expect(idsOf(await list('?offset=1000'))).toEqual([])
  })

  it('finds what a person describes, and says whether it is sure', async () => {
    const found = await list(`?q=${encodeURIComponent('der Fahrer hat niemanden angetroffen')}&language=fr`)
    expect(found.entries[0]).toMatchObject({ id: 'delivery_failed', title: 'Livraison impossible' })
    expect(found.confident).toBe(true)
    expect(await list('?q=qwxyz')).toMatchObject({ total: 0, confident: false, entries: [] })
    expect(await list('?q=%20')).toMatchObject({ total: blueprints.length, confident: null })
  })

  it('shows texts in the language and tone asked for, and what to choose from', async () => {
    const page = await list('?language=de&tone=warm&limit=100')
    expect(page).toMatchObject({ languages: galleryLanguages, industries: expect.arrayContaining(['healthcare']) })
    const shown = page.entries.find(({ id }) => id === 'order_shipped')
    expect(shown?.text).toMatch(/^Hallo Anna, Ihre Bestellung ORD-10425 ist unterwegs/)
  })

  it('filters by category and industry, with and without a query', async () => {
    for (const query of ['', '&q=order%20code%20sale']) {
      const page = await list(`?category=UTILITY&industry=logistics&limit=100${query}`)
      expect(page.total).toBeGreaterThan(0)
      for (const { id } of page.entries) {
        expect(blueprints.find((blueprint) => blueprint.id === id)).toMatchObject({
          category: 'UTILITY',
          industries: expect.arrayContaining(['logistics']),
        })
      }
    }
  })

  it.each([
    'limit=0',
    'limit=101',
    'offset=-1',
    'category=SPAM',
    'industry=none',
    'language=xx',
    'language=pt_PT',
    `q=${'a'.repeat(1001)}`,
  ])('refuses ?%s', async (query) => {
    const answer = await app.inject(`/templates/gallery?${query}`)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'INVALID_REQUEST' })
  })
})

describe('GET /templates/gallery/{id}', () => {
  it('shows a template in a language and a tone', async () => {
    const { body, ...answer } = await app.inject('/templates/gallery/sale?language=es_MX&tone=playful')
    expect(answer.statusCode).toBe(200)
    expect(JSON.parse(body)).toMatchObject({
      id: 'sale',
      title: 'Rebajas y descuentos',
      language: 'es_MX',
      tone: 'playful',
      languages: galleryLanguages,
      template: { name: 'sale_offer', language: 'es_MX', category: 'MARKETING' },
      missing: ['offer'],
      variables: [{ slot: 'offer' }],
    })
    expect(JSON.parse(body).slots).toContainEqual({ name: 'offer', kind: 'offer', per: 'message', required: true })
  })

  it('takes the plain tone if the blueprint does not have the other, and Hindi in Latin letters as Hindi', async () => {
    const answer = await app.inject('/templates/gallery/order_shipped?language=hi_Latn&tone=playful')
    expect(answer.json()).toMatchObject({ tone: 'plain', language: 'hi_Latn', template: { language: 'hi' } })
  })

  it('answers 404 for an unknown id, 400 for a language that the gallery does not have', async () => {
    const unknown = await app.inject('/templates/gallery/nothing')
    expect(unknown.statusCode).toBe(404)
    expect(unknown.json()).toMatchObject({ code: 'BLUEPRINT_NOT_FOUND' })
    expect((await app.inject('/templates/gallery/sale?language=ja')).statusCode).toBe(400)
    expect((await app.inject('/templates/gallery/sale?tone=angry')).statusCode).toBe(400)
  })
})

describe('POST /session/new with a blueprint', () => {
  const read = async (id: string) => (await app.inject(`/session/${id}`)).json<Record<string, unknown>>()

  it('starts the session with that template as its first revision', async () => {
    const created = await create({ blueprint: { id: 'delivery_failed', language: 'de_AT', tone: 'warm' } })
    expect(created.statusCode).toBe(201)
    const { session_id, session_name } = created.json<{ session_id: string; session_name: string }>()
    expect(session_name).toBe('Zustellung gescheitert')
    const shown = (await app.inject('/templates/gallery/delivery_failed?language=de_AT&tone=warm')).json()
    expect(await read(session_id)).toMatchObject({
      draft: shown.template,
      revision: 1,
      missing: [],
      final_creation_payload: null,
      messages: [],
    })
    const { revisions } = (await app.inject(`/session/${session_id}/revisions`)).json()
    expect(revisions).toHaveLength(1)
    expect(revisions[0]).toMatchObject({
      revision: 1,
      cause: 'api',
      draft: shown.template,
      authors: { body: 'assistant' },
    })
    const undone = await app.inject({ method: 'POST', url: `/session/${session_id}/undo` })
    expect(undone.json()).toMatchObject({ draft: { components: [] }, revision: 2 })
  })

  it('takes an id by itself, and keeps a name that is given', async () => {
    const created = await create({ blueprint: 'verification_code', session_name: 'Log-in' })
    expect(created.json()).toMatchObject({ session_name: 'Log-in' })
    expect(await read(created.json().session_id)).toMatchObject({
      draft: { category: 'AUTHENTICATION', language: 'en' },
    })
  })

  it('starts empty without one', async () => {
    const created = await create({ blueprint: null })
    expect(await read(created.json().session_id)).toMatchObject({ revision: 0, draft: { components: [] } })
  })

  it('answers 404 for an unknown id and 400 for a choice that is not valid', async () => {
    const unknown = await create({ blueprint: { id: 'nothing' } })
    expect(unknown.statusCode).toBe(404)
    expect(unknown.json()).toMatchObject({ code: 'BLUEPRINT_NOT_FOUND' })
    for (const blueprint of ['', 5, {}, { id: 'sale', language: 'xx' }, { id: 'sale', tone: 'angry' }]) {
      expect((await create({ blueprint })).statusCode, JSON.stringify(blueprint)).toBe(400)
    }
  })
})
