/** The registry of an account: read, searched, opened in conversations, and its templates in other languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBlueprint, proposal } from '../../src/gallery/index.ts'
import type { MetaTemplate } from '../../src/meta/index.ts'
import type { Headers } from '../support/principals.ts'
import { createWorld, type World, wabaId } from '../support/publishing.ts'

let world: World
let owner: Headers
let workspace: string
let connection: string
const at = () => `/workspaces/${workspace}`
const credentials = { wabaId, appId: null, token: '', appSecret: null, phoneNumberId: null }

const blueprint = findBlueprint('appointment_reminder') ?? findBlueprint('sale')
const ready = blueprint && proposal(blueprint, { language: 'en' }).draft
const image = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['https://scontent.example/1.png'] } }

beforeAll(async () => {
  world = await createWorld()
  const templates: [name: string, language: string, components: unknown][] = [
    ['from_the_gallery', 'en', ready?.components],
    ['of_their_own', 'en', [image, { type: 'BODY', text: 'Hello {{1}}, come in!', example: { body_text: [['Ann']] } }]],
    ['of_their_own', 'de', [{ type: 'BODY', text: 'Hallo {{1}}, komm rein!', example: { body_text: [['Ann']] } }]],
    ['odd', 'en', [{ type: 'HOLOGRAM', text: 'x' }]],
  ]
  for (const [name, language, components] of templates)
    await world.meta.create(credentials, { name, language, category: ready?.category ?? 'UTILITY', components })
  ;({ owner, workspace, connection } = await world.team('olga'))
  await world.work()
})
afterAll(() => world.close())

const list = async (query = '') => (await world.call(owner, 'GET', `${at()}/templates${query}`)).json()
const named = async (name: string, language = 'en') =>
  (await list()).templates.find((one: MetaTemplate) => one.name === name && one.language === language).template_id
const post = (url: string, payload?: object) => world.call(owner, 'POST', `${at()}${url}`, payload)

describe('the registry', () => {
  it('has every template of the account, whoever made it, and finds them', async () => {
    const { reconciliation } = (await world.call(owner, 'GET', `${at()}/connections/${connection}`)).json()
    expect(reconciliation).toEqual({ created: 4, changed: 0, vanished: 0, skipped: 0 })
    expect(await list('?limit=2&offset=1')).toMatchObject({ total: 4, has_more: true, templates: { length: 2 } })
    for (const [query, total] of [
      ['?q=KOMM', 1],
      ['?q=of_their', 2],
      ['?language=de', 1],
      ['?status=PENDING', 4],
      ['?status=APPROVED', 0],
      ['?category=AUTHENTICATION', 0],
      ['?q=%25', 0],
      [`?connection_id=${crypto.randomUUID()}`, 0],
    ] as const)
      expect([query, (await list(query)).total]).toEqual([query, total])
    expect((await world.call(owner, 'GET', `${at()}/templates?status=approved`)).statusCode).toBe(400)
  })

  it('shows a template with its family', async () => {
    const { family, versions } = (
      await world.call(owner, 'GET', `${at()}/templates/${await named('of_their_own')}`)
    ).json()
    expect(family).toMatchObject([{ language: 'de', status: 'PENDING' }])
    expect(versions).toMatchObject([{ number: 1, cause: 'import' }])
  })

  it('opens a template in a conversation, without the links of its samples', async () => {
    const id = await named('of_their_own')
    const opened = await post(`/templates/${id}/session`)
    expect(opened.statusCode).toBe(201)
    const session = (await world.call(owner, 'GET', `/session/${opened.json().session_id}`)).json()
    expect(session).toMatchObject({ workspace_id: workspace, draft: { name: 'of_their_own', language: 'en' } })
    expect(JSON.stringify(session.draft)).not.toContain('scontent')
    expect((await world.call(owner, 'GET', `${at()}/templates/${id}`)).json().session_id).toBe(opened.json().session_id)
    expect((await post(`/templates/${await named('odd')}/session`)).json().code).toBe('TEMPLATE_UNREADABLE')
    expect((await post(`/templates/${crypto.randomUUID()}/session`)).json().code).toBe('TEMPLATE_NOT_FOUND')
  })

  it('starts translations: of the gallery where the text is from there, else to be translated', async () => {
    const started = await post(`/templates/${await named('from_the_gallery')}/translations`, {
      languages: ['es', 'it', 'en', 'xx'],
    })
    expect(started.json()).toMatchObject({
      sessions: [
        { language: 'es', text: 'gallery' },
        { language: 'it', text: 'untranslated' },
      ],
      skipped: [{ language: 'en' }, { language: 'xx' }],
    })
    const [spanish] = started.json().sessions
    const { draft } = (await world.call(owner, 'GET', `/session/${spanish.session_id}`)).json()
    const source = JSON.stringify(ready?.components).match(/\{\{\d\}\}/g)
    expect(draft).toMatchObject({ name: 'from_the_gallery', language: 'es' })
    expect(
      JSON.stringify(draft.components)
        .match(/\{\{\d\}\}/g)
        ?.sort(),
    ).toEqual(source?.sort())
    const again = await post(`/templates/${await named('of_their_own')}/translations`, { languages: ['de', 'es'] })
    expect(again.json()).toMatchObject({
      sessions: [{ language: 'es', text: 'untranslated' }],
      skipped: [{ language: 'de' }],
    })
  })

  it('says what has vanished', async () => {
    const id = await named('odd')
    world.meta.drop(world.meta.templates.find(({ name }) => name === 'odd')?.id ?? '')
    world.clock.ahead += 120_000
    await world.reconcile({ owner, workspace, connection })
    expect((await world.call(owner, 'GET', `${at()}/templates/${id}`)).json()).toMatchObject({ status: 'DELETED' })
    const { reconciliation } = (await world.call(owner, 'GET', `${at()}/connections/${connection}`)).json()
    expect(reconciliation).toMatchObject({ created: 0, vanished: 1 })
  })
})
