/** A picture that was dropped into a conversation, on its way to Meta. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, makeFinal, type World } from '../../support/publishing.ts'
import { png } from './samples.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

describe('a final draft with a picture', () => {
  it('is submitted with the handle that Meta gave for it, and without it once it is gone', async () => {
    const { owner, workspace, connection } = await world.team('olga')
    await world.work()
    const payload = { workspace_id: workspace }
    const { session_id: session } = (await world.call(owner, 'POST', '/session/new', payload)).json()
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="shop.png"\r\n\r\n'
    const added = await world.app.inject({
      method: 'POST',
      url: `/session/${session}/media`,
      headers: { ...owner, 'content-type': 'multipart/form-data; boundary=b' },
      payload: Buffer.concat([Buffer.from(head), png, Buffer.from('\r\n--b--\r\n')]),
    })
    expect(added.statusCode).toBe(201)
    const draft_hash = await makeFinal(
      world.call,
      owner,
      session,
      'with_picture',
      'Your order is ready at Mill Street.',
    )
    const submit = () =>
      world.call(owner, 'POST', `/session/${session}/submit`, { connection_id: connection, draft_hash })
    const submitted = await submit()
    expect(submitted.statusCode).toBe(202)
    await world.work()
    const id = submitted.json().submission_id
    expect((await world.call(owner, 'GET', `/submissions/${id}`)).json()).toMatchObject({ state: 'accepted' })
    const [template] = world.meta.templates
    expect(template?.components).toContainEqual(
      expect.objectContaining({ format: 'IMAGE', example: { header_handle: ['4::handle of shop.png'] } }),
    )
  })

  it('is not submitted with a handle whose file is not there', async () => {
    const { owner, workspace, connection } = await world.team('otto', '555000')
    await world.work()
    const payload = { workspace_id: workspace }
    const { session_id: session } = (await world.call(owner, 'POST', '/session/new', payload)).json()
    const handle = `media:sha256:${'0'.repeat(64)}`
    const edits = [{ op: 'set_header', format: 'IMAGE', handle }]
    await world.call(owner, 'PATCH', `/session/${session}/draft`, { edits })
    const draft_hash = await makeFinal(
      world.call,
      owner,
      session,
      'without_file',
      'Your order is ready at Mill Street.',
    )
    const answer = await world.call(owner, 'POST', `/session/${session}/submit`, {
      connection_id: connection,
      draft_hash,
    })
    expect(answer.json()).toMatchObject({ code: 'MEDIA_MISSING', errors: [{ path: 'components/0' }] })
  })
})
