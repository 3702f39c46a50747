/** Translations by the language model: what it changes besides the words is found out. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ModelError } from '../../src/llm/model.ts'
import type { Headers } from '../support/principals.ts'
import { createWorld, type World, wabaId } from '../support/publishing.ts'
import { createScriptedModel } from '../support/scripted-model.ts'

const text = 'Hello {{1}}, your order of $20 is ready until 31.12.'
const model = createScriptedModel()
let world: World
let owner: Headers
let workspace: string
let template: string

beforeAll(async () => {
  world = await createWorld({}, model)
  let connection: string
  ;({ owner, workspace, connection } = await world.team('olga'))
  const credentials = { wabaId, appId: null, token: '', appSecret: null, phoneNumberId: null }
  const components = [{ type: 'BODY', text, example: { body_text: [['Anna']] } }]
  await world.meta.create(credentials, { name: 'order_ready', language: 'en', category: 'UTILITY', components })
  await world.call(owner, 'POST', `/workspaces/${workspace}/connections/${connection}/reconcile`)
  await world.work()
  template = (await world.call(owner, 'GET', `/workspaces/${workspace}/templates`)).json().templates[0].template_id
})
afterAll(() => world.close())

const translate = async (language: string) => {
  const at = `/workspaces/${workspace}/templates/${template}/translations`
  const [started] = (await world.call(owner, 'POST', at, { languages: [language] })).json().sessions
  const { draft } = (await world.call(owner, 'GET', `/session/${started.session_id}`)).json()
  return { ...started, draft, body: draft.components[0].text }
}
const says = (body: string) => ({ reply: 'Done.', edits: [{ op: 'set_body' as const, text: body }] })

it.each([
  ['that says the same stands', 'Hallo {{1}}, deine Bestellung über 20 $ ist bis 31.12. fertig.', 'model', []],
  [
    'with another amount stands, and is told',
    'Hallo {{1}}, deine Bestellung über 25 € ist bis 31.12. fertig.',
    'model',
    [
      { what: 'numbers', missing: ['20'], added: ['25'] },
      { what: 'money', missing: ['$'], added: ['EUR'] },
    ],
  ],
  ['that lost a variable does not stand', 'Deine Bestellung über 20 $ ist bis 31.12. fertig.', 'untranslated', []],
  ['with a link of its own does not stand', 'Hallo {{1}}, 20 $ bis 31.12.: https://evil.example', 'untranslated', []],
])('a text %s', async (_what, body, expected, differences) => {
  model.queue(says(body))
  const made = await translate('de')
  expect(made).toMatchObject({ text: expected, differences })
  expect(made.body).toBe(expected === 'model' ? body : text)
  expect(made.draft).toMatchObject({ name: 'order_ready', language: 'de', category: 'UTILITY' })
  expect(model.requests.at(-1)?.message).toContain('German (de)')
})

it('leaves the text as it is when the model fails', async () => {
  model.queue(new ModelError('unavailable', 'It is away'))
  expect(await translate('fr')).toMatchObject({ text: 'untranslated', body: text, draft: { language: 'fr' } })
})
