/** The arguments of `assess` and `audit`. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { choose, commonOptions, parse, UsageError } from './usage.ts'

interface Mix {
  /** Files, folders, and `-` for standard input. */
  inputs: string[]
  countries: { country: string; share: number }[]
  /** Delivered messages a month; null: not given. */
  volume: number | null
  pricesFile: string | null
}

export interface AssessCommand extends Mix {
  verb: 'assess'
  format: 'text' | 'json' | 'sarif'
  business: string | null
}

export interface AuditCommand extends Mix {
  verb: 'audit'
  format: 'text' | 'json' | 'html' | 'csv'
}

const options = {
  ...commonOptions,
  countries: { type: 'string' },
  volume: { type: 'string' },
  prices: { type: 'string' },
  business: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

interface Values {
  countries?: string | undefined
  volume?: string | undefined
  prices?: string | undefined
}

function mixOf({ countries, volume, prices }: Values, inputs: string[]): Mix {
  if (inputs.length === 0) throw new UsageError('Name a file, a folder, or - for standard input.')
  if (volume !== undefined && !/^\d{1,10}$/.test(volume)) throw new UsageError('--volume must be a whole number.')
  return {
    inputs,
    countries: countries === undefined ? [] : countries.split(',').map(countryIn),
    volume: volume === undefined ? null : Number(volume),
    pricesFile: prices ?? null,
  }
}

function countryIn(text: string): Mix['countries'][number] {
  const [country = '', share = '1', ...rest] = text.split(':').map((part) => part.trim())
  if (country.length < 2 || !(Number(share) > 0) || rest.length > 0)
    throw new UsageError('--countries must be a list such as BR:3,MX:1.')
  return { country, share: Number(share) }
}

/** @throws UsageError */
export function parseAssess(args: string[]): AssessCommand | { verb: 'help' | 'version' } {
  const { values, positionals } = parse(() => parseArgs({ args, options, allowPositionals: true }))
  if (values.help) return { verb: 'help' }
  if (values.version) return { verb: 'version' }
  const format = choose(values.format, ['text', 'json', 'sarif'] as const)
  return { verb: 'assess', ...mixOf(values, positionals), format, business: values.business ?? null }
}

/** @throws UsageError */
export function parseAudit(args: string[]): AuditCommand | { verb: 'help' | 'version' } {
  const { business: _, ...known } = options
  const { values, positionals } = parse(() => parseArgs({ args, options: known, allowPositionals: true }))
  if (values.help) return { verb: 'help' }
  if (values.version) return { verb: 'version' }
  const format = choose(values.format, ['text', 'json', 'html', 'csv'] as const)
  return { verb: 'audit', ...mixOf(values, positionals), format }
}
