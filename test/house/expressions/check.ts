/**
 * `npm run lint:regex`: fails on every regular expression of the source whose time grows faster than its text, as far as its
 * shape shows it. The analysis is that of eslint-plugin-regexp; what only shows while matching is found by
 * `expressions.test.ts`.
 */
import { analyse } from 'scslre'
import { type Expression, expressionsOfSource } from './collect.ts'

/** What `scslre` calls the three shapes. */
const shapes = {
  Self: 'one repetition that can match the same text in several ways',
  Trade: 'two repetitions that can share a text between them in many ways',
  Move: 'a repetition that is tried anew from every start',
}

const faultsOf = ({ places, source, flags }: Expression): string[] =>
  analyse({ source, flags }).reports.map((report) => {
    const part = report.type === 'Trade' ? `${report.startQuant.raw} … ${report.endQuant.raw}` : report.quant.raw
    return `${places.join(', ')}: ${part}\n  ${shapes[report.type]}, in /${source}/${flags}`
  })

const { expressions } = await expressionsOfSource()
const faults = expressions.flatMap(faultsOf)
for (const fault of faults) console.error(fault)
console.log(`lint:regex: ${expressions.length} expressions, ${faults.length} faults`)
// What was loaded along with the source may hold timers open.
process.exit(faults.length === 0 ? 0 : 1)
