/** Whatever JSON Meta may answer, calls return what they promise, or throw a MetaError that holds no secret. */
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createMeta, faultClasses, type Meta, type MetaCredentials, MetaError } from '../../src/meta/index.ts'
import { startGraph } from '../support/graph/index.ts'

const graph = await startGraph()
afterAll(() => graph.close())
const { credentials } = graph
const meta = createMeta({ graphUrl: graph.url, version: 'v25.0' })

const file = { name: 'a.png', type: 'image/png', bytes: new Uint8Array(10) }
const period = { start: new Date(0), end: new Date(1) }

type Call = (meta: Meta, credentials: MetaCredentials) => Promise<unknown>
const calls: Record<Exclude<keyof Meta, 'budgetOf'>, Call> = {
  create: (to, by) => to.create(by, { name: 'a' }),
  edit: (to, by) => to.edit(by, '1', {}),
  remove: (to, by) => to.remove(by, { name: 'a', templateId: null }),
  read: (to, by) => to.read(by, '1'),
  lookUp: (to, by) => to.lookUp(by, 'a', 'en'),
  list: (to, by) => to.list(by, { after: null, limit: 5 }),
  upsert: (to, by) => to.upsert(by, {}),
  searchLibrary: (to, by) => to.searchLibrary(by, {}),
  sampleCategory: (to, by) => to.sampleCategory(by, 'a'),
  compare: (to, by) => to.compare(by, '1', ['2'], period),
  upload: (to, by) => to.upload(by, file),
  subscribe: (to, by) => to.subscribe(by),
  inspectToken: (to, by) => to.inspectToken(by),
  refreshToken: (to, by) => to.refreshToken(by),
  account: (to, by) => to.account(by),
  send: (to, by) => to.send(by, {}),
  displayNumber: (to, by) => to.displayNumber(by),
}

/** Words that the client looks for, so that arbitrary values stand where it reads. */
const words = [
  ...[
    'id',
    'name',
    'status',
    'category',
    'language',
    'components',
    'quality_score',
    'score',
    'success',
    'data',
    'paging',
  ],
  ...['cursors', 'after', 'next', 'error', 'code', 'error_subcode', 'is_transient', 'error_user_msg', 'fbtrace_id'],
  ...[
    'expires_at',
    'expires_in',
    'access_token',
    'scopes',
    'is_valid',
    'messages',
    'h',
    'file_offset',
    'body',
    'buttons',
  ],
  ...['last_updated_time', 'header', 'industry'],
]

const { json } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(null, true, false, '', 'x', 190, 100, 33, 4, -1, 1e308, credentials.token, 'upload:abc', words[0]),
    fc.string(),
    fc.double({ noNaN: true }),
  ),
  json: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'json' },
    tie('leaf'),
    fc.array(tie('json'), { maxLength: 3, depthIdentifier: 'json' }),
    fc.dictionary(fc.constantFrom(...words), tie('json'), { maxKeys: 6, depthIdentifier: 'json' }),
  ),
}))

const secrets = [credentials.token, credentials.appSecret]

describe('an arbitrary answer', () => {
  it.each(Object.entries(calls))('of %s breaks nothing', async (_name, call) => {
    const answer = fc.record({ body: json, status: fc.constantFrom(200, 400, 500) })
    await fc.assert(
      fc.asyncProperty(answer, async ({ body, status }) => {
        const fault = { kind: 'garbage', text: JSON.stringify(body), status } as const
        graph.faults.choose = () => fault
        try {
          await call(meta, credentials)
        } catch (error) {
          expect(error).toBeInstanceOf(MetaError)
          const { fault: told, message } = error as MetaError
          expect(faultClasses).toContain(told.class)
          expect(secrets.filter((secret) => JSON.stringify([told, message]).includes(secret))).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('arbitrary credentials', () => {
  it.each(['list', 'read', 'create', 'inspectToken', 'refreshToken', 'send', 'upload'] as const)(
    'make %s fail as a call fails',
    async (name) => {
      graph.faults.clear()
      const text = fc.string({ unit: 'binary' })
      const own = fc.record({
        wabaId: text,
        appId: fc.option(text),
        token: text,
        appSecret: fc.option(text),
        phoneNumberId: fc.option(text),
      })
      await fc.assert(
        fc.asyncProperty(own, async (theirs) => {
          await calls[name](meta, theirs).catch((error: unknown) => expect(error).toBeInstanceOf(MetaError))
        }),
        { numRuns: 20, examples: [[{ ...credentials, wabaId: '\ud800' }], [{ ...credentials, token: 'a\nb' }]] },
      )
    },
  )
})
