/**
 * Judges the payloads of a folder of JSON lines whose verdict is known: `*valid.jsonl` accepted, `*invalid.jsonl` refused.
 * Usage: tsx test/house/public-templates.ts FOLDER. Files whose name says "doubtful" have no verdict and are not read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '../../src/validator/index.ts'

interface Case {
  id: string
  payload: unknown
  note?: string
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder that holds the .jsonl files')

const isAccepted = (payload: unknown): boolean => validate(payload).every(({ severity }) => severity !== 'error')

/** A file that its owner marks so is known to hold cases on which the sources disagree. */
const files = readdirSync(folder).filter((name) => name.endsWith('valid.jsonl'))
let wrong = 0
for (const name of files.sort()) {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n')
  const cases = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case)
  const expected = !name.endsWith('invalid.jsonl')
  const misjudged = cases.filter(({ payload }) => isAccepted(payload) !== expected)
  console.log(`${name}: ${cases.length - misjudged.length} of ${cases.length} judged as Meta does`)
  for (const { id, payload } of misjudged) {
    const errors = validate(payload).filter(({ severity }) => severity === 'error')
    console.log(`  ${id}: ${expected ? `refused for ${errors.map(({ rule }) => rule).join(', ')}` : 'accepted'}`)
  }
  wrong += misjudged.length
}
if (files.length === 0) throw new Error(`There is no .jsonl file in ${folder}`)
process.exitCode = wrong > 0 ? 1 : 0
