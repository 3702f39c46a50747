/** The report for people at a terminal. */
import { styleText } from 'node:util'
import type { DescribedIssue } from '../validator/index.ts'
import { placeOf, type Report, type Summary, stringIn, summarise, type Verdict } from './judge.ts'
import type { InputFault } from './source.ts'

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

/** Colours, or plain text. */
export const createPaint =
  (isColoured: boolean): Paint =>
  (style, text) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text

// biome-ignore lint/suspicious/noControlCharactersInRegex: templates must not steer the terminal they are shown on
const control = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text of a template in one visible line. */
export const visible = (text: string): string =>
  text.replace(control, (sign) => (sign === '\n' ? '⏎' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** One block for each template with something to say, then one line that counts. */
export function formatText(report: Report, options: { paint: Paint; quiet: boolean }): string {
  const { paint, quiet } = options
  const blocks = report.sources.flatMap(({ source, verdicts }) =>
    verdicts.flatMap((verdict) => formatVerdict(source.name, verdict, paint)),
  )
  const summary = summarise(report)
  if (quiet && summary.errors === 0) return ''
  return [...blocks, formatSummary(summary, paint, quiet), ''].join('\n')
}

function formatVerdict(file: string, { item, described, applied, renumbered }: Verdict, paint: Paint): string[] {
  if (described.length === 0 && applied.length === 0) return []
  const name = stringIn(item.template, 'name')?.slice(0, 80)
  const language = stringIn(item.template, 'language')?.slice(0, 20)
  const about = [name, language === undefined ? undefined : `(${language})`].filter((part) => part !== undefined)
  const title = paint(['bold', 'underline'], visible(file + placeOf(item)))
  const fixes = applied.length === 0 ? [] : [`  ${paint('green', 'fixed')}    ${applied.join(', ')}`]
  return [
    [title, visible(about.join(' '))].join(' ').trimEnd(),
    ...fixes,
    ...renumbered.map(({ path, from, to }) => `           ${from} is now ${to}  ${paint('dim', path.join('/'))}`),
    ...described.flatMap((issue) => formatIssue(issue, paint)),
    '',
  ]
}

function formatIssue({ severity, path, range, rule, message, fix, fixable }: DescribedIssue, paint: Paint): string[] {
  const sign = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning')
  const place = `${path === '' ? '(template)' : path}${range ? `:${range[0]}-${range[1]}` : ''}`
  const first = `  ${sign}  ${visible(message)}  ${paint('dim', `${visible(place)}  ${rule}`)}`
  const hint = fixable ? '--fix repairs this.' : fix
  return hint === null ? [first] : [first, `           ${paint('dim', `→ ${visible(hint)}`)}`]
}

function formatSummary({ templates, errors, warnings, fixed }: Summary, paint: Paint, quiet: boolean): string {
  const counts = [plural(templates, 'template'), paint(errors > 0 ? 'red' : 'green', plural(errors, 'error'))]
  if (!quiet) counts.push(paint(warnings > 0 ? 'yellow' : 'green', plural(warnings, 'warning')))
  if (fixed > 0) counts.push(`${fixed} fixed`)
  return counts.join(', ')
}

/** A file or line that could not be read. */
export const formatFault = ({ file, line, message }: InputFault, paint: Paint): string =>
  `${paint('red', 'unreadable')}  ${visible(`${file}${line === null ? '' : `:${line}`}: ${message}`)}`
