import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { someAnswer, someBody, someSession } from '../support/answers.ts'
import { buildTestApp, fakeEngine } from '../support/app.ts'

let app: FastifyInstance

beforeAll(async () => {
  app = await buildTestApp({ engine: fakeEngine({ takeTurn: async () => ({ answer: someAnswer, body: someBody }) }) })
})
afterAll(() => app.close())

async function faultsOf(method: 'POST' | 'GET', url: string, payload?: object) {
  const answer = await app.inject({ method, url, ...(payload && { payload }) })
  const { errors = [] } = answer.json<{ errors?: { path: string; message: string }[] }>()
  return { status: answer.statusCode, messages: errors.map(({ message }) => message) }
}

describe('a key that is nearly one of ours', () => {
  const near: [sent: object, message: string][] = [
    [{ message: 'hi', sessionId: someSession }, 'sessionId is not known; did you mean session_id?'],
    [{ message: 'hi', 'session-id': someSession }, 'session-id is not known; did you mean session_id?'],
    [{ message: 'hi', SESSION_ID: someSession }, 'SESSION_ID is not known; did you mean session_id?'],
    [{ message: 'hi', sesion_id: someSession }, 'sesion_id is not known; did you mean session_id?'],
    [{ message: 'hi', session: someSession }, 'session is not known; did you mean session_id?'],
    [{ message: 'hi', userId: 'dana' }, 'userId is not known; did you mean user_id?'],
    [{ message: 'hi', draftHash: 'x' }, 'draftHash is not known; did you mean draft_hash?'],
    [{ mesage: 'hi' }, 'mesage is not known; did you mean message?'],
    [{ messages: 'hi' }, 'messages is not known; did you mean message?'],
  ]

  it.each(near)('is refused: %j', async (sent, message) => {
    expect(await faultsOf('POST', '/chat', sent)).toEqual({ status: 400, messages: [message] })
  })

  it('is refused in a query as well', async () => {
    const messages = ['langauge is not known; did you mean language?']
    expect(await faultsOf('GET', '/templates/gallery?langauge=es')).toEqual({ status: 400, messages })
  })

  it('is refused where the body may be left out', async () => {
    const messages = ['sessionName is not known; did you mean session_name?']
    expect(await faultsOf('POST', '/session/new', { sessionName: 'a' })).toEqual({ status: 400, messages })
  })

  it.each([
    [{ message: 'hi', channel: 'web', trace: 'a', id: 1, meta: {}, user: 'dana', source: 'ad' }],
    [{ message: 'hi', session_id: someSession, sessionId: someSession }],
    [{ message: 'hi', constructor: {}, hasOwnProperty: 1 }],
    [{ message: 'hi', ['x'.repeat(30_000)]: 1 }],
  ])('is not every other key: %#', async (sent) => {
    expect((await faultsOf('POST', '/chat', sent)).status).toBe(200)
  })
})

describe('a fault of a request', () => {
  const faulty: [url: string, sent: object, messages: string[]][] = [
    ['/chat', {}, ['message is missing.']],
    ['/chat', { message: 5 }, ['message must be text.']],
    ['/chat', { message: ' ' }, ['message must not be blank.']],
    ['/chat', { message: 'hi', session_id: 'x' }, ['session_id must be a UUID.']],
    ['/chat', { message: 'hi', draft_hash: 'x' }, ['draft_hash must be a SHA-256 as hexadecimal.']],
    ['/users', { user_id: 5 }, ['user_id must be text.', 'password is missing.']],
    ['/templates/preview', { template: {}, format: 'pdf' }, ['format must be one of text, html.']],
    ['/templates/validate', { template: {}, fix: 'yes' }, ['fix must be true or false.']],
  ]

  it.each(faulty)('is told in a sentence: %s %j', async (url, sent, messages) => {
    expect(await faultsOf('POST', url, sent)).toEqual({ status: 400, messages })
  })

  it('in an edit names its place', async () => {
    const answer = await app.inject({
      method: 'PATCH',
      url: `/session/${someSession}/draft`,
      payload: { edits: [{ op: 'set_footer', text: 5 }, { op: 'fly' }, 'x'] },
    })
    const { errors } = answer.json<{ errors: { message: string }[] }>()
    expect(errors.map(({ message }) => message)).toEqual([
      'edits/0/text must be text.',
      'edits/1/op is of a kind that is not known.',
      'edits/2 must be an object.',
    ])
  })

  it('is told of a body that is none', async () => {
    const answer = await app.inject({ method: 'POST', url: '/chat', payload: [] })
    expect(answer.json()).toMatchObject({ errors: [{ path: '', message: 'The request must be an object.' }] })
  })
})
