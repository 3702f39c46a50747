/** Meta's own word on a text: asked for by a job, once, and shown as what it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRepositories } from '../../src/repositories/index.ts'
import { type Failure, faultOf } from '../support/fake-meta.ts'
import { signUp } from '../support/principals.ts'
import { createTeamWorld, type Team, type World } from '../support/publishing.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

let world: World
let team: Team
beforeAll(async () => {
  ;({ world, ...team } = await createTeamWorld())
})
afterAll(() => world.close())

const order = (name: string, text = `Your order {{1}} of ${name} has shipped.`) => ({
  ...{ name, language: 'en', category: 'UTILITY' },
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Good news' },
    { type: 'BODY', text, example: { body_text: [['4711']] } },
    { type: 'FOOTER', text: 'Mill Street' },
    { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Thanks' }] },
  ],
})
const assess = async (template: unknown, more: object = {}, who = team.owner) => {
  const answer = await world.call(who, 'POST', '/assessments', { template, workspace_id: team.workspace, ...more })
  return answer.json()
}
const sampleOf = async (...input: Parameters<typeof assess>) => (await assess(...input)).meta_sample
const asked = () => world.meta.calls.flatMap(({ call, argument }) => (call === 'sampleCategory' ? [argument] : []))

describe('a text in a workspace with a connection', () => {
  it('is shown to Meta with its samples, once, and the answer stands beside our forecast', async () => {
    world.meta.verdict = 'MARKETING'
    const first = await assess(order('first'))
    expect(first.meta_sample).toMatchObject({ state: 'waiting', category: null, answered_at: null })
    expect(asked()).toEqual([])
    await world.work()
    expect(asked()).toEqual(['Good news\n\nYour order 4711 of first has shipped.\n\nMill Street'])
    const second = await assess(order('first'))
    expect(second.meta_sample).toMatchObject({ state: 'answered', category: 'MARKETING', why_not: null })
    expect(second.category.first_review).toBe('UTILITY')
    const renamed = { ...order('first'), name: 'another_name', category: 'MARKETING' }
    expect(await sampleOf(renamed)).toEqual(second.meta_sample)
    await world.work()
    expect(asked()).toHaveLength(1)
  })

  it('is not shown where nobody wants it, by those who only read, nor for a forecast or a batch', async () => {
    const viewer = await signUp(world.app, 'vera')
    const invited = await world.call(team.owner, 'POST', `/workspaces/${team.workspace}/invitations`, {
      role: 'viewer',
    })
    await world.call(viewer, 'POST', '/invitations/accept', { code: invited.json().code })
    const before = asked().length
    expect(await sampleOf(order('unasked'), { ask_meta: false })).toBeNull()
    expect(await sampleOf(order('unasked'), { depth: 'forecast' })).toBeNull()
    expect(await sampleOf(order('unasked'), {}, viewer)).toBeNull()
    expect(await sampleOf(order('unasked'), { workspace_id: null })).toBeNull()
    const items = [{ template: order('unasked') }]
    await world.call(team.owner, 'POST', '/assessments/batch', { items, workspace_id: team.workspace })
    expect(await sampleOf({ ...order('no_text'), components: [] })).toBeNull()
    await world.work()
    expect(asked()).toHaveLength(before)
  })

  it('waits while the account has few calls left, or Meta is busy, and is shown then', async () => {
    world.meta.budget = { usedPercent: 60, regainMs: 0 }
    await assess(order('patient'))
    const before = asked().length
    await world.work({ rounds: 3 })
    expect(asked()).toHaveLength(before)
    world.meta.budget = null
    let failures = 1
    world.meta.fail = (call) => (call === 'sampleCategory' && failures-- > 0 ? { class: 'slow-down' } : null)
    await world.work()
    world.meta.fail = () => null
    expect(asked()).toHaveLength(before + 2)
    expect(await sampleOf(order('patient'))).toMatchObject({ state: 'answered' })
  })

  it.each<[string, Failure, string]>([
    ['gets no answer', { class: 'unknown-outcome' }, 'unknown'],
    ['meets a fault of Meta’s', { class: 'meta-fault' }, 'unknown'],
    ['is lost after Meta has seen it', { class: 'unknown-outcome', when: 'after' }, 'unknown'],
  ])('that %s is not shown again at once', async (what, failure, state) => {
    const name = what.split(' ')[0] ?? ''
    world.meta.fail = (call) => (call === 'sampleCategory' ? failure : null)
    await assess(order(name))
    await world.work()
    world.meta.fail = () => null
    const before = asked().length
    expect(await sampleOf(order(name))).toMatchObject({
      state,
      category: null,
      why_not: faultOf(failure).fault.meaning,
    })
    await world.work()
    expect(asked()).toHaveLength(before)
    world.clock.ahead += hourMs
    await assess(order(name))
    await world.work()
    expect(await sampleOf(order(name))).toMatchObject({ state: 'answered', why_not: null })
  })

  it('whose process died while Meta was asked is not shown a second time by the job', async () => {
    await assess(order('orphan'))
    const repositories = createRepositories(world.database)
    const before = asked().length
    const settle = async () => Promise.reject(new Error('the process died'))
    const kinds = world.kindsOver({ ...repositories, samples: { ...repositories.samples, settle } })
    await world.work({ rounds: 1, kinds })
    await world.work()
    expect(asked()).toHaveLength(before + 1)
    expect(await sampleOf(order('orphan'))).toMatchObject({ state: 'unknown' })
  })

  it('of an account that may not ask is refused, which breaks no connection and ends the asking for a day', async () => {
    world.meta.fail = (call) => (call === 'sampleCategory' ? { class: 'connection-broken' } : null)
    await assess(order('refused'))
    await world.work()
    world.meta.fail = () => null
    expect(await sampleOf(order('refused'))).toMatchObject({ state: 'refused', category: null })
    const url = `/workspaces/${team.workspace}/connections/${team.connection}`
    expect((await world.call(team.owner, 'GET', url)).json().status).toBe('connected')
    expect(await sampleOf(order('later'))).toBeNull()
    world.clock.ahead += dayMs
    await assess(order('later'))
    await world.work()
    expect(await sampleOf(order('later'))).toMatchObject({ state: 'answered' })
  })

  it('is in the report, as what it is', async () => {
    const url = `/workspaces/${team.workspace}/audit`
    await world.finalDraft(team.owner, team.workspace, 'reported', 'Your order 4711 of the report has shipped.')
    world.meta.verdict = 'MARKETING'
    await assess({ ...order('x'), components: [{ type: 'BODY', text: 'Your order 4711 of the report has shipped.' }] })
    await world.work()
    const report = (await world.call(team.owner, 'GET', url)).json()
    expect(report.samples).toMatchObject({
      ...{ answered: 1, other: 1 },
      templates: [{ name: 'reported', first_review: 'UTILITY', sample: 'MARKETING' }],
    })
    expect(report.reliability).toMatchObject({ outcomes: 1, by_meta: 0, by_samples: 1, right: 0 })
    const page = (await world.call(team.owner, 'GET', `${url}?format=html`)).body
    expect(page).toContain('Meta’s answer to this sample')
    const csv = (await world.call(team.owner, 'GET', `${url}?format=csv`)).body.split('\r\n')
    expect(csv[0]).toMatch(/,meta_sample,meta_sample_at$/)
    expect(csv[1]).toMatch(/,MARKETING,20\d\d-/)
  })

  it('teaches: the forecast is less sure of others like it, says why, and no other workspace hears of it', async () => {
    const before = await assess(order('taught'), { ask_meta: false, workspace_id: null })
    expect(before.category.learned).toBeNull()
    world.clock.ahead += 60_000
    const { category } = await assess(order('taught'), { ask_meta: false, language: 'de' })
    expect(category).toMatchObject({ first_review: 'UTILITY', learned: { before: before.category.confidence } })
    expect(category.confidence).toBeLessThan(before.category.confidence)
    const { count, wrong, given, told, is_thin } = category.learned
    expect([wrong, given, is_thin]).toEqual([count, 'MARKETING', true])
    expect(told).toMatch(new RegExp(`^${wrong} von ${count} `))
    const other = await world.team('otto', '5005')
    const elsewhere = { template: order('taught'), workspace_id: other.workspace, ask_meta: false }
    const answer = (await world.call(other.owner, 'POST', '/assessments', elsewhere)).json()
    expect(answer.category).toMatchObject({ learned: null, confidence: before.category.confidence })
    const report = (await world.call(team.owner, 'GET', `/workspaces/${team.workspace}/audit`)).json()
    expect(report.learned[0]).toMatchObject({ language: 'en', given: 'MARKETING' })
  })

  it('teaches members whatever strangers ask of the workspace in the meantime', async () => {
    const { owner: stranger } = await world.team('sven', '6006')
    const nothing = { workspace_id: team.workspace, items: [{ session_id: team.workspace }] }
    const learned = async () => (await assess(order('taught'), { ask_meta: false })).category.learned
    const before = await learned()
    world.clock.ahead += 60_000
    expect((await world.call(stranger, 'POST', '/assessments/batch', nothing)).statusCode).toBe(404)
    expect(before).not.toBeNull()
    expect(await learned()).toEqual(before)
  })

  it('of which a person says what it is teaches what the person said', async () => {
    const hash = (await assess(order('first'), { ask_meta: false })).content_hash
    const override = {
      kind: 'category',
      value: 'UTILITY',
      content_hash: hash,
      reason: 'The review took it for utility.',
    }
    const learnedOf = async () => {
      world.clock.ahead += 60_000
      return (await assess(order('taught'), { ask_meta: false })).category.learned
    }
    const { count, wrong } = await learnedOf()
    await world.call(team.owner, 'POST', `/workspaces/${team.workspace}/overrides`, override)
    expect(await learnedOf()).toMatchObject({ count, wrong: wrong - 1 })
  })
})
