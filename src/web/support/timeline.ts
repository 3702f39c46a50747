/** A session told turn by turn: messages, model calls and revisions, put together by time. */
import type { Debug, ModelLog, Revision } from '../api/types.ts'

/** One attempt to have a model answer. */
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
  /** Null: what was done by hand before anything was said. */
  question: string | null
  answers: string[]
  attempts: Attempt[]
  /** In order of time. */
  revisions: Revision[]
}

interface Moment {
  at: string
  /** Of what happened at the same time, what is said comes first. */
  rank: number
  tell(turn: TimelineTurn): void
}

/** Each answer or error with the request it belongs to. */
function attemptsOf(logs: readonly ModelLog[]): Attempt[] {
  const open: ModelLog[] = []
  return logs.flatMap((log): Attempt[] => {
    if (log.direction === 'request') {
      open.push(log)
      return []
    }
    const index = open.findIndex(({ model, attempt }) => model === log.model && attempt === log.attempt)
    const request = index === -1 ? [] : open.splice(index, 1)
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

const emptyTurn = (number: number, at: string, question: string | null): TimelineTurn => ({
  number,
  at,
  question,
  answers: [],
  attempts: [],
  revisions: [],
})

/** Oldest first. What was done by hand belongs to the turn after which it was done. */
export function turnsOf(debug: Pick<Debug, 'messages' | 'llm_logs'>, revisions: readonly Revision[]): TimelineTurn[] {
  const turns: TimelineTurn[] = []
  const questions = debug.messages.filter(({ role }) => role === 'user')
  for (const { content, created_at } of questions) turns.push(emptyTurn(turns.length + 1, created_at, content))

  const turnAt = (at: string): TimelineTurn => {
    const last = turns.findLast((turn) => turn.at <= at)
    if (last !== undefined) return last
    const first = turns[0]?.number === 0 ? turns[0] : emptyTurn(0, at, null)
    if (turns[0] !== first) turns.unshift(first)
    return first
  }
  const moments: Moment[] = [
    ...debug.messages
      .filter(({ role }) => role === 'assistant')
      .map(({ content, created_at }) => ({
        at: created_at,
        rank: 0,
        tell: (turn: TimelineTurn) => void turn.answers.push(content),
      })),
    ...attemptsOf(debug.llm_logs).map((attempt) => ({
      at: attempt.at,
      rank: 1,
      tell: (turn: TimelineTurn) => void turn.attempts.push(attempt),
    })),
    ...revisions.map((revision) => ({
      at: revision.created_at,
      rank: 2 + revision.revision,
      tell: (turn: TimelineTurn) => void turn.revisions.push(revision),
    })),
  ]
  moments.sort((one, other) => one.at.localeCompare(other.at) || one.rank - other.rank)
  for (const moment of moments) moment.tell(turnAt(moment.at))
  return turns
}
