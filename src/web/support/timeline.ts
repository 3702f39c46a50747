/** Groups a session's messages, model calls and revisions into turns, by time. Pure. */
import type { Debug, ModelLog, Revision } from '../api/types.ts'

/** One call of a model: the log of its answer or error, with that of its request. */
export interface Attempt {
  at: string
  provider: string
  model: string
  attempt: number
  isOk: boolean
  latencyMs: number
  inputTokens: number
  outputTokens: number
  costUsd: number
  logs: ModelLog[]
}

export interface TimelineTurn {
  number: number
  at: string
  /** Null for what was edited by hand before the first message. */
  question: string | null
  /** Its turn is still running. */
  isPending: boolean
  answers: string[]
  attempts: Attempt[]
  /** Oldest first. */
  revisions: Revision[]
}

interface TimelineEntry {
  at: string
  /** Order of entries with the same time: messages first. */
  rank: number
  addTo(turn: TimelineTurn): void
}

/** Pairs each answer or error with its request. */
function attemptsOf(logs: readonly ModelLog[]): Attempt[] {
  const pending: ModelLog[] = []
  return logs.flatMap((log): Attempt[] => {
    if (log.direction === 'request') {
      pending.push(log)
      return []
    }
    const index = pending.findIndex(({ model, attempt }) => model === log.model && attempt === log.attempt)
    const request = index === -1 ? [] : pending.splice(index, 1)
    const { provider, model, attempt, latency_ms, input_tokens, output_tokens, cost_usd } = log
    return [
      {
        at: request[0]?.timestamp ?? log.timestamp,
        provider,
        model,
        attempt,
        isOk: log.direction === 'response',
        latencyMs: latency_ms,
        inputTokens: input_tokens,
        outputTokens: output_tokens,
        costUsd: cost_usd,
        logs: [...request, log],
      },
    ]
  })
}

const emptyTurn = (number: number, at: string, question: string | null, isPending = false): TimelineTurn => ({
  number,
  at,
  question,
  isPending,
  answers: [],
  attempts: [],
  revisions: [],
})

/** Oldest first. Edits by hand belong to the turn before them; turn 0 holds those before the first message. */
export function turnsOf(debug: Pick<Debug, 'messages' | 'llm_logs'>, revisions: readonly Revision[]): TimelineTurn[] {
  const turns: TimelineTurn[] = []
  const questions = debug.messages.filter(({ role }) => role === 'user')
  for (const { content, created_at, status } of questions) {
    turns.push(emptyTurn(turns.length + 1, created_at, content, status === 'pending'))
  }

  const turnAt = (at: string): TimelineTurn => {
    const last = turns.findLast((turn) => turn.at <= at)
    if (last !== undefined) return last
    const first = turns[0]?.number === 0 ? turns[0] : emptyTurn(0, at, null)
    if (turns[0] !== first) turns.unshift(first)
    return first
  }
  const entries: TimelineEntry[] = [
    ...debug.messages
      .filter(({ role }) => role === 'assistant')
      .map(({ content, created_at }) => ({
        at: created_at,
        rank: 0,
        addTo: (turn: TimelineTurn) => void turn.answers.push(content),
      })),
    ...attemptsOf(debug.llm_logs).map((attempt) => ({
      at: attempt.at,
      rank: 1,
      addTo: (turn: TimelineTurn) => void turn.attempts.push(attempt),
    })),
    ...revisions.map((revision) => ({
      at: revision.created_at,
      rank: 2 + revision.revision,
      addTo: (turn: TimelineTurn) => void turn.revisions.push(revision),
    })),
  ]
  entries.sort((one, other) => one.at.localeCompare(other.at) || one.rank - other.rank)
  for (const entry of entries) entry.addTo(turnAt(entry.at))
  return turns
}
