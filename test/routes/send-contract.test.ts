import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendContract } from '../../src/publishing/index.ts'
import { buildTestApp } from '../support/app.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp()
})
afterAll(() => app.close())

const template = {
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order {{1}} has left our house.', example: { body_text: [['A-17']] } }],
}

describe('POST /templates/send-contract', () => {
  const post = (payload: object) => app.inject({ method: 'POST', url: '/templates/send-contract', payload })

  it('answers with the contract of any payload', async () => {
    const answer = await post({ template })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify(sendContract(template))))
    expect(answer.json()).toMatchObject({ example: { body_1: 'A-17' }, recipient: 'any' })
  })

  it.each([[null], [{}], ['text'], [{ name: 'a', library_template_name: 'b' }], [{ components: [] }]])(
    'refuses %j, which says nothing of its components',
    async (broken) => {
      const answer = await post({ template: broken })
      expect(answer.statusCode).toBe(400)
      expect(answer.json()).toMatchObject({ code: 'INVALID_REQUEST', errors: [{ path: 'template/components' }] })
    },
  )

  const endless = Array.from({ length: 6000 }, (_, index) => `{{${index + 1}}}`).join(' ')
  const body = { type: 'BODY', text: endless }
  const buttons = Array<object>(1000).fill({ type: 'URL', url: 'https://a.b/{{1}}' })
  it.each([
    ['variables', [body]],
    ['buttons', [{ type: 'BUTTONS', buttons }]],
    ['variables in cards', [{ type: 'CAROUSEL', cards: [{ components: [body] }] }]],
  ])('refuses more %s than any template may have', async (_what, components) => {
    const answer = await post({ template: { components } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'INVALID_REQUEST', errors: [{ path: 'template/components' }] })
  })
})

describe('GET /session/{session_id}/send-contract', () => {
  it('is there once the template is final', async () => {
    const message = JSON.stringify(template)
    const { session_id } = (await app.inject({ method: 'POST', url: '/chat', payload: { message } })).json()
    const url = `/session/${session_id}/send-contract`
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ name: 'order_shipped', body: { template: { name: 'order_shipped' } } })
    const payload = { edits: [{ op: 'set_footer', text: 'Thank you' }] }
    await app.inject({ method: 'PATCH', url: `/session/${session_id}/draft`, payload })
    const changed = await app.inject(url)
    expect(changed.statusCode).toBe(409)
    expect(changed.json()).toMatchObject({ code: 'NOT_FINAL' })
  })

  it('is not there for a session that is not', async () => {
    expect((await app.inject('/session/00000000-0000-4000-8000-000000000000/send-contract')).statusCode).toBe(404)
  })
})
