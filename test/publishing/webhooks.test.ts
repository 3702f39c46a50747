/** Webhooks of Meta's: who may send them, and what they do to the registry, once and in order. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FakeMeta, signed, statusChange, webhookOf } from '../support/fake-meta.ts'
import type { Headers } from '../support/principals.ts'
import { appSecret, createTeamWorld, type World, wabaId } from '../support/publishing.ts'

let world: World
let owner: Headers
let workspace: string
let connection: string
let made = 0
let seconds: number

beforeAll(async () => {
  ;({ world, owner, workspace, connection } = await createTeamWorld({
    META_WEBHOOK_VERIFY_TOKEN: 'verify-me-please',
    META_APP_SECRETS: 'an-operators-app-secret,another-operators-secret',
  }))
})
afterAll(() => world.close())
beforeEach(() => {
  // After everything that was read before.
  world.clock.ahead += 10_000
  seconds = Math.floor((Date.now() + world.clock.ahead) / 1000) + 5
})

const post = ({ payload, headers }: ReturnType<typeof signed>) =>
  world.app.inject({ method: 'POST', url: '/webhooks/meta', payload, headers })

/** A template at Meta and in the registry, approved. */
async function registered(): Promise<FakeMeta['templates'][number]> {
  made += 1
  const credentials = { wabaId, appId: null, token: '', appSecret: null, phoneNumberId: null }
  const components = [{ type: 'BODY', text: 'Your order is ready.' }]
  const name = `known_${made}`
  const { id } = await world.meta.create(credentials, { name, language: 'en_US', category: 'UTILITY', components })
  world.meta.set(id, { status: 'APPROVED' })
  await world.reconcile({ owner, workspace, connection })
  const found = world.meta.templates.find((template) => template.id === id)
  if (!found) throw new Error('The template is gone')
  return found
}

async function shown(name: string) {
  const { templates } = (await world.call(owner, 'GET', `/workspaces/${workspace}/templates?q=${name}`)).json()
  const id = templates[0].template_id
  return (await world.call(owner, 'GET', `/workspaces/${workspace}/templates/${id}`)).json()
}

/** Only the news are worked, so that a reading of the template does not put right what they did. */
async function tell(changes: Parameters<typeof webhookOf>[2], at = seconds): Promise<void> {
  expect((await post(webhookOf(wabaId, appSecret, changes, at))).statusCode).toBe(200)
  await world.kindsOver(world.repositories)['work-webhooks']?.run(null, {
    ...{ id: '', workspaceId: null, attempt: 1, signal: new AbortController().signal },
  })
}

const count = async (table: string): Promise<number> => {
  const [row] = (await world.database.db.execute(
    sql`select count(*)::int as n from ${sql.identifier(table)}`,
  )) as unknown as { n: number }[]
  return row?.n ?? -1
}

describe('the handshake', () => {
  const ask = (mode: string, token: string) =>
    world.app.inject(`/webhooks/meta?hub.mode=${mode}&hub.verify_token=${token}&hub.challenge=1158201444`)
  it('answers the challenge to whoever knows the token', async () => {
    const { statusCode, body, headers } = await ask('subscribe', 'verify-me-please')
    expect([statusCode, body, headers['content-type']]).toEqual([200, '1158201444', 'text/plain; charset=utf-8'])
    expect((await ask('subscribe', 'verify-me')).json()).toMatchObject({ status: 403, code: 'WEBHOOK_REFUSED' })
    expect((await ask('unsubscribe', 'verify-me-please')).statusCode).toBe(403)
    expect((await world.app.inject('/webhooks/meta')).statusCode).toBe(400)
  })
})

describe('a webhook', () => {
  it('is refused without a signature of an app that is known', async () => {
    const { payload, headers } = webhookOf(wabaId, appSecret, [], seconds)
    const type = { 'content-type': 'application/json' }
    expect((await post({ payload, headers: type })).json().code).toBe('WEBHOOK_REFUSED')
    expect((await post(webhookOf(wabaId, 'somebody-elses-secret', [], seconds))).statusCode).toBe(403)
    expect((await post({ payload: Buffer.concat([payload, Buffer.from(' ')]), headers })).statusCode).toBe(403)
    expect((await post({ payload: Buffer.alloc(0), headers: type })).statusCode).toBe(403)
    for (const secret of [appSecret, 'an-operators-app-secret', 'another-operators-secret'])
      expect((await post(webhookOf(wabaId, secret, [], seconds))).statusCode).toBe(200)
  })

  it('may be large, unlike any other request', async () => {
    const padding = { field: 'messages', value: { text: 'x'.repeat(2_900_000) } }
    expect((await post(webhookOf(wabaId, appSecret, [padding], seconds))).statusCode).toBe(200)
    const larger = { field: 'messages', value: { text: 'x'.repeat(3_200_000) } }
    expect((await post(webhookOf(wabaId, appSecret, [larger], seconds))).statusCode).toBe(413)
    const edits = [{ op: 'set_body', text: 'x'.repeat(70_000) }]
    expect((await world.call(owner, 'PATCH', '/session/new/draft', { edits })).statusCode).toBe(413)
    expect((await world.call(owner, 'POST', '/templates/validate', { template: {} })).statusCode).toBe(200)
  })

  it('may bring news of no account but those of its own app', async () => {
    const template = await registered()
    const other = await world.team('other', '555')
    const at = `/workspaces/${other.workspace}/connections/${other.connection}`
    await world.call(other.owner, 'PUT', `${at}/token`, {
      token: 'EAAJB-of-somebody-else',
      app_secret: 'secret-of-another-app',
    })
    const forged = webhookOf(wabaId, 'secret-of-another-app', [statusChange(template, 'DISABLED')], seconds)
    expect((await post(forged)).statusCode).toBe(403)
    const theirs = { id: '555', time: seconds, changes: [{ field: 'something_new', value: { a: 1 } }] }
    const ours = { id: wabaId, time: seconds, changes: [statusChange(template, 'DISABLED')] }
    const both = Buffer.from(JSON.stringify({ entry: [theirs, ours] }))
    expect((await post(signed(both, 'secret-of-another-app'))).json()).toEqual({ stored: 1 })
    await world.work()
    expect(await shown(template.name)).toMatchObject({ status: 'APPROVED', events: [] })
  })

  it('that is no webhook, or says nothing, does no harm', async () => {
    const secret = 'an-operators-app-secret'
    for (const text of ['{', 'null', '[]', '{"entry":3}', '{"entry":[null,{"id":1},{"id":"1","changes":[7]}]}'])
      expect([text, (await post(signed(Buffer.from(text), secret))).json()]).toEqual([text, { stored: 0 }])
    expect((await post(signed(Buffer.from('{'), appSecret))).statusCode).toBe(403)
    const entry = { id: wabaId, time: seconds, changes: [7, null, { field: 'a' }, { field: 'a', value: {} }] }
    const body = Buffer.from(JSON.stringify({ entry: [entry, { id: wabaId, changes: 'none' }] }))
    expect((await post(signed(body, appSecret))).json()).toEqual({ stored: 4 })
  })
})

describe('news', () => {
  it('change the registry, the activity log and the stream, once', async () => {
    const template = await registered()
    const before = await count('workspace_events')
    const more = {
      rejection_info: { reason: 'Placeholders', recommendation: 'Remove {{1}}' },
      unknown_field: { kept: true },
    }
    for (let time = 0; time < 3; time += 1) await tell([statusChange(template, 'REJECTED', more)])
    const found = await shown(template.name)
    expect(found).toMatchObject({
      status: 'REJECTED',
      rejected_reason: 'INVALID_FORMAT',
      explanation: { rejection: { recommendation: 'Remove {{1}}' } },
      events: [{ event: 'REJECTED', value: { unknown_field: { kept: true } } }],
    })
    expect(await count('workspace_events')).toBe(before + 1)
    const { entries } = (await world.call(owner, 'GET', `/workspaces/${workspace}/activity?limit=5`)).json()
    expect(entries[0]).toMatchObject({ action: 'submission.rejected', actor: { kind: 'system' } })
  })

  it('that are older never overwrite newer ones', async () => {
    const template = await registered()
    await tell([statusChange(template, 'PAUSED')], seconds + 10)
    await tell([statusChange(template, 'APPROVED')], seconds)
    const found = await shown(template.name)
    expect(found).toMatchObject({ status: 'PAUSED', events: [{ event: 'PAUSED' }, { event: 'APPROVED' }] })
    await tell([statusChange(template, 'APPROVED')], seconds + 20)
    expect(await shown(template.name)).toMatchObject({ status: 'APPROVED', events: { length: 3 } })
  })

  it('of a category are an announcement first, then the change', async () => {
    const template = await registered()
    const about = {
      message_template_id: Number(template.id),
      message_template_name: template.name,
      message_template_language: 'en-US',
    }
    const coming = {
      ...about,
      new_category: 'UTILITY',
      correct_category: 'MARKETING',
      category_update_timestamp: seconds + 86_400,
    }
    await tell([{ field: 'template_category_update', value: coming }])
    expect(await shown(template.name)).toMatchObject({ category: 'UTILITY', coming_category: 'MARKETING' })
    const done = { ...about, previous_category: 'UTILITY', new_category: 'MARKETING' }
    await tell([{ field: 'template_category_update', value: done }], seconds + 60)
    expect(await shown(template.name)).toMatchObject({ category: 'MARKETING', coming_category: null, coming_at: null })
  })

  it('of quality are kept; those of components make us read the template', async () => {
    const template = await registered()
    const about = {
      message_template_id: Number(template.id),
      message_template_name: template.name,
      message_template_language: 'en-US',
    }
    const quality = { ...about, previous_quality_score: 'GREEN', new_quality_score: 'RED' }
    await tell([{ field: 'message_template_quality_update', value: quality }])
    expect(await shown(template.name)).toMatchObject({ quality: 'RED', status: 'APPROVED' })
    world.meta.set(template.id, { components: [{ type: 'BODY', text: 'Your cake is ready.' }], quality: 'RED' })
    await tell([
      {
        field: 'message_template_components_update',
        value: { ...about, message_template_element: 'Your cake is ready.' },
      },
    ])
    world.clock.ahead += 10_000
    await world.work()
    expect(await shown(template.name)).toMatchObject({
      components: [{ text: 'Your cake is ready.' }],
      versions: [{ number: 2, cause: 'import' }, { number: 1 }],
    })
  })

  it('of a template that nobody knew yet bring it into the registry', async () => {
    const template = await registered()
    world.meta.templates.push({ ...template, id: '777', name: 'made_in_the_manager', status: 'APPROVED' })
    await tell([statusChange({ id: '777', name: 'made_in_the_manager', language: 'en_US' }, 'APPROVED')])
    world.clock.ahead += 10_000
    await world.work()
    expect(await shown('made_in_the_manager')).toMatchObject({
      status: 'APPROVED',
      category: 'UTILITY',
      components: [{ type: 'BODY' }],
    })
  })

  it('that are poison are dead alone, and those of unknown fields are kept', async () => {
    const template = await registered()
    const poison = { field: 'message_template_status_update', value: { event: 'APPROVED' } }
    const odd = { field: 'something_new', value: { message_template_id: 1, a: [1] } }
    const changes = [poison, statusChange(template, 'PAUSED'), odd]
    expect((await post(webhookOf(wabaId, appSecret, changes, seconds))).json()).toEqual({ stored: 3 })
    for (let time = 0; time < 6; time += 1) {
      await world.kindsOver(world.repositories)['work-webhooks']?.run(null, {
        ...{ id: '', workspaceId: null, attempt: 1, signal: new AbortController().signal },
      })
    }
    expect(await shown(template.name)).toMatchObject({ status: 'PAUSED' })
    const rows = (await world.database.db.execute(
      sql`select state, field from webhook_events order by id desc limit 3`,
    )) as unknown as { state: string; field: string }[]
    expect(rows.map(({ state }) => state).sort()).toEqual(['dead', 'done', 'done'])
    expect(rows.map(({ field }) => field)).toContain('something_new')
  })
})
