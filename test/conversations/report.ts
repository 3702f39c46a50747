/** What a run of conversation cases amounts to, as text. */
import { type Played, questionOf, repeatedQuestions } from './play.ts'

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function row(title: string, runs: readonly Played[]): string {
  const passed = runs.filter(({ failures }) => failures.length === 0).length
  const share = `${Math.round((100 * passed) / runs.length)}%`
  return `${title.padEnd(28)} ${String(passed).padStart(6)} ${String(runs.length - passed).padStart(6)} ${share.padStart(6)}`
}

/** Pass rate per tag, turns, questions, tokens and cost per finished template, and each failure on a line. */
export function report(runs: readonly Played[]): string {
  const tags = [...new Set(runs.flatMap((run) => run.case.tags))].toSorted()
  const finished = runs.filter(({ answers }) => answers.some((answer) => answer.final_creation_payload !== null))
  const gradual = finished.filter((run) => run.case.tags.includes('gradual'))
  const turnsTo = ({ answers }: Played): number =>
    answers.findIndex((answer) => answer.final_creation_payload !== null) + 1
  const questions = ({ answers }: Played): number => answers.filter(({ reply }) => questionOf(reply) !== null).length
  const usage = (pick: (usage: Played['answers'][number]['usage']) => number): number =>
    sum(finished.flatMap(({ answers }) => answers.map((answer) => pick(answer.usage)))) / Math.max(finished.length, 1)
  return [
    ...runs.flatMap((run) =>
      run.failures.map(
        ({ turn, assertion, expected, actual }) =>
          `FAIL ${run.case.id} turn ${turn}: ${assertion}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
      ),
    ),
    `${'tag'.padEnd(28)} ${'passed'.padStart(6)} ${'failed'.padStart(6)} ${'share'.padStart(6)}`,
    ...tags.map((tag) =>
      row(
        tag,
        runs.filter((run) => run.case.tags.includes(tag)),
      ),
    ),
    '',
    `templates finished           ${finished.length} of ${runs.length}`,
    `turns to the final payload   median ${median(finished.map(turnsTo))}, gradual cases ${median(gradual.map(turnsTo))}`,
    `questions per template       ${(sum(finished.map(questions)) / Math.max(finished.length, 1)).toFixed(2)}`,
    `repeated questions           ${sum(runs.map(repeatedQuestions))}`,
    `input tokens per template    ${usage(({ input_tokens }) => input_tokens).toFixed(0)}`,
    `output tokens per template   ${usage(({ output_tokens }) => output_tokens).toFixed(0)}`,
    `cost per template            $${usage(({ cost_usd }) => cost_usd).toFixed(5)}`,
    '',
    row('all', runs),
  ].join('\n')
}

/** A run as a golden transcript: what was said, and what stood at the end. */
export function transcript({ case: one, answers }: Played): string {
  const indented = (text: string): string => text.replaceAll('\n', '\n     ')
  const lines = one.turns.flatMap(({ user }, index) => [
    `user: ${indented(user)}`,
    `bot: ${indented(answers[index]?.reply ?? '')}`,
  ])
  const last = answers.at(-1)
  const end = {
    action: last?.action,
    missing: last?.missing,
    draft: last?.draft,
    issues: last?.issues.map(({ rule }) => rule),
    final: last?.final_creation_payload !== null,
  }
  return `${lines.join('\n')}\n---\n${JSON.stringify(end, null, 2)}\n`
}
