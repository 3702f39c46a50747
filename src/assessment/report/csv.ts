/** The templates of a report as a table for spreadsheets, one a line (RFC 4180). Pure. */
import type { Facts } from './facts.ts'

type Cell = string | number | null

const columns: readonly (readonly [name: string, value: (facts: Facts) => Cell])[] = [
  ['id', ({ id }) => id],
  ['origin', ({ origin }) => origin],
  ['name', ({ name }) => name],
  ['language', ({ language }) => language],
  ['status', ({ status }) => status],
  ['category', ({ requested }) => requested],
  ['first_review', ({ firstReview }) => firstReview],
  ['later_sweep', ({ laterSweep }) => laterSweep],
  ['confidence', ({ confidence }) => Math.round(confidence * 100) / 100],
  ['words', ({ words }) => words],
  ['risk', ({ risk }) => risk],
  ['findings', ({ findings }) => findings.map(({ rule }) => rule).join(' ')],
  ['quality', ({ quality }) => quality],
  ['errors', ({ faults }) => faults.length],
  ['intent', ({ intent }) => intent],
  ['author', ({ author }) => author],
  ['overrides', ({ overridden }) => overridden.map(({ kind }) => kind).join(' ')],
  ['meta_sample', ({ sample }) => sample?.given ?? null],
  ['meta_sample_at', ({ sample }) => sample?.at ?? null],
]

/** A spreadsheet would take a text that begins like this for a formula. */
const formula = /^[=+\-@\t\r]/

function cellOf(value: Cell): string {
  if (value === null) return ''
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Those of the period, in order, below a line of names. */
export const auditCsv = (facts: readonly Facts[]): string =>
  [
    columns.map(([name]) => name),
    ...facts.filter(({ isCurrent }) => isCurrent).map((one) => columns.map(([, read]) => cellOf(read(one)))),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('')
