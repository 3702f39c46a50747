/** Sums and tables. */

/** The value below which `share` (0..1) of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

export interface Figure {
  what: string
  measured: string
  target: string
  /** null: told for the record, without a target. */
  isMet: boolean | null
}

/** For the console, columns aligned. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['', 'measured', 'target', ''],
    ...figures.map(({ what, measured, target, isMet }) => [
      what,
      measured,
      target,
      isMet === null ? '' : isMet ? 'met' : 'MISSED',
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
