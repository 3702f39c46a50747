import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestApp } from '../support/app.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp()
})
afterAll(() => app.close())

const post = (payload: object) => app.inject({ method: 'POST', url: '/templates/diagnose', payload })
const template = {
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order has left our house. Use code SAVE10 for 10% off.' }],
}

describe('POST /templates/diagnose', () => {
  it('answers with words, edits and a letter', async () => {
    const answer = await post({ template, reason: 'PROMOTIONAL', since: '2026-01-01T00:00:00Z' })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ reason: 'PROMOTIONAL', resubmit: 'edit', appeal: null })
    expect(answer.json().edits[0].edits).toEqual([{ op: 'set_body', text: 'Your order has left our house.' }])
    expect((await post({ template, reason: 'PROMOTIONAL' })).json().appeal).toMatchObject({ until: null })
  })

  it('takes any template, and a reason that is not known yet', async () => {
    for (const broken of [null, 5, [], {}])
      expect((await post({ template: broken, reason: 'A_NEW_ONE' })).statusCode).toBe(200)
  })

  it.each([{}, { template }, { template, reason: 5 }, { template, reason: null, since: 'today' }])(
    'refuses %j',
    async (body) => {
      expect((await post(body)).statusCode).toBe(400)
    },
  )
})
