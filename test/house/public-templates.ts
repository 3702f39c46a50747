/**
 * Judges the payloads of a folder of JSON lines whose verdict is known: `*valid.jsonl` accepted, `*invalid.jsonl` refused,
 * and that by the rule which answers for the reason its line names. Usage: tsx test/house/public-templates.ts FOLDER.
 * In `found-*.jsonl` each line names one rule and what is right: `invalid` an error of it, `warning` a warning, `valid` neither.
 * Files whose name says "doubtful" have no verdict and are not read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '../../src/validator/index.ts'
import { rulesForReason } from '../support/refusal-reasons.ts'

interface Case {
  id: string
  payload: unknown
  reason?: string
  right?: 'valid' | 'invalid' | 'warning'
  rule?: string
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder that holds the .jsonl files')

const errorsOf = (payload: unknown): string[] =>
  validate(payload)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)

/** What is wrong with the verdict on a refused payload; null when it is refused for its reason. */
function misjudgedRefusal({ payload, reason = '' }: Case): string | null {
  const errors = errorsOf(payload)
  if (errors.length === 0) return 'accepted'
  const expected = rulesForReason(reason)
  if (expected === null) return `nobody has said which rule answers for "${reason}"`
  return expected.every((rule) => errors.includes(rule))
    ? null
    : `refused for ${errors.join(', ')}, not for "${reason}"`
}

function misjudgedAcceptance({ payload }: Case): string | null {
  const errors = errorsOf(payload)
  return errors.length === 0 ? null : `refused for ${errors.join(', ')}`
}

const severityOf = { invalid: 'error', warning: 'warning', valid: undefined } as const

/** What is wrong with what one rule says of a payload; null when it is right. */
function misjudgedByRule({ payload, right, rule }: Case): string | null {
  if (right === undefined) return 'the line does not say what is right'
  const found = validate(payload).filter((issue) => issue.rule === rule)
  const wanted = severityOf[right]
  const isRight = wanted === undefined ? found.length === 0 : found.some(({ severity }) => severity === wanted)
  return isRight
    ? null
    : `${rule} finds ${found.map(({ severity }) => severity).join(', ') || 'nothing'}, not "${right}"`
}

const judges = [
  [/invalid\.jsonl$/, misjudgedRefusal],
  [/valid\.jsonl$/, misjudgedAcceptance],
  [/^found-.*\.jsonl$/, misjudgedByRule],
] as const
const judgeOf = (name: string) => judges.find(([pattern]) => pattern.test(name))?.[1]

const files = readdirSync(folder).filter((name) => judgeOf(name) !== undefined)
let wrong = 0
for (const name of files.sort()) {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n')
  const cases = lines.filter((line) => line.trim() !== '').map((line): Case => JSON.parse(line))
  const judge = judgeOf(name) ?? misjudgedAcceptance
  const misjudged = cases.flatMap((one) => {
    const fault = judge(one)
    return fault === null ? [] : [`  ${one.id}: ${fault}`]
  })
  console.log(`${name}: ${cases.length - misjudged.length} of ${cases.length} judged as Meta does`)
  for (const line of misjudged) console.log(line)
  wrong += misjudged.length
}
if (files.length === 0) throw new Error(`There is no .jsonl file in ${folder}`)
process.exitCode = wrong > 0 ? 1 : 0
