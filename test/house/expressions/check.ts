/**
 * `npm run lint:regex`: fails on regular expressions in the source whose time grows faster than linearly, as far as static
 * analysis can tell. It uses the analysis of eslint-plugin-regexp; `expressions.test.ts` finds what shows only at run time.
 */
import { analyse } from 'scslre'
import { type Expression, expressionsOfSource } from './collect.ts'

/** The three types of report of `scslre`. */
const shapes = {
  Self: 'a repetition that can match the same text in several ways',
  Trade: 'two repetitions that can divide the same text between them in many ways',
  Move: 'a repetition that is retried from every start position',
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
// Modules loaded with the source may keep timers running.
process.exit(faults.length === 0 ? 0 : 1)
