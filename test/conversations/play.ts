/** Plays conversation cases, by whatever answers messages, and keeps what came of them. */
import { readFileSync } from 'node:fs'
import { type Answer, type Expectation, type Failure, judge, type Template } from './judge.ts'

export interface Case {
  id: string
  title: string
  tags: string[]
  turns: { user: string; expect?: Expectation }[]
  expect: Expectation
}

/** Sends one message; without a session id a session is made. */
export type Say = (message: string, sessionId: string | null) => Promise<Answer>

export interface Played {
  case: Case
  answers: Answer[]
  failures: (Failure & { turn: number })[]
}

/** The cases of a JSONL file. */
export const readCases = (file: string | URL): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

export async function play(one: Case, say: Say): Promise<Played> {
  const played: Played = { case: one, answers: [], failures: [] }
  let sessionId: string | null = null
  let before: Template = {}
  for (const [index, { user, expect = {} }] of one.turns.entries()) {
    const answer = await say(user, sessionId)
    const isLast = index === one.turns.length - 1
    const failures = [...judge(answer, before, expect), ...(isLast ? judge(answer, before, one.expect) : [])]
    played.failures.push(...failures.map((failure) => ({ ...failure, turn: index + 1 })))
    played.answers.push(answer)
    sessionId ??= answer.session_id
    before = answer.draft
  }
  return played
}

/** The last paragraph of a reply when it asks something, or null. */
export function questionOf(reply: string): string | null {
  const last = reply.split('\n\n').at(-1) ?? ''
  return /[?？؟]/.test(last) ? last : null
}

/** Questions that were put twice in a row in the same words. */
export function repeatedQuestions({ answers }: Played): number {
  const questions = answers.map(({ reply }) => questionOf(reply))
  return questions.filter((question, index) => question !== null && question === questions[index - 1]).length
}
