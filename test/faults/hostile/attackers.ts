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
const kinds = Object.entries(attacks).filter(([name]) => !process.env.ATTACK || process.env.ATTACK.split(",").includes(name)).map(([, attack]) => attack)
const port = Number(new URL(url).port)
let strikes = 0

async function attackFrom(index: number): Promise<never> {
  const from = `127.0.66.${index + 1}`
  const client = createHttpClient(url, 60_000, from)
  const attack = kinds[index % kinds.length] as Attack
  for (;;) {
    // A refused or broken request is what the attack is for; the next strike comes at once, but for a breath.
    await attack({ client, from, port, adminKey }).catch(() => undefined)
    strikes += 1
    await sleep(20)
  }
}

setInterval(() => process.stdout.write(`strikes: ${strikes}\n`), 1000)
for (let index = 0; index < Number(callers); index++) void attackFrom(index)
