/**
 * A program that simulates many hostile callers, each from its own address, until it is killed. It is a separate process so
 * that attacking does not slow down the users who are measured.
 *
 *   attackers.ts <url> <admin key> <callers>
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { createHttpClient } from '../../support/http-client.ts'
import { type Attack, attacks } from './attacks.ts'

const [url = '', adminKey = '', callers = ''] = process.argv.slice(2)
const kinds = Object.values(attacks)
const port = Number(new URL(url).port)
/** The callers start at random within this time. */
const arrivalMs = 5000
let strikes = 0

async function attackFrom(index: number): Promise<never> {
  const from = `127.0.66.${index + 1}`
  const client = createHttpClient(url, 60_000, from)
  const attack = kinds[index % kinds.length] as Attack
  await sleep(Math.random() * arrivalMs)
  for (;;) {
    // Refused and broken requests are expected; the next strike follows after a short pause.
    await attack({ client, from, port, adminKey }).catch(() => undefined)
    strikes += 1
    await sleep(20)
  }
}

setInterval(() => process.stdout.write(`strikes: ${strikes}\n`), 1000)
for (let index = 0; index < Number(callers); index++) void attackFrom(index)
