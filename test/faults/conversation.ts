/** Users who talk to failing servers, and what must hold for their conversations afterwards. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { HttpAnswer, HttpClient } from '../support/http-client.ts'
import { answers, type Behaviour, saidIn } from '../support/openai-behaviours.ts'

const textOf = (label: string): string => `Your parcel ${label} has left our warehouse and will reach you by Friday.`

/** A message that sets the body, so that every turn changes the draft. */
export const messageOf = (label: string): string => `Make the message: ${textOf(label)}`

/** A model that understands those messages and repeats their label in its reply. */
export const attentiveModel: Behaviour = {
  kind: 'choose',
  choose: (request) => {
    const label = /parcel (\S+) has/.exec(saidIn(request))?.[1] ?? ''
    return answers({ reply: `Heard ${label}.`, edits: [{ op: 'set_body', text: textOf(label) }] })
  },
}

/** One message of a conversation and whether it was acknowledged. */
export interface SentMessage {
  label: string
  key: string
  sentAt: number
  /** Time of the first successful answer, in milliseconds; null if there was none. */
  acknowledgedAt: number | null
}

export interface Person {
  sessionId: string
  sent: SentMessage[]
}

export const newPerson = (): Person => ({ sessionId: randomUUID(), sent: [] })

export const isProblem = ({ headers }: HttpAnswer): boolean =>
  headers['content-type']?.startsWith('application/problem+json') === true

/** Sends the message once; null if the connection broke. Records when it is acknowledged. */
export async function say(client: HttpClient, { sessionId }: Person, message: SentMessage): Promise<HttpAnswer | null> {
  const body = { session_id: sessionId, message: messageOf(message.label) }
  try {
    const answer = await client.post('/chat', body, { 'idempotency-key': message.key })
    if (answer.status === 200) message.acknowledgedAt ??= Date.now()
    return answer
  } catch {
    return null
  }
}

/** A new message, recorded with the person. */
export function nextOf(person: Person, label = `${person.sent.length}`): SentMessage {
  const message = { label, key: randomUUID(), sentAt: Date.now(), acknowledgedAt: null }
  person.sent.push(message)
  return message
}

/** Resolves when `count` turns of these people have been acknowledged. */
export async function untilAcknowledged(people: readonly Person[], count: number): Promise<void> {
  const isEnough = (): boolean =>
    people.flatMap(({ sent }) => sent).filter(({ acknowledgedAt }) => acknowledgedAt !== null).length >= count
  for (const limit = Date.now() + 20_000; !isEnough(); await sleep(5)) {
    if (Date.now() > limit) throw new Error(`Fewer than ${count} turns were answered`)
  }
}

/** Resolves when each of these people has had an answer since that time. */
export async function untilEachAnswered(people: readonly Person[], since: number): Promise<void> {
  const isServed = ({ sent }: Person): boolean => sent.some(({ acknowledgedAt }) => (acknowledgedAt ?? 0) > since)
  for (const limit = Date.now() + 20_000; !people.every(isServed); await sleep(20)) {
    if (Date.now() > limit) throw new Error('Somebody is still waiting')
  }
}

interface Conversation {
  messages: { role: string; content: string }[]
  draft: { components: { type: string; text?: string }[] }
  revision: number
}

const labelIn = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? `unknown: ${text}`

/**
 * Every acknowledged message is stored once, with one reply; a message acknowledged before another was sent comes before it;
 * the draft is that of the last turn.
 */
export async function expectConsistent(client: HttpClient, person: Person): Promise<void> {
  const { status, text } = await client.get(`/session/${person.sessionId}`)
  expect(status).toBe(200)
  const { messages, draft } = JSON.parse(text) as Conversation
  const asked = messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => labelIn(/parcel (\S+) has/, content))
  const replied = messages
    .filter(({ role }) => role === 'assistant')
    .map(({ content }) => labelIn(/Heard (\S+)\./, content))
  const acknowledged = person.sent.filter(({ acknowledgedAt }) => acknowledgedAt !== null)

  expect(new Set(asked).size).toBe(asked.length)
  expect(new Set(replied).size).toBe(replied.length)
  expect(replied).toEqual(asked.filter((label) => replied.includes(label)))
  expect(replied).toEqual(expect.arrayContaining(acknowledged.map(({ label }) => label)))
  const placeOf = new Map(asked.map((label, place) => [label, place]))
  for (const earlier of acknowledged) {
    for (const later of person.sent.filter(
      ({ sentAt, label }) => placeOf.has(label) && sentAt > (earlier.acknowledgedAt ?? 0),
    )) {
      expect(placeOf.get(earlier.label)).toBeLessThan(placeOf.get(later.label) ?? -1)
    }
  }
  const body = draft.components.find(({ type }) => type === 'BODY')?.text
  expect(body).toBe(textOf(replied.at(-1) ?? ''))
}
