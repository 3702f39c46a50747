/** How a template of the registry is sent, why it was rejected, what a move of its category means. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MetaTemplate } from '../../src/meta/index.ts'
import { createWorld, type Team, type World } from '../support/publishing.ts'

let world: World
let team: Team
let id: string
const bodyOf = (text: string): MetaTemplate['components'] => [{ type: 'BODY', text }]

beforeAll(async () => {
  world = await createWorld()
  team = await world.team('olga')
  await world.work()
  world.meta.templates.push({
    id: '77',
    name: 'order_left',
    language: 'en',
    status: 'APPROVED',
    category: 'UTILITY',
    subCategory: null,
    parameterFormat: 'POSITIONAL',
    components: bodyOf('Your order {{1}} has left our house.'),
    quality: null,
    rejectedReason: null,
    previousCategory: null,
    correctCategory: null,
    updatedAt: null,
  })
  await reconcile()
  const { owner, workspace } = team
  id = (await world.call(owner, 'GET', `/workspaces/${workspace}/templates`)).json().templates[0].template_id
})
afterAll(() => world.close())

const reconcile = () => world.reconcile(team)

const ask = async (what: string) => {
  const answer = await world.call(team.owner, 'GET', `/workspaces/${team.workspace}/templates/${id}/${what}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}

describe('a template of the registry', () => {
  it('has a send contract, and the difference once its components have changed', async () => {
    const first = await ask('send-contract')
    expect(first).toMatchObject({
      difference: null,
      contract: { name: 'order_left', schema: { required: ['body_1'] } },
    })
    world.meta.set('77', { components: bodyOf('Your order {{1}} has left our house for {{2}}, at last.') })
    await reconcile()
    const { contract, difference } = await ask('send-contract')
    expect(contract.schema.required).toEqual(['body_1', 'body_2'])
    expect(difference).toMatchObject({ breaking: true, code_changed: true })
    expect(difference.changes).toContainEqual(expect.objectContaining({ parameter: 'body_2', kind: 'added' }))
  })

  it('has a diagnosis once it is rejected', async () => {
    expect(await ask('diagnosis')).toMatchObject({ reason: 'NONE', edits: [] })
    const components = bodyOf('Your order has left our house. Use code SAVE10 for 10% off.')
    world.meta.set('77', { status: 'REJECTED', rejectedReason: 'PROMOTIONAL', components })
    await reconcile()
    const { reason, edits, appeal } = await ask('diagnosis')
    expect(reason).toBe('PROMOTIONAL')
    expect(edits[0].edits).toEqual([{ op: 'set_body', text: 'Your order has left our house.' }])
    expect(appeal.until).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('has an alarm once a move of its category is announced, with its cost', async () => {
    expect(await ask('category-alarm')).toEqual({
      alarm: null,
      markets: expect.arrayContaining(['India', 'Rest of Africa']),
    })
    world.meta.set('77', { correctCategory: 'MARKETING' })
    await reconcile()
    const { alarm } = await ask('category-alarm?country=IN&volume=100000')
    expect(alarm.cost).toEqual({ currency: 'USD', before: 140, after: 1180, difference: 1040 })
    expect(alarm.consent.length).toBeGreaterThan(0)
    expect((await ask('category-alarm')).alarm.cost).toBeNull()
  })

  it('that is not there has none of it', async () => {
    for (const what of ['send-contract', 'diagnosis', 'category-alarm']) {
      const url = `/workspaces/${team.workspace}/templates/00000000-0000-4000-8000-000000000000/${what}`
      expect((await world.call(team.owner, 'GET', url)).json()).toMatchObject({ code: 'TEMPLATE_NOT_FOUND' })
    }
  })
})
