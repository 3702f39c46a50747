/**
 * Validates the payloads in a folder of JSON lines whose verdict is known: those in `*valid.jsonl` must be accepted, those in
 * `*invalid.jsonl` refused by the rule for the reason that their line gives. In `found-*.jsonl` each line names one rule and
 * the right result: `invalid` for an error of that rule, `warning` for a warning, `valid` for neither. Files with "doubtful" in
 * their name have no verdict and are not read. Usage: tsx test/house/public-templates.ts FOLDER
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

/** What is wrong with our verdict on a payload that Meta refused; null if we refuse it for the same reason. */
function misjudgedRefusal({ payload, reason = '' }: Case): string | null {
  const errors = errorsOf(payload)
  if (errors.length === 0) return 'accepted'
  const expected = rulesForReason(reason)
  if (expected === null) return `no rule is assigned to the reason "${reason}"`
  return expected.every((rule) => errors.includes(rule))
    ? null
    : `refused for ${errors.join(', ')}, not for "${reason}"`
}

function misjudgedAcceptance({ payload }: Case): string | null {
  const errors = errorsOf(payload)
  return errors.length === 0 ? null : `refused for ${errors.join(', ')}`
}

const severityOf = { invalid: 'error', warning: 'warning', valid: undefined } as const

/** What is wrong with the result of one rule on a payload; null if it is right. */
function misjudgedByRule({ payload, right, rule }: Case): string | null {
  if (right === undefined) return 'the line does not say what is right'
  const issues = validate(payload).filter((issue) => issue.rule === rule)
  const expected = severityOf[right]
  const isRight = expected === undefined ? issues.length === 0 : issues.some(({ severity }) => severity === expected)
  return isRight
    ? null
    : `${rule} finds ${issues.map(({ severity }) => severity).join(', ') || 'nothing'}, not "${right}"`
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
