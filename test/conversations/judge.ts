/** The vocabulary of assertions of a conversation case: what each looks at in an answer and when it holds. */
import { isDeepStrictEqual } from 'node:util'

/** The part of a `/chat` answer that cases speak of. */
export interface Answer {
  session_id: string
  reply: string
  draft: Template
  missing: string[] | null
  final_creation_payload: Template | null
  action: string
  issues: { rule: string; message: string }[]
  unused: string[]
  suggestions: string[]
  usage: { input_tokens: number; output_tokens: number; cost_usd: number }
}

export interface Template {
  name?: string
  language?: string
  category?: string
  components?: Part[]
}

interface Part {
  type: string
  format?: string
  text?: string
  add_security_recommendation?: boolean
  code_expiration_minutes?: number
  buttons?: Record<string, unknown>[]
}

export type Expectation = Record<string, unknown>

export interface Failure {
  assertion: string
  expected: unknown
  actual: unknown
}

interface Looked {
  answer: Answer
  template: Template
  before: Template
}

type Holds = (got: unknown, want: unknown) => boolean
type Word = [look: (at: Looked) => unknown, holds: Holds]

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
const clean = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\r\n/g, '\n').trim() : ''
const has = (text: unknown, piece: unknown): boolean => clean(text).toLowerCase().includes(clean(piece).toLowerCase())
const part = ({ components }: Template, type: string): Part | undefined => components?.find((one) => one.type === type)
const buttons = (template: Template): Record<string, unknown>[] => part(template, 'BUTTONS')?.buttons ?? []
const variables = (text: string): number => new Set(text.match(/\{\{[^{}]*\}\}/g)).size

/** Authentication templates carry switches instead of wording; they are read as the words customers see. */
function bodyOf(template: Template): string | null {
  const body = part(template, 'BODY')
  if (!body) return null
  const advice = body.add_security_recommendation ? 'For your security, do not share this code.' : ''
  return [clean(body.text), advice].filter(Boolean).join(' ')
}

function footerOf(template: Template): string {
  const footer = part(template, 'FOOTER')
  if (!footer) return 'NONE'
  const minutes = footer.code_expiration_minutes
  return minutes === undefined ? clean(footer.text) : `This code expires in ${minutes} minutes.`
}

const equals: Holds = (got, want) => got === want
const oneOf: Holds = (got, want) => list(want).includes(got)
const every: Holds = (got, want) => list(want).every((piece) => has(got, piece))
const none: Holds = (got, want) => !list(want).some((piece) => has(got, piece))
const any: Holds = (got, want) => list(want).some((piece) => has(got, piece))
const body = ({ template }: Looked): unknown => bodyOf(template)
const missing = ({ answer }: Looked): unknown => list(answer.missing)

const tidy: Record<string, (value: unknown) => string> = {
  phone_number: (value) => clean(value).replace(/[\s().-]/g, ''),
  url: (value) => clean(value).replace(/\/$/, ''),
}

const sameButtons: Holds = (got, want) => {
  const [are, wanted] = [list(got) as Expectation[], list(want) as Expectation[]]
  return (
    are.length === wanted.length &&
    wanted.every((button, index) =>
      Object.entries(button).every(
        ([key, value]) => (tidy[key] ?? clean)(are[index]?.[key]) === (tidy[key] ?? clean)(value),
      ),
    )
  )
}

/** An absent part, null and an empty list mean the same in a draft. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const isEmpty = (one: unknown): boolean =>
    one === null || one === undefined || (typeof one === 'object' && Object.keys(one).length === 0)
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, withoutEmpty(one)])
      .filter(([, one]) => !isEmpty(one)),
  )
}

const vocabulary: Record<string, Word> = {
  final: [({ answer }) => answer.final_creation_payload !== null, equals],
  category: [({ template }) => template.category, oneOf],
  language: [({ template }) => template.language, oneOf],
  name: [({ template }) => template.name, equals],
  name_pattern: [({ template }) => template.name, (got, want) => new RegExp(String(want)).test(String(got))],
  body_equals: [body, (got, want) => got === clean(want)],
  body_contains: [body, every],
  body_not_contains: [body, none],
  body_variables: [({ template }) => variables(bodyOf(template) ?? ''), equals],
  body_max_length: [body, (got, want) => got !== null && [...String(got)].length <= Number(want)],
  header_format: [({ template }) => part(template, 'HEADER')?.format ?? 'NONE', equals],
  header_text: [({ template }) => clean(part(template, 'HEADER')?.text), (got, want) => got === clean(want)],
  header_contains: [({ template }) => part(template, 'HEADER')?.text, every],
  footer: [({ template }) => footerOf(template), (got, want) => got === clean(want)],
  footer_contains: [({ template }) => footerOf(template), every],
  buttons: [({ template }) => buttons(template), sameButtons],
  button_count: [({ template }) => buttons(template).length, equals],
  missing: [missing, (got, want) => isDeepStrictEqual(list(got).toSorted(), list(want).toSorted())],
  missing_contains: [missing, (got, want) => list(want).every((word) => list(got).includes(word))],
  missing_not_contains: [missing, (got, want) => !list(want).some((word) => list(got).includes(word))],
  action: [({ answer }) => answer.action, oneOf],
  reply_contains_any: [({ answer }) => answer.reply, any],
  reply_not_contains: [({ answer }) => answer.reply, none],
  issue_rule_contains: [({ answer }) => answer.issues.map(({ rule, message }) => `${rule} ${message}`).join('\n'), any],
  draft_unchanged: [
    ({ answer, before }) => isDeepStrictEqual(withoutEmpty(answer.draft), withoutEmpty(before)),
    equals,
  ],
  status: [() => 200, equals],
}

/** The assertions of `expectation` that do not hold for `answer`; `before` is the draft of the turn before. */
export function judge(answer: Answer, before: Template, expectation: Expectation): Failure[] {
  const looked: Looked = { answer, before, template: answer.final_creation_payload ?? answer.draft }
  return Object.entries(expectation).flatMap(([assertion, expected]) => {
    const word = vocabulary[assertion]
    if (!word) throw new Error(`"${assertion}" is not an assertion`)
    const actual = word[0](looked)
    return word[1](actual, expected) ? [] : [{ assertion, expected, actual }]
  })
}
