/** The figures of a file of cases, and the table in this folder's README that keeps them. */
import type { Played } from './play.ts'

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const finalAt = ({ answers }: Played): number => answers.findIndex((answer) => answer.final_creation_payload !== null)
const isSetting = (part: string | undefined): boolean => part === 'category' || part === 'language' || part === 'name'

/** Cases that went wrong and ended with a payload all the same. */
const wrongFinals = (runs: readonly Played[]): Played[] =>
  runs.filter(({ failures, answers }) => failures.length > 0 && answers.at(-1)?.final_creation_payload != null)

/** Titles and values, in the order of the table. */
export function figuresOf(runs: readonly Played[]): Record<string, string> {
  const count = (holds: (run: Played) => boolean): string => String(runs.filter(holds).length)
  const answers = runs.flatMap((run) => run.answers)
  const finished = runs.map(finalAt).filter((index) => index >= 0)
  return {
    cases: String(runs.length),
    right: count(({ failures }) => failures.length === 0),
    'wrong finals': String(wrongFinals(runs).length),
    'complete after one message': count((run) => run.answers[0]?.missing?.length === 0 || finalAt(run) === 0),
    'final after two': count((run) => finalAt(run) >= 0 && finalAt(run) < 2),
    'turns to the final one (median)': String(median(finished) + 1),
    'questions about settings': String(answers.filter(({ missing }) => isSetting(missing?.[0])).length),
    'answers with unexplained words': String(answers.filter(({ unused }) => unused.length > 0).length),
  }
}

/** The table of several files, in Markdown. */
export function tableOf(files: readonly (readonly [name: string, runs: readonly Played[]])[]): string {
  const rows = files.map(([name, runs]) => [name, figuresOf(runs)] as const)
  const titles = Object.keys(rows[0]?.[1] ?? {})
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['file', ...titles]),
    line(['file', ...titles].map(() => '---')),
    ...rows.map(([name, figures]) => line([`\`${name}\``, ...Object.values(figures)])),
  ].join('\n')
}

const mark = /(<!-- figures -->\n)[\s\S]*?(<!-- end -->)/

/** The README with this table in the place of the one before. */
export const withTable = (readme: string, table: string): string =>
  readme.replace(mark, (_all, before: string, after: string) => `${before}${table}\n${after}`)
