/**
 * A program: many hostile callers, each from its own address, until it is ended. A process of its own, so that the work of
 * attacking does not slow the people who are measured.
 *
 *   attackers.ts <url> <admin key> <callers>
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { createHttpClient } from '../../support/http-client.ts'
import { type Attack, attacks } from './attacks.ts'

const [url = '', adminKey = '', callers = ''] = process.argv.slice(2)
const kinds = Object.values(attacks)
const port = Number(new URL(url).port)
/** Within this time they come one by one. */
const arrivalMs = 5000
let strikes = 0

async function attackFrom(index: number): Promise<never> {
  const from = `127.0.66.${index + 1}`
  const client = createHttpClient(url, 60_000, from)
  const attack = kinds[index % kinds.length] as Attack
  await sleep(Math.random() * arrivalMs)
  for (;;) {
    // A refused or broken request is what the attack is for; the next strike comes at once, but for a breath.
    await attack({ client, from, port, adminKey }).catch(() => undefined)
    strikes += 1
    await sleep(20)
  }
}

setInterval(() => process.stdout.write(`strikes: ${strikes}\n`), 1000)
for (let index = 0; index < Number(callers); index++) void attackFrom(index)
