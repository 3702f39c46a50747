/** A text with the values that people really send. */
import { limits } from '../template/limits.ts'
import { replacePlaceholders } from '../template/placeholders.ts'
import type { WorstCase } from './contract.ts'
import type { Reading } from './reading.ts'
import { english } from './told/english.ts'
import { filled } from './told/raise.ts'

type Says = WorstCase['says']

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
    const says = problemsOf(reading, name, value, text)
    const problems = says.map((say) => filled(english.worst[say.key], say.values))
    return { values: name, text, length: [...text].length, problems, says }
  })
}

function problemsOf(reading: Reading, name: string, value: string, text: string): Says {
  const problems: Says[number][] = []
  const length = [...text].length
  if (length > limits.bodyLength) problems.push({ key: 'body', values: { length, limit: limits.bodyLength } })
  const header = reading.subject.header?.text?.value
  const title = header === undefined ? '' : replacePlaceholders(header, () => value)
  if ([...title].length > limits.headerTextLength)
    problems.push({ key: 'heading', values: { length: [...title].length, limit: limits.headerTextLength } })
  if (name === 'empty') problems.push(...emptyProblems(reading, text))
  if (name === 'long') problems.push(...labelProblems(reading))
  if (name === 'right-to-left' && hasMarksAroundVariables(reading)) problems.push({ key: 'marks', values: {} })
  return problems
}

function emptyProblems(reading: Reading, text: string): Says {
  if (reading.body === undefined || !reading.body.value.includes('{{')) return []
  const problems: Says[number][] = [{ key: 'empty', values: {} }]
  const raw = reading.body.value.trim()
  if (raw.startsWith('{{') || raw.endsWith('}}')) problems.push({ key: 'edge', values: {} })
  const gap = /\s[,.;:!?]|\(\s*\)|"\s*"| {2}/.exec(text)
  if (gap !== null) problems.push({ key: 'hole', values: {} })
  return problems
}

const labelProblems = ({ texts }: Reading): Says =>
  texts.flatMap(({ part, value }) =>
    part === 'label' && [...value].length > shownOfLabel
      ? [{ key: 'label', values: { label: value, limit: shownOfLabel } }]
      : [],
  )

const hasMarksAroundVariables = ({ body }: Reading): boolean =>
  /[(/#*_-]\s?\{\{|\}\}\s?[)/%*_-]/.test(body?.value ?? '')
