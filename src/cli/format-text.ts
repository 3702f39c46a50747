/** The report for people at a terminal. */
import { styleText } from 'node:util'
import type { DescribedIssue } from '../validator/index.ts'
import { placeOf, type Report, type Summary, stringIn, summarise, type Verdict } from './judge.ts'
import type { InputFault } from './source.ts'

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

/** Styles text with ANSI codes, or returns it unchanged if colours are off. */
export const createPaint =
  (isColoured: boolean): Paint =>
  (style, text) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text

// biome-ignore lint/suspicious/noControlCharactersInRegex: a template must not be able to control the terminal
const control = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text of a template on one line, with control and direction characters made visible. */
export const visible = (text: string): string =>
  text.replace(control, (sign) => (sign === '\n' ? '⏎' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** One block for each template that has issues or fixes, then a line with the totals. Empty if quiet and without errors. */
export function formatText(report: Report, options: { paint: Paint; quiet: boolean }): string {
  const { paint, quiet } = options
  const blocks = report.sources.flatMap(({ source, verdicts }) =>
    verdicts.flatMap((verdict) => formatVerdict(source.name, verdict, paint)),
  )
  const summary = summarise(report)
  if (quiet && summary.errors === 0) return ''
  return [...blocks, formatSummary(summary, paint, quiet), ''].join('\n')
}

function formatVerdict(file: string, { item, descriptions, applied, renumbered }: Verdict, paint: Paint): string[] {
  if (descriptions.length === 0 && applied.length === 0) return []
  const name = stringIn(item.template, 'name')?.slice(0, 80)
  const language = stringIn(item.template, 'language')?.slice(0, 20)
  const about = [name, language === undefined ? undefined : `(${language})`].filter((part) => part !== undefined)
  const title = paint(['bold', 'underline'], visible(file + placeOf(item)))
  const fixes = applied.length === 0 ? [] : [`  ${paint('green', 'fixed')}    ${applied.join(', ')}`]
  return [
    [title, visible(about.join(' '))].join(' ').trimEnd(),
    ...fixes,
    ...renumbered.map(({ path, from, to }) => `           ${from} is now ${to}  ${paint('dim', path.join('/'))}`),
    ...descriptions.flatMap((issue) => formatIssue(issue, paint)),
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

/** One line about a file, or a line of it, that could not be read. */
export const formatFault = ({ file, line, message }: InputFault, paint: Paint): string =>
  `${paint('red', 'unreadable')}  ${visible(`${file}${line === null ? '' : `:${line}`}: ${message}`)}`
