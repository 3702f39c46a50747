import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { phrasesFor } from '../../src/engine/reply/phrases/index.ts'
import type { Edit } from '../../src/template/edit.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../support/database.ts'
import { anonymousCaller, createDraftSession } from '../support/engine.ts'

const quickReplies = (count: number, text: string): Edit => ({
  op: 'set_buttons',
  buttons: Array.from({ length: count }, (_, index) => ({ type: 'QUICK_REPLY' as const, text: `${text}${index}` })),
})

describe('the size of a draft in a conversation', () => {
  let database: Database
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
  })
  afterAll(() => database.close())
  beforeEach(() => clearDatabase(database))

  const begin = () => createDraftSession(database)

  it('is refused by hand with path, size and limit, and nothing changes', async () => {
    const { edit, draft } = await begin()
    await edit([{ op: 'set_footer', text: 'before' }])
    const before = await draft()
    await expect(edit([{ op: 'set_footer', text: 'x'.repeat(60_000) }])).rejects.toMatchObject({
      code: 'DRAFT_TOO_LARGE',
      status: 413,
      errors: [{ path: 'edits/0/text', message: 'has 60000 characters; the limit is 4096' }],
    })
    await edit([quickReplies(30, 'x'.repeat(2000))])
    const full = await draft()
    await expect(
      edit([
        { op: 'set_body', text: 'x'.repeat(4096) },
        { op: 'set_footer', text: 'y'.repeat(4096) },
      ]),
    ).rejects.toMatchObject({
      code: 'DRAFT_TOO_LARGE',
      errors: [{ path: '', message: expect.stringMatching(/^has \d+ bytes; the limit is 65536$/) }],
    })
    expect(await draft()).toEqual(full)
    expect(full).not.toEqual(before)
  })

  it.each(['en', 'es', 'pt', 'id', 'hi', 'hi-Latn'])(
    'is refused in chat in the language %s, and nothing changes',
    async (language) => {
      const { edit, draft, model, say, id } = await begin()
      await edit([quickReplies(30, 'x'.repeat(2000))])
      const full = await draft()
      const text = 'नमस्ते '.repeat(500).trim()
      const facts = [{ key: 'user_language', value: language }]
      model.queue({ edits: [{ op: 'set_body', text }], facts })
      const { answer } = await say(text, id)
      expect(answer.reply).toContain(phrasesFor(language).refused.tooLarge)
      expect(answer.draft).toEqual(full)
      expect(await draft()).toEqual(full)
    },
  )

  it('stays within its limits when samples are filled in', async () => {
    const { edit, draft } = await begin()
    await edit([quickReplies(31, 'x'.repeat(1980))])
    const variables = Array.from({ length: 140 }, (_, index) => `{{v${index}}} is it,`).join(' ')
    await edit([{ op: 'set_body', text: `Hello ${variables} bye` }])
    expect(Buffer.byteLength(JSON.stringify(await draft()))).toBeLessThanOrEqual(65_536)
  })

  it('includes authors: they are kept only for variables that exist', async () => {
    const { edit, engine, id } = await begin()
    await edit([{ op: 'set_body', text: 'Hello {{name}}, all is well here.' }])
    for (const variable of ['one', 'two', 'name'])
      await edit([{ op: 'set_examples', part: 'body', examples: [{ variable, example: variable }] }])
    const { revisions } = await engine.listRevisions(anonymousCaller, id, { limit: 1, before: null })
    expect(revisions[0]?.authors).toEqual({ body: 'user', 'body {{name}}': 'user' })
  })

  it('prevents undo to a revision so old that its draft is no longer kept', async () => {
    const { edit, engine, id, model, say } = await begin()
    await edit([{ op: 'set_footer', text: 'first' }])
    await edit([{ op: 'set_footer', text: 'second' }])
    await database.db.execute(sql`update drafts set draft = 'null', edits = 'null', authors = 'null' where number = 1`)
    await expect(engine.undo(anonymousCaller, id)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO', status: 409 })
    model.queue({ intent: 'undo' })
    const { answer } = await say('undo', id)
    expect(answer.reply).toContain(phrasesFor('en').refused.nothingToUndo)
    const { revisions } = await engine.listRevisions(anonymousCaller, id, { limit: 10, before: null })
    expect(revisions).toMatchObject([{ number: 2 }, { number: 1, cause: 'api', draft: null }])
  })
})
