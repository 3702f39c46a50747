/** Inputs for the verbs, with defaults for everything that a test does not care about. */
import { randomUUID } from 'node:crypto'
import type {
  Actor,
  AssessmentRecord,
  Author,
  BeginTurn,
  CompleteTurn,
  LlmLogRecord,
  MessageRecord,
  OverrideRecord,
  Recorded,
  Repositories,
  RevisionRecord,
  SessionRecord,
  Ticket,
  TurnStart,
  UserRecord,
} from '../../src/repositories/types.ts'

/** The present, because expiry is judged by the database's clock. */
export const start = new Date()
export const leaseMs = 30_000
export const minuteMs = 60_000
export const dayMs = 24 * 60 * 60 * 1000

/** That many milliseconds after `start`; negative: before it. */
export const moment = (ms: number): Date => new Date(start.getTime() + ms)

export const by = (id: string | null): Author => ({ kind: 'user', id, requestId: null })
export const anonymous: Actor = { userId: null, workspaceId: null, role: null, scope: 'own', author: by(null) }
export const own = (userId: string): Actor => ({ ...anonymous, userId, author: by(userId) })
export const anybodys: Actor = { ...anonymous, scope: 'any' }

export const turn = (given: Partial<BeginTurn> = {}): BeginTurn => ({
  sessionId: randomUUID(),
  turnId: randomUUID(),
  owner: randomUUID(),
  access: anonymous,
  workspaceId: null,
  message: 'Hello',
  name: 'A session',
  state: { step: 0 },
  at: start,
  leaseMs,
  idempotency: null,
  ...given,
})

export const keyed = (key: string, bodyHash = 'hash-of-body', scope = 'somebody') => ({ scope, key, bodyHash })

export const revision = (number: number, given: Partial<RevisionRecord> = {}): RevisionRecord => ({
  number,
  cause: 'chat',
  action: 'DRAFT',
  changes: ['wrote the body'],
  edits: [{ op: 'set_body', text: `text ${number}` }],
  authors: { body: 'assistant' },
  draft: { name: 'z_first', category: 'UTILITY', components: [{ type: 'BODY', text: `text ${number}` }] },
  by: null,
  createdAt: start,
  ...given,
})

export const log = (given: Partial<LlmLogRecord> = {}): LlmLogRecord => ({
  createdAt: start,
  direction: 'request',
  provider: 'openai',
  model: 'gpt-4o-mini',
  attempt: 1,
  payload: { messages: [{ role: 'user', content: 'Hello' }] },
  latencyMs: 12.5,
  inputTokens: 100,
  cachedTokens: 40,
  outputTokens: 20,
  costUsd: 0.0000123,
  ...given,
})

export const entry = (given: Partial<Recorded> = {}): Recorded => ({
  workspaceId: null,
  action: 'policy.changed',
  by: { kind: 'user', id: 'ann', requestId: 'request-1' },
  subject: { kind: 'policy', id: null },
  ...given,
})

export const page = {
  limit: 500,
  before: null,
  filter: { action: null, actorId: null, subjectId: null, from: null, to: null },
}

export const counter = (key: string, limit = 1000) => ({ key, limit })

export const usage = {
  provider: 'openai',
  model: 'gpt-4o-mini',
  calls: 1,
  inputTokens: 100,
  cachedTokens: 40,
  outputTokens: 20,
  costUsd: 0.0000123,
}

export const outcome = (ticket: Ticket, given: Partial<CompleteTurn> = {}): CompleteTurn => ({
  ticket,
  expectedVersion: 0,
  state: { step: 1 },
  lastAction: 'ASK',
  reply: 'Hello yourself',
  revision: null,
  logs: [],
  usage: [],
  addresses: [],
  answer: null,
  finalised: null,
  at: start,
  ...given,
})

export const user = (id: string): UserRecord => ({
  id,
  passwordHash: 'hash-of-password',
  role: 'user',
  tokenVersion: 0,
  createdAt: start,
  updatedAt: start,
})

/** The ticket of a turn that has a place; fails the test if it has none. */
export function ticketOf(begun: TurnStart): Ticket {
  if (begun.outcome !== 'ready' && begun.outcome !== 'queued') throw new Error(`The turn is ${begun.outcome}`)
  return begun.ticket
}

/** Ticket and session of a turn that may run; fails the test if it may not. */
export function readyOf(begun: TurnStart): { ticket: Ticket; session: SessionRecord } {
  if (begun.outcome !== 'ready') throw new Error(`The turn is ${begun.outcome}`)
  return begun
}

/** A whole turn, with an otherwise empty queue. */
export async function takeTurn(
  { turns }: Pick<Repositories, 'turns'>,
  given: Partial<BeginTurn> = {},
  result: Partial<CompleteTurn> = {},
): Promise<Ticket> {
  const { ticket, session } = readyOf(await turns.begin(turn(given)))
  const saved = await turns.complete(outcome(ticket, { expectedVersion: session.version, ...result }))
  if (saved !== 'saved') throw new Error(`The turn is ${saved}`)
  return ticket
}

/** All messages of a session that fits on one page. */
export const messagesOf = async (
  { messages }: Pick<Repositories, 'messages'>,
  sessionId: string,
  at = start,
): Promise<MessageRecord[]> => (await messages.listOf(sessionId, anybodys, { limit: 200, before: null, at })).messages

export const contents = async (repositories: Pick<Repositories, 'messages'>, sessionId: string): Promise<string[]> =>
  (await messagesOf(repositories, sessionId)).map((message) => message.content)

export const assessment = (given: Partial<AssessmentRecord> = {}): AssessmentRecord => ({
  contentHash: 'a1'.repeat(32),
  rulesVersion: '1',
  depth: 'full',
  business: null,
  template: { name: 'a' },
  assessment: { rules_version: '1' },
  assessedAt: start,
  ...given,
})

export const override = (given: Partial<OverrideRecord> = {}): OverrideRecord => ({
  id: randomUUID(),
  kind: 'category',
  contentHash: null,
  sessionId: null,
  rule: 'own',
  value: 'UTILITY',
  reason: 'We know better.',
  createdBy: 'ann',
  createdAt: start,
  ...given,
})
