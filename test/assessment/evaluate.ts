/**
 * `npm run eval:assessment`: accuracy, Brier score and reliability of the forecast, on labelled texts that fitted nothing and,
 * apart from them, on those that were looked at. `--misses` prints the texts of the second kind that are judged wrong.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { AuditReport } from '../../src/assessment/index.ts'
import { declaredLabels, labels } from './labels.ts'
import { type Judged, judge, reliability, scoreOf } from './scores.ts'

const beside = ['public-valid.jsonl', 'valid.jsonl'].map(
  (name) => new URL(`../../../shared/templates/${name}`, import.meta.url),
)
const percent = (part: number): string => `${(100 * part).toFixed(1)} %`.padStart(8)

function line(name: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return
  const { count, accuracy, brier } = scoreOf(judged)
  console.log(`${name.padEnd(26)}${String(count).padStart(5)}${percent(accuracy)}${brier.toFixed(3).padStart(8)}`)
}

function table(title: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return
  console.log(`\n${title}\n${'of'.padEnd(26)}${'texts'.padStart(5)}${'right'.padStart(8)}${'Brier'.padStart(8)}`)
  line('all', judged)
  for (const category of ['UTILITY', 'MARKETING', 'AUTHENTICATION'])
    line(
      category.toLowerCase(),
      judged.filter((one) => one.category === category),
    )
  for (const source of [...new Set(judged.map((one) => one.source))])
    line(
      `source ${source}`,
      judged.filter((one) => one.source === source),
    )
  for (const language of [...new Set(judged.map((one) => one.language.slice(0, 2)))].sort()) {
    const own = judged.filter((one) => one.language.startsWith(language))
    line(`language ${language}`, own)
    for (const { from, count, sure, right } of reliability(own))
      console.log(
        `  sure ${from.toFixed(1)} and more${String(count).padStart(11)}${percent(right)}  (said ${sure.toFixed(2)})`,
      )
  }
}

const all = labels().map(judge)
const heldOut = all.filter(({ part }) => part === 'held-out')
table('Texts that fitted nothing', heldOut)
const meta = all.filter(({ source }) => source === 'meta')
table("Meta's own examples, paraphrased", meta)
const utility = meta.filter(({ category }) => category === 'UTILITY').map(({ marketing }) => marketing)
console.log(`\nMARKETING of a utility example of Meta's: ${Math.max(...utility).toFixed(2)} at most`)
console.log('The originals were judged unseen on 2026-11-30: 46 of 51 right, Brier 0.078, one utility example at 0.97.')
console.log(
  'Five kinds that were wrong are in the rules since, so these figures are no longer of texts that fitted nothing.',
)
table('Payloads beside the repository, as their authors declared them (weak labels)', declaredLabels(beside).map(judge))
const dev = all.filter(({ part, source }) => part === 'dev' && source !== 'meta')
table('Texts that were looked at while weights and words were written', dev)
if (process.argv.includes('--misses'))
  for (const { id, category, forecast, confidence, payload } of [...meta, ...dev])
    if (forecast !== category)
      console.log(`${id} ${category} judged ${forecast} ${confidence}: ${JSON.stringify(payload)}`)

/** Reports of workspaces, as `GET /workspaces/{workspace_id}/audit` answers them: `--audit report.json …`. Each stands alone. */
const reports = process.argv.includes('--audit') ? process.argv.slice(process.argv.indexOf('--audit') + 1) : []
for (const file of reports) {
  const { reliability } = JSON.parse(readFileSync(file, 'utf8')) as Pick<AuditReport, 'reliability'>
  const { outcomes, by_meta, by_people, right, at_least, is_thin, bins } = reliability
  console.log(
    `\nWhat ${basename(file)} teaches: ${by_meta} verdicts of Meta's, ${by_people} of people${is_thin ? ' (too few to rely on)' : ''}`,
  )
  if (outcomes > 0) console.log(`right ${percent(right ?? 0)}, surely ${percent(at_least ?? 0)}`)
  for (const bin of bins)
    console.log(
      `  sure ${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}${String(bin.count).padStart(8)}${percent(bin.right)}  (said ${bin.said.toFixed(2)})`,
    )
}
