import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../../support/database.ts'
import { anonymousCaller, createDraftSession } from '../../support/engine.ts'

const complete: Edit[] = [
  { op: 'set_category', category: 'UTILITY' },
  { op: 'set_language', language: 'en_US' },
  { op: 'set_name', name: 'order_shipped' },
  { op: 'set_body', text: 'Your order {{1}} has left our warehouse today.' },
]

describe('draft calls', () => {
  let database: Database
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
  })
  afterAll(() => database.close())
  beforeEach(() => clearDatabase(database))

  const begin = () => createDraftSession(database)

  it('edit the draft without a model and fill in samples', async () => {
    const { edit, engine, id } = await begin()
    const answer = await edit(complete)
    expect(answer).toMatchObject({ revision: 1, action: 'DRAFT', missing: [], final_creation_payload: null })
    expect(JSON.stringify(answer.draft)).toContain('body_text')
    const { revisions } = await engine.listRevisions(anonymousCaller, id, { limit: 1, before: null })
    const [revision] = revisions
    expect(revision).toMatchObject({ cause: 'api', authors: { body: 'user', 'body {{1}}': 'assistant' } })
  })

  it('refuse a stale revision and change nothing', async () => {
    const { edit, engine, id } = await begin()
    await edit(complete)
    await expect(edit([{ op: 'clear', part: 'body' }], 0)).rejects.toMatchObject({ code: 'REVISION_CONFLICT' })
    expect((await engine.getSession(anonymousCaller, id)).revision).toBe(1)
  })

  it('store nothing when nothing changes', async () => {
    const { edit, engine, id } = await begin()
    await edit(complete)
    await edit([{ op: 'clear', part: 'footer' }])
    expect((await engine.listRevisions(anonymousCaller, id, { limit: 10, before: null })).revisions).toHaveLength(1)
  })

  it('refuse edits of buttons that do not exist at that point, list them, and change nothing', async () => {
    const { edit, engine, id } = await begin()
    await edit(complete)
    const button = { type: 'QUICK_REPLY' as const, text: 'Yes' }
    await expect(
      edit([
        { op: 'add_button', button },
        { op: 'change_button', index: 0, button: { text: 'No' } },
        { op: 'remove_button', index: 0 },
        { op: 'remove_button', index: 0 },
        { op: 'move_button', from: 2, to: 0 },
      ]),
    ).rejects.toMatchObject({
      code: 'INVALID_EDIT',
      errors: [{ path: 'edits/3/index' }, { path: 'edits/4/from' }, { path: 'edits/4/to' }],
    })
    expect((await engine.getSession(anonymousCaller, id)).revision).toBe(1)
  })

  it('undo and redo, across edits by hand and by chat', async () => {
    const { edit, engine, id, model, say } = await begin()
    const first = await edit(complete)
    model.queue({ edits: [{ op: 'set_footer', text: 'Bye' }] })
    const second = (await say('footer: Bye', id)).answer
    expect((await engine.undo(anonymousCaller, id)).draft).toEqual(first.draft)
    expect((await engine.redo(anonymousCaller, id)).draft).toEqual(second.draft)
    model.queue({ intent: 'undo' })
    expect((await say('undo that', id)).answer.draft).toEqual(first.draft)
    expect((await engine.undo(anonymousCaller, id)).draft).toEqual({ components: [] })
    await expect(engine.undo(anonymousCaller, id)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
    await engine.redo(anonymousCaller, id)
    await engine.redo(anonymousCaller, id)
    await expect(engine.redo(anonymousCaller, id)).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' })
    const causes = (await engine.listRevisions(anonymousCaller, id, { limit: 50, before: null })).revisions.map(
      ({ cause }) => cause,
    )
    expect(causes.toReversed()).toEqual(['api', 'chat', 'undo', 'redo', 'undo', 'undo', 'redo', 'redo'])
  })

  it('withdraw the final payload', async () => {
    const { edit, id, model, say } = await begin()
    await edit(complete)
    model.queue({ intent: 'finalize' })
    expect((await say('finalize', id)).answer.final_creation_payload).not.toBeNull()
    expect((await edit([{ op: 'set_footer', text: 'Bye' }])).final_creation_payload).toBeNull()
  })

  it('show the draft as WhatsApp does', async () => {
    const { edit, engine, id } = await begin()
    await edit(complete)
    expect(await engine.preview(anonymousCaller, id, 'text')).toContain('Your order')
    expect(await engine.preview(anonymousCaller, id, 'html')).toContain('<!doctype html>')
  })

  it('stay fast with as many variables as a text can hold', async () => {
    const { edit } = await begin()
    const text = `Hi ${Array.from({ length: 520 }, (_, index) => `{{${index + 1}}}`).join(' ')} end`
    const before = process.cpuUsage()
    await edit([{ op: 'set_body', text }])
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
  })

  it('lose no edit when four arrive at once', async () => {
    const { edit, engine, id } = await begin()
    await edit(complete)
    const added = (text: string): Edit => ({ op: 'add_button', button: { type: 'QUICK_REPLY', text } })
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => edit([added(text)])))
    const { draft, revision } = await engine.getSession(anonymousCaller, id)
    expect(revision).toBe(5)
    expect(draft.components.at(-1)).toMatchObject({ buttons: { length: 4 } })
  })
})
