/** A text with the values that people really send. */
import { limits } from '../template/limits.ts'
import { replacePlaceholders } from '../template/placeholders.ts'
import type { WorstCase } from './contract.ts'
import type { Reading } from './reading.ts'

const values: readonly (readonly [name: string, value: string])[] = [
  ['long', 'Maximiliana Konstantinopolitanska-Featherstonehaugh, 1478 Old Harbour Street, Building C, Apartment 12'],
  ['empty', ''],
  ['right-to-left', 'محمد عبد الرحمن'],
  ['emoji', '👩🏽‍🍳 Zoë ❤️'],
]
/** Phones show about so many characters of a label beside others. */
const shownOfLabel = 20

export function worstCasesOf(reading: Reading): WorstCase[] {
  const body = reading.subject.body?.text?.value
  if (body === undefined) return []
  const hasVariables = replacePlaceholders(body, () => '') !== body
  return values.slice(0, hasVariables ? values.length : 1).map(([name, value]) => {
    const text = replacePlaceholders(body, () => value)
    return { values: name, text, length: [...text].length, problems: problemsOf(reading, name, value, text) }
  })
}

function problemsOf(reading: Reading, name: string, value: string, text: string): string[] {
  const problems: string[] = []
  const length = [...text].length
  if (length > limits.bodyLength)
    problems.push(`The text would have ${length} characters, and WhatsApp delivers no more than ${limits.bodyLength}.`)
  const header = reading.subject.header?.text?.value
  const title = header === undefined ? '' : replacePlaceholders(header, () => value)
  if ([...title].length > limits.headerTextLength)
    problems.push(`The heading would have ${[...title].length} characters, and ${limits.headerTextLength} fit.`)
  if (name === 'empty') problems.push(...emptyProblems(reading, text))
  if (name === 'long') problems.push(...labelProblems(reading))
  if (name === 'right-to-left' && hasMarksAroundVariables(reading))
    problems.push(
      'A value in Arabic or Hebrew turns the marks around it: brackets, slashes and signs may stand on the wrong side.',
    )
  return problems
}

function emptyProblems(reading: Reading, text: string): string[] {
  if (reading.body === undefined || !reading.body.value.includes('{{')) return []
  const problems = [
    'WhatsApp does not send a message with an empty value: have a word ready for people whose value is missing.',
  ]
  const raw = reading.body.value.trim()
  if (raw.startsWith('{{') || raw.endsWith('}}'))
    problems.push('A variable stands at the edge of the text, where Meta allows none.')
  const gap = /\s[,.;:!?]|\(\s*\)|"\s*"| {2}/.exec(text)
  if (gap !== null) problems.push('Without the value the sentence has a hole in it.')
  return problems
}

const labelProblems = ({ texts }: Reading): string[] =>
  texts.flatMap(({ part, value }) =>
    part === 'label' && [...value].length > shownOfLabel
      ? [`The button “${value}” is cut on narrow phones: keep it to ${shownOfLabel} characters.`]
      : [],
  )

const hasMarksAroundVariables = ({ body }: Reading): boolean =>
  /[(/#*_-]\s?\{\{|\}\}\s?[)/%*_-]/.test(body?.value ?? '')
