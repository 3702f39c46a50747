/** Attacks, one function for each kind. Each call is one short strike, which the caller repeats. */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpClient } from '../../support/http-client.ts'

interface Attacker {
  client: HttpClient
  /** Address the strike comes from. */
  from: string
  port: number
  adminKey: string
}

export type Attack = (attacker: Attacker) => Promise<unknown>

const pick = <T>(values: readonly T[]): T => values[Math.floor(Math.random() * values.length)] as T

const repeatTo = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Words that rules look for; repeated, they make a careless regular expression backtrack. */
const words = [
  'max',
  'ingat',
  'reminder ',
  'lembretes',
  'but. ',
  'and ',
  '{{1}} ',
  'http://a.',
  '"',
  '20% ',
  'STOP ',
  '. ',
]
const openings = ['what is the ', 'Text: ', 'change the body to ', 'add a button ', '']
const numbers = ['4111 1111 1111 1111 ', '+44 20 7946 0321,', '1-2-3-4-5-6-7-8-9-', 'a@b.', '0 ']

const chat = ({ client }: Attacker, message: string, session_id: string = randomUUID()) =>
  client.post('/chat', { session_id, message })

const edit = ({ client }: Attacker, id: string, edits: unknown[]) =>
  client.send('PATCH', `/session/${id}/draft`, { edits })

async function newSession(attacker: Attacker): Promise<string> {
  const id = randomUUID()
  await chat(attacker, 'Hello', id)
  return id
}

const growDraft: Attack = async (attacker) => {
  const id = await newSession(attacker)
  for (let round = 0; round < 20; round++) {
    const label = repeatTo(`${round} label `, pick([60_000, 4000, 3900]))
    await edit(attacker, id, [{ op: 'set_buttons', buttons: [{ type: 'QUICK_REPLY', text: label }] }])
    await edit(attacker, id, [{ op: 'set_body', text: repeatTo(pick(numbers), 3900) }])
  }
  await attacker.client.get(`/session/${id}/revisions?limit=200`)
  await chat(attacker, 'make it shorter and finalize', id)
}

const repeatWords: Attack = (attacker) => chat(attacker, `${pick(openings)}${repeatTo(pick(words), 3900)}?`)

const fillDebug: Attack = async (attacker) => {
  const id = randomUUID()
  for (let round = 0; round < 15; round++) await chat(attacker, repeatTo(pick(numbers), 4000), id)
  await attacker.client.get(`/session/${id}`)
  await attacker.client.get(`/session/${id}/debug?logs_limit=1000`, { 'x-api-key': attacker.adminKey })
}

const evilTemplates = [
  () => ({ components: [{ type: 'BODY', text: repeatTo(pick(words), 60_000) }] }),
  () => ({
    components: Array.from({ length: 900 }, (_, index) => ({ type: 'BODY', text: `{{${index}}} ${pick(words)}` })),
  }),
  () => JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`),
  () => ({ name: repeatTo('a_', 60_000), language: repeatTo('en_', 60), components: 'none' }),
]

const judge: Attack = async ({ client }) =>
  client.post(pick(['/templates/validate', '/templates/preview']), { template: pick(evilTemplates)(), fix: true })

const account = (user_id: string) => ({ user_id, password: 'a password of some length' })

const makeAccounts: Attack = async (attacker) => {
  const { client } = attacker
  const user = account(pick([`u${randomUUID()}`.slice(0, 20), 'login', 'address']))
  await client.post('/users', user)
  const { text } = await client.post('/users/login', user)
  const token = text.includes('access_token') ? String(JSON.parse(text).access_token) : ''
  const headers = { authorization: `Bearer ${token}` }
  const session_id = randomUUID()
  for (let round = 0; round < 10; round++) await client.post('/chat', { session_id, message: 'Hello again' }, headers)
  await Promise.all([1, 2, 3].map(() => client.get(`/users/${user.user_id}/export`, headers)))
  await client.send('DELETE', `/users/${user.user_id}`, undefined, headers)
}

const guessPasswords: Attack = ({ client }) =>
  client.post('/users/login', { ...account('victim'), password: randomUUID() })

const crowdOneSession: Attack = async (attacker) => {
  const id = randomUUID()
  await Promise.all(Array.from({ length: 60 }, () => chat(attacker, 'I want to announce our sale', id)))
}

const replayKeys: Attack = ({ client }) =>
  Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      client.post('/chat', { message: `Hello ${index % 2}` }, { 'idempotency-key': 'one-and-the-same' }),
    ),
  )

const bytes = [
  'POST /chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{"message":"',
  'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ',
  '\u0016\u0003\u0001 no HTTP at all\r\n\r\n',
  `GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(200),
  '',
]

/** Connections that send half a request and never read the answer. */
const holdSockets: Attack = async ({ from, port }) => {
  const sockets = Array.from({ length: 40 }, () => connect({ port, host: '127.0.0.1', localAddress: from }))
  for (const socket of sockets) {
    socket.on('error', () => undefined)
    socket.pause()
    socket.write(pick(bytes))
  }
  await sleep(20_000)
  for (const socket of sockets) socket.destroy()
}

const leaveStreams: Attack = async ({ from, port }) => {
  const body = JSON.stringify({ message: 'I want to announce our sale to our customers' })
  const head = `POST /chat HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\nContent-Type: application/json`
  const socket = connect({ port, host: '127.0.0.1', localAddress: from })
  socket.on('error', () => undefined)
  socket.write(`${head}\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
  await sleep(30)
  socket.destroy()
}

const sendNonsense: Attack = async ({ client }) =>
  client.send(
    pick(['GET', 'POST', 'PUT', 'DELETE']),
    pick(['/chat', '/session/%00', `/session/${repeatTo('x', 3000)}`, '/users/../../etc', '/metrics', '/nothing']),
    pick([undefined, [], { message: 5 }, { message: repeatTo('\u0000', 4000) }, { message: 'x'.repeat(66_000) }]),
    { 'idempotency-key': repeatTo('k', 200) },
  )

export const attacks: Readonly<Record<string, Attack>> = {
  growDraft,
  repeatWords,
  fillDebug,
  judge,
  makeAccounts,
  guessPasswords,
  crowdOneSession,
  replayKeys,
  holdSockets,
  leaveStreams,
  sendNonsense,
}
