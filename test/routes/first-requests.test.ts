/** What is made only once is made before the process listens: no caller is the one who waits for it. */
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openServerTestDatabase } from '../support/database.ts'
import { holdOf } from '../support/loop-hold.ts'
import { requestsTo, signUp } from '../support/principals.ts'

/** Milliseconds that a request may hold the event loop. */
/** Milliseconds, once in the life of a process; half of it on a quiet machine. */
const mostHeld = 100

/** Messages in each language that has words of its own somewhere: in the assistant, the validator, the gallery. */
const messages = [
  'Write a message that tells our customers that the summer sale starts on Friday, with 20% off everything',
  'Escribe un mensaje para recordar a mis clientes su cita de mañana a las 10, con un botón para confirmar',
  'Quero avisar os clientes que o pedido deles saiu para entrega e chega até sexta-feira',
  'मेरे ग्राहकों को बताओ कि उनका ऑर्डर भेज दिया गया है और कल पहुँचेगा',
  'mere customers ko batao ki unka order kal deliver hoga',
  'Tulis pesan untuk mengingatkan pelanggan tentang pembayaran yang jatuh tempo besok',
  'Schreib eine Nachricht, dass unser Geschäft am Montag geschlossen bleibt, die Sprache ist Deutsch',
  'Rédige un message pour dire que la commande est prête, en français',
]

let database: Database
let app: FastifyInstance
let as: Record<string, string>
beforeAll(async () => {
  database = await openServerTestDatabase(4)
  app = await buildTestApp({ rehearses: true, database })
  as = await signUp(app, 'owner')
})
afterAll(async () => {
  await app.close()
  await database.close()
})

it('the first request of each kind does not block the event loop', async () => {
  const session = (await app.inject({ method: 'POST', url: '/session/new', headers: as, payload: {} })).json()
    .session_id
  const requests: InjectOptions[] = [
    ...messages.map((message) => ({ method: 'POST' as const, url: '/chat', payload: { message } })),
    { method: 'GET', url: '/docs/json' },
    { method: 'GET', url: '/templates/gallery?q=a%20discount%20for%20regulars' },
    ...requestsTo({ session, user: 'owner', key: session, job: session }),
  ]
  const held: Record<string, number> = {}
  const statuses: Record<string, number> = {}
  for (const request of requests) {
    const name = `${request.method} ${request.url} ${JSON.stringify(request.payload ?? '')}`.slice(0, 100)
    const isForAdmins = /^\/(activity|api-keys|debug-reads|config|invitations|jobs|workspaces)|\/debug$/.test(
      String(request.url),
    )
    held[name] = await holdOf(async () => {
      statuses[name] = (await app.inject({ ...request, headers: isForAdmins ? asAdmin : as })).statusCode
    })
  }
  expect(Object.entries(statuses).filter(([, status]) => status >= 500)).toEqual([])
  expect(Object.entries(held).filter(([, ms]) => ms > mostHeld)).toEqual([])
})
